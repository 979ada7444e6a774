// sincerely-compile ROOT OUTPUT: compiles ROOT/rules and ROOT/locales into the
// library of packs that is built into the program.

#include <cstdio>
#include <fstream>
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
  std::ofstream file(argv[2], std::ios::binary);
  file << library.value();
  file.close();
  if (!file) {
    std::perror(argv[2]);
    return 2;
  }
  return 0;
}
