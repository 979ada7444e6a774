#include "output/page/overview.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "output/page/markup_writer.h"
#include "output/page/page_words.h"
#include "output/page/tally.h"

namespace sincerely {
namespace {

constexpr std::size_t kBarWidth = 100;
constexpr std::size_t kRowGroup = 50;  // rows

// What stands for each kind of finding in a cell.
struct KindSign {
  FindingKind kind;
  std::string_view sign;
  std::string_view word;  // of "page."
};

constexpr KindSign kSections = {FindingKind::kSection, "§", "sections"};
constexpr KindSign kKindSigns[] = {
    {FindingKind::kTone, "“”", "tone"},
    {FindingKind::kPlaceholder, "{}", "placeholders"},
    {FindingKind::kOther, "#", "facts"},
};
constexpr std::string_view kClean = "✓";

bool is_missed(const PageSection& section) {
  return section.state == PageSection::State::kMissed;
}

// A message, and where it is on the page.
struct PlacedFinding {
  const PageMessage* message = nullptr;
  std::size_t number = 0;
};

struct Row {
  std::string_view key;
  std::map<std::string_view, std::vector<PlacedFinding>> cells;  // by language
};

// A row a key, in the order in which they come first.
std::vector<Row> make_rows(const std::vector<PageFile>& files) {
  std::vector<Row> rows;
  std::map<std::string_view, std::size_t> known;
  std::size_t number = 0;
  for (const PageFile& file : files) {
    for (const PageMessage& message : file.messages) {
      const auto [place, is_new] = known.emplace(message.key, rows.size());
      if (is_new) rows.push_back({message.key, {}});
      rows[place->second].cells[message.language].push_back(
          {&message, ++number});
    }
  }
  return rows;
}

class Overview {
 public:
  Overview(PageWords* words, MarkupWriter* html)
      : words_(*words), html_(*html) {}

  void write_languages(const PageTally& tally) {
    html_.raw("<h3 id=\"languages\">").text(words_.text("languages"));
    html_.raw(
        "</h3>\n<div class=\"wide\"><table class=\"languages\" "
        "aria-labelledby=\"languages\"><thead><tr>");
    for (const std::string_view name : {"language", "messages", "faultless"}) {
      write_column(words_.text(name));
    }
    write_severity_columns();
    html_.raw("</tr></thead><tbody>");
    for (const auto& [language, one] : tally.languages) {
      html_.raw("<tr><th scope=\"row\">").text(words_.language(language));
      html_.raw(" <code>").text(language).raw("</code></th><td>");
      html_.number(one.messages).raw("</td><td>").number(one.faultless);
      write_bar(one.faultless, one.messages);
      html_.raw("</td>");
      write_severities(one);
      html_.raw("</tr>");
    }
    html_.raw("</tbody></table></div>\n");
  }

  // Its rows come in groups that are laid out alone, so that those out of sight
  // cost nothing; the roles say again what that takes from them.
  void write_matrix(const std::vector<Row>& rows, const PageTally& tally) {
    html_.raw("<h3 id=\"matrix\">").text(words_.text("matrix")).raw("</h3>");
    write_legend();
    html_.raw(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
        "aria-labelledby=\"matrix\"><table class=\"matrix\" "
        "role=\"table\" aria-labelledby=\"matrix\"><thead "
        "role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" "
        "scope=\"col\">");
    html_.text(words_.text("message")).raw("</th>");
    for (const auto& [language, one] : tally.languages) {
      html_.raw("<th role=\"columnheader\" scope=\"col\"");
      html_.attribute("data-lang", language).raw(">");
      html_.text(words_.language(language)).raw("</th>");
    }
    html_.raw("</tr></thead><tbody role=\"rowgroup\">\n");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i != 0 && i % kRowGroup == 0) {
        html_.raw("</tbody><tbody role=\"rowgroup\">\n");
      }
      write_row(rows[i], tally);
    }
    html_.raw("</tbody></table></div>\n");
  }

  void write_letters(const std::vector<PageFile>& files) {
    html_.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
    html_.attribute("aria-label", words_.text("letters"));
    html_.raw("><table class=\"letters\"><thead><tr>");
    for (const std::string_view name : {"letter", "language", "type"}) {
      write_column(words_.text(name));
    }
    write_severity_columns();
    write_column(words_.text("missing-sections"));
    html_.raw("</tr></thead><tbody>\n");
    std::size_t number = 0;
    for (const PageFile& file : files) write_letter(file, ++number);
    html_.raw("</tbody></table></div>\n");
  }

 private:
  void write_column(std::string_view name) {
    html_.raw("<th scope=\"col\">").text(name).raw("</th>");
  }

  void write_severity_columns() {
    for (const std::string_view name : {"errors", "warnings", "hints"}) {
      write_column(words_.text(name));
    }
  }

  void write_severities(const Tally& tally) {
    for (const Severity severity :
         {Severity::kError, Severity::kWarning, Severity::kHint}) {
      const std::size_t count =
          tally.severities[static_cast<std::size_t>(severity)];
      html_.raw("<td");
      if (count != 0) html_.attribute("class", severity_name(severity));
      html_.raw(">").number(count).raw("</td>");
    }
  }

