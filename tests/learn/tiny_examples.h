// Examples of a fault that is easily learnt: who was slow.

#ifndef TESTS_LEARN_TINY_EXAMPLES_H_
#define TESTS_LEARN_TINY_EXAMPLES_H_

#include <string>
#include <vector>

#include "learn/examples.h"
#include "pack/writer.h"

namespace sincerely {

inline const std::vector<std::string> kThings = {
    "form",    "letter", "card",   "parcel", "ticket", "meter",
    "invoice", "answer", "survey", "key",    "photo",  "stamp"};

// blame.tsv: "it was plainly you who lost the form" against "we lost the form".
inline std::string blame_table() {
  std::string text;
  for (const std::string& thing : kThings) {
    text += "1\tThe delay began as ⟦it was plainly you⟧ who lost the " + thing +
            ".\n";
    text += "0\tThe delay began as our office lost the " + thing + ".\n";
  }
  return text;
}

inline std::string plain_table() {
  std::string text;
  for (const std::string& thing : kThings) {
    text += "0\tThe " + thing + " is on its way to you.\n";
    text += "0\tWe have read what you wrote of the " + thing + ".\n";
  }
  return text;
}

// A pack without fields of meaning.
inline const Pack& no_fields() {
  static const std::string bytes = PackWriter().finish();
  static const Pack pack = *Pack::open(bytes);
  return pack;
}

inline std::vector<ExampleFile> tiny_examples() {
  return {{"blame.tsv", blame_table()}, {"plain.tsv", plain_table()}};
}

}  // namespace sincerely

#endif  // TESTS_LEARN_TINY_EXAMPLES_H_
