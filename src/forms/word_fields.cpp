#include "forms/word_fields.h"

#include <algorithm>
#include <array>

#include "forms/paragraphs.h"
#include "input/ascii.h"
#include "input/span.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestFieldCode = 1000;  // bytes

// Fields of a merge whose own name says what they are.
constexpr std::array<std::string_view, 2> kUnnamed = {"ADDRESSBLOCK",
                                                      "GREETINGLINE"};

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

// The next word, or what stands in quotation marks; `*code` is what is left.
std::string_view next_argument(std::string_view* code) {
  const std::size_t begin = code->find_first_not_of(kWhitespace);
  if (begin == kNpos) return {};
  code->remove_prefix(begin);
  const bool is_quoted = code->front() == '"';
  if (is_quoted) code->remove_prefix(1);
  const std::size_t end =
      std::min(is_quoted ? code->find('"') : code->find_first_of(kWhitespace),
               code->size());
  const std::string_view argument = code->substr(0, end);
  code->remove_prefix(std::min(end + 1, code->size()));
  return argument;
}

}  // namespace

std::string merge_placeholder(std::string_view code) {
  const std::string kind = upper(next_argument(&code));
  if (std::ranges::find(kUnnamed, kind) != kUnnamed.end()) {
    return field_placeholder(kind);
  }
  return kind == "MERGEFIELD" ? field_placeholder(next_argument(&code))
                              : std::string();
}

std::string DocxFields::mark(std::string_view type) {
  if (type == "begin") {
    open_.emplace_back();
    ++hidden_;
    return {};
  }
  if (open_.empty()) return {};
  Field& field = open_.back();
  std::string placeholder;
  if (field.is_code) placeholder = end_code(&field);
  // Within another field that is hidden, as in its code, it is no text.
  if (hidden_ > (field.is_hidden ? 1U : 0U)) placeholder.clear();
  if (type == "end") {
    if (field.is_hidden) --hidden_;
    open_.pop_back();
  }
  return placeholder;
}

std::string DocxFields::end_code(Field* field) {
  field->is_code = false;
  std::string placeholder = merge_placeholder(field->code);
  if (placeholder.empty()) {
    field->is_hidden = false;
    --hidden_;
  }
  return placeholder;
}

void DocxFields::add_code(std::string_view code) {
  if (open_.empty() || !open_.back().is_code) return;
  std::string& known = open_.back().code;
  known += code.substr(
      0, kLongestFieldCode - std::min(kLongestFieldCode, known.size()));
}

void DocxFields::end_paragraph() {
  while (!open_.empty() && open_.back().is_code) {
    --hidden_;
    open_.pop_back();
  }
}

}  // namespace sincerely
