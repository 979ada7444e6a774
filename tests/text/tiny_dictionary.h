// A Hunspell dictionary of a few words for tests.

#ifndef TESTS_TEXT_TINY_DICTIONARY_H_
#define TESTS_TEXT_TINY_DICTIONARY_H_

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace sincerely {

// Writes <folder>/<name>.aff and .dic.
inline void write_dictionary(const std::string& folder, const std::string& name,
                             const std::vector<std::string>& words,
                             const std::string& affixes = "SET UTF-8\n") {
  std::filesystem::create_directories(folder);
  std::ofstream(folder + "/" + name + ".aff") << affixes;
  std::ofstream list(folder + "/" + name + ".dic");
  list << words.size() << '\n';
  for (const std::string& word : words) list << word << '\n';
}

}  // namespace sincerely

#endif  // TESTS_TEXT_TINY_DICTIONARY_H_
