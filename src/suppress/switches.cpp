#include "suppress/switches.h"

#include <algorithm>

namespace sincerely {
namespace {

// Behind all that there is.
constexpr std::uint32_t kNowhere = UINT32_MAX;

}  // namespace

Switches::Switches(const std::vector<Switch>& switches) {
  by_paragraph_ = std::ranges::any_of(switches, [](const Switch& one) {
    return one.comment->next_paragraph != 0;
  });
  for (std::size_t i = 0; i < switches.size(); ++i) {
    const std::vector<NamedRule>& rules = switches[i].directive.rules;
    if (rules.empty()) add(switches[i], {}, {i, 0});
    for (std::size_t name = 0; name < rules.size(); ++name) {
      add(switches[i], rules[name].name, {i, name});
    }
  }
}

void Switches::add(const Switch& from, const std::string& name, SwitchName by) {
  Said& said = said_[name];
  const Comment& comment = *from.comment;
  const auto paragraph = static_cast<std::uint32_t>(comment.next_paragraph);
  switch (from.directive.action) {
    case Action::kFile:
      if (!said.file) said.file = by;
      return;
    case Action::kNextLine: {
      Line line = {comment.next.begin, comment.next.end, by};
      if (by_paragraph_) line = {paragraph, paragraph + 1, by};
      const bool has_one = by_paragraph_ ? paragraph != 0 : line.end != 0;
      if (has_one) said.lines.push_back(line);
      return;
    }
    case Action::kDisable:
    case Action::kEnable: {
      std::uint32_t at = comment.span.end;
      if (by_paragraph_) at = paragraph == 0 ? kNowhere : paragraph;
      said.events.push_back(
          {at, from.directive.action == Action::kDisable, by});
      return;
    }
  }
}

std::optional<SwitchName> Switches::on_line(const Said& said,
                                            std::uint32_t at) const {
  const auto behind =
      std::ranges::upper_bound(said.lines, at, {}, &Line::begin);
  if (behind == said.lines.begin()) return std::nullopt;
  const Line& line = *(behind - 1);
  // A finding may stand at the very end of its line, where something lacks.
  const std::uint32_t last = by_paragraph_ ? line.end - 1 : line.end;
  return at <= last ? std::optional(line.by) : std::nullopt;
}

std::optional<SwitchName> Switches::hides(const Finding& finding) const {
  const std::uint32_t at =
      finding.place ? static_cast<std::uint32_t>(finding.place->paragraph)
                    : finding.span.begin;
  std::vector<const Said*> named;
  for (const std::string_view name : {std::string_view(finding.rule),
                                      finding.category(), std::string_view()}) {
    const auto found = said_.find(name);
    if (found != said_.end()) named.push_back(&found->second);
  }
  for (const Said* said : named) {
    if (const auto line = on_line(*said, at)) return line;
  }
  // What was said last before the finding holds.
  const Event* last = nullptr;
  for (const Said* said : named) {
    const auto behind =
        std::ranges::upper_bound(said->events, at, {}, &Event::at);
    if (behind == said->events.begin()) continue;
    const Event& event = *(behind - 1);
    if (last == nullptr || event.at > last->at ||
        (event.at == last->at && event.by.number > last->by.number)) {
      last = &event;
    }
  }
  if (last != nullptr && last->is_off) return last->by;
  for (const Said* said : named) {
    if (said->file) return said->file;
  }
  return std::nullopt;
}

}  // namespace sincerely
