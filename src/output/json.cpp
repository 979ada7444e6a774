#include "output/json.h"

#include "output/json_parts.h"
#include "output/json_writer.h"
#include "output/places.h"
#include "output/reply_json.h"
#include "output/report_names.h"

namespace sincerely {
namespace {

constexpr std::string_view kReportSchema = "sincerely/1";

// Writes one object; what has no value is left out, save where null says that
// the letter lacks it.
class ObjectWriter {
 public:
  std::string take() const { return writer_.take(); }

  void tool(std::string_view version) {
    writer_.begin_object();
    writer_.text("name", "sincerely");
    writer_.text("version", version);
    writer_.end_object();
  }

  void summary(const Summary& summary) {
    writer_.begin_object();
    writer_.number("files", summary.files);
    writer_.number("failed", summary.failed);
    writer_.number("errors", summary.errors);
    writer_.number("warnings", summary.warnings);
    writer_.number("hints", summary.hints);
    if (summary.not_checked > 0) {
      writer_.number("not_checked", summary.not_checked);
    }
    writer_.end_object();
  }

  void file(const Letter& letter, const Report& report) {
    const Places places(letter, report);
    writer_.begin_object();
    writer_.text("path", letter.path);
    attribute("language", report.language);
    if (report.review) {
      attribute("source_language", report.review->source_language);
    }
    attribute("type", report.type);
    writer_.begin_array("findings");
    for (const Finding& f : report.findings) finding(letter, places, f);
    writer_.end_array();
    sections(places, report.sections);
    messages(places, report.messages);
    if (report.review) review(letter, places, report);
    if (report.in_reply_to) {
      write_in_reply_to(*report.in_reply_to, places, &writer_);
    }
    suppressions(places, report.suppressions);
    notes(report.notes);
    if (report.error) write_error(*report.error, &writer_);
    writer_.end_object();
  }

 private:
  void because(const std::vector<std::string>& words) {
    if (words.empty()) return;
    writer_.begin_array("because");
    for (const std::string& word : words) writer_.string(word);
    writer_.end_array();
  }

  // "language", "language_source" and, of a guess, "language_confidence".
  void attribute(const std::string& name, const Attribute& attribute) {
    if (attribute.value.empty()) {
      writer_.key(name);
      writer_.null();
      return;
    }
    writer_.text(name, attribute.value);
    if (attribute.origin == Origin::kUnknown) return;
    writer_.text(name + "_source", origin_name(attribute.origin));
    if (attribute.origin == Origin::kGuess) {
      writer_.share(name + "_confidence", attribute.confidence);
    }
  }

  void finding(const Letter& letter, const Places& places,
               const Finding& finding) {
    writer_.begin_object();
    finding_fields(letter, places, finding);
    writer_.end_object();
  }

  void finding_fields(const Letter& letter, const Places& places,
                      const Finding& finding) {
    about(finding);
    if (finding.place) {
      writer_.key("range");
      writer_.null();
      write_place(*finding.place, finding.text, &writer_);
    } else {
      write_range("range", places, finding.span, &writer_);
    }
    if (!finding.text.empty()) {
      writer_.text("text", finding.text);
    } else if (!finding.span.empty()) {
      writer_.text("text",
                   std::string_view(letter.text)
                       .substr(finding.span.begin, finding.span.size()));
    }
    writer_.text("message", finding.message);
    suggestions(finding.suggestions);
  }

  // What a finding is, wherever it stands.
  void about(const Finding& finding) {
    if (!finding.key.empty()) writer_.text("key", finding.key);
    writer_.text("rule", finding.rule);
    writer_.text("category", finding.category());
    if (!finding.section.empty()) writer_.text("section", finding.section);
    writer_.text("severity", severity_name(finding.severity));
    writer_.share("confidence", finding.confidence);
    if (finding.is_added) writer_.flag("added", true);
    because(finding.because);
  }

