#include "forms/xliff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "forms/document_fault.h"
#include "forms/samples.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Document read_text(std::string bytes) {
  Result<Document> document = read_xliff("a.xlf", std::move(bytes));
  EXPECT_TRUE(document.ok()) << document.error().to_string();
  return document ? document.value() : Document();
}

Document read_xliff_sample(const std::string& name) {
  return read_text(sample("xliff/" + name));
}

// A file of 1.2 with one unit.
std::string unit(std::string_view inside) {
  return "<xliff version=\"1.2\"><file source-language=\"en\" "
         "target-language=\"pt\"><body><trans-unit id=\"u\">" +
         std::string(inside) + "</trans-unit></body></file></xliff>";
}

const Message* find(const Document& document, std::string_view key) {
  const auto found = std::ranges::find(document.messages, key, &Message::key);
  return found == document.messages.end() ? nullptr : &*found;
}

struct XliffRow {
  const char* file;
  const char* key;
  const char* text;
  const char* language;
};

TEST(ReadXliff, ReadsWhatAReaderOfTheUnitSees) {
  const XliffRow rows[] = {
      {"okapi-1.2-pt.xlf", "delay.greeting", "Prezada Sra. {{name}},", "pt-BR"},
      {"okapi-1.2-pt.xlf", "delay.body",
       "Peço desculpas & reembolsaremos R$ 40 at&eacute; 5 de maio.", "pt-BR"},
      {"okapi-1.2-pt.xlf", "delay.lines", "Atenciosamente,\nA equipe", "pt-BR"},
      {"okapi-1.2-pt.xlf", "delay.open", "", "pt-BR"},
      {"angular-1.2-lv.xlf", "4286451273117902052",
       "Labdien, {{ customer.name }}! Mums ir ļoti žēl.\nUz redzēšanos", "lv"},
      {"native-1.2-tr.xliff", "7",
       "%s numaralı siparişiniz gecikti. &firma; &x;", "tr"},
      {"native-1.2-tr.xliff", "8", "Özür dileriz, <b>& teşekkürler</b>.", "tr"},
      {"segments-2.0-hi.xlf", "refund.body",
       "ऑर्डर {{order}} के लिए हम क्षमा चाहते हैं। आपको 5 मई तक ₹ 500 मिलेंगे।",
       "hi-IN"},
      {"segments-2.0-hi.xlf", "refund.next", "हमें फ़ोन करें।", "hi-IN"},
      {"segments-2.0-hi.xlf", "refund.empty", "", "hi-IN"},
      {"latin5-tr.xlf", "latin5", "Özür dileriz,\r\ngeç kaldık.", "tr"},
      {"bom-lv.xlf", "bom", "Atvainojamies!", "lv"},
  };
  for (const XliffRow& row : rows) {
    SCOPED_TRACE(row.key);
    const Document document = read_xliff_sample(row.file);
    EXPECT_TRUE(document.is_catalogue);
    EXPECT_EQ("", document_fault(document));
    const Message* message = find(document, row.key);
    ASSERT_NE(nullptr, message);
    EXPECT_EQ(row.text, message->letter.text);
    EXPECT_EQ(row.language, message->letter.declared_language);
  }
}

TEST(ReadXliff, LeavesOutWhatIsNotToBeTranslated) {
  const Document one = read_xliff_sample("okapi-1.2-pt.xlf");
  EXPECT_EQ(nullptr, find(one, "brand"));
  EXPECT_EQ(5U, one.messages.size());
  EXPECT_EQ(nullptr,
            find(read_xliff_sample("segments-2.0-hi.xlf"), "refund.no"));
}

TEST(ReadXliff, TakesTheLanguageOfATargetWhereTheFileHasNone) {
  const Document document = read_text(
      "<xliff><file><trans-unit id='a'><target xml:lang='lv'>a</target>"
      "</trans-unit></file></xliff>");
  EXPECT_EQ("lv", document.messages.at(0).letter.declared_language);
}

TEST(ReadXliff, KnowsWhatIsUnfinished) {
  const std::pair<const char*, bool> rows[] = {
      {"<target>x</target>", false},
      {"<target state='translated'>x</target>", false},
      {"<target state='new'>x</target>", true},
      {"<target state='needs-translation'>x</target>", true},
      {"<target state='x-mine'>x</target>", false},
  };
  for (const auto& [target, is_unfinished] : rows) {
    EXPECT_EQ(is_unfinished, read_text(unit(target)).messages[0].is_unfinished)
        << target;
  }
  const Document two = read_xliff_sample("segments-2.0-hi.xlf");
  EXPECT_FALSE(find(two, "refund.body")->is_unfinished);
  EXPECT_TRUE(find(two, "refund.next")->is_unfinished);
  EXPECT_FALSE(find(two, "refund.empty")->is_unfinished);
}

struct XliffPlace {
  const char* target;  // what is in it
  const char* words;   // of the message
  const char* stands;  // what stands for them in the file
  bool is_unbroken;
};

