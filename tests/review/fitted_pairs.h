// The pairs that tests/review/fit_evidence asks about.

#ifndef TESTS_REVIEW_FITTED_PAIRS_H_
#define TESTS_REVIEW_FITTED_PAIRS_H_

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "review/read_pair.h"

namespace sincerely {

// Visits each line of the file that SINCERELY_PAIRS names, `key, languages,
// source, translation`.
template <typename Visit>
void for_each_pair(Visit visit) {
  const char* const path = std::getenv("SINCERELY_PAIRS");
  std::ifstream lines(path == nullptr ? "" : path);
  for (std::string line; std::getline(lines, line);) {
    std::vector<std::string> fields;
    std::stringstream stream(line);
    for (std::string field; std::getline(stream, field, '\t');) {
      std::ranges::replace(field, '\x01', '\n');
      fields.push_back(std::move(field));
    }
    if (fields.size() != 5) continue;
    visit(fields[0], ReadPair({fields[1], fields[3]}, {fields[2], fields[4]}));
  }
}

}  // namespace sincerely

#endif  // TESTS_REVIEW_FITTED_PAIRS_H_
