// The comments of one file that turn rules off, and which of them hides what.

#ifndef SUPPRESS_SWITCHES_H_
#define SUPPRESS_SWITCHES_H_

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "findings/finding.h"
#include "suppress/directive.h"

namespace sincerely {

// A directive and the comment that it stands in.
struct Switch {
  const Comment* comment = nullptr;
  Directive directive;
};

// Names a switch, and the name in it that did it: its first if it names none.
struct SwitchName {
  std::size_t number = 0;
  std::size_t name = 0;
};

// Looks switches up by rule and place; each look costs no more than the depth
// of a few trees. Borrows the switches, which are in the order of the file.
class Switches {
 public:
  explicit Switches(const std::vector<Switch>& switches);

  // What hides the finding: a comment on its line, else the block that it lies
  // in, else one for the file. Nothing if none does.
  std::optional<SwitchName> hides(const Finding& finding) const;

 private:
  struct Event {
    std::uint32_t at = 0;
    bool is_off = true;
    SwitchName by;
  };
  struct Line {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    SwitchName by;
  };
  // What comments say of one name; of the empty one, of all rules.
  struct Said {
    std::vector<Line> lines;    // by place
    std::vector<Event> events;  // by place
    std::optional<SwitchName> file;
  };

  void add(const Switch& from, const std::string& name, SwitchName by);
  std::optional<SwitchName> on_line(const Said& said, std::uint32_t at) const;

  std::map<std::string, Said, std::less<>> said_;
  bool by_paragraph_ = false;  // places are numbers of paragraphs
};

}  // namespace sincerely

#endif  // SUPPRESS_SWITCHES_H_
