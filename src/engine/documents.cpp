#include "engine/documents.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "engine/language_choice.h"
#include "engine/message_places.h"
#include "forms/form.h"
#include "forms/paragraph_number.h"
#include "input/glob.h"
#include "input/reader.h"
#include "text/characters.h"
#include "text/sentence_around.h"

namespace sincerely {
namespace {

// A message of fewer words is a label, even with a full stop.
constexpr std::size_t kLeastWords = 3;
// One of so many words is a sentence, even without.
constexpr std::size_t kSentenceWords = 8;

class DocumentLint {
 public:
  DocumentLint(const Linter& linter, Document* document)
      : linter_(linter), document_(*document) {}

  Report run() {
    report_.notes = document_.notes;
    if (document_.is_catalogue && document_.messages.empty() &&
        !document_.notes.empty()) {
      report_.error = Error{Error::Kind::kUnreadable, document_.file.path, 0, 0,
                            document_.notes.front()};
      report_.notes.erase(report_.notes.begin());
      return std::move(report_);
    }
    if (document_.is_catalogue) {
      lint_catalogue();
    } else {
      for (Message& message : document_.messages) lint_letter(&message);
      if (document_.messages.empty()) {
        report_.notes.emplace_back(linter_.messages().text("report.no-prose"));
      }
    }
    std::ranges::stable_sort(report_.findings, {}, [](const Finding& finding) {
      return std::tuple(finding.span.begin, finding.span.end,
                        std::string_view(finding.rule));
    });
    // Branches of one value share the words around them.
    const auto again = std::unique(
        report_.findings.begin(), report_.findings.end(),
        [](const Finding& one, const Finding& other) {
          return !one.place && one.span == other.span && one.rule == other.rule;
        });
    report_.findings.erase(again, report_.findings.end());
    return std::move(report_);
  }

 private:
  void lint_letter(Message* message) {
    message->letter.path = document_.file.path;
    Report one = linter_.lint(&message->letter);
    if (report_.language.value.empty()) report_.language = one.language;
    if (report_.type.value.empty()) report_.type = one.type;
    if (report_.sections.empty()) {
      report_.sections = sections_in_file(*message, std::move(one.sections));
    }
    if (one.error) report_.error = std::move(one.error);
    take(*message, &one);
  }

  void lint_catalogue() {
    for (Message& message : document_.messages) {
      if (!is_wanted(message)) continue;
      const Attribute* language = language_of(message);
      if (language == nullptr) continue;
      message.letter.is_chosen = !linter_.options().select.empty();
      Report one = linter_.lint(&message.letter, *language);
      if (has_letter_parts(one)) {
        report_.messages.push_back({message.key, one.language, one.type,
                                    sections_in_file(message, one.sections)});
      }
      one.notes.clear();  // on what each message lacks to be a letter
      take(message, &one);
    }
    if (report_.language.value.empty() && !report_.error) {
      report_.notes.emplace_back(linter_.messages().text(
          linter_.options().select.empty() ? "report.no-sentence"
                                           : "report.none-selected"));
    }
  }

  bool is_wanted(const Message& message) const {
    if (message.letter.text.empty()) return false;
    const auto& select = linter_.options().select;
    if (select.empty()) return has_sentence(message.letter.text);
    return std::ranges::any_of(select, [&](const std::string& glob) {
      return matches_key(glob, message.key);
    });
  }

  // Nothing where the message cannot be judged. Found out once for all messages
  // that declare the same.
  const Attribute* language_of(const Message& message) {
    const std::string& declared = message.letter.declared_language;
    const auto known =
        std::ranges::find(languages_, declared, &KnownLanguage::declared);
    if (known != languages_.end()) {
      return known->attribute ? &*known->attribute : nullptr;
    }
    Letter sample;
    sample.path = document_.file.path;
    sample.declared_language = declared;
    if (declared.empty()) sample.text = sample_text();
    Report report;
    KnownLanguage& added = languages_.emplace_back();
    added.declared = declared;
    Attribute language = linter_.language_of_catalogue(sample, &report);
    if (report_.language.value.empty()) report_.language = language;
    if (report.error) {
      // A catalogue of several languages is judged in those that are known.
      if (languages_.size() == 1) report_.error = std::move(report.error);
      return nullptr;
    }
    if (language.value.empty()) return nullptr;
    if (report_.error) {
      report_.notes.push_back(report_.error->message);
      report_.error.reset();
      report_.language = language;
    }
    added.attribute = std::move(language);
    return &*added.attribute;
  }

  std::string sample_text() const {
    std::string text;
    for (const Message& message : document_.messages) {
      if (!message.letter.declared_language.empty()) continue;
      text += message.letter.text + "\n\n";
      if (text.size() > kLanguageSample) break;
    }
    return text;
  }

  static bool has_letter_parts(const Report& report) {
    return std::ranges::any_of(report.sections, [](const SectionPlace& place) {
      return (place.span || place.place) &&
             (place.name == "greeting" || place.name == "closing");
    });
  }

  void take(const Message& message, Report* one) {
    for (std::string& note : one->notes) {
      report_.notes.push_back(std::move(note));
    }
    for (Finding& finding : one->findings) {
      place_in_file(document_.file, message, &finding);
      report_.findings.push_back(std::move(finding));
    }
  }

  struct KnownLanguage {
    std::string declared;
    std::optional<Attribute> attribute;  // nothing: not judged
  };

  const Linter& linter_;
  Document& document_;
  Report report_;
  std::vector<KnownLanguage> languages_;
};

}  // namespace

bool has_sentence(std::string_view text) {
  std::size_t words = 0;
  bool is_in_word = false;
  bool ends = false;
  const char* const end = text.data() + text.size();
  for (const char* p = text.data(); p < end;) {
    const CodePoint code = decode(p, end);
    p += code.size;
    const bool is_blank = code.value == ' ' || code.value == '\n' ||
                          code.value == '\t' || code.value == 0xA0;
    if (!is_blank && !is_in_word) ++words;
    is_in_word = !is_blank;
    ends = ends || ends_sentence(code.value);
    if (words >= kSentenceWords) return true;
  }
  return ends && words >= kLeastWords;
}

Report lint_document(const Linter& linter, Document* document) {
  return DocumentLint(linter, document).run();
}

JudgedFile judge_file(const Linter& linter, const std::string& path,
                      std::string bytes) {
  JudgedFile out;
  out.file.path = path;
  const bool is_blank =
      bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == std::string::npos;
  // What is too large for a letter is too large for any form.
  const bool is_too_large = bytes.size() > kMaxLetterSize;
  const Form* form = is_blank || is_too_large ? nullptr : form_of(path, bytes);
  if (form != nullptr) {
    Result<Document> document = read_form(*form, path, std::move(bytes));
    if (document) {
      out.report = lint_document(linter, &document.value());
      out.file = std::move(document.value().file);
    } else {
      out.report.error = document.error();
    }
  } else {
    Result<Letter> letter = parse_letter(path, std::move(bytes));
    if (letter) {
      out.file = std::move(letter.value());
      out.report = linter.lint(&out.file);
    } else {
      out.report.error = letter.error();
    }
  }
  out.file.path = path;
  if (out.report.error) out.report.error->path = path;
  return out;
}

}  // namespace sincerely
