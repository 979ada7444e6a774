#include "output/json.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

#include "output/places.h"
#include "output/visible.h"

namespace sincerely {
namespace {

constexpr std::string_view kSchema = "sincerely/1";

using Buffer = rapidjson::StringBuffer;

std::string_view suggestion_kind(SuggestionKind kind) {
  switch (kind) {
    case SuggestionKind::kReplace:
      return "replace";
    case SuggestionKind::kInsert:
      return "insert";
    case SuggestionKind::kAdvice:
      return "advice";
  }
  return {};
}

std::string_view item_kind(CustomerItem::Kind kind) {
  return kind == CustomerItem::Kind::kQuestion ? "question" : "problem";
}

std::string_view origin_name(Origin origin) {
  switch (origin) {
    case Origin::kUnknown:
      return {};
    case Origin::kOption:
      return "option";
    case Origin::kFrontMatter:
      return "front-matter";
    case Origin::kConfiguration:
      return "configuration";
    case Origin::kPath:
      return "path";
    case Origin::kGuess:
      return "guess";
  }
  return {};
}

std::string_view error_kind(Error::Kind kind) {
  switch (kind) {
    case Error::Kind::kEncoding:
      return "encoding";
    case Error::Kind::kTooLarge:
      return "too-large";
    case Error::Kind::kUnsupportedLanguage:
      return "unsupported-language";
    case Error::Kind::kUsage:
      return "usage";
    case Error::Kind::kRule:
      return "rule";
    case Error::Kind::kUnreadable:
      return "unreadable";
  }
  return {};
}

// Writes one object; what has no value is left out, save where null says that
// the letter lacks it.
class ObjectWriter {
 public:
  ObjectWriter() : writer_(buffer_) {}

  std::string take() const {
    return std::string(buffer_.GetString(), buffer_.GetSize());
  }

  void tool(std::string_view version) {
    writer_.StartObject();
    text("name", "sincerely");
    text("version", version);
    writer_.EndObject();
  }

  void summary(const Summary& summary) {
    writer_.StartObject();
    number("files", summary.files);
    number("failed", summary.failed);
    number("errors", summary.errors);
    number("warnings", summary.warnings);
    number("hints", summary.hints);
    writer_.EndObject();
  }

  void file(const Letter& letter, const Report& report) {
    const Places places(letter, report);
    writer_.StartObject();
    text("path", valid_utf8(letter.path));
    attribute("language", report.language);
    attribute("type", report.type);
    key("findings");
    writer_.StartArray();
    for (const Finding& f : report.findings) finding(letter, places, f);
    writer_.EndArray();
    sections(places, report.sections);
    messages(places, report.messages);
    if (report.in_reply_to) in_reply_to(places, *report.in_reply_to);
    notes(report.notes);
    if (report.error) error(*report.error);
    writer_.EndObject();
  }

 private:
  void key(std::string_view name) {
    writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  }

  void string(std::string_view value) {
    writer_.String(value.data(),
                   static_cast<rapidjson::SizeType>(value.size()));
  }

  void text(std::string_view name, std::string_view value) {
    key(name);
    string(value);
  }

  void number(std::string_view name, std::size_t value) {
    key(name);
    writer_.Uint64(value);
  }

  void because(const std::vector<std::string>& words) {
    if (words.empty()) return;
    key("because");
    writer_.StartArray();
    for (const std::string& word : words) string(word);
    writer_.EndArray();
  }

  // A float would be written with all the digits of its double.
  void share(std::string_view name, float value) {
    key(name);
    writer_.Double(std::round(static_cast<double>(value) * 100) / 100);
  }

  // "language", "language_source" and, of a guess, "language_confidence".
  void attribute(const std::string& name, const Attribute& attribute) {
    if (attribute.value.empty()) {
      key(name);
      writer_.Null();
      return;
    }
    text(name, attribute.value);
    if (attribute.origin == Origin::kUnknown) return;
    text(name + "_source", origin_name(attribute.origin));
    if (attribute.origin == Origin::kGuess) {
      share(name + "_confidence", attribute.confidence);
    }
  }

  void finding(const Letter& letter, const Places& places,
               const Finding& finding) {
    writer_.StartObject();
    if (!finding.key.empty()) text("key", valid_utf8(finding.key));
    text("rule", finding.rule);
    text("category", finding.category());
    if (!finding.section.empty()) text("section", finding.section);
    text("severity", severity_name(finding.severity));
    share("confidence", finding.confidence);
    because(finding.because);
    if (finding.place) {
      key("range");
      writer_.Null();
      text_place(*finding.place, finding.text);
    } else {
      range("range", places, finding.span);
    }
    if (!finding.text.empty()) {
      text("text", finding.text);
    } else if (!finding.span.empty()) {
      text("text", std::string_view(letter.text)
                       .substr(finding.span.begin, finding.span.size()));
    }
    text("message", finding.message);
    suggestions(finding.suggestions);
    writer_.EndObject();
  }