TEST(ReadXliff, LeadsBackToTheFile) {
  const XliffPlace rows[] = {
      {"a caf&#233; b", "café", "caf&#233;", true},
      {"A &amp; B &lt; C", "& B <", "&amp; B &lt;", true},
      {"one <g id='1'>two</g> three", "two", "two", true},
      {"one <g id='1'>two</g> three", "one two", "one <g id='1'>two", false},
      {"to <x id='7'/>, now", "{7}", "<x id='7'/>", false},
      {"to <x id='7'/>, now", "now", "now", true},
      {"to <x id='7'/>, now", "to {7}, now", "to <x id='7'/>, now", false},
      {"<ph id='1'>%s</ph> is", "%s", "<ph id='1'>", false},
      {"a<x id='1' ctype='lb'/>b", "a\nb", "a<x id='1' ctype='lb'/>b", false},
      {"x<![CDATA[<i>&amp;</i>]]>y", "&amp;", "&amp;", true},
      {"a<!-- no -->b", "ab", "a<!-- no -->b", false},
      {"10 &unknown; 20", "&unknown;", "&unknown;", true},
      {"a &#0; &#xD800; &; b", "&#0; &#xD800; &;", "&#0; &#xD800; &;", true},
  };
  for (const XliffPlace& row : rows) {
    SCOPED_TRACE(row.target);
    const std::string target =
        std::string("<target>") + row.target + "</target>";
    const Document document = read_text(unit(target));
    EXPECT_EQ("", document_fault(document));
    const Message& message = document.messages.at(0);
    const std::size_t at = message.letter.text.find(row.words);
    ASSERT_NE(std::string::npos, at) << message.letter.text;
    const Span span = {
        static_cast<std::uint32_t>(at),
        static_cast<std::uint32_t>(at + std::string_view(row.words).size())};
    EXPECT_EQ(row.stands, cut(document.file.text, message.map.source_of(span)));
    EXPECT_EQ(row.is_unbroken, message.map.is_unbroken(span));
  }
}

TEST(ReadXliff, PointsAtTheUnitOfAMissingTarget) {
  const Document document = read_text(unit("<source>Hello</source>"));
  const Span place = document.messages.at(0).map.source_of({0, 0});
  EXPECT_LT(document.file.text.find("<trans-unit"), place.begin);
  EXPECT_GE(document.file.text.find("<source"), place.begin);
}

TEST(ReadXliff, SaysHowWordsAreWritten) {
  EXPECT_THAT(read_text(unit("<target>a</target>")).messages[0].writings,
              ElementsAre(Writing{Writing::Kind::kXml, ""}));
  EXPECT_THAT(
      read_text(unit("<target><![CDATA[a]]></target>")).messages[0].writings,
      ElementsAre(Writing{Writing::Kind::kCdata, ""}));
}

TEST(ReadXliff, ReadsWhatStandsAroundAFault) {
  const Document document = read_xliff_sample("broken-en.xlf");
  EXPECT_EQ("", document_fault(document));
  std::vector<std::string> read;
  for (const Message& message : document.messages) {
    read.push_back(message.key + ": " + message.letter.text + " " +
                   message.letter.declared_language);
  }
  EXPECT_THAT(read,
              ElementsAre("one: Hello there. en", "three: Bye & thanks. en",
                          "five: The end. en", "six: Good day. en-GB"));
  EXPECT_THAT(document.notes,
              ElementsAre(HasSubstr("line 4: "), HasSubstr("line 8: "),
                          HasSubstr("line 13: ")));
}

TEST(ReadXliff, LooksUpNoEntityOfADoctype) {
  EXPECT_THAT(read_xliff_sample("native-1.2-tr.xliff").notes,
              ElementsAre(HasSubstr("line 1: entities of a DOCTYPE")));
}

TEST(ReadXliff, FailsWhereThereIsNone) {
  const std::pair<const char*, const char*> rows[] = {
      {"", "no <xliff>"},
      {"Dear Ann,", "no <xliff>"},
      {"<html/>", "no <xliff>"},
      {"<xl", "line 1: no XML"},
      {"<xliff>\xFF</xliff>", "not UTF-8"},
  };
  for (const auto& [bytes, message] : rows) {
    const Result<Document> document = read_xliff("a.xlf", bytes);
    ASSERT_FALSE(document.ok()) << bytes;
    EXPECT_THAT(document.error().to_string(), HasSubstr(message));
  }
}

// Neither recursion nor time beyond what is read.
TEST(ReadXliff, BearsWhatIsDeepLongAndBroken) {
  constexpr std::size_t kTimes = 200000;
  const auto repeated = [](std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < kTimes; ++i) out += text;
    return out;
  };
  for (const std::string& bytes :
       {"<xliff>" + repeated("<group>"), unit("<target>" + repeated("<g>")),
        "<xliff>" + repeated("<trans-unit>"),
        "<xliff>" + repeated("<trans-unit id='1'>&lt;</x>"),
        unit("<target>" + repeated("&") + "</target>"),
        "<xliff>" + repeated("<unit><ph></unit>")}) {
    const Document document = read_text(bytes);
    EXPECT_EQ("", document_fault(document));
    EXPECT_LE(document.notes.size(), 21U);
  }
}

}  // namespace
}  // namespace sincerely
