// sincerely-compile ROOT OUTPUT: compiles ROOT/rules and ROOT/locales into the
// library of packs that is built into the program.

#include <cstdio>
#include <string>

#include "compile/pack_builder.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: sincerely-compile ROOT OUTPUT\n", stderr);
    return 2;
  }
  const auto library = sincerely::build_library(argv[1]);
  if (!library) {
    std::fprintf(stderr, "%s\n", library.error().to_string().c_str());
    return 2;
  }
  std::FILE* file = std::fopen(argv[2], "wb");
  if (file == nullptr) {
    std::perror(argv[2]);
    return 2;
  }
  const std::string& bytes = library.value();
  const bool written =
      std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  return std::fclose(file) == 0 && written ? 0 : 2;
}
