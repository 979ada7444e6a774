// Learns the model of a language: of a source tree when the program is built,
// and anew, with sentences of the user's, for a folder of theirs.

#ifndef COMPILE_LEARNING_H_
#define COMPILE_LEARNING_H_

#include <optional>
#include <string>

#include "input/result.h"
#include "learn/model_builder.h"
#include "pack/pack.h"

namespace sincerely {

// A larger file is no model.
inline constexpr std::size_t kLargestModel = 64u << 20;  // bytes

// From `root`/rules/<tag>/examples, read by `root`/locales/<tag>.
Result<BuiltModel> learn_language(const std::string& root,
                                  const std::string& tag);

// From the examples that `base` was learnt from and those in
// `folder`/<tag>/examples. Nothing if the folder has none.
Result<std::optional<BuiltModel>> learn_extension(const std::string& folder,
                                                  const std::string& tag,
                                                  const Pack& base);

// Where the model of a folder's language is kept.
std::string model_path(const std::string& folder, const std::string& tag);

// The model that was learnt for a folder; an empty string if it has no examples
// for the language. Fails with kRule where its examples are not those that the
// model was learnt from.
Result<std::string> read_model(const std::string& folder,
                               const std::string& tag, const Pack& base);

}  // namespace sincerely

#endif  // COMPILE_LEARNING_H_