  void write_bar(std::size_t part, std::size_t whole) {
    html_.raw(
        " <svg class=\"bar\" viewBox=\"0 0 100 6\" "
        "preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect "
        "width=\"100\" height=\"6\"/><rect class=\"part\" width=\"");
    html_.number(whole == 0 ? 0 : part * kBarWidth / whole);
    html_.raw("\" height=\"6\"/></svg>");
  }

  void write_legend() {
    html_.raw("<ul class=\"legend\"><li><b>").raw(kClean).raw("</b> ");
    html_.text(words_.text("no-findings")).raw("</li>");
    for (const Severity severity :
         {Severity::kError, Severity::kWarning, Severity::kHint}) {
      html_.raw("<li class=\"").raw(severity_name(severity)).raw("\">");
      html_.text(words_.severity(severity)).raw("</li>");
    }
    html_.raw("<li><b>");
    html_.raw(kSections.sign).raw(" 2/3</b> ");
    html_.text(words_.text("sections-kept")).raw("</li>");
    for (const KindSign& sign : kKindSigns) {
      html_.raw("<li><b>").raw(sign.sign).raw("</b> ");
      html_.text(words_.text(sign.word)).raw("</li>");
    }
    html_.raw("</ul>");
  }

  void write_row(const Row& row, const PageTally& tally) {
    html_.raw("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">");
    html_.text(row.key.empty() ? words_.text("file") : row.key).raw("</th>");
    for (const auto& [language, one] : tally.languages) {
      html_.raw("<td role=\"cell\"").attribute("data-lang", language).raw(">");
      const auto found = row.cells.find(language);
      if (found == row.cells.end()) {
        html_.raw("<span class=\"none\" role=\"img\"");
        html_.attribute("aria-label", words_.text("absent")).raw(">–</span>");
      } else {
        for (const PlacedFinding& placed : found->second) write_cell(placed);
      }
      html_.raw("</td>");
    }
    html_.raw("</tr>\n");
  }

  void write_cell(const PlacedFinding& placed) {
    const Tally tally = tally_of(*placed.message);
    std::string label;
    std::string shown;
    const auto add = [&](const KindSign& sign, const std::string& count) {
      if (!label.empty()) label += ", ";
      label += words_.text(sign.word);
      label += ": " + count;
      shown += "  ";
      shown += sign.sign;
      shown += " " + count;
    };
    if (const std::string kept = sections_kept(*placed.message);
        !kept.empty()) {
      add(kSections, kept);
    }
    for (const KindSign& sign : kKindSigns) {
      const std::size_t count =
          tally.kinds[static_cast<std::size_t>(sign.kind)];
      if (count != 0) add(sign, std::to_string(count));
    }
    const bool is_clean = tally.findings() == 0;
    html_.raw("<a class=\"");
    html_.raw(is_clean ? "clean" : severity_name(tally.gravest())).raw("\"");
    html_.reference("href", "#m", placed.number).raw(" aria-label=\"");
    html_.text(is_clean ? words_.text("no-findings")
                        : words_.severity(tally.gravest()));
    if (!label.empty()) html_.raw(": ").text(label);
    html_.raw("\">").raw(is_clean ? kClean : "");
    html_.raw(is_clean || shown.empty() ? shown : shown.substr(2));
    html_.raw("</a>");
  }

  // "2/3": how many of the source's sections the translation has not lost.
  static std::string sections_kept(const PageMessage& message) {
    if (!message.source || message.source->sections.empty()) return {};
    const std::size_t wanted = message.source->sections.size();
    const auto lost = std::ranges::count_if(
        message.text.sections,
        [](const PageSection& section) { return is_missed(section); });
    return std::to_string(wanted - static_cast<std::size_t>(lost)) + "/" +
           std::to_string(wanted);
  }

  void write_letter(const PageFile& file, std::size_t number) {
    Tally tally;
    std::string missing;
    for (const PageMessage& message : file.messages) {
      tally.add(message);
      for (const PageSection& section : message.text.sections) {
        if (!is_missed(section) || !message.key.empty()) continue;
        if (!missing.empty()) missing += ", ";
        missing += words_.section(section.name);
      }
    }
    html_.raw("<tr><th scope=\"row\"><a").reference("href", "#s", number);
    html_.raw(">").text(file.path).raw("</a></th><td>");
    if (!file.error.empty()) {
      html_.text(words_.text("not-judged"));
    } else if (!file.language.value.empty()) {
      html_.text(words_.language(file.language.value));
    }
    html_.raw("</td><td>").text(file.type.value).raw("</td>");
    write_severities(tally);
    html_.raw("<td>").text(missing).raw("</td></tr>\n");
  }

  PageWords& words_;
  MarkupWriter& html_;
};

}  // namespace

void write_review_overview(const std::vector<PageFile>& files,
                           const PageTally& tally, PageWords* words,
                           MarkupWriter* html) {
  Overview overview(words, html);
  overview.write_languages(tally);
  overview.write_matrix(make_rows(files), tally);
}

void write_letter_overview(const std::vector<PageFile>& files, PageWords* words,
                           MarkupWriter* html) {
  Overview(words, html).write_letters(files);
}

}  // namespace sincerely
