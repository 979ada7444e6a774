#include "output/junit.h"

#include <algorithm>
#include <vector>

#include "output/places.h"
#include "output/remarks.h"
#include "output/xml.h"

namespace sincerely {
namespace {

// What one rule found, by place.
struct RuleCase {
  std::string_view rule;
  std::vector<const Finding*> findings;
  const Finding* gravest = nullptr;  // the first of them
};

// In the order of their first findings.
std::vector<RuleCase> cases_of(const Report& report) {
  std::vector<RuleCase> cases;
  for (const Finding& finding : report.findings) {
    auto found = std::ranges::find(cases, finding.rule, &RuleCase::rule);
    if (found == cases.end()) {
      cases.push_back({finding.rule, {}, &finding});
      found = cases.end() - 1;
    }
    found->findings.push_back(&finding);
    if (finding.severity > found->gravest->severity) found->gravest = &finding;
  }
  return cases;
}

void add_case(std::string_view name, const std::string& path, std::size_t line,
              std::string* xml) {
  *xml += "<testcase";
  add_attribute("name", name, xml);
  add_attribute("classname", path, xml);
  add_attribute("file", path, xml);
  add_attribute("line", line, xml);
  add_attribute("time", "0", xml);
}

// ` message="…" type="…">`
void add_what(std::string_view message, std::string_view type,
              std::string* xml) {
  add_attribute("message", message, xml);
  add_attribute("type", type, xml);
  *xml += '>';
}

void add_judged(const std::string& path, const std::optional<Error>& error,
                std::string* xml) {
  const std::size_t line =
      error ? std::max<std::size_t>(error->line, 1) : std::size_t{1};
  add_case("judged", path, line, xml);
  if (!error) {
    *xml += "/>\n";
    return;
  }
  *xml += "><error";
  add_what(error->message, error_name(error->kind), xml);
  add_text(error->to_string(), xml);
  *xml += "</error></testcase>\n";
}

// "line:column: severity: message" and what is suggested, of all findings.
std::string account_of(const RuleCase& one, const Places& places,
                       const Messages& messages) {
  std::string text;
  for (const Finding* finding : one.findings) {
    const Place& place = places.at(finding->span.begin);
    if (!text.empty()) text += '\n';
    text += std::to_string(place.line) + ':' + std::to_string(place.column);
    text += ": " + std::string(severity_name(finding->severity)) + ": ";
    text += remark_and_advice(*finding, messages);
  }
  return text;
}

}  // namespace

std::string JunitFormat::begin() const {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<testsuites name=\"sincerely\">\n";
}

std::string JunitFormat::report(const Letter& letter,
                                const Report& report) const {
  const Places places(letter, report);
  const std::vector<RuleCase> cases = cases_of(report);
  const auto counts = [this](const RuleCase& one) {
    return fail_on_ && one.gravest->severity >= *fail_on_;
  };
  std::string xml = "<testsuite";
  add_attribute("name", letter.path, &xml);
  add_attribute("tests", cases.size() + 1, &xml);
  add_attribute("failures",
                static_cast<std::size_t>(std::ranges::count_if(cases, counts)),
                &xml);
  add_attribute("errors", report.error ? "1" : "0", &xml);
  add_attribute("skipped", "0", &xml);
  add_attribute("time", "0", &xml);
  xml += ">\n";
  add_judged(letter.path, report.error, &xml);
  for (const RuleCase& one : cases) {
    const Place& place = places.at(one.findings.front()->span.begin);
    add_case(one.rule, letter.path, place.line, &xml);
    const bool fails = counts(one);
    xml += fails ? "><failure" : "><system-out>";
    if (fails) {
      add_what(remark(*one.gravest, messages_),
               severity_name(one.gravest->severity), &xml);
    }
    add_text(account_of(one, places, messages_), &xml);
    xml += fails ? "</failure></testcase>\n" : "</system-out></testcase>\n";
  }
  return xml += "</testsuite>\n";
}

std::string JunitFormat::end(const Summary&) const { return "</testsuites>\n"; }

}  // namespace sincerely
