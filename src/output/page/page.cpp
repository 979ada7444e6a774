#include "output/page/page.h"

#include <algorithm>
#include <optional>

#include "input/sha256.h"
#include "output/page/articles.h"
#include "output/page/embedded.h"
#include "output/page/markup_writer.h"
#include "output/page/overview.h"
#include "output/page/page_words.h"
#include "output/page/tally.h"

namespace sincerely {
namespace {

struct Key {
  std::string_view keys;
  std::string_view word;  // of "page."
};

constexpr Key kPageKeys[] = {
    {"n</kbd> <kbd>j", "key-next"},
    {"p</kbd> <kbd>k", "key-previous"},
    {"/", "key-search"},
    {"Esc", "key-leave"},
};

class Page {
 public:
  Page(const std::vector<PageFile>& files, const Messages& messages,
       std::string_view version)
      : files_(files),
        words_(messages),
        version_(version),
        tally_(tally_page(files)),
        is_review_(std::ranges::any_of(files, &PageFile::is_review)) {}

  std::string write() {
    write_head();
    html_.raw("<a class=\"skip\" href=\"#messages\">")
        .text(words_.text("skip"));
    html_.raw(
        "</a>\n<header class=\"top\"><p class=\"brand\">Sincerely</p><h1>");
    html_.text(title()).raw("</h1><p>").text(summary()).raw("</p></header>\n");
    html_.raw("<div class=\"columns\">\n");
    write_filters();
    html_.raw("<main>\n");
    write_overview();
    html_.raw(
        "<div id=\"messages\" tabindex=\"-1\">\n<p id=\"nothing\" hidden>");
    html_.text(words_.text("nothing")).raw("</p>\n");
    write_articles(files_, &words_, &html_);
    html_.raw("</div>\n</main>\n</div>\n");
    write_foot();
    return html_.take();
  }

 private:
  std::string title() const {
    if (is_review_) return std::string(words_.text("review"));
    const MessageArgument arguments[] = {
        {"files", static_cast<long>(files_.size())}};
    return words_.messages().format("page.check", arguments);
  }

  std::string summary() const {
    const auto count = [](std::size_t n) { return static_cast<long>(n); };
    const auto& found = tally_.all.severities;
    const MessageArgument arguments[] = {
        {"messages", count(tally_.all.messages)},
        {"files", count(files_.size())},
        {"errors", count(found[2])},
        {"warnings", count(found[1])},
        {"hints", count(found[0])},
    };
    return words_.messages().format(
        is_review_ ? "page.summary" : "report.summary", arguments);
  }

  // No script and no style but these two runs, and nothing is loaded.
  void write_head() {
    html_.raw("<!doctype html>\n<html").attribute("lang", words_.tag());
    html_.raw(
        ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\""
        "Content-Security-Policy\" content=\"default-src 'none'; ");
    html_.raw("script-src ").raw(policy_hash(page_script()));
    html_.raw("; style-src ").raw(policy_hash(page_style()));
    html_.raw(
        "; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, "
        "initial-scale=1\">\n<meta name=\"color-scheme\" "
        "content=\"light dark\">\n<title>");
    html_.text(title());
    if (files_.size() == 1) html_.raw(": ").text(files_.front().path);
    html_.raw(" · Sincerely</title>\n<style>").raw(page_style());
    html_.raw("</style>\n</head>\n<body>\n");
  }

