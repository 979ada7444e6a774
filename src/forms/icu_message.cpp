// ICU parses a value into a flat list of parts. Out of it comes a list of the
// arguments that choose, each with its branches; a text is then written by
// going along the parts and, at each such argument, into one of its branches.
//
// Arguments of one name are one variable and choose alike, so that "{n, plural,
// one {day} other {days}} {n, plural, one {is} other {are}}" has two texts, not
// four.

#include "forms/icu_message.h"

#include <unicode/messagepattern.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "forms/message_list.h"
#include "input/ascii.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxValue = 1 << 20;  // bytes
constexpr std::size_t kMaxBraces = 32;      // braces; ICU goes down the stack
constexpr std::size_t kMaxCombinations = 16;
constexpr std::size_t kMaxTexts = 64;
constexpr std::size_t kMaxGrowth = 16;  // texts together, times the value

using IcuPart = icu::MessagePattern::Part;

struct Branch {
  std::string selector;      // "one", "=1", "other"
  std::int32_t message = 0;  // its first part
  bool is_read = false;
};

// An argument that chooses one of its branches.
struct Choice {
  std::size_t variable = 0;
  bool is_numbered = false;  // 0#none|1#one
  // The branch that it lies in; none for those of the whole value.
  std::size_t outer_choice = SIZE_MAX;
  std::size_t outer_branch = 0;
  std::vector<Branch> branches;
};

// What one or more arguments choose by, and all that they know.
struct Variable {
  std::vector<std::string> selectors;
};

// Which branch each choice takes.
struct Selection {
  std::vector<std::string_view> selectors;    // a variable
  std::map<std::size_t, std::size_t> forced;  // choice, branch
};

bool nests_too_deep(std::string_view value) {
  std::size_t depth = 0;
  for (const char c : value) {
    if (c == '{' && ++depth > kMaxBraces) return true;
    if (c == '}' && depth > 0) --depth;
  }
  return false;
}

// Places of UTF-16 as places of UTF-8.
std::vector<std::uint32_t> byte_offsets(std::string_view value) {
  std::vector<std::uint32_t> offsets;
  offsets.reserve(value.size() + 1);
  for (std::size_t at = 0; at < value.size();) {
    const auto begin = static_cast<std::uint32_t>(at);
    offsets.push_back(begin);
    if (next_code_point(value, &at) > 0xFFFF) offsets.push_back(begin);
  }
  offsets.push_back(static_cast<std::uint32_t>(value.size()));
  return offsets;
}

class IcuMessage {
 public:
  explicit IcuMessage(std::string_view value)
      : value_(value), pattern_(status_) {
    if (value.size() > kMaxValue || nests_too_deep(value)) return;
    pattern_.parse(icu::UnicodeString::fromUTF8(
                       {value.data(), static_cast<std::int32_t>(value.size())}),
                   nullptr, status_);
    is_valid_ = U_SUCCESS(status_);
    if (!is_valid_) return;
    offsets_ = byte_offsets(value);
    collect_choices();
  }

  bool is_valid() const { return is_valid_; }
  bool has_choices() const { return !choices_.empty(); }

  IcuTexts read() {
    write_combinations();
    const bool is_complete = write_unread();
    return {std::move(texts_), is_complete};
  }

 private:
  std::size_t at(std::int32_t index) const {
    return offsets_[static_cast<std::size_t>(index)];
  }

  std::string string_of(const IcuPart& part) const {
    const std::size_t begin = at(part.getIndex());
    return std::string(value_.substr(begin, at(part.getLimit()) - begin));
  }

  static bool is_choice(const IcuPart& part) {
    const UMessagePatternArgType type = part.getArgType();
    return type != UMSGPAT_ARG_TYPE_NONE && type != UMSGPAT_ARG_TYPE_SIMPLE;
  }

