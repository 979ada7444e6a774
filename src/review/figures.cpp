// The text is cut into atoms, runs of digits, and what stands between two of
// them, if that is no more than a mark. At each atom the longest thing that can
// begin there is taken: a code, a date, a telephone number, a time, a number.

#include "review/figures.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "input/ascii.h"
#include "review/digit_atoms.h"
#include "review/figure_ends.h"

namespace sincerely {
namespace {

constexpr std::size_t kMostPhoneDigits = 15;
constexpr std::size_t kLongestCode = 40;  // bytes
constexpr std::size_t kLongNumber = 5;    // digits: may be a telephone's
constexpr std::size_t kExactDigits = 15;  // that a double holds

int number_of(const std::string& digits) {
  return digits.size() > 8 ? -1 : std::atoi(digits.c_str());
}

bool is_month(int number) { return number >= 1 && number <= 12; }
bool is_day(int number) { return number >= 1 && number <= 31; }

ValueReading reading(ValueKind kind, double number) {
  ValueReading out;
  out.kind = kind;
  out.number = number;
  return out;
}

ValueReading date_reading(int day, int month, int year) {
  ValueReading out;
  out.kind = ValueKind::kDate;
  out.day = day;
  out.month = month;
  out.year = year;
  return out;
}

ValueReading code_reading(std::string code) {
  ValueReading out;
  out.kind = ValueKind::kCode;
  out.code = std::move(code);
  return out;
}

class FigureFinder {
 public:
  FigureFinder(std::string_view text, const ValueWords& words)
      : text_(text), words_(words) {}

  std::vector<Figure> find(const std::vector<Span>& passed_over) {
    atoms_ = find_atoms(text_, passed_over);
    for (std::size_t at = 0; at < atoms_.size();) {
      Figure figure;
      const std::size_t count = read(at, &figure.value);
      figure.value.span.begin =
          std::min(figure.value.span.begin, atoms_[at].span.begin);
      if (figure.value.span.empty()) {
        figure.value.span = {atoms_[at].span.begin,
                             atoms_[at + count - 1].span.end};
      }
      figure.suffix = suffix_at(text_, figure.value.span.end);
      add_sign(text_, words_, &figure.value);
      found_.push_back(std::move(figure));
      at += count;
    }
    return std::move(found_);
  }

 private:
  const DigitAtom& atom(std::size_t at) const { return atoms_[at]; }
  bool has(std::size_t at) const { return at < atoms_.size(); }
  std::size_t size(std::size_t at) const { return atoms_[at].digits.size(); }
  const std::string& gap(std::size_t at) const { return atoms_[at].gap; }

  // Returns how many atoms were taken.
  std::size_t read(std::size_t at, Value* value) {
    if (const auto count = read_code(at, value)) return count;
    if (const auto count = read_date(at, value)) return count;
    if (const auto count = read_phone(at, value)) return count;
    if (const auto count = read_clock(at, value)) return count;
    return read_number(at, value);
  }

  // K-2231, RX100, INV-2024-001: capitals before the figures, or letters
  // without a hyphen.
  std::size_t read_code(std::size_t at, Value* value) {
    const std::uint32_t begin = atom(at).span.begin;
    std::uint32_t start = begin;
    if (start > 0 && (text_[start - 1] == '-' || text_[start - 1] == '/')) {
      --start;
    }
    const bool has_hyphen = start < begin;
    const std::uint32_t letters_end = start;
    bool are_upper = true;
    while (start > 0 && begin - start < kLongestCode &&
           is_ascii_letter(text_[start - 1])) {
      --start;
      are_upper = are_upper && is_ascii_upper(text_[start]);
    }
    if (start == letters_end || (has_hyphen && !are_upper)) return 0;
    if (start > 0 && !is_ascii(text_[start - 1])) {
      return 0;  // the end of another word
    }
    const std::string_view letters = text_.substr(start, letters_end - start);
    if (!has_hyphen && words_.sign_at_end(letters).size > 0) return 0;
    if (!has_hyphen && is_known_unit(letters)) return 0;
    std::string code;
    std::size_t end = start;
    for (; end < text_.size() && end - start < kLongestCode; ++end) {
      const char c = text_[end];
      const bool joins =
          (c == '-' || c == '/') && end + 1 < text_.size() &&
          (is_ascii_digit(text_[end + 1]) || is_ascii_upper(text_[end + 1]));
      if (is_ascii_letter(c)) {
        code += static_cast<char>(c & ~0x20);
      } else if (is_ascii_digit(c)) {
        code += c;
      } else if (!joins) {
        break;
      }
    }
    std::size_t count = 0;
    while (has(at + count) && atom(at + count).span.end <= end) ++count;
    if (count == 0) return 0;
    value->span = {start, atom(at + count - 1).span.end};
    value->readings.push_back(code_reading(std::move(code)));
    if (count == 1) {
      value->readings.push_back(
          reading(ValueKind::kNumber, std::atof(atom(at).digits.c_str())));
    }
    return count;
  }

