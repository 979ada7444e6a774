#include "output/json.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>

#include "output/places.h"
#include "output/report_names.h"
#include "output/visible.h"

namespace sincerely {
namespace {

constexpr std::string_view kSchema = "sincerely/1";

using Buffer = rapidjson::StringBuffer;

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
    if (report.review) {
      attribute("source_language", report.review->source_language);
    }
    attribute("type", report.type);
    key("findings");
    writer_.StartArray();
    for (const Finding& f : report.findings) finding(letter, places, f);
    writer_.EndArray();
    sections(places, report.sections);
    messages(places, report.messages);
    if (report.review) review(letter, places, report);
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
    finding_fields(letter, places, finding);
    writer_.EndObject();
  }

  void finding_fields(const Letter& letter, const Places& places,
                      const Finding& finding) {
    about(finding);
    if (finding.place) {
      key("range");
      writer_.Null();
      text_place(*finding.place, finding.text);
    } else {
      range(places, finding.span);
    }
    if (!finding.text.empty()) {
      text("text", finding.text);
    } else if (!finding.span.empty()) {
      text("text", std::string_view(letter.text)
                       .substr(finding.span.begin, finding.span.size()));
    }
    text("message", finding.message);
    suggestions(finding.suggestions);
  }

  // What a finding is, wherever it stands.
  void about(const Finding& finding) {
    if (!finding.key.empty()) text("key", valid_utf8(finding.key));
    text("rule", finding.rule);
    text("category", finding.category());
    if (!finding.section.empty()) text("section", finding.section);
    text("severity", severity_name(finding.severity));
    share("confidence", finding.confidence);
    if (finding.is_added) {
      key("added");
      writer_.Bool(true);
    }
    because(finding.because);
  }

  void review(const Letter& letter, const Places& places,
              const Report& report) {
    key("messages");
    writer_.StartArray();
    for (const ReviewedMessage& message : report.review->messages) {
      writer_.StartObject();
      text("key", valid_utf8(message.key));
      text("source", message.source.text);
      text("translation", message.translation.text);
      key("sections");
      writer_.StartObject();
      found_sections("source", message.source.sections);
      found_sections("translation", message.translation.sections);
      writer_.EndObject();
      key("findings");
      writer_.StartArray();
      for (const ReviewedFinding& one : message.findings) {
        writer_.StartObject();
        finding_fields(letter, places, report.findings[one.finding]);
        span(one.span);
        writer_.EndObject();
      }
      writer_.EndArray();
      source_findings(message);
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  void source_findings(const ReviewedMessage& message) {
    key("source_findings");
    writer_.StartArray();
    for (const Finding& one : message.source_findings) {
      writer_.StartObject();
      about(one);
      if (!one.span.empty()) {
        text("text", std::string_view(message.source.text)
                         .substr(one.span.begin, one.span.size()));
      }
      text("message", one.message);
      suggestions(one.suggestions);
      span(one.span);
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  void found_sections(std::string_view side,
                      const std::vector<SectionPlace>& sections) {
    key(side);
    writer_.StartArray();
    for (const SectionPlace& section : sections) {
      if (!section.span) continue;
      writer_.StartObject();
      text("name", section.name);
      span(*section.span);
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  // Bytes of the message's text.
  void span(Span span) {
    key("bytes");
    writer_.StartArray();
    writer_.Uint(span.begin);
    writer_.Uint(span.end);
    writer_.EndArray();
  }

  void range(const Places& places, Span span) {
    key("range");
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