  void collect_choices() {
    std::vector<std::size_t> open;  // choices that have begun and not ended
    std::map<std::pair<std::string, int>, std::size_t> variables;
    std::string selector;
    for (std::int32_t i = 0; i < pattern_.countParts(); ++i) {
      const IcuPart& part = pattern_.getPart(i);
      const UMessagePatternPartType type = part.getType();
      if (type == UMSGPAT_PART_TYPE_ARG_START && is_choice(part)) {
        // Its name or number follows.
        const auto [found, is_first] = variables.emplace(
            std::pair(string_of(pattern_.getPart(i + 1)), part.getArgType()),
            variables_.size());
        if (is_first) variables_.emplace_back();
        Choice choice;
        choice.variable = found->second;
        choice.is_numbered = part.getArgType() == UMSGPAT_ARG_TYPE_CHOICE;
        if (!open.empty()) {
          choice.outer_choice = open.back();
          choice.outer_branch = choices_[open.back()].branches.size() - 1;
        }
        open.push_back(choices_.size());
        choice_at_[i] = choices_.size();
        choices_.push_back(std::move(choice));
      } else if (type == UMSGPAT_PART_TYPE_ARG_LIMIT && is_choice(part)) {
        open.pop_back();
      } else if (type == UMSGPAT_PART_TYPE_ARG_SELECTOR) {
        // `#` or `<`, behind the number that tells it from others.
        const bool is_sign = !open.empty() && choices_[open.back()].is_numbered;
        selector = (is_sign ? string_of(pattern_.getPart(i - 1)) : "") +
                   string_of(part);
      } else if (type == UMSGPAT_PART_TYPE_MSG_START && !open.empty()) {
        add_branch(open.back(), i, std::exchange(selector, {}));
      }
    }
  }

  void add_branch(std::size_t choice, std::int32_t message,
                  std::string selector) {
    Variable& variable = variables_[choices_[choice].variable];
    if (std::ranges::find(variable.selectors, selector) ==
            variable.selectors.end() &&
        variable.selectors.size() <= kMaxTexts) {
      variable.selectors.push_back(selector);
    }
    choices_[choice].branches.push_back({std::move(selector), message});
  }

  void write_combinations() {
    std::size_t combinations = 1;
    for (const Variable& variable : variables_) {
      combinations *= variable.selectors.size();
      if (combinations > kMaxCombinations) return;
    }
    for (std::size_t n = 0; n < combinations; ++n) {
      Selection selection;
      std::size_t rest = n;
      for (const Variable& variable : variables_) {
        const std::size_t count = variable.selectors.size();
        selection.selectors.push_back(variable.selectors[rest % count]);
        rest /= count;
      }
      write(selection);
    }
  }

  bool write_unread() {
    for (std::size_t c = 0; c < choices_.size(); ++c) {
      for (std::size_t b = 0; b < choices_[c].branches.size(); ++b) {
        const bool is_read = choices_[c].branches[b].is_read;
        if (!is_read && !write(leading_to(c, b))) return false;
      }
    }
    return true;
  }

  // What leads to a branch; elsewhere "other".
  Selection leading_to(std::size_t choice, std::size_t branch) const {
    Selection selection;
    selection.selectors.resize(variables_.size(), "other");
    for (;;) {
      const Choice& taken = choices_[choice];
      selection.forced[choice] = branch;
      selection.selectors[taken.variable] = taken.branches[branch].selector;
      if (taken.outer_choice == SIZE_MAX) return selection;
      choice = taken.outer_choice;
      branch = taken.outer_branch;
    }
  }

  std::size_t chosen(std::size_t choice, const Selection& selection) const {
    const auto forced = selection.forced.find(choice);
    if (forced != selection.forced.end()) return forced->second;
    const std::vector<Branch>& branches = choices_[choice].branches;
    const std::string_view wanted =
        selection.selectors[choices_[choice].variable];
    auto found = std::ranges::find(branches, wanted, &Branch::selector);
    if (found == branches.end()) {
      found = std::ranges::find(branches, "other", &Branch::selector);
    }
    if (found == branches.end()) return branches.size() - 1;
    return static_cast<std::size_t>(found - branches.begin());
  }

  // Returns false if there are too many texts already.
  bool write(const Selection& selection) {
    if (texts_.size() == kMaxTexts) return false;
    way_.clear();
    TracedText text;
    write_message(0, selection, &text);
    if (size_ + text.text.size() > kMaxGrowth * value_.size()) return false;
    for (const auto& [choice, branch] : way_) {
      choices_[choice].branches[branch].is_read = true;
    }
    if (!ways_.insert(way_).second) return true;
    size_ += text.text.size();
    texts_.push_back(std::move(text));
    return true;
  }

  // Writes what lies between two parts of a message. Within apostrophes, a
  // text and its quotation are a whole.
  struct Run {
    std::size_t begin = 0;
    bool is_quoted = false;
    std::size_t quote = 0;
    std::string quoted;
  };

