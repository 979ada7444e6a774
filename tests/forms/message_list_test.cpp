#include "forms/message_list.h"

#include <gmock/gmock.h>

namespace sincerely {
namespace {

TracedText text_of(std::string_view file) {
  TracedText text;
  text.copy(file, 0, file.size());
  return text;
}

TEST(MarkMessages, FindsTheMarkup) {
  Document document;
  Message message;
  message.key = "late";
  add_message(message, text_of("We are <b>sorry</b>."), &document);
  mark_messages(&document);
  ASSERT_EQ(1U, document.messages.size());
  EXPECT_EQ("late", document.messages[0].key);
  EXPECT_EQ("We are <b>sorry</b>.", document.messages[0].letter.text);
  EXPECT_EQ(2U, document.messages[0].letter.inert.size());
  EXPECT_EQ((Span{3, 6}), document.messages[0].map.source_of({3, 6}));
}

TEST(AddMessage, TakesNoMoreThanCanBeHeld) {
  Document document;
  document.messages.resize(kMaxMessages - 1);
  for (int i = 0; i < 3; ++i) add_message({}, text_of("a"), &document);
  EXPECT_EQ(kMaxMessages, document.messages.size());
  EXPECT_THAT(document.notes,
              testing::ElementsAre(testing::HasSubstr("split it")));
}

}  // namespace
}  // namespace sincerely