  bool is_known_unit(std::string_view letters) const {
    std::string folded;
    for (const char c : letters) folded += static_cast<char>(c | 0x20);
    const std::string_view word = folded;
    std::size_t taken = 0;
    return std::ranges::any_of(words_.find({&word, 1}, &taken),
                               [](const ValueWord& known) {
                                 return known.kind == ValueWordKind::kCurrency;
                               });
  }

  bool is_date_gap(const std::string& gap) const {
    return gap == "." || gap == "/" || gap == "-" || gap == ". ";
  }

  std::size_t read_date(std::size_t at, Value* value) {
    if (!has(at + 2) || gap(at) != gap(at + 1) || !is_date_gap(gap(at))) {
      return 0;
    }
    const int a = number_of(atom(at).digits);
    const int b = number_of(atom(at + 1).digits);
    const int c = number_of(atom(at + 2).digits);
    if (size(at) == 4 && size(at + 1) <= 2 && size(at + 2) <= 2) {
      if (!is_month(b) || !is_day(c)) return 0;
      value->readings.push_back(date_reading(c, b, a));
      return 3;
    }
    const bool has_year = size(at + 2) == 4 || size(at + 2) == 2;
    if (size(at) > 2 || size(at + 1) > 2 || !has_year) return 0;
    add_day_and_month(a, b, c, value);
    return value->readings.empty() ? 0 : 3;
  }

  void add_day_and_month(int a, int b, int year, Value* value) const {
    if (is_day(a) && is_month(b)) {
      value->readings.push_back(date_reading(a, b, year));
    }
    if ((words_.has_month_first() || value->readings.empty()) && is_month(a) &&
        is_day(b) && a != b) {
      value->readings.push_back(date_reading(b, a, year));
    }
  }

  std::size_t read_phone(std::size_t at, Value* value) {
    const std::uint32_t begin = atom(at).span.begin;
    const std::string_view before = text_.substr(0, begin);
    const bool has_plus = before.ends_with('+') || before.ends_with("+(");
    std::string digits = atom(at).digits;
    std::size_t count = 1;
    bool has_zero = digits[0] == '0';
    bool has_mark = false;
    while (has(at + count) && is_phone_gap(gap(at + count - 1)) &&
           digits.size() + size(at + count) <= kMostPhoneDigits) {
      // The next may be a date or a time by itself.
      Value other;
      if (read_date(at + count, &other) > 0 || size(at + count) < 2 ||
          (digits.size() >= kFewestPhoneDigits &&
           is_round_the_clock(at + count))) {
        break;
      }
      has_mark = has_mark || gap(at + count - 1) != " ";
      has_zero = has_zero || atom(at + count).digits[0] == '0';
      digits += atom(at + count).digits;
      ++count;
    }
    if (digits.size() < kFewestPhoneDigits) return 0;
    const bool is_grouped = !has_mark && !has_plus && looks_grouped(at, count);
    const bool is_range =
        count == 2 && !has_zero && has_mark && looks_like_range(at);
    if (!has_plus && (count == 1 || is_grouped || is_range)) return 0;
    value->readings.push_back(code_reading(std::move(digits)));
    return count;
  }

  // The 24 of "0800 205 330 24 hours a day".
  bool is_round_the_clock(std::size_t at) const {
    std::string_view rest = text_.substr(atom(at).span.end);
    if (atom(at).digits != "24" || !rest.starts_with(' ')) return false;
    rest = rest.substr(1, rest.find_first_of(" .,;:!?\n", 1) - 1);
    const std::string folded = words_.fold(rest);
    const std::string_view word = folded;
    std::size_t taken = 0;
    return !word.empty() && std::ranges::any_of(words_.find({&word, 1}, &taken),
                                                [](const ValueWord& known) {
                                                  return known.unit == "hour";
                                                });
  }

  static bool is_phone_gap(const std::string& gap) {
    return gap == " " || gap == "-" || gap == ")" || gap == ") " ||
           gap == " (" || gap == "(";
  }

  // 500-1000 and 2026-2027 are ranges, 4003-1180 is a number of a telephone.
  bool looks_like_range(std::size_t at) const {
    const int a = number_of(atom(at).digits);
    const int b = number_of(atom(at + 1).digits);
    return a < b && ((a % 10 == 0 && b % 10 == 0) || b - a < 100);
  }

  bool looks_grouped(std::size_t at, std::size_t count) const {
    if (size(at) > 3 || atom(at).digits[0] == '0') return false;
    for (std::size_t i = 1; i < count; ++i) {
      if (size(at + i) != 3) return false;
    }
    return true;
  }

