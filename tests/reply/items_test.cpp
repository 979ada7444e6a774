#include "reply/items.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reply/asking_language.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ItemsTest : public testing::Test {
 protected:
  // "q" or "p", and the words.
  std::vector<std::string> find(const std::string& text) const {
    const auto message = language_.message(text);
    std::vector<std::string> out;
    for (const Item& item : find_items(*message)) {
      const Span span = span_of(message->text(), item.words);
      const bool asks = item.kind == CustomerItem::Kind::kQuestion;
      out.push_back((asks ? "q " : "p ") +
                    text.substr(span.begin, span.size()));
    }
    return out;
  }

  AskingLanguage language_;
};

TEST_F(ItemsTest, FindsQuestionsByTheirMarkAndByTheirWords) {
  EXPECT_THAT(
      find("Where is my lamp? I wonder whether you ship it."),
      ElementsAre("q Where is my lamp", "q I wonder whether you ship it"));
}

TEST_F(ItemsTest, FindsThemBehindSmallLettersToo) {
  EXPECT_THAT(find("hello there. where is my lamp? it is late."),
              ElementsAre("q where is my lamp"));
}

TEST_F(ItemsTest, LeavesOutWhatWantsNoAnswer) {
  EXPECT_THAT(find("How can this happen? Nothing works here."), IsEmpty());
  EXPECT_THAT(find("Is it blue? Never mind, I see it now."), IsEmpty());
}

TEST_F(ItemsTest, TakesTheFirstProblemAndThoseThatAreAdded) {
  EXPECT_THAT(
      find("The lamp leaks. It leaks all day. The cord is also broken."),
      ElementsAre("p The lamp leaks", "p The cord is also broken"));
}

TEST_F(ItemsTest, PartsProblemsThatAConjunctionAdds) {
  EXPECT_THAT(find("The lamp leaks and the cord is broken."),
              ElementsAre("p The lamp leaks", "p and the cord is broken"));
  EXPECT_THAT(find("The lamp leaks because the cord is broken."),
              ElementsAre("p The lamp leaks because the cord is broken"));
}

TEST_F(ItemsTest, TakesSignsOfTroubleWhereNoProblemIsNamed) {
  EXPECT_THAT(find("Two pearls are gone from it."),
              ElementsAre("p Two pearls are gone from it"));
  EXPECT_THAT(find("The lamp leaks. Two pearls are gone."),
              ElementsAre("p The lamp leaks"));
  EXPECT_THAT(find("It was lovely, and now it is gone."), IsEmpty());
}

TEST_F(ItemsTest, LooksAtTheSubjectOnlyWhereNothingElseIsSaid) {
  EXPECT_THAT(
      find("Subject: my lamp leaks\n\nHello, see above, thank you all."),
      ElementsAre("p Subject: my lamp leaks"));
  EXPECT_THAT(find("Subject: my lamp leaks\n\nWhere is it?"),
              ElementsAre("q Where is it"));
}

TEST_F(ItemsTest, KnowsWhatAQuestionWants) {
  const auto message =
      language_.message("When is it here? How much is it? Is it blue?");
  std::vector<int> wanted;
  for (const Item& item : find_items(*message)) wanted.push_back(item.wanted);
  EXPECT_THAT(wanted, ElementsAre(kWantsTime, kWantsAmount, 0));
}

}  // namespace
}  // namespace sincerely
