#include "lsp/code_actions.h"

#include <algorithm>
#include <span>
#include <utility>

#include "cli/fix.h"
#include "engine/suppression_rules.h"
#include "fix/edits.h"
#include "input/utf8.h"
#include "lsp/config_edit.h"
#include "lsp/insertion.h"
#include "lsp/rule_comment.h"
#include "lsp/text_edits.h"

namespace sincerely {
namespace {

constexpr std::string_view kQuickFix = "quickfix";
constexpr std::string_view kFixAll = "source.fixAll";
// A title shows so much of the words that it is about.
constexpr std::size_t kTitleWords = 60;  // bytes

std::string shortened(std::string_view words) {
  std::string out;
  for (const char c : words) out += c == '\n' || c == '\r' ? ' ' : c;
  if (out.size() <= kTitleWords) return out;
  std::size_t end = kTitleWords;
  while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0) == 0x80) {
    --end;
  }
  return out.substr(0, end) + "…";
}

// Edits of one document of the editor's.
struct DocumentEdit {
  const std::string& uri;
  std::optional<std::int64_t> version;
  bool creates = false;
  const PositionIndex& index;
  std::span<const ByteEdit> edits;
};

void write_text_edits(const DocumentEdit& edit, JsonWriter* out) {
  out->begin_array();
  for (const ByteEdit& one : edit.edits) {
    out->begin_object();
    write_range(
        {edit.index.position_of(one.begin), edit.index.position_of(one.end)},
        out);
    out->text("newText", one.text);
    out->end_object();
  }
  out->end_array();
}

// As documentChanges where the editor takes them: only they have a version, and
// create files.
void write_edit(const DocumentEdit& edit, const ClientCapabilities& client,
                JsonWriter* out) {
  out->begin_object("edit");
  if (!client.has_document_changes) {
    out->begin_object("changes");
    out->key(edit.uri);
    write_text_edits(edit, out);
    out->end_object();
    out->end_object();
    return;
  }
  out->begin_array("documentChanges");
  if (edit.creates && client.creates_files) {
    out->begin_object();
    out->text("kind", "create");
    out->text("uri", edit.uri);
    out->begin_object("options");
    out->flag("ignoreIfExists", true);
    out->end_object();
    out->end_object();
  }
  out->begin_object();
  out->begin_object("textDocument");
  out->text("uri", edit.uri);
  if (edit.version) {
    out->integer("version", *edit.version);
  } else {
    out->raw("version", "null");
  }
  out->end_object();
  out->key("edits");
  write_text_edits(edit, out);
  out->end_object();
  out->end_array();
  out->end_object();
}

class ActionWriter {
 public:
  ActionWriter(const ActionRequest& request, const ActionContext& context)
      : request_(request),
        context_(context),
        document_(context.document),
        judgement_(*context.document.judgement),
        messages_(context.linter.messages()),
        diagnostics_(document_, context.client, context.pages) {}

  std::string run() {
    out_.begin_array();
    if (judgement_.has_places) {
      if (is_wanted(kQuickFix)) quick_fixes();
      if (is_wanted(kFixAll)) fix_all();
    }
    out_.end_array();
    return out_.take();
  }

 private:
  bool is_wanted(std::string_view kind) const {
    if (request_.only.empty()) return true;
    return std::ranges::any_of(request_.only, [kind](std::string_view only) {
      return only.empty() || kind == only ||
             (kind.starts_with(only) && kind[only.size()] == '.');
    });
  }

  bool is_asked_about(const Finding& finding) const {
    const TextRange range = diagnostics_.range_of(finding);
    if (range.start <= request_.range.end &&
        request_.range.start <= range.end) {
      return true;
    }
    return std::ranges::any_of(
        request_.diagnostics, [&](const ActionRequest::Asked& asked) {
          return asked.rule == finding.rule && asked.range == range;
        });
  }

  void quick_fixes() {
    const Report& report = judgement_.judged.report;
    const std::vector<Edit> sure = edits_of(judgement_.judged.file, report);
    std::vector<const Finding*> asked;
    for (const Finding& finding : report.findings) {
      if (is_asked_about(finding)) asked.push_back(&finding);
    }
    for (const Finding* finding : asked) {
      if (finding->place) continue;  // it has no bytes here
      const bool is_sure = std::ranges::any_of(sure, [&](const Edit& edit) {
        return edit.rule == finding->rule && edit.span == finding->span;
      });
      suggestions(*finding, is_sure);
    }
    std::vector<std::string_view> told;
    for (const Finding* finding : asked) {
      if (std::ranges::find(told, finding->rule) != told.end()) continue;
      told.push_back(finding->rule);
      turn_rule_off_here(*finding);
      turn_rule_off(*finding);
    }
  }

  void suggestions(const Finding& finding, bool is_sure) {
    for (const Suggestion& suggestion : finding.suggestions) {
      switch (suggestion.kind) {
        case SuggestionKind::kReplace:
          replace(finding, suggestion.text, is_sure);
          is_sure = false;  // the others are second to it
          break;
        case SuggestionKind::kInsert:
          insert(finding, suggestion.text);
          break;
        case SuggestionKind::kAdvice:
          break;
      }
    }
  }

