// Writes a page about a review that was made up, for the test in a browser:
//
//   sincerely_page COUNT [--hostile] [--ui-lang TAG]
//
// COUNT messages in four languages, a third of them at fault. Hostile ones have
// markup and script in every field.

#include <charconv>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "engine/linter.h"
#include "output/format.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

// One sentence a section: of the source, and of each translation.
struct Sentence {
  const char* section;
  const char* source;
  const char* translations[4];
};

constexpr const char* kLanguages[] = {"hi", "lv", "pt", "tr"};

constexpr Sentence kSentences[] = {
    {"greeting",
     "Dear {{customer_name}},",
     {"प्रिय {{customer_name}},", "Cienījamā {{customer_name}}!",
      "Prezada {{customer_name}},", "Sayın {{customer_name}},"}},
    {"thanks",
     "Thank you for writing to us about order %(order)s.",
     {"ऑर्डर %(order)s के बारे में हमें लिखने के लिए धन्यवाद।",
      "Paldies, ka rakstījāt mums par pasūtījumu %(order)s.",
      "Obrigada por nos escrever sobre o pedido %(order)s.",
      "%(order)s numaralı sipariş hakkında bize yazdığınız için teşekkür "
      "ederiz."}},
    {"apology",
     "We are sorry that the parcel arrived damaged.",
     {"हमें खेद है कि पैकेट टूटी हालत में पहुँचा।",
      "Atvainojamies, ka sūtījums tika piegādāts bojāts.",
      "Pedimos desculpas por a encomenda ter chegado danificada.",
      "Paketin hasarlı ulaştığı için özür dileriz."}},
    {"explanation",
     "We packed it without enough padding.",
     {"हमने उसे पूरी सुरक्षा के बिना पैक किया था।",
      "Mēs to iesaiņojām bez pietiekama polsterējuma.",
      "Nós a embalamos sem proteção suficiente.",
      "Onu yeterince korumadan paketledik."}},
    {"remedy",
     "A new one is on its way, and we have refunded 1,250.00 to your card.",
     {"नया पैकेट भेज दिया गया है, और 1,250.00 आपके कार्ड में लौटा दिए गए हैं।",
      "Jauns sūtījums ir ceļā, un 1250,00 esam atmaksājuši Jūsu kartē.",
      "Uma nova já está a caminho, e devolvemos 1.250,00 ao seu cartão.",
      "Yenisi yola çıktı; 1.250,00 tutarını kartınıza iade ettik."}},
    {"timeline",
     "It will reach you by {{delivery_date}}.",
     {"वह {{delivery_date}} तक आपके पास पहुँच जाएगा।",
      "Jūs to saņemsiet līdz {{delivery_date}}.",
      "Chega às suas mãos até {{delivery_date}}.",
      "{{delivery_date}} tarihine kadar elinizde olacak."}},
    {"closing",
     "Yours sincerely,\n{{agent}}",
     {"भवदीय,\n{{agent}}", "Ar cieņu\n{{agent}}", "Atenciosamente,\n{{agent}}",
      "Saygılarımızla\n{{agent}}"}},
};

constexpr std::string_view kAttack =
    "</script><script>window.attacked=1</script><!--"
    "<img src=x onerror=window.attacked=1>\"'><svg onload=window.attacked=1>"
    "\xE2\x80\xA8&lt;b&gt;]]>--><a href=javascript:window.attacked=1>x</a>"
    "</style><style>*{display:none}</style>";

struct Request {
  std::size_t count = 1;
  bool is_hostile = false;
  std::string ui_language = "en";
};

Span end_of(std::string* text, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(text->size());
  *text += words;
  return {begin, static_cast<std::uint32_t>(text->size())};
}

// A message, and the fault that is its own.
class MadeUp {
 public:
  MadeUp(const Request& request, std::size_t language, Report* report)
      : request_(request), language_(language), report_(*report) {}

  void add(std::size_t number) {
    ReviewedMessage message;
    message.key = "emails.parcel_damaged.step_" + std::to_string(number);
    const std::size_t fault =
        number % 3 == 1 ? (number + language_) / 3 % 6 : 9;
    for (const Sentence& sentence : kSentences) {
      add_sentence(sentence, fault, &message);
    }
    if (number % 7 == 1) {
      message.source_findings.push_back(finding(
          "vague-time/soon", Severity::kHint, message.source.sections[4].span));
    }
    if (request_.is_hostile) attack(&message);
    report_.review->messages.push_back(std::move(message));
  }

