#include "output/sarif.h"

#include <algorithm>

#include "findings/fingerprints.h"
#include "output/json_writer.h"
#include "output/paths.h"
#include "output/places.h"
#include "output/remarks.h"

namespace sincerely {
namespace {

constexpr std::string_view kSarifSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json";
constexpr std::string_view kFingerprint = "sincerelyWords/v1";

std::string_view level_of(Severity severity) {
  return severity == Severity::kHint ? "note" : severity_name(severity);
}

void write_message(std::string_view name, std::string_view text,
                   JsonWriter* writer) {
  writer->begin_object(name);
  writer->text("text", text);
  writer->end_object();
}

void write_artifact(std::string_view path, JsonWriter* writer) {
  writer->begin_object("artifactLocation");
  writer->text("uri", uri_of(path));
  writer->end_object();
}

// Writes the results of one letter.
class Results {
 public:
  Results(const Messages& messages, const Letter& letter, const Report& report)
      : messages_(messages),
        letter_(letter),
        report_(report),
        places_(letter, report),
        fingerprints_(
            fingerprints(tidy_path(letter.path), letter.text, report)) {}

  std::string result(std::size_t i) const {
    const Finding& finding = report_.findings[i];
    JsonWriter writer;
    writer.begin_object();
    writer.text("ruleId", finding.rule);
    writer.text("level", level_of(finding.severity));
    write_message("message", remark_and_advice(finding, messages_), &writer);
    writer.begin_array("locations");
    writer.begin_object();
    write_physical_location(finding, &writer);
    write_logical_location(finding, &writer);
    writer.end_object();
    writer.end_array();
    writer.begin_object("partialFingerprints");
    writer.text(kFingerprint, fingerprints_[i]);
    writer.end_object();
    write_fixes(finding, &writer);
    writer.begin_object("properties");
    writer.text("category", finding.category());
    writer.share("confidence", finding.confidence);
    writer.end_object();
    writer.end_object();
    return writer.take();
  }

 private:
  void write_physical_location(const Finding& finding,
                               JsonWriter* writer) const {
    writer->begin_object("physicalLocation");
    write_artifact(letter_.path, writer);
    writer->begin_object("region");
    write_region(finding, writer);
    if (!finding.place && !finding.span.empty()) {
      write_message("snippet",
                    std::string_view(letter_.text)
                        .substr(finding.span.begin, finding.span.size()),
                    writer);
    }
    writer->end_object();
    writer->end_object();
  }

  // Where a finding has no bytes, the line near by.
  void write_region(const Finding& finding, JsonWriter* writer) const {
    const Place& begin = places_.at(finding.span.begin);
    writer->number("startLine", begin.line);
    if (finding.place) return;
    const Place& end = places_.at(finding.span.end);
    writer->number("startColumn", begin.utf16 + 1);
    writer->number("endLine", end.line);
    writer->number("endColumn", end.utf16 + 1);
  }

  // A catalogue's message, a part of a mail.
  static void write_logical_location(const Finding& finding,
                                     JsonWriter* writer) {
    if (finding.key.empty() && !finding.place) return;
    writer->begin_array("logicalLocations");
    writer->begin_object();
    writer->text("fullyQualifiedName",
                 finding.key.empty() ? finding.place->part : finding.key);
    writer->end_object();
    writer->end_array();
  }

  void write_fixes(const Finding& finding, JsonWriter* writer) const {
    if (!finding.has_rewrite() || finding.place) return;
    writer->begin_array("fixes");
    for (const Suggestion& suggestion : finding.suggestions) {
      if (suggestion.kind != SuggestionKind::kReplace) continue;
      writer->begin_object();
      write_message("description", suggestion.text, writer);
      writer->begin_array("artifactChanges");
      writer->begin_object();
      write_artifact(letter_.path, writer);
      writer->begin_array("replacements");
      writer->begin_object();
      writer->begin_object("deletedRegion");
      write_region(finding, writer);
      writer->end_object();
      write_message("insertedContent", suggestion.text, writer);
      writer->end_object();
      writer->end_array();
      writer->end_object();
      writer->end_array();
      writer->end_object();
    }
    writer->end_array();
  }

  const Messages& messages_;
  const Letter& letter_;
  const Report& report_;
  Places places_;
  std::vector<std::string> fingerprints_;
};

}  // namespace

std::string SarifFormat::begin() const {
  return "{\"$schema\":\"" + std::string(kSarifSchema) +
         "\",\"version\":\"2.1.0\",\"runs\":[{"
         "\"columnKind\":\"utf16CodeUnits\",\"results\":[\n";
}

std::string SarifFormat::report(const Letter& letter,
                                const Report& report) const {
  collect(letter, report);
  const Results results(messages_, letter, report);
  std::string text;
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    if (i != 0) text += separator();
    text += results.result(i);
  }
  return text;
}

std::string SarifFormat::separator() const { return ",\n"; }

std::string SarifFormat::end(const Summary& summary) const {
  const std::lock_guard lock(mutex_);
  std::ranges::sort(notifications_);
  return "\n],\n\"invocations\":[" + invocation(summary) +
         "],\n\"tool\":" + tool() + "}]}\n";
}

void SarifFormat::collect(const Letter& letter, const Report& report) const {
  const std::lock_guard lock(mutex_);
  for (const Finding& finding : report.findings) {
    const auto [rule, is_new] =
        rules_.try_emplace(finding.rule, finding.message);
    if (!is_new) rule->second = std::min(rule->second, finding.message);
  }
  if (report.error) {
    const Error& error = *report.error;
    notifications_.push_back({letter.path, error.message, error.line,
                              error.column,
                              std::string(error_name(error.kind))});
  }
  for (const std::string& note : report.notes) {
    notifications_.push_back({letter.path, note, 0, 0, {}});
  }
}

std::string SarifFormat::tool() const {
  JsonWriter writer;
  writer.begin_object();
  writer.begin_object("driver");
  writer.text("name", "sincerely");
  writer.text("version", version_);
  writer.begin_array("rules");
  for (const auto& [id, message] : rules_) {
    writer.begin_object();
    writer.text("id", id);
    write_message("shortDescription", message, &writer);
    write_message("fullDescription", message, &writer);
    write_message("help",
                  "`sincerely rules " + id +
                      "` says why the rule is there, with examples.",
                  &writer);
    writer.end_object();
  }
  writer.end_array();
  writer.end_object();
  writer.end_object();
  return writer.take();
}

std::string SarifFormat::invocation(const Summary& summary) const {
  JsonWriter writer;
  writer.begin_object();
  writer.flag(
      "executionSuccessful",
      summary.not_checked == 0 &&
          std::ranges::all_of(notifications_, [](const Notification& n) {
            return n.kind.empty();
          }));
  writer.begin_array("toolExecutionNotifications");
  for (const Notification& notification : notifications_) {
    writer.begin_object();
    if (!notification.kind.empty()) {
      writer.begin_object("descriptor");
      writer.text("id", notification.kind);
      writer.end_object();
    }
    writer.text("level", notification.kind.empty() ? "note" : "error");
    write_message("message", notification.text, &writer);
    writer.begin_array("locations");
    writer.begin_object();
    writer.begin_object("physicalLocation");
    write_artifact(notification.path, &writer);
    if (notification.line != 0) {
      writer.begin_object("region");
      writer.number("startLine", notification.line);
      if (notification.column != 0) {
        writer.number("startColumn", notification.column);
      }
      writer.end_object();
    }
    writer.end_object();
    writer.end_object();
    writer.end_array();
    writer.end_object();
  }
  writer.end_array();
  writer.end_object();
  return writer.take();
}

}  // namespace sincerely
