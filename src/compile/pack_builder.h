// Makes the pack of a language of its folders: what is built into the program,
// and, with the same code at run time, what users add to it.

#ifndef COMPILE_PACK_BUILDER_H_
#define COMPILE_PACK_BUILDER_H_

#include <string>

#include "input/result.h"
#include "pack/pack.h"

namespace sincerely {

// The pack of the language `tag` from `root`/locales/<tag>, `root`/rules/<tag>
// and `root`/rules/letters.yaml, with the model that another pack has; without
// one, rules that are learnt find nothing.
Result<std::string> build_pack(const std::string& root, const std::string& tag,
                               const Pack* model = nullptr);

// The pack of the rules in `folder`/<tag>, whose patterns may use the classes
// and lemmas of `base`, with what was learnt from the examples there. An empty
// string if the folder has nothing for the language.
Result<std::string> build_extension(const std::string& folder,
                                    const std::string& tag, const Pack& base);

// The pack of `root`/rules/<tag>/customer, which reads the messages that
// letters answer; `base` is the language's own. An empty string if there are no
// such rules.
Result<std::string> build_customer_pack(const std::string& root,
                                        const std::string& tag,
                                        const Pack& base);

// The library of all languages that have a folder in `root`/locales. An error
// names the first thing wrong in each language. `models` is a folder with
// <tag>.model of each language (learning.h); empty: there are none.
Result<std::string> build_library(const std::string& root,
                                  const std::string& models = {});

}  // namespace sincerely

#endif  // COMPILE_PACK_BUILDER_H_
