#include "review/pairing.h"

#include <algorithm>
#include <utility>

namespace sincerely {

Result<std::vector<FilePair>> pair_files(const std::vector<std::string>& paths,
                                         const std::string& source_language) {
  std::vector<FilePair> pairs;
  InputFiles found = find_letters(paths);
  if (source_language.empty() && found.files.size() > 1) {
    for (std::size_t i = 1; i < found.files.size(); ++i) {
      pairs.push_back({found.files.front(), found.files[i]});
    }
    return pairs;
  }
  for (InputFile& file : found.files) pairs.push_back({{}, std::move(file)});
  return pairs;
}

}  // namespace sincerely
