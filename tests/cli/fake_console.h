// A console that keeps what is written to it.

#ifndef TESTS_CLI_FAKE_CONSOLE_H_
#define TESTS_CLI_FAKE_CONSOLE_H_

#include <string>
#include <string_view>

#include "cli/console.h"

namespace sincerely {

struct FakeConsole : public Console {
  bool write(std::string_view text) override {
    output += text;
    return is_open;
  }
  void complain(std::string_view text) override { complaints += text; }
  using Console::complain;

  bool is_open = true;
  std::string output;
  std::string complaints;
};

}  // namespace sincerely

#endif  // TESTS_CLI_FAKE_CONSOLE_H_
