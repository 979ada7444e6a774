#include "engine/structure.h"

#include <gtest/gtest.h>

#include <string>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

// A letter for each part of each sentence: H S G B C N (signature) P T.
std::string parts_of(const LanguageRules& rules, const std::string& text,
                     Span subject = {}) {
  Letter letter;
  letter.text = text;
  letter.subject = subject;
  Text words;
  rules.reader().read(letter, &words);
  Matches matches;
  rules.matchers()[0].match(&words, &matches);
  StructureHits hits;
  const Pack& pack = rules.packs()[0];
  for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
    const std::string_view id = pack.string(rule.id);
    const auto own = matches.of(rule.set);
    const std::vector<Hit> all(own.begin(), own.end());
    if (id == "greeting") hits.greeting = all;
    if (id == "closing") hits.closing = all;
    if (id == "signature") hits.signature = all;
  }
  std::string out;
  for (const Part part :
       find_structure(letter, words, rules.locale(), hits).parts) {
    out += "HSGBCNPT"[static_cast<int>(part)];
  }
  return out;
}

struct StructureCase {
  const char* parts;
  const char* text;
};

constexpr StructureCase kCases[] = {
    {"GBBCN", "Dear Ana,\n\nIt is here. Take it.\n\nKind regards\nRui\n"},
    {"HSGBCNN",
     "Riga, 5 May\nSubject: your bag\n\nDear Ana,\n\nIt is here.\n\n"
     "Kind regards,\nRui\nThe Shop\n"},
    {"GSBCN", "Dear Ana,\n\nYour bag 4711\n\nIt is here.\n\nKind regards\nRui"},
    {"GBBCN", "Dear Ana,\n\nGood news!\n\nIt is here.\n\nKind regards\nRui"},
    {"GBCNPP",
     "Dear Ana,\n\nIt is here.\n\nKind regards\nRui\n\nP.S. Bring the ticket."},
    {"GBCNT",
     "Dear Ana,\n\nIt is here.\n\nKind regards\nRui\n\nEnclosed: a map."},
    {"GBN", "Dear Ana,\n\nIt is here.\n\nRui, The Shop"},  // no closing
    {"GB", "Dear Ana,\n\nIt is here."},
    {"B", "It is here."},
    {"HHGBCN",
     "The Shop\nRiga, 5 May\n\nMy friend Ana,\n\nIt is here.\n\n"
     "Kind regards\nRui"},
    {"HGBCN",
     "The Shop\n\nGood day to Ana,\n\nIt is here.\n\n"
     "Kind regards\nRui"},
    {"HHBCN", "The Shop\n\nGood news!\nIt is here.\n\nKind regards\nRui"},
    {"GBCNPP", "Hello!\n\nIt is here.\n\nRide safe,\nRui\n\nP.S. Bring it."},
    {"GBCNN",
     "My friends,\n\nIt is here.\n\nTight lines,\nRui\nThe Shop"
     "\n"},
    {"HBCN", "Your bag\n\nIt is here.\n\nKind regards\nRui"},  // no greeting
    {"GBCN", "Hello!\nIt is here.\nKind regards\nRui"},
    {"B",
     "Dear Ana, we have found the bag that you had lost on the way home "
     "from the station in May."},  // the body begins in its line
    {"", ""},
};

TEST(Structure, TellsThePartsOfALetter) {
  TinyLanguage language;
  const LanguageRules& rules = language.open();
  for (const StructureCase& c : kCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.parts, parts_of(rules, c.text));
  }
}

TEST(Structure, ADeclaredSubjectIsNoGreetingAndNoHead) {
  TinyLanguage language;
  const LanguageRules& rules = language.open();
  EXPECT_EQ("SGBCN", parts_of(rules,
                              "Dear Ana, it is here\n\nDear Ana,\n\nIt is "
                              "here.\n\nKind regards\nRui",
                              {0, 20}));
  EXPECT_EQ(
      "SSHB",
      parts_of(rules, "No bag. No coat\n\nThe Shop\n\nIt is here.", {0, 15}));
  EXPECT_EQ("SB", parts_of(rules, "Your bag\n\nIt is here.", {0, 8}));
}

}  // namespace
}  // namespace sincerely
