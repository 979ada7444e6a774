// Reads labelled example sentences and letters, in rules/<lang>/examples/ or a
// folder of the user's. docs/learning.md has the forms.

#ifndef LEARN_EXAMPLES_H_
#define LEARN_EXAMPLES_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "input/result.h"
#include "rules/features.h"
#include "text/locale.h"
#include "text/reading.h"

namespace sincerely {

// A file as it is kept in a pack; the path counts from the examples' folder.
struct ExampleFile {
  std::string path;
  std::string content;
};

// What a sentence is an example of, or an example against.
struct ExampleLabel {
  std::uint32_t number = 0;  // ExampleSet::classes
  bool is_one = false;
  std::vector<WordRange> spans;  // what is to be seen, where it is known
};

struct Example {
  std::vector<Feature> features;
  std::uint32_t words = 0;
  std::vector<ExampleLabel> labels;
  std::uint32_t group = 0;  // those of one letter have one number
  // Found as it is in letters, not chosen to be easily mistaken.
  bool is_natural = false;
};

struct ExampleSet {
  std::vector<std::string> classes;  // "excuse", "sections/thanks"; sorted
  std::vector<Example> examples;
};

// The files of a folder that hold examples, sorted; empty if it has none.
Result<std::vector<ExampleFile>> find_examples(const std::string& folder);

// The classes that there are examples of, sorted.
std::vector<std::string> classes_of(std::span<const ExampleFile> files);

// What the examples are read by. Borrows all of it.
struct ExampleLanguage {
  const Locale* locale = nullptr;
  const TextReader* reader = nullptr;
  const Pack* fields = nullptr;  // see WordFields
};

// `folder` stands before the files' paths in errors.
Result<ExampleSet> read_examples(std::span<const ExampleFile> files,
                                 const std::string& folder,
                                 const ExampleLanguage& language);

}  // namespace sincerely

#endif  // LEARN_EXAMPLES_H_
