// Any bytes are a rule file that loads and whose cases can be run, or an error
// in words. The rule is added to a tiny language that lies beside this file.

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "compile/pack_builder.h"
#include "engine/rule_book.h"

namespace {

constexpr std::size_t kMaxInput = 8 << 10;

const std::string& library() {
  static const std::string bytes =
      sincerely::build_library(SINCERELY_ROOT "/tests/fuzz/tiny").value();
  return bytes;
}

// A folder of rules with one file in it.
const std::string& folder() {
  static const std::string path = [] {
    std::string name =
        std::filesystem::temp_directory_path() / "rule-fuzzer-XXXXXX";
    if (mkdtemp(name.data()) == nullptr) std::abort();
    std::filesystem::create_directories(name + "/xx/excuse");
    return name;
  }();
  return path;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  std::ofstream(folder() + "/xx/excuse/fuzzed.yaml", std::ios::binary)
      .write(reinterpret_cast<const char*>(data),
             static_cast<std::streamsize>(size));
  const auto book = sincerely::RuleBook::make(library(), {folder()});
  if (book.ok()) {
    (void)book.value().run_cases();
  } else if (book.error().message.empty()) {
    std::abort();
  }
  return 0;
}
