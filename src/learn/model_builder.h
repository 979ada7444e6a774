// Learns a whole model from examples and writes it as a pack of its own, whose
// tables a language's pack takes over.

#ifndef LEARN_MODEL_BUILDER_H_
#define LEARN_MODEL_BUILDER_H_

#include <span>
#include <string>

#include "input/result.h"
#include "learn/examples.h"
#include "pack/pack.h"
#include "pack/writer.h"

namespace sincerely {

struct BuiltModel {
  std::string pack;
  // A line a class: how it did on examples that were held back.
  std::string report;
};

// The same examples give the same bytes. Without any the pack has no class.
// `folder` stands before the files' paths in errors.
Result<BuiltModel> build_model(std::span<const ExampleFile> files,
                               const std::string& folder,
                               const ExampleLanguage& language);

// Copies a model's tables from one pack into another that is being written.
void copy_model(const Pack& from, PackWriter* writer);

// Sums up what the words of a pack that is being written, in the order of
// kWords, add to a sentence by a model; see Model::sums_of().
void write_word_sums(const Pack& model, std::span<const std::string> words,
                     PackWriter* writer);

// The files that a pack's model was learnt from.
std::vector<ExampleFile> examples_of(const Pack& pack);

}  // namespace sincerely

#endif  // LEARN_MODEL_BUILDER_H_