  void flush(std::size_t end, Run* run, TracedText* out) const {
    if (run->is_quoted) {
      run->quoted += value_.substr(run->begin, end - run->begin);
    } else {
      out->copy(value_, run->begin, end);
    }
    run->begin = end;
  }

  void end_quote(std::size_t end, Run* run, TracedText* out) const {
    out->decode(run->quoted, run->quote, end);
    run->quoted.clear();
    run->is_quoted = false;
  }

  void read_apostrophe(std::size_t place, Run* run, TracedText* out) const {
    const bool is_second = place > run->begin && value_[place - 1] == '\'';
    if (is_second && run->is_quoted) {
      flush(place, run, out);
    } else if (is_second) {
      flush(place - 1, run, out);
      out->decode("'", place - 1, place + 1);
    } else {
      flush(place, run, out);
      if (run->is_quoted) {
        end_quote(place + 1, run, out);
      } else {
        run->is_quoted = true;
        run->quote = place;
      }
    }
    run->begin = place + 1;
  }

  // As deep as the braces nest.
  void write_message(std::int32_t start, const Selection& selection,
                     TracedText* out) {
    Run run;
    run.begin = at(pattern_.getPart(start).getLimit());
    const std::int32_t limit = pattern_.getLimitPartIndex(start);
    for (std::int32_t i = start + 1; i < limit; ++i) {
      const IcuPart& part = pattern_.getPart(i);
      if (part.getType() == UMSGPAT_PART_TYPE_SKIP_SYNTAX) {
        read_apostrophe(at(part.getIndex()), &run, out);
      } else if (part.getType() == UMSGPAT_PART_TYPE_ARG_START) {
        const auto choice = choice_at_.find(i);
        i = pattern_.getLimitPartIndex(i);
        if (choice == choice_at_.end()) continue;  // {x} is copied
        flush(at(part.getIndex()), &run, out);
        const std::size_t branch = chosen(choice->second, selection);
        way_.emplace_back(choice->second, branch);
        write_message(choices_[choice->second].branches[branch].message,
                      selection, out);
        run.begin = at(pattern_.getPart(i).getLimit());
      }
    }
    const std::size_t end = at(pattern_.getPart(limit).getIndex());
    flush(end, &run, out);
    if (run.is_quoted) end_quote(end, &run, out);
  }

  std::string_view value_;
  UErrorCode status_ = U_ZERO_ERROR;
  icu::MessagePattern pattern_;
  bool is_valid_ = false;
  std::vector<std::uint32_t> offsets_;  // of UTF-16 units
  std::vector<Choice> choices_;
  std::map<std::int32_t, std::size_t> choice_at_;  // by its first part
  std::vector<Variable> variables_;

  using Way = std::vector<std::pair<std::size_t, std::size_t>>;
  Way way_;  // choices and branches that the last text went through
  std::set<Way> ways_;
  std::vector<TracedText> texts_;
  std::size_t size_ = 0;  // of all texts
};

}  // namespace

bool has_icu_branches(std::string_view value) {
  const auto has = [value](std::string_view word) {
    return value.find(word) != std::string_view::npos;
  };
  if (!has("{") || (!has("plural") && !has("select") && !has("choice"))) {
    return false;
  }
  return IcuMessage(value).has_choices();
}

IcuTexts read_icu_message(std::string_view value) {
  IcuMessage message(value);
  if (!message.is_valid()) return {};
  return message.read();
}

void expand_icu_messages(Document* document) {
  const bool is_icu =
      std::ranges::any_of(document->messages, [](const Message& message) {
        return has_icu_branches(message.letter.text);
      });
  if (!is_icu) return;
  std::vector<Message> expanded;
  for (Message& message : document->messages) {
    IcuTexts read;
    if (expanded.size() < kMaxMessages) {
      read = read_icu_message(message.letter.text);
    }
    if (read.texts.empty()) {
      expanded.push_back(std::move(message));
      continue;
    }
    if (!read.is_complete) {
      document->notes.push_back("“" + message.key +
                                "” has too many branches, and not all of them "
                                "are read; make several messages of it");
    }
    message.letter.text.clear();
    message.writings.insert(message.writings.begin(),
                            {Writing::Kind::kIcuMessage, {}});
    for (TracedText& text : read.texts) {
      if (is_blank(text.text)) continue;
      Message branch = message;
      branch.letter.text = std::move(text.text);
      branch.map = text.map.through(message.map);
      expanded.push_back(std::move(branch));
    }
  }
  document->messages = std::move(expanded);
}

}  // namespace sincerely