 private:
  void add_sentence(const Sentence& sentence, std::size_t fault,
                    ReviewedMessage* message) {
    const std::string_view section = sentence.section;
    const bool is_line = section == "greeting" || section == "closing";
    const Span there = end_of(&message->source.text, sentence.source);
    message->source.text += is_line ? "\n\n" : " ";
    message->source.sections.push_back({std::string(section), there});
    std::string* text = &message->translation.text;
    if (section == "apology" && fault == 0) {
      const auto at = static_cast<std::uint32_t>(text->size());
      Finding lost = finding("parity/apology", Severity::kError, Span{at, at});
      lost.section = section;
      add(std::move(lost), {at, at}, message);
      return;
    }
    const bool is_untranslated = section == "explanation" && fault == 1;
    const Span here =
        end_of(text, is_untranslated ? sentence.source
                                     : sentence.translations[language_]);
    *text += is_line ? "\n\n" : " ";
    message->translation.sections.push_back({std::string(section), here});
    if (is_untranslated) find("untranslated/source", here, message);
    if (section == "explanation" && fault == 2) {
      find("blame-shifting/customer-omission", here, message);
    }
    if (section == "thanks" && fault == 3) {
      find("placeholder/renamed", here, message);
    }
    if (section == "remedy" && fault == 4) {
      find("number/changed", here, message);
      find("over-promise/guarantee", {here.begin + 10, here.end}, message);
    }
    if (section == "timeline" && fault == 5) {
      find("vague-time/date-lost", here, message);
    }
  }

  // Spans may begin within a character here: the page has to bear it.
  void find(const char* rule, Span span, ReviewedMessage* message) {
    Finding found = finding(rule, Severity::kWarning, span);
    found.is_added = found.rule.starts_with("blame");
    if (found.rule.starts_with("placeholder"))
      found.severity = Severity::kError;
    if (found.is_added) found.confidence = 0.6F;
    add(std::move(found), span, message);
  }

  static Finding finding(const char* rule, Severity severity,
                         std::optional<Span> span) {
    Finding found;
    found.rule = rule;
    found.span = *span;
    found.severity = severity;
    found.message =
        "The source says this and the translation does not; the reader is told "
        "less than was meant. Say it, too.";
    found.suggestions = {
        {SuggestionKind::kAdvice, "Say it as the source does."}};
    return found;
  }

  void add(Finding found, Span span, ReviewedMessage* message) {
    message->findings.push_back({report_.findings.size(), span});
    report_.findings.push_back(std::move(found));
  }

  void attack(ReviewedMessage* message) {
    message->key += kAttack;
    message->source.text += kAttack;
    message->translation.text += kAttack;
    message->source.sections.push_back({std::string(kAttack), Span{0, 4}});
    Finding found = finding("x", Severity::kError, Span{0, 9});
    found.rule = kAttack;
    found.section = kAttack;
    found.message = kAttack;
    found.text = kAttack;
    found.key = kAttack;
    found.place = TextPlace{std::string(kAttack), 1};
    found.because = {std::string(kAttack)};
    found.confidence = 0.1F;
    found.suggestions = {{SuggestionKind::kReplace, std::string(kAttack)}};
    const auto end =
        static_cast<std::uint32_t>(message->translation.text.size());
    add(found, {end, end}, message);
    add(std::move(found), {2, end + 9}, message);
  }

  const Request& request_;
  std::size_t language_;
  Report& report_;
};

std::string make(const Request& request, const Linter& linter) {
  const auto format = make_format("html", linter.messages(), {false, "0.1.0"});
  std::string page = format->begin();
  for (std::size_t language = 0; language < 4; ++language) {
    Report report;
    report.language = {kLanguages[language], Origin::kPath, 1.0F};
    report.review.emplace().source_language = {"en", Origin::kPath, 1.0F};
    MadeUp made_up(request, language, &report);
    for (std::size_t i = language; i < request.count; i += 4) {
      made_up.add(i / 4 + 1);
    }
    if (report.review->messages.empty()) continue;
    Letter letter;
    letter.path = "locales/" + report.language.value + ".yml";
    if (request.is_hostile) {
      letter.path += kAttack;
      report.notes.emplace_back(kAttack);
      report.type.value = kAttack;
    }
    page += format->report(letter, report);
  }
  return page + format->end({});
}

}  // namespace
}  // namespace sincerely

int main(int argc, char** argv) {
  sincerely::Request request;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--hostile") {
      request.is_hostile = true;
    } else if (argument == "--ui-lang" && i + 1 < argc) {
      request.ui_language = argv[++i];
    } else {
      std::from_chars(argument.data(), argument.data() + argument.size(),
                      request.count);
    }
  }
  sincerely::LintOptions options;
  options.ui_language = request.ui_language;
  const auto linter =
      sincerely::Linter::make(options, sincerely::embedded_library());
  if (!linter) return 2;
  std::cout << sincerely::make(request, linter.value());
  return 0;
}
