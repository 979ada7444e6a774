// The files that readers of forms are tried on.

#ifndef TESTS_FORMS_FORM_FILES_H_
#define TESTS_FORMS_FORM_FILES_H_

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace sincerely {

// Of tests/forms/files/, "po/lv.po".
inline std::string form_file(const std::string& name) {
  std::ifstream in(SINCERELY_ROOT "/tests/forms/files/" + name,
                   std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The names of all of a folder, "po/lv.po".
inline std::vector<std::string> form_files(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(
           SINCERELY_ROOT "/tests/forms/files/" + folder)) {
    names.push_back(folder + "/" + entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace sincerely

#endif  // TESTS_FORMS_FORM_FILES_H_
