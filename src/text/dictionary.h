// Spelling dictionaries as Hunspell has them. Nothing is opened before the
// first question, neither library nor files: that costs more than many letters
// do, and either may be missing.

#ifndef TEXT_DICTIONARY_H_
#define TEXT_DICTIONARY_H_

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sincerely {

// Whether the library is there; opens it.
bool has_hunspell();

// The path of a dictionary's two files, without their endings, in the first of
// the folders that has both; empty if none has.
std::string find_dictionary(std::string_view name,
                            std::span<const std::string> folders);

// A word of a letter as dictionaries write it: composed, its apostrophes
// straight, without soft hyphens and joiners.
std::string spelling_of(std::string_view word);

// Shared by threads, which take turns. Knows nothing without the library, and
// where the dictionary is not in UTF-8.
class Dictionary {
 public:
  // `path` is what find_dictionary() gives.
  explicit Dictionary(std::string path);
  ~Dictionary();
  Dictionary(Dictionary&&) noexcept;
  Dictionary& operator=(Dictionary&&) noexcept;

  // Both take what spelling_of() gives.
  bool knows(const std::string& word) const;
  std::vector<std::string> suggest(const std::string& word) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace sincerely

#endif  // TEXT_DICTIONARY_H_
