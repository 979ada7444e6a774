// A chain is expanded from left to right over a list of forms, which begins
// with the stem: each suffix alternative lengthens each form. A letter of a
// suffix is a plain letter, an archiphoneme, or a buffer in parentheses.

#include "compile/harmony.h"

#include <algorithm>
#include <cstddef>

#include "input/utf8.h"

namespace sincerely {
namespace {

struct GrowingForm {
  std::u32string text;
  std::u32string soft;  // the stem before a vowel; empty once a suffix is on
};

bool is_vowel(const Harmony& harmony, char32_t c) {
  return harmony.vowels.find(c) != std::u32string::npos;
}

const Archiphoneme* find_archiphoneme(const Harmony& harmony, char32_t c) {
  for (const Archiphoneme& a : harmony.archiphonemes) {
    if (a.name.size() == 1 && a.name[0] == c) return &a;
  }
  return nullptr;
}

// The letter that decides what an archiphoneme becomes; 0 if there is none.
char32_t deciding_letter(const Harmony& harmony, const Archiphoneme& a,
                         std::u32string_view text) {
  for (std::size_t i = text.size(); i-- > 0;) {
    if (!a.by_vowel || is_vowel(harmony, text[i])) return text[i];
  }
  return 0;
}

std::u32string realise(const Harmony& harmony, char32_t c,
                       std::u32string_view before) {
  const Archiphoneme* a = find_archiphoneme(harmony, c);
  if (a == nullptr) return std::u32string(1, c);
  const char32_t deciding = deciding_letter(harmony, *a, before);
  for (const auto& [letter, after] : a->becomes) {
    if (after.find(deciding) != std::u32string::npos) return letter;
  }
  if (!a->otherwise.empty()) return a->otherwise;
  return a->becomes.empty() ? std::u32string() : a->becomes.front().first;
}

// Whether a letter of a suffix, archiphoneme or not, is a vowel.
bool stands_for_vowel(const Harmony& harmony, char32_t c) {
  const Archiphoneme* a = find_archiphoneme(harmony, c);
  if (a == nullptr || a->becomes.empty()) return is_vowel(harmony, c);
  return !a->becomes.front().first.empty() &&
         is_vowel(harmony, a->becomes.front().first[0]);
}

bool ends_in_vowel(const Harmony& harmony, std::u32string_view text) {
  return !text.empty() && is_vowel(harmony, text.back());
}

// The suffix without the parentheses of the buffers that it needs after `text`.
std::u32string buffered(const Harmony& harmony, std::u32string_view text,
                        std::u32string_view suffix) {
  std::u32string out;
  bool vowel_before = ends_in_vowel(harmony, text);
  for (std::size_t i = 0; i < suffix.size(); ++i) {
    if (suffix[i] == U'(' && i + 2 < suffix.size() && suffix[i + 2] == U')') {
      const char32_t c = suffix[i + 1];
      i += 2;
      if (stands_for_vowel(harmony, c) == vowel_before) continue;
      out += c;
    } else {
      out += suffix[i];
    }
    vowel_before = stands_for_vowel(harmony, out.back());
  }
  return out;
}

GrowingForm with_suffix(const Harmony& harmony, const GrowingForm& form,
                        std::u32string_view suffix) {
  const std::u32string letters = buffered(harmony, form.text, suffix);
  GrowingForm out;
  out.text = form.text;
  if (!letters.empty() && !form.soft.empty() &&
      stands_for_vowel(harmony, letters[0])) {
    out.text = form.soft;
  }
  for (const char32_t c : letters) out.text += realise(harmony, c, out.text);
  return out;
}

// Splits at `mark` outside parentheses.
std::vector<std::u32string> split_outside_parentheses(std::u32string_view text,
                                                      char32_t mark) {
  std::vector<std::u32string> parts(1);
  int open = 0;
  for (const char32_t c : text) {
    if (c == U'(') ++open;
    if (c == U')') --open;
    if (c == mark && open == 0) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

// `(nIz|k)?` gives nIz, k and the empty suffix.
std::vector<std::u32string> suffix_alternatives(std::u32string suffix) {
  bool optional = false;
  if (!suffix.empty() && suffix.back() == U'?') {
    optional = true;
    suffix.pop_back();
  }
  std::vector<std::u32string> out = {suffix};
  if (suffix.size() > 2 && suffix.front() == U'(' && suffix.back() == U')' &&
      (suffix.size() > 3 || suffix.find(U'|') != std::u32string::npos)) {
    const auto inner = suffix.substr(1, suffix.size() - 2);
    if (inner.find(U'|') != std::u32string::npos ||
        inner.find(U'(') == std::u32string::npos) {
      out = split_outside_parentheses(inner, U'|');
    }
  }
  if (optional) out.emplace_back();
  return out;
}

}  // namespace

std::vector<std::string> inflect(const Harmony& harmony, std::string_view chain,
                                 std::string_view soft) {
  const auto parts = split_outside_parentheses(to_code_points(chain), U'+');
  std::vector<GrowingForm> forms = {{parts.front(), to_code_points(soft)}};
  for (std::size_t i = 1; i < parts.size(); ++i) {
    std::vector<GrowingForm> longer;
    for (const std::u32string& suffix : suffix_alternatives(parts[i])) {
      for (const GrowingForm& form : forms) {
        longer.push_back(suffix.empty() ? form
                                        : with_suffix(harmony, form, suffix));
      }
    }
    forms = std::move(longer);
  }
  std::vector<std::string> out;
  for (const GrowingForm& form : forms) out.push_back(to_utf8(form.text));
  std::ranges::sort(out);
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace sincerely