  // 15:30, 15.30, 15h30; 5/6 and 5.6. are days.
  std::size_t read_clock(std::size_t at, Value* value) {
    if (!has(at + 1) || size(at) > 2 || size(at + 1) > 2) return 0;
    const std::string& mark = gap(at);
    const int a = number_of(atom(at).digits);
    const int b = number_of(atom(at + 1).digits);
    const bool goes_on = gap(at + 1) == mark && mark != " " && has(at + 2);
    if (goes_on && mark != ":") return 0;
    const bool is_time = size(at + 1) == 2 && a <= 24 && b < 60;
    if (is_time && (mark == ":" || mark == "h" || mark == "H")) {
      value->readings.push_back(reading(ValueKind::kTime, a * 60 + b));
      return 2;
    }
    if (mark == "/") {
      if (std::min(a, b) == 7 && std::max(a, b) == 24) {
        value->readings.push_back(reading(ValueKind::kNumber, 24));
        value->readings.back().unit = "hour";  // 24/7: at any time
      }
      add_day_and_month(a, b, 0, value);
      return value->readings.empty() ? 0 : 2;
    }
    if (mark != ".") return 0;
    const double decimal =
        std::atof((atom(at).digits + "." + atom(at + 1).digits).c_str());
    if (words_.is_decimal('.')) {
      value->readings.push_back(reading(ValueKind::kNumber, decimal));
    }
    if (is_time)
      value->readings.push_back(reading(ValueKind::kTime, a * 60 + b));
    if (size(at + 1) == 2) add_dotted_day(a, b, value);
    if (!words_.is_decimal('.')) {
      value->readings.push_back(reading(ValueKind::kNumber, decimal));
    }
    return 2;
  }

  static void add_dotted_day(int a, int b, Value* value) {
    if (is_day(a) && is_month(b)) {
      value->readings.push_back(date_reading(a, b, 0));
    }
  }

  static bool is_group_mark(const std::string& gap) {
    return gap == "," || gap == "." || gap == " " || gap == "'";
  }

  std::size_t read_number(std::size_t at, Value* value) {
    std::size_t count = 1;
    std::string digits = atom(at).digits;
    const std::string mark = gap(at);
    bool is_malformed = false;
    if (size(at) <= 3 && is_group_mark(mark) && digits[0] != '0') {
      count = group_count(at, mark);
      for (std::size_t i = 1; i < count; ++i) digits += atom(at + i).digits;
    }
    std::string decimals;
    const std::string& next = gap(at + count - 1);
    const bool may_have_decimals =
        (next == "." || next == ",") && next != (count > 1 ? mark : "");
    if (may_have_decimals && has(at + count) &&
        (count > 1 || size(at + count) != 3 || words_.is_decimal(next[0]) ||
         !words_.is_grouping(next[0]))) {
      // 1.234,50 where 1,234.50 is written.
      is_malformed = count > 1 && !words_.is_decimal(next[0]) &&
                     words_.is_decimal(mark[0]);
      decimals = atom(at + count).digits;
      ++count;
    }
    while (has(at + count) &&
           (gap(at + count - 1) == "." || gap(at + count - 1) == ",")) {
      is_malformed = true;  // 1.234.50
      ++count;
    }
    if (is_malformed) {
      value->readings.push_back(code_reading(std::string(
          text_.substr(atom(at).span.begin,
                       atom(at + count - 1).span.end - atom(at).span.begin))));
      return count;
    }
    if (digits.size() > kExactDigits) {
      value->readings.push_back(code_reading(digits));
      return count;
    }
    value->readings.push_back(reading(
        ValueKind::kNumber, std::atof((digits + "." + decimals).c_str())));
    if (decimals.empty() && digits.size() >= kLongNumber) {
      value->readings.push_back(code_reading(digits));
    }
    return count;
  }

  // How many atoms are one number by its groups: 1 if there are none.
  std::size_t group_count(std::size_t at, const std::string& mark) const {
    // A single mark that is the decimal one here parts no groups.
    std::size_t count = 1;
    while (has(at + count) && gap(at + count - 1) == mark &&
           (size(at + count) == 3 ||
            (size(at + count) == 2 && mark == "," && has(at + count + 1) &&
             gap(at + count) == mark))) {
      ++count;
    }
    if (count > 1 && size(at + count - 1) != 3) return 1;
    if (count == 2 && words_.is_decimal(mark[0]) &&
        !is_followed_by_decimals(at)) {
      return 1;
    }
    if (count > 1 && mark == " " && !words_.is_grouping(' ')) return 1;
    return count;
  }

  bool is_followed_by_decimals(std::size_t at) const {
    return has(at + 2) && (gap(at + 1) == "." || gap(at + 1) == ",") &&
           gap(at + 1) != gap(at);
  }

  std::string_view text_;
  const ValueWords& words_;
  std::vector<DigitAtom> atoms_;
  std::vector<Figure> found_;
};

}  // namespace

std::vector<Figure> find_figures(std::string_view text,
                                 const std::vector<Span>& passed_over,
                                 const ValueWords& words) {
  return FigureFinder(text, words).find(passed_over);
}

}  // namespace sincerely