  void review(const Letter& letter, const Places& places,
              const Report& report) {
    writer_.begin_array("messages");
    for (const ReviewedMessage& message : report.review->messages) {
      writer_.begin_object();
      writer_.text("key", message.key);
      writer_.text("source", message.source.text);
      writer_.text("translation", message.translation.text);
      writer_.begin_object("sections");
      section_names("source", message.source.sections);
      section_names("translation", message.translation.sections);
      writer_.end_object();
      writer_.begin_object("section_bytes");
      section_bytes("source", message.source.sections);
      section_bytes("translation", message.translation.sections);
      writer_.end_object();
      writer_.begin_array("findings");
      for (const ReviewedFinding& one : message.findings) {
        writer_.begin_object();
        finding_fields(letter, places, report.findings[one.finding]);
        writer_.key("bytes");
        bytes(one.span);
        writer_.end_object();
      }
      writer_.end_array();
      source_findings(message);
      writer_.end_object();
    }
    writer_.end_array();
  }

  void source_findings(const ReviewedMessage& message) {
    writer_.begin_array("source_findings");
    for (const Finding& one : message.source_findings) {
      writer_.begin_object();
      about(one);
      if (!one.span.empty()) {
        writer_.text("text", std::string_view(message.source.text)
                                 .substr(one.span.begin, one.span.size()));
      }
      writer_.text("message", one.message);
      suggestions(one.suggestions);
      writer_.key("bytes");
      bytes(one.span);
      writer_.end_object();
    }
    writer_.end_array();
  }

  void section_names(std::string_view side,
                     const std::vector<SectionPlace>& sections) {
    writer_.begin_array(side);
    for (const SectionPlace& section : sections) {
      if (section.span) writer_.string(section.name);
    }
    writer_.end_array();
  }

  void section_bytes(std::string_view side,
                     const std::vector<SectionPlace>& sections) {
    writer_.begin_object(side);
    for (const SectionPlace& section : sections) {
      if (!section.span) continue;
      writer_.key(section.name);
      bytes(*section.span);
    }
    writer_.end_object();
  }

  // Of the message's text.
  void bytes(Span span) {
    writer_.begin_array();
    writer_.number(span.begin);
    writer_.number(span.end);
    writer_.end_array();
  }

  void messages(const Places& places,
                const std::vector<MessageReport>& messages) {
    if (messages.empty()) return;
    writer_.begin_array("messages");
    for (const MessageReport& message : messages) {
      writer_.begin_object();
      writer_.text("key", message.key);
      attribute("language", message.language);
      attribute("type", message.type);
      sections(places, message.sections);
      writer_.end_object();
    }
    writer_.end_array();
  }

  void suppressions(const Places& places,
                    const std::vector<Suppression>& suppressions) {
    if (suppressions.empty()) return;
    writer_.begin_array("suppressions");
    for (const Suppression& suppression : suppressions) {
      writer_.begin_object();
      write_range("range", places, suppression.span, &writer_);
      writer_.text("scope", suppression.scope);
      writer_.begin_array("rules");
      for (const std::string& rule : suppression.rules) writer_.string(rule);
      writer_.end_array();
      writer_.text("reason", suppression.reason);
      writer_.number("hidden", suppression.hidden);
      writer_.end_object();
    }
    writer_.end_array();
  }

  void suggestions(const std::vector<Suggestion>& suggestions) {
    writer_.begin_array("suggestions");
    for (const Suggestion& suggestion : suggestions) {
      writer_.begin_object();
      writer_.text("text", suggestion.text);
      writer_.text("kind", suggestion_kind(suggestion.kind));
      writer_.end_object();
    }
    writer_.end_array();
  }

  void sections(const Places& places,
                const std::vector<SectionPlace>& sections) {
    writer_.begin_object("sections");
    for (const SectionPlace& section : sections) {
      writer_.key(section.name);
      if (section.place) {
        writer_.begin_object();
        write_place(*section.place, {}, &writer_);
        writer_.end_object();
        continue;
      }
      if (!section.span) {
        writer_.null();
        continue;
      }
      writer_.begin_object();
      writer_.begin_array("byte");
      writer_.number(places.at(section.span->begin).byte);
      writer_.number(places.at(section.span->end).byte);
      writer_.end_array();
      writer_.end_object();
    }
    writer_.end_object();
  }

  void notes(const std::vector<std::string>& notes) {
    writer_.begin_array("notes");
    for (const std::string& note : notes) writer_.string(note);
    writer_.end_array();
  }

  JsonWriter writer_;
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
  return "{\"schema\":\"" + std::string(kReportSchema) +
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
