// What the command line takes, as plain values: for the manual page and the
// completions of shells.

#ifndef CLI_USAGE_H_
#define CLI_USAGE_H_

#include <string>
#include <vector>

namespace sincerely {

struct OptionUsage {
  std::string name;   // "--lang"
  std::string value;  // "TAG"; empty: it takes none
  std::string text;
  std::vector<std::string> values;  // the only ones; empty: any
  bool is_repeatable = false;
};

struct VerbUsage {
  std::string name;      // "check"
  std::string operands;  // "[PATH]..."; empty: none
  std::string text;
  std::vector<OptionUsage> options;
  std::vector<std::string> words;  // operands that are neither file nor folder
};

struct Usage {
  std::string program;
  std::string version;
  std::string text;
  std::string footer;
  std::vector<VerbUsage> verbs;  // the default one first
};

// Whether a value is a file's or a folder's name.
enum class PathKind { kNone, kFile, kFolder };
PathKind path_kind(const std::string& value_name);

}  // namespace sincerely

#endif  // CLI_USAGE_H_
