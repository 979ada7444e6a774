#include "input/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <map>
#include <sstream>
#include <unordered_map>
#include <utility>

#include "input/line_index.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

LineColumn yaml_place(const YAML::Mark& mark, const LineIndex& lines) {
  const auto offset = static_cast<std::size_t>(std::max(mark.pos, 0));
  return lines.at(offset, ColumnUnit::kCodePoint);
}

std::size_t count_nodes(const YamlNode& node) {
  std::size_t count = 1;
  for (const YamlNode& child : node.children) count += count_nodes(child);
  return count;
}

// YAML that yaml-cpp takes and we do not. Thrown through yaml-cpp, and caught
// in parse_yaml() beside its own exceptions.
struct Fault : YAML::ParserException {
  using YAML::ParserException::ParserException;
};

struct Rewording {
  std::string_view of_yaml_cpp;
  std::string_view ours;
};

// What people write, and what to do about it. Rules are patterns, full of
// characters that mean something else to YAML.
constexpr std::array<Rewording, 12> kRewordings = {{
    {"illegal map value",
     "“: ” cannot stand here; put the text in quotation marks"},
    {"end of sequence not found",
     "this belongs to nothing above it; look for a quotation mark that is not "
     "closed, and at the indentation"},
    {"end of map not found",
     "this belongs to nothing above it; look for a quotation mark that is not "
     "closed, and at the indentation"},
    {"illegal EOF in scalar", "a quotation mark is not closed"},
    {"end of sequence flow not found", "“]” expected"},
    {"end of map flow not found", "“}” expected"},
    {"illegal flow end", "a “]” or “}” too many"},
    {"illegal block entry",
     "a list cannot begin here; look at the indentation, which is of spaces"},
    {"unknown token", "no text can begin so; put the text in quotation marks"},
    {"the referenced anchor is not defined",
     "“*” begins an alias; put the text in quotation marks"},
    {"illegal tab when looking for indentation",
     "a tab cannot indent; put spaces there"},
    {"unexpected character in block scalar",
     "“|” begins a block of text; put the text in quotation marks"},
}};

// Whether the text of a scalar that begins at `at` is quoted and not closed:
// yaml-cpp takes that without a word at the end of a file.
bool is_unclosed(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char quote = text[at];
  if (quote != '"' && quote != '\'') return false;
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    const bool is_escape =
        quote == '"' ? text[i] == '\\' : text.substr(i).starts_with("''");
    if (is_escape) {
      ++i;
    } else if (text[i] == quote) {
      return false;
    }
  }
  return true;
}

// Builds the tree from yaml-cpp's events: its own tree takes a key twice
// without a word and knows no places of keys.
class TreeBuilder : public YAML::EventHandler {
 public:
  explicit TreeBuilder(const LineIndex& lines) : lines_(lines) {}

