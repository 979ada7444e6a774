#include "output/page/articles.h"

#include <string>
#include <string_view>

#include "input/ascii.h"
#include "output/page/marked_text.h"
#include "output/page/markup_writer.h"
#include "output/page/page_words.h"

namespace sincerely {
namespace {

constexpr std::size_t kArticleGroup = 20;  // messages

class Articles {
 public:
  Articles(PageWords* words, MarkupWriter* html)
      : words_(*words), html_(*html) {}

  void write(const PageFile& file) {
    ++file_;
    html_.raw("<section class=\"file\"").reference("id", "s", file_);
    html_.reference("aria-labelledby", "h", file_).raw(">\n");
    write_head(file);
    write_messages(file.messages);
    if (file.messages.empty() && file.error.empty()) write_clean();
    html_.raw("</section>\n");
  }

 private:
  void write_head(const PageFile& file) {
    html_.raw("<header><h2").reference("id", "h", file_).raw(">");
    html_.text(file.path).raw("</h2>");
    std::string about;
    if (!file.source_language.empty()) {
      about += words_.language(file.source_language);
      about += " → ";
    }
    if (!file.language.value.empty()) {
      about += words_.language(file.language.value);
    }
    html_.raw("<p class=\"about\"><span>").text(about).raw("</span>");
    if (!file.type.value.empty()) {
      html_.raw(" <code>").text(file.type.value).raw("</code>");
    }
    html_.raw("</p></header>\n");
    if (!file.error.empty()) {
      html_.raw("<p class=\"failed\"><strong>").text(words_.text("not-judged"));
      html_.raw("</strong> ").text(file.error).raw("</p>\n");
    }
    if (file.notes.empty()) return;
    html_.raw("<ul class=\"notes\"")
        .attribute("aria-label", words_.text("notes"));
    html_.raw(">");
    for (const std::string& note : file.notes) {
      html_.raw("<li>").text(note).raw("</li>");
    }
    html_.raw("</ul>\n");
  }

  // In groups, so that those out of sight cost nothing.
  void write_messages(const std::vector<PageMessage>& messages) {
    for (std::size_t i = 0; i < messages.size(); ++i) {
      if (i % kArticleGroup == 0) {
        html_.raw(i == 0 ? "" : "</div>\n").raw("<div class=\"group\">\n");
      }
      write_message(messages[i]);
    }
    if (!messages.empty()) html_.raw("</div>\n");
  }

  void write_message(const PageMessage& message) {
    ++message_;
    number_ = 0;
    html_.raw("<article class=\"message\"").reference("id", "m", message_);
    html_.attribute("data-lang", message.language);
    if (message.key.empty()) {
      html_.reference("aria-labelledby", "h", file_).raw(" tabindex=\"-1\">\n");
    } else {
      html_.reference("aria-labelledby", "k", message_);
      html_.raw(" tabindex=\"-1\">\n<h3").reference("id", "k", message_);
      html_.raw("><a").reference("href", "#m", message_).raw(">");
      html_.text(message.key).raw("</a></h3>\n");
    }
    html_.raw(message.source ? "<div class=\"pair\">"
                             : "<div class=\"alone\">");
    if (message.source) {
      write_side("source", *message.source);
      write_side("translation", message.text);
    } else {
      write_side("", message.text);
    }
    html_.raw("</div></article>\n");
  }

  void write_side(std::string_view role, const PageText& text) {
    html_.raw("<div class=\"side").raw(text.text.empty() ? " bare\"" : "\"");
    if (!role.empty()) {
      std::string label(words_.text(role));
      if (!text.language.empty()) {
        label += " · ";
        label += words_.language(text.language);
      }
      html_.raw(" role=\"group\"").attribute("aria-label", label);
    }
    html_.raw("><div class=\"words\">");
    write_text(text);
    write_sections(text.sections);
    html_.raw("</div>");
    write_findings(text);
    if (role.empty() && text.findings.empty()) write_clean();
    html_.raw("</div>\n");
  }

  void write_clean() {
    html_.raw("<p class=\"clean\">").text(words_.text("no-findings"));
    html_.raw("</p>");
  }

  void write_text(const PageText& text) {
    if (text.text.empty()) {
      number_ += text.findings.size();
      return;
    }
    std::vector<TextMark> marks;
    std::size_t finding = finding_;
    for (const PageFinding& found : text.findings) {
      ++number_;
      ++finding;
      if (!found.is_marked) continue;
      const Finding& f = found.finding;
      TextMark mark = {found.span, f.severity,  finding,
                       number_,    label_of(f), {}};
      if (found.span.empty() && !f.section.empty()) {
        mark.missing = words_.section(f.section);
      }
      marks.push_back(std::move(mark));
    }
    html_.raw("<div class=\"text\"");
    if (!text.language.empty()) html_.attribute("lang", text.language);
    html_.raw(" dir=\"auto\">");
    const std::size_t end = text.text.find_last_not_of(kWhitespace);
    write_marked_text(std::string_view(text.text).substr(0, end + 1), marks,
                      words_.tag(), &html_);
    html_.raw("</div>");
  }

