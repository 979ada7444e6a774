// Makes what is built into the program.
//
//   sincerely-compile learn ROOT TAG OUTPUT    the model of a language, from
//                                              ROOT/rules/TAG/examples
//   sincerely-compile pack ROOT MODELS OUTPUT  the library of packs, from
//                                              ROOT/rules, ROOT/locales and
//                                              MODELS/<tag>.model

#include <cstdio>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

#include "compile/learning.h"
#include "compile/pack_builder.h"

namespace {

constexpr int kFailed = 2;

int write(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  file.close();
  if (file) return 0;
  std::perror(path.c_str());
  return kFailed;
}

int complain(const sincerely::Error& error) {
  std::fprintf(stderr, "%s\n", error.to_string().c_str());
  return kFailed;
}

int learn(const std::string& root, const std::string& tag,
          const std::string& output) {
  const auto model = sincerely::learn_language(root, tag);
  if (!model) return complain(model.error());
  std::fputs(model.value().report.c_str(), stdout);
  return write(output, model.value().pack);
}

int pack(const std::string& root, const std::string& models,
         const std::string& output) {
  const auto library = sincerely::build_library(root, models);
  if (!library) return complain(library.error());
  return write(output, library.value());
}

}  // namespace

int main(int argc, char** argv) {
  const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
  const std::string_view verb = argc == 5 ? arguments[1] : "";
  if (verb == "learn") return learn(arguments[2], arguments[3], arguments[4]);
  if (verb == "pack") return pack(arguments[2], arguments[3], arguments[4]);
  std::fputs(
      "usage: sincerely-compile learn ROOT TAG OUTPUT\n"
      "       sincerely-compile pack ROOT MODELS OUTPUT\n",
      stderr);
  return kFailed;
}