  YamlNode take_root() { return std::move(root_); }
  YAML::Mark last_scalar() const { return last_scalar_; }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    scalar(mark, anchor, {});
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag,
                YAML::anchor_t anchor, const std::string& value) override {
    refuse_tag(mark, tag);
    last_scalar_ = mark;
    if (expects_key()) {
      begin_key(mark, value);
    } else {
      scalar(mark, anchor, value);
    }
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_key(mark);
    const auto found = anchors_.find(anchor);
    if (found == anchors_.end()) {
      throw Fault(mark, "an alias inside of what it stands for");
    }
    aliased_ += count_nodes(found->second);
    if (aliased_ > kYamlMaxAliased) {
      throw Fault(mark, "aliases that stand for too much");
    }
    add(found->second);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                       YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    refuse_tag(mark, tag);
    open(mark, anchor, YamlNode::Kind::kList);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag,
                  YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
    refuse_tag(mark, tag);
    open(mark, anchor, YamlNode::Kind::kMap);
  }
  void OnMapEnd() override { close(); }

 private:
  // A list or map that has begun and not ended.
  struct Open {
    YamlNode node;
    YAML::anchor_t anchor = 0;
    bool has_key = false;  // the next value belongs to next_key
    YamlNode next_key;
    std::unordered_map<std::string, std::size_t> key_lines;
  };

  bool expects_key() const {
    return !open_.empty() && open_.back().node.is_map() &&
           !open_.back().has_key;
  }

  // "?" and "!" are what yaml-cpp says of values without a tag.
  static void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
    if (tag.empty() || tag == "?" || tag == "!") return;
    throw Fault(mark, "“!” begins a tag; put the text in quotation marks");
  }

  void refuse_key(const YAML::Mark& mark) const {
    if (expects_key()) {
      throw Fault(mark, "a key that is no plain text");
    }
  }

  LineColumn place(const YAML::Mark& mark) const {
    return yaml_place(mark, lines_);
  }

  YamlNode make(const YAML::Mark& mark, YamlNode::Kind kind) const {
    YamlNode node;
    node.kind = kind;
    const LineColumn at = place(mark);
    node.line = at.line + 1;
    node.column = at.column + 1;
    return node;
  }

  void begin_key(const YAML::Mark& mark, const std::string& name) {
    Open& map = open_.back();
    const LineColumn at = place(mark);
    const auto [first, is_first] = map.key_lines.emplace(name, at.line + 1);
    if (!is_first) {
      throw Fault(mark, "the key “" + name +
                            "” is here twice; it is first in "
                            "line " +
                            std::to_string(first->second));
    }
    map.next_key.key = name;
    map.next_key.key_line = at.line + 1;
    map.next_key.key_column = at.column + 1;
    map.has_key = true;
  }

  void scalar(const YAML::Mark& mark, YAML::anchor_t anchor,
              std::string_view text) {
    refuse_key(mark);
    YamlNode node = make(mark, YamlNode::Kind::kScalar);
    node.text = text;
    if (anchor != 0) anchors_[anchor] = node;
    add(std::move(node));
  }

  void open(const YAML::Mark& mark, YAML::anchor_t anchor,
            YamlNode::Kind kind) {
    refuse_key(mark);
    if (open_.size() >= kYamlMaxDepth) {
      throw Fault(mark, "nested deeper than " + std::to_string(kYamlMaxDepth));
    }
    Open opened;
    opened.node = make(mark, kind);
    opened.anchor = anchor;
    open_.push_back(std::move(opened));
  }

  void close() {
    Open closed = std::move(open_.back());
    open_.pop_back();
    if (closed.anchor != 0) anchors_[closed.anchor] = closed.node;
    add(std::move(closed.node));
  }

  void add(YamlNode node) {
    node.key.clear();
    node.key_line = node.key_column = 0;
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    Open& parent = open_.back();
    if (parent.node.is_map()) {
      node.key = std::move(parent.next_key.key);
      node.key_line = parent.next_key.key_line;
      node.key_column = parent.next_key.key_column;
      parent.has_key = false;
    }
    parent.node.children.push_back(std::move(node));
  }

  const LineIndex& lines_;
  YamlNode root_;
  std::vector<Open> open_;
  std::map<YAML::anchor_t, YamlNode> anchors_;
  std::size_t aliased_ = 0;
  YAML::Mark last_scalar_;
};

Error yaml_error(std::string path, Error::Kind kind, LineColumn at,
                 std::string message) {
  Error error;
  error.kind = kind;
  error.path = std::move(path);
  error.line = at.line + 1;
  error.column = at.column + 1;
  error.message = std::move(message);
  return error;
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view wanted) const {
  if (!is_map()) return nullptr;
  for (const YamlNode& child : children) {
    if (child.key == wanted) return &child;
  }
  return nullptr;
}

std::string reword_yaml_mistake(const std::string& message) {
  for (const Rewording& row : kRewordings) {
    if (row.of_yaml_cpp == message) return std::string(row.ours);
  }
  return message;
}

Result<YamlNode> parse_yaml(std::string path, std::string_view text) {
  if (text.starts_with(kUtf8Bom)) text.remove_prefix(3);
  const LineIndex lines(text);
  const std::size_t invalid = find_invalid_utf8(text);
  if (invalid != std::string_view::npos) {
    return yaml_error(std::move(path), Error::Kind::kEncoding,
                      lines.at(invalid, ColumnUnit::kCodePoint),
                      "not UTF-8; save the file as UTF-8");
  }
  TreeBuilder builder(lines);
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    parser.HandleNextDocument(builder);
    const YAML::Mark last = builder.last_scalar();
    if (is_unclosed(text, static_cast<std::size_t>(std::max(last.pos, 0)))) {
      throw Fault(last, "a quotation mark is not closed");
    }
    YamlNode root = builder.take_root();
    if (root.line == 0) root.line = root.column = 1;
    TreeBuilder rest(lines);
    if (parser.HandleNextDocument(rest)) {
      const YamlNode second = rest.take_root();
      return yaml_error(std::move(path), Error::Kind::kRule,
                        {std::max<std::size_t>(second.line, 1) - 1,
                         std::max<std::size_t>(second.column, 1) - 1},
                        "this belongs to nothing above it, and a file holds "
                        "one document");
    }
    return root;
  } catch (const Fault& e) {
    return yaml_error(std::move(path), Error::Kind::kRule,
                      yaml_place(e.mark, lines), e.msg);
  } catch (const YAML::Exception& e) {
    return yaml_error(std::move(path), Error::Kind::kRule,
                      yaml_place(e.mark, lines),
                      "not valid YAML: " + reword_yaml_mistake(e.msg));
  }
}

}  // namespace sincerely