  std::string label_of(const Finding& finding) const {
    std::string label = std::to_string(number_) + ": ";
    label += words_.severity(finding.severity);
    label += ", ";
    label += words_.category(finding.category());
    if (!finding.section.empty()) {
      label += ", ";
      label += words_.section(finding.section);
    }
    return label;
  }

  // One element for them all: a page has thousands of such lists.
  void write_sections(const std::vector<PageSection>& sections) {
    if (sections.empty()) return;
    html_.raw("<p class=\"sections\"");
    html_.attribute("title", words_.text("sections")).raw(">");
    bool is_first = true;
    for (const PageSection& section : sections) {
      if (!is_first) html_.raw("   ");
      is_first = false;
      const bool is_missed = section.state == PageSection::State::kMissed;
      const bool is_there = section.state == PageSection::State::kThere;
      html_.raw(is_missed ? "<em>✗\u00A0" : is_there ? "✓\u00A0" : "–\u00A0");
      html_.text(words_.section(section.name));
      if (!is_missed) continue;
      html_.raw(" – ").text(words_.text("missing")).raw("</em>");
    }
    html_.raw("</p>");
  }

  void write_findings(const PageText& text) {
    if (text.findings.empty()) return;
    std::size_t number = number_ - text.findings.size();
    html_.raw("<ol class=\"findings\">\n");
    for (const PageFinding& found : text.findings) {
      write_finding(found.finding, ++number, text.language);
    }
    html_.raw("</ol>");
  }

  void write_finding(const Finding& finding, std::size_t number,
                     std::string_view language) {
    const std::string_view severity = severity_name(finding.severity);
    html_.raw("<li class=\"finding ").raw(severity).raw("\"");
    html_.reference("id", "f", ++finding_).raw(" tabindex=\"-1\"");
    html_.attribute("data-c", finding.category()).raw(">");
    html_.raw("<p class=\"what\"><span class=\"number\">").number(number);
    html_.raw("</span> <strong>").text(words_.severity(finding.severity));
    html_.raw("</strong> <span class=\"kind\">");
    html_.text(words_.category(finding.category()));
    if (!finding.section.empty()) {
      html_.raw(" · ").text(words_.section(finding.section));
    }
    html_.raw("</span>");
    if (finding.is_added) {
      html_.raw(" <em>").text(words_.text("added")).raw("</em>");
    }
    html_.raw(" <code>").text(finding.rule).raw("</code></p>");
    if (finding.place || !finding.text.empty()) {
      write_place(finding, language);
    }
    html_.raw("<p class=\"why\">").text(finding.message).raw("</p>");
    write_doubts(finding);
    for (const Suggestion& suggestion : finding.suggestions) {
      html_.raw("<p class=\"say\"><span>");
      html_.text(words_.suggestion(suggestion.kind)).raw("</span> <q");
      if (!language.empty()) html_.attribute("lang", language);
      html_.raw(" dir=\"auto\">");
      write_marked_text(suggestion.text, {}, {}, &html_);
      html_.raw("</q></p>");
    }
    html_.raw("</li>\n");
  }

  // The words, where the file has them in other bytes or not at all.
  void write_place(const Finding& finding, std::string_view language) {
    html_.raw("<p class=\"place\">");
    if (finding.place) {
      const MessageArgument arguments[] = {
          {"part", std::string_view(finding.place->part)},
          {"number", static_cast<long>(finding.place->paragraph)}};
      html_.text(words_.messages().format("report.place", arguments)).raw(" ");
    }
    if (!finding.text.empty()) {
      html_.raw("<q");
      if (!language.empty()) html_.attribute("lang", language);
      html_.raw(" dir=\"auto\">").text(finding.text).raw("</q>");
    }
    html_.raw("</p>");
  }

  void write_doubts(const Finding& finding) {
    if (finding.confidence < kSureConfidence) {
      const MessageArgument percent[] = {
          {"percent", static_cast<long>(finding.confidence * 100 + 0.5F)}};
      html_.raw("<p class=\"doubt\">");
      html_.text(words_.messages().format("report.confidence", percent));
      html_.raw("</p>");
    }
    if (finding.because.empty()) return;
    std::string list;
    for (const std::string& word : finding.because) {
      if (!list.empty()) list += ", ";
      list += word;
    }
    const MessageArgument arguments[] = {{"words", std::string_view(list)}};
    html_.raw("<p class=\"doubt\">");
    html_.text(words_.messages().format("report.because", arguments));
    html_.raw("</p>");
  }

  PageWords& words_;
  MarkupWriter& html_;
  std::size_t file_ = 0;
  std::size_t message_ = 0;
  std::size_t finding_ = 0;  // written, of the page
  std::size_t number_ = 0;   // counted, of the message
};

}  // namespace

void write_articles(const std::vector<PageFile>& files, PageWords* words,
                    MarkupWriter* html) {
  Articles articles(words, html);
  for (const PageFile& file : files) articles.write(file);
}

}  // namespace sincerely