  void replace(const Finding& finding, const std::string& words,
               bool is_preferred) {
    const std::string shown = shortened(words);
    const MessageArgument titled[] = {{"words", std::string_view(shown)}};
    const ByteEdit edit = {finding.span.begin, finding.span.end, words};
    begin(words.empty() ? std::string(messages_.text("editor.take-out"))
                        : messages_.format("editor.replace", titled),
          kQuickFix, &finding);
    if (is_preferred && context_.client.has_preferred) {
      out_.flag("isPreferred", true);
    }
    end_with_edit({&edit, 1});
  }

  void insert(const Finding& finding, const std::string& words) {
    const ByteEdit edit = insertion(finding, words, document_, judgement_);
    if (!judgement_.is_plain && !helps(finding, edit)) return;
    const std::string shown = shortened(words);
    const MessageArgument titled[] = {{"words", std::string_view(shown)}};
    begin(messages_.format("editor.insert", titled), kQuickFix, &finding);
    end_with_edit({&edit, 1});
  }

  // Of a form that has rules of its own for what may stand in it.
  bool helps(const Finding& finding, const ByteEdit& edit) const {
    OpenDocument tried;
    tried.text = document_.text;
    tried.text.replace(edit.begin, edit.end - edit.begin, edit.text);
    const Judgement after =
        judge_document(context_.linter, tried, context_.name);
    const Report& report = after.judged.report;
    return !report.error &&
           report.messages.size() >= judgement_.judged.report.messages.size() &&
           std::ranges::none_of(report.findings, [&](const Finding& left) {
             return left.rule == finding.rule && left.key == finding.key;
           });
  }

  void turn_rule_off_here(const Finding& finding) {
    // What the comments themselves are found to lack no comment hides.
    if (finding.place || finding.category() == kSuppression) return;
    const auto edit =
        turn_off_here(finding, {context_.linter, document_, context_.name},
                      messages_.text("editor.reason"));
    if (!edit) return;
    const MessageArgument titled[] = {{"rule", std::string_view(finding.rule)}};
    begin(messages_.format("editor.turn-off-here", titled), kQuickFix,
          &finding);
    end_with_edit({&*edit, 1});
  }

  void turn_rule_off(const Finding& finding) {
    const ConfigTarget& config = context_.config;
    if (config.uri.empty()) return;
    const auto edit = turn_off(config.text, finding.rule);
    if (!edit) return;
    const MessageArgument titled[] = {{"rule", std::string_view(finding.rule)},
                                      {"file", std::string_view(config.name)}};
    begin(messages_.format("editor.turn-off", titled), kQuickFix, &finding);
    const PositionIndex index(config.text, context_.client.encoding);
    write_edit(
        {config.uri, config.version, !config.is_there, index, {&*edit, 1}},
        context_.client, &out_);
    out_.end_object();
  }

  void fix_all() {
    const Report& report = judgement_.judged.report;
    const bool is_unasked = request_.is_automatic && request_.only.empty();
    if (is_unasked || edits_of(judgement_.judged.file, report).empty()) return;
    const std::string_view text = document_.text;
    const bool has_mark = text.starts_with(kUtf8Bom);
    // As it was judged: other bytes may be declared than the editor has.
    const std::string bytes =
        judgement_.judged.file.encoding.bom > 0 && !has_mark
            ? std::string(kUtf8Bom) + document_.text
            : document_.text;
    const Fixed fixed = fix_file(context_.linter, context_.name, bytes);
    if (fixed.count == 0) return;
    std::string after = fixed.after.file.text;
    if (has_mark) after.insert(0, kUtf8Bom);
    const std::vector<ByteEdit> edits = edits_between(text, after);
    begin(std::string(messages_.text("editor.fix-all")), kFixAll, nullptr);
    end_with_edit(edits);
  }

  void begin(const std::string& title, std::string_view kind,
             const Finding* finding) {
    out_.begin_object();
    out_.text("title", title);
    out_.text("kind", kind);
    if (finding == nullptr) return;
    out_.begin_array("diagnostics");
    diagnostics_.write(*finding, &out_);
    out_.end_array();
  }

  void end_with_edit(std::span<const ByteEdit> edits) {
    write_edit(
        {document_.uri, document_.version, false, diagnostics_.index(), edits},
        context_.client, &out_);
    out_.end_object();
  }

  const ActionRequest& request_;
  const ActionContext& context_;
  const OpenDocument& document_;
  const Judgement& judgement_;
  const Messages& messages_;
  DiagnosticWriter diagnostics_;
  JsonWriter out_;
};

}  // namespace

std::string write_code_actions(const ActionRequest& request,
                               const ActionContext& context) {
  return ActionWriter(request, context).run();
}

}  // namespace sincerely