  // They do nothing without the script, which shows them.
  void write_filters() {
    html_.raw("<form id=\"filters\" role=\"search\"");
    html_.attribute("aria-label", words_.text("filters"));
    html_.raw(" hidden>\n<details open><summary>");
    html_.text(words_.text("filters"))
        .raw("</summary>\n<p><label for=\"search\">");
    html_.text(words_.text("search"))
        .raw(
            "</label><input id=\"search\" "
            "name=\"q\" type=\"search\" autocomplete=\"off\" "
            "spellcheck=\"false\"></p>\n<p>");
    write_choice("only", "1", words_.text("only-findings"), std::nullopt);
    html_.raw("</p>\n");
    if (tally_.languages.size() > 1) {
      open_choices("language");
      for (const auto& [tag, one] : tally_.languages) {
        write_choice("lang", tag, words_.language(tag), one.findings());
      }
      html_.raw("</fieldset>\n");
    }
    write_severities();
    if (!tally_.categories.empty()) {
      open_choices("category");
      for (const auto& [name, count] : tally_.categories) {
        write_choice("cat", name, words_.category(name), count);
      }
      html_.raw("</fieldset>\n");
    }
    html_.raw("<p><button type=\"reset\">").text(words_.text("reset"));
    html_.raw(
        "</button></p>\n</details>\n<output for=\"filters\" id=\"count\" "
        "aria-live=\"polite\"");
    html_.attribute("data-pattern", words_.text("count")).raw(">");
    html_.raw("</output>\n");
    write_keys();
    html_.raw("</form>\n");
  }

  void write_severities() {
    if (tally_.all.findings() == 0) return;
    open_choices("severity");
    for (const Severity severity :
         {Severity::kError, Severity::kWarning, Severity::kHint}) {
      write_choice("sev", severity_name(severity), words_.severity(severity),
                   tally_.all.severities[static_cast<std::size_t>(severity)]);
    }
    html_.raw("</fieldset>\n");
  }

  void open_choices(std::string_view word) {
    html_.raw("<fieldset><legend>").text(words_.text(word)).raw("</legend>\n");
  }

  void write_choice(std::string_view name, std::string_view value,
                    std::string_view text, std::optional<std::size_t> count) {
    html_.raw("<label class=\"choice\"><input type=\"checkbox\"");
    html_.attribute("name", name).attribute("value", value).raw("><span>");
    html_.text(text).raw("</span>");
    if (count) html_.raw(" <small>").number(*count).raw("</small>");
    html_.raw("</label>\n");
  }

  void write_keys() {
    html_.raw("<details class=\"keys\"><summary>").text(words_.text("keys"));
    html_.raw("</summary><dl>");
    for (const Key& key : kPageKeys) {
      html_.raw("<dt><kbd>").raw(key.keys).raw("</kbd></dt><dd>");
      html_.text(words_.text(key.word)).raw("</dd>");
    }
    html_.raw(
        "</dl><label class=\"choice\"><input type=\"checkbox\" "
        "id=\"letters\" checked><span>");
    html_.text(words_.text("single-keys")).raw("</span></label></details>\n");
  }

  void write_overview() {
    if (is_review_ ? tally_.all.messages == 0 : files_.size() < 2) return;
    html_.raw(
        "<section id=\"overview\" aria-labelledby=\"overview-title\">"
        "<h2 id=\"overview-title\">");
    html_.text(words_.text("overview")).raw("</h2>\n");
    if (is_review_) {
      write_review_overview(files_, tally_, &words_, &html_);
    } else {
      write_letter_overview(files_, &words_, &html_);
    }
    html_.raw("</section>\n");
  }

  void write_foot() {
    const MessageArgument arguments[] = {{"version", version_}};
    html_.raw("<footer><p>");
    html_.text(words_.messages().format("page.offline", arguments));
    html_.raw("</p></footer>\n<script>").raw(page_script());
    html_.raw("</script>\n</body>\n</html>\n");
  }

  const std::vector<PageFile>& files_;
  PageWords words_;
  std::string_view version_;
  PageTally tally_;
  bool is_review_ = false;
  MarkupWriter html_;
};

}  // namespace

std::string make_page(const std::vector<PageFile>& files,
                      const Messages& messages, std::string_view version) {
  return Page(files, messages, version).write();
}

std::string policy_hash(std::string_view bytes) {
  return "'sha256-" + base64(sha256(bytes)) + "'";
}

}  // namespace sincerely
