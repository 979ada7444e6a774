#include "input/placeholder_names.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

constexpr PlaceholderKind kText = PlaceholderKind::kText;
constexpr PlaceholderKind kName = PlaceholderKind::kName;
constexpr PlaceholderKind kNumber = PlaceholderKind::kNumber;
constexpr PlaceholderKind kDate = PlaceholderKind::kDate;

// Sorted by bytes, as a locale's are.
constexpr PlaceholderName kPlaceholderNamesNames[] = {
    {"alıcı_adı", kName},  {"date", kDate},  {"first_name", kName},
    {"order_no", kNumber}, {"şehir", kName}, {"आपका नाम", kName},
};

struct PlaceholderNamesCase {
  std::string_view identifier;
  bool known;
  PlaceholderKind kind;
};

constexpr PlaceholderNamesCase kPlaceholderNamesCases[] = {
    {"date", true, kDate},
    {"DATE", true, kDate},
    {"letter.date", true, kDate},
    {"customer.First_Name", true, kName},
    {"first name", true, kName},  // as first_name
    {"ŞEHİR", true, kName},
    {"ALICI_ADI", true, kName},  // capital I of a dotless i
    {"आपका नाम", true, kName},
    {"due_date", false, kDate},  // its last word only
    {"dueDate", false, kDate},
    {"letter.due-date", false, kDate},
    {"update", false, kText},
    {"status", false, kText},
    {"", false, kText},
};

TEST(PlaceholderNames, KnowWhatAnIdentifierStandsFor) {
  const PlaceholderNames names(kPlaceholderNamesNames);
  for (const PlaceholderNamesCase& c : kPlaceholderNamesCases) {
    SCOPED_TRACE(c.identifier);
    EXPECT_EQ(c.known, names.has(c.identifier));
    EXPECT_EQ(c.kind, names.kind(c.identifier));
  }
}

struct InsideCase {
  std::string_view inside;
  std::string_view identifier;
};

constexpr InsideCase kInsides[] = {
    {"name", "name"},
    {" customer.name | default: \"x\" ", "customer.name"},
    {"$name", "name"},
    {"!Contact.Name", "Contact.Name"},
    {"= order.id ", "order.id"},
    {"first name", "first name"},
    {"n, plural, one {x}", "n"},
    {"नाम", "नाम"},
    {"  ", ""},
    {":)", ""},
};

TEST(IdentifierIn, StandsBeforeFiltersAndBehindMarks) {
  for (const InsideCase& c : kInsides) {
    SCOPED_TRACE(c.inside);
    EXPECT_EQ(c.identifier, identifier_in(c.inside));
  }
}

struct CapitalCase {
  std::string_view text;
  bool with_spaces;
  bool is_identifier;
};

constexpr CapitalCase kCapitals[] = {
    {"NAME", false, true},     {"ORDER_NO.2", false, true},
    {"ŪDENS", false, true},    {"İLÇE", false, true},
    {"AÇÃO", false, true},     {"ИМЯ", false, true},
    {"YOUR NAME", true, true}, {"YOUR NAME", false, false},
    {"Name", true, false},     {"ūdens", false, false},
    {"12", false, false},      {"A-B", false, false},
    {"नाम", false, false},  // a script without capitals
    {"", false, false},
};

TEST(CapitalIdentifier, IsCapitalsDigitsAndUnderscores) {
  for (const CapitalCase& c : kCapitals) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.is_identifier, is_capital_identifier(c.text, c.with_spaces));
  }
}

}  // namespace
}  // namespace sincerely
