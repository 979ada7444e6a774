#include "cli/man_page.h"

#include <string_view>

namespace sincerely {
namespace {

// A line that begins with a dot or a quote is a request, a hyphen of the text
// no minus, a backslash the begin of an escape.
std::string escaped(std::string_view text) {
  std::string out;
  bool is_begin = true;
  for (const char c : text) {
    if (is_begin && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
    is_begin = c == '\n';
  }
  return out;
}

std::string bold(std::string_view text) {
  return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(std::string_view text) {
  return "\\fI" + escaped(text) + "\\fR";
}

std::string verb_section(const VerbUsage& verb) {
  std::string out = ".SS " + escaped(verb.name) + "\n";
  if (!verb.operands.empty()) {
    out +=
        bold(verb.name) + " [OPTION]... " + italic(verb.operands) + "\n.PP\n";
  }
  out += escaped(verb.text) + "\n";
  for (const OptionUsage& option : verb.options) {
    out += ".TP\n" + bold(option.name);
    if (!option.value.empty()) out += "=" + italic(option.value);
    out += "\n" + escaped(option.text) + "\n";
  }
  return out;
}

}  // namespace

std::string man_page(const Usage& usage) {
  std::string out = ".TH " + usage.program + " 1 \"\" \"" + usage.program +
                    " " + usage.version + "\"\n.SH NAME\n" + usage.program +
                    " \\- " + escaped(usage.text) + "\n.SH SYNOPSIS\n" +
                    bold(usage.program) + " [" + italic("VERB") + "] [" +
                    italic("OPTION") + "]... [" + italic("ARGUMENT") +
                    "]...\n.SH DESCRIPTION\n" + escaped(usage.footer) +
                    "\n.SH VERBS\n";
  for (const VerbUsage& verb : usage.verbs) out += verb_section(verb);
  out +=
      ".SH FILES\n.TP\n.I .sincerely.yaml\nThe configuration of the letters "
      "beside and below it.\n.TP\n.I "
      "$XDG_CONFIG_HOME/sincerely/config.yaml\nThe user\\(aqs own, where there "
      "is no other.\n.SH ENVIRONMENT\n.TP\n.B LC_ALL, LC_MESSAGES, LANG\nThe "
      "language of the messages.\n.TP\n.B NO_COLOR\nNo colours.\n.TP\n.B "
      "DICPATH\nFolders with Hunspell\\(aqs dictionaries.\n";
  return out;
}

}  // namespace sincerely