  void range(std::string_view name, const Places& places, Span span) {
    key(name);
    writer_.StartObject();
    place("start", places.at(span.begin));
    place("end", places.at(span.end));
    writer_.EndObject();
  }

  // Where there are no bytes to point at.
  void text_place(const TextPlace& place, std::string_view words) {
    key("place");
    writer_.StartObject();
    text("part", valid_utf8(place.part));
    number("paragraph", place.paragraph);
    if (!words.empty()) text("text", words);
    writer_.EndObject();
  }

  void messages(const Places& places,
                const std::vector<MessageReport>& messages) {
    if (messages.empty()) return;
    key("messages");
    writer_.StartArray();
    for (const MessageReport& message : messages) {
      writer_.StartObject();
      text("key", valid_utf8(message.key));
      attribute("language", message.language);
      attribute("type", message.type);
      sections(places, message.sections);
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  // What could not be decided stands apart.
  void in_reply_to(const Places& places, const InReplyTo& message) {
    using Answer = CustomerItem::Answer;
    key("in_reply_to");
    writer_.StartObject();
    text("path", valid_utf8(message.path));
    key("language");
    message.language.empty() ? void(writer_.Null()) : string(message.language);
    if (message.file != nullptr) {
      const Places own(message);
      for (const bool is_decided : {true, false}) {
        key(is_decided ? "items" : "unsure");
        writer_.StartArray();
        for (const CustomerItem& item : message.items) {
          if ((item.answer != Answer::kUnsure) == is_decided) {
            customer_item(own, places, item);
          }
        }
        writer_.EndArray();
      }
    }
    if (message.error) error(*message.error);
    writer_.EndObject();
  }

  void customer_item(const Places& own, const Places& places,
                     const CustomerItem& item) {
    writer_.StartObject();
    text("kind", item_kind(item.kind));
    text("text", item.text);
    if (item.place) {
      key("range");
      writer_.Null();
      text_place(*item.place, item.text);
    } else {
      range("range", own, item.span);
    }
    if (item.answer != CustomerItem::Answer::kUnsure) {
      key("answered");
      writer_.Bool(item.answer == CustomerItem::Answer::kYes);
      if (item.by) {
        range("by", places, *item.by);
      } else {
        key("by");
        writer_.Null();
      }
    }
    writer_.EndObject();
  }

  void place(std::string_view name, const Place& place) {
    key(name);
    writer_.StartObject();
    number("byte", place.byte);
    number("line", place.line);
    number("column", place.column);
    number("utf16", place.utf16);
    writer_.EndObject();
  }

  void suggestions(const std::vector<Suggestion>& suggestions) {
    key("suggestions");
    writer_.StartArray();
    for (const Suggestion& suggestion : suggestions) {
      writer_.StartObject();
      text("text", suggestion.text);
      text("kind", suggestion_kind(suggestion.kind));
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  void sections(const Places& places,
                const std::vector<SectionPlace>& sections) {
    key("sections");
    writer_.StartObject();
    for (const SectionPlace& section : sections) {
      key(section.name);
      if (section.place) {
        writer_.StartObject();
        text_place(*section.place, {});
        writer_.EndObject();
        continue;
      }
      if (!section.span) {
        writer_.Null();
        continue;
      }
      writer_.StartObject();
      key("byte");
      writer_.StartArray();
      writer_.Uint64(places.at(section.span->begin).byte);
      writer_.Uint64(places.at(section.span->end).byte);
      writer_.EndArray();
      writer_.EndObject();
    }
    writer_.EndObject();
  }

  void notes(const std::vector<std::string>& notes) {
    key("notes");
    writer_.StartArray();
    for (const std::string& note : notes) string(valid_utf8(note));
    writer_.EndArray();
  }

  void error(const Error& error) {
    key("error");
    writer_.StartObject();
    text("kind", error_kind(error.kind));
    text("message", valid_utf8(error.message));
    if (error.line != 0) number("line", error.line);
    if (error.column != 0) number("column", error.column);
    writer_.EndObject();
  }

  Buffer buffer_;
  rapidjson::Writer<Buffer> writer_;
};

std::string file_object(const Letter& letter, const Report& report) {
  ObjectWriter writer;
  writer.file(letter, report);
  return writer.take();
}

}  // namespace

std::string JsonFormat::begin() const {
  ObjectWriter tool;
  tool.tool(version_);
  return "{\"schema\":\"" + std::string(kSchema) +
         "\",\"tool\":" + tool.take() + ",\"files\":[\n";
}

std::string JsonFormat::report(const Letter& letter,
                               const Report& report) const {
  return file_object(letter, report);
}

std::string JsonFormat::separator() const { return ",\n"; }

std::string JsonFormat::end(const Summary& summary) const {
  ObjectWriter counts;
  counts.summary(summary);
  return "\n],\"summary\":" + counts.take() + "}\n";
}

std::string NdjsonFormat::report(const Letter& letter,
                                 const Report& report) const {
  return file_object(letter, report) + "\n";
}

std::string NdjsonFormat::end(const Summary&) const { return {}; }

}  // namespace sincerely
