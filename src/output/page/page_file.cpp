#include "output/page/page_file.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "output/page/excerpts.h"

namespace sincerely {
namespace {

constexpr std::size_t kWholeText = 64
                                   << 10;  // bytes that are shown as they are

constexpr std::string_view kUnknownLanguage = "und";

using SectionState = PageSection::State;
using FindingList = std::vector<const Finding*>;

bool has(const std::vector<SectionPlace>& sections, std::string_view name) {
  return std::ranges::any_of(sections, [&](const SectionPlace& section) {
    return section.name == name && (section.span || section.place);
  });
}

bool is_catalogue(const Report& report) {
  return !report.messages.empty() ||
         std::ranges::any_of(report.findings, [](const Finding& finding) {
           return !finding.key.empty();
         });
}

// Those that are there, and those that a finding says are not.
std::vector<PageSection> sections_of(const std::vector<SectionPlace>& places,
                                     const FindingList& findings) {
  std::vector<PageSection> sections;
  for (const SectionPlace& place : places) {
    const bool is_there = place.span || place.place;
    const bool is_missed = std::ranges::any_of(
        findings,
        [&](const Finding* finding) { return finding->section == place.name; });
    if (is_there) {
      sections.push_back({place.name, SectionState::kThere});
    } else if (is_missed) {
      sections.push_back({place.name, SectionState::kMissed});
    }
  }
  return sections;
}

Span front_matter_of(const Letter& letter) {
  for (const Inert& inert : letter.inert) {
    if (inert.kind == Inert::Kind::kFrontMatter) return inert.span;
  }
  return {};
}

// Cuts off what lies before the letter, and shows the rest with its findings.
void show_whole(std::string_view text, std::uint32_t begin, PageText* out) {
  while (begin < text.size() && (text[begin] == '\n' || text[begin] == '\r')) {
    ++begin;
  }
  out->text = text.substr(begin);
  for (PageFinding& finding : out->findings) {
    const Span span = finding.finding.span;
    if (finding.finding.place || span.begin < begin) continue;
    finding.span = {span.begin - begin, span.end - begin};
    finding.is_marked = true;
  }
}

void show_excerpts(std::string_view text, PageText* out) {
  std::vector<Span> spans;
  for (PageFinding& finding : out->findings) {
    if (finding.finding.place) continue;
    spans.push_back(finding.finding.span);
    finding.is_marked = true;
  }
  Excerpts excerpts = make_excerpts(text, spans);
  out->text = std::move(excerpts.text);
  std::size_t next = 0;
  for (PageFinding& finding : out->findings) {
    if (finding.is_marked) finding.span = excerpts.spans[next++];
  }
}

// Those of the file's own findings that lie in its bytes; Word has none.
bool has_bytes(const Report& report) {
  return std::ranges::none_of(report.findings,
                              [](const Finding& f) { return !!f.place; }) &&
         std::ranges::none_of(report.sections,
                              [](const SectionPlace& s) { return !!s.place; });
}

PageMessage make_letter(const Letter& letter, const Report& report) {
  PageMessage message;
  message.language = report.language.value;
  message.text.language = report.language.value;
  FindingList findings;
  for (const Finding& finding : report.findings) {
    findings.push_back(&finding);
    message.text.findings.push_back({finding, {}, false});
  }
  message.text.sections = sections_of(report.sections, findings);
  // A catalogue without findings has no sections either.
  const bool is_letter = !report.sections.empty() || !findings.empty();
  if (is_letter && has_bytes(report)) {
    if (letter.text.size() <= kWholeText) {
      show_whole(letter.text, front_matter_of(letter).end, &message.text);
    } else {
      show_excerpts(letter.text, &message.text);
    }
  }
  return message;
}

std::vector<PageMessage> make_messages(const Letter& letter,
                                       const Report& report) {
  std::map<std::string_view, const MessageReport*> known;
  for (const MessageReport& one : report.messages) known.emplace(one.key, &one);
  std::vector<std::pair<std::string_view, FindingList>> keys;
  std::map<std::string_view, std::size_t> places;
  for (const Finding& finding : report.findings) {
    const auto [place, is_new] = places.emplace(finding.key, keys.size());
    if (is_new) keys.push_back({finding.key, {}});
    keys[place->second].second.push_back(&finding);
  }
  std::vector<PageMessage> messages;
  for (const auto& [key, findings] : keys) {
    PageMessage message;
    message.key = key;
    message.language = report.language.value;
    if (const auto found = known.find(key); found != known.end()) {
      message.language = found->second->language.value;
      message.text.sections = sections_of(found->second->sections, findings);
    }
    message.text.language = message.language;
    for (const Finding* finding : findings) {
      message.text.findings.push_back({*finding, {}, false});
    }
    show_excerpts(letter.text, &message.text);
    messages.push_back(std::move(message));
  }
  return messages;
}

PageMessage make_reviewed(const ReviewedMessage& reviewed,
                          const Report& report) {
  PageMessage message;
  message.key = reviewed.key;
  message.language = report.language.value;
  PageText& source = message.source.emplace();
  source.language = report.review->source_language.value;
  source.text = reviewed.source.text;
  for (const Finding& finding : reviewed.source_findings) {
    source.findings.push_back({finding, finding.span, true});
  }
  for (const SectionPlace& section : reviewed.source.sections) {
    source.sections.push_back({section.name, SectionState::kThere});
    message.text.sections.push_back(
        {section.name, has(reviewed.translation.sections, section.name)
                           ? SectionState::kThere
                           : SectionState::kUnseen});
  }
  for (const SectionPlace& section : reviewed.translation.sections) {
    if (has(reviewed.source.sections, section.name)) continue;
    message.text.sections.push_back({section.name, SectionState::kThere});
  }
  message.text.language = report.language.value;
  message.text.text = reviewed.translation.text;
  for (const ReviewedFinding& found : reviewed.findings) {
    if (found.finding >= report.findings.size()) continue;
    PageFinding& shown = message.text.findings.emplace_back(
        PageFinding{report.findings[found.finding], found.span, true});
    shown.finding.text.clear();  // the text itself is shown as it is read
    for (PageSection& section : message.text.sections) {
      if (section.state == SectionState::kUnseen &&
          section.name == shown.finding.section) {
        section.state = SectionState::kMissed;
      }
    }
  }
  return message;
}

// What is said of the file, or of a message that has no pair.
std::vector<PageMessage> make_unpaired(const Report& report) {
  std::vector<bool> is_shown(report.findings.size());
  for (const ReviewedMessage& message : report.review->messages) {
    for (const ReviewedFinding& found : message.findings) {
      if (found.finding < is_shown.size()) is_shown[found.finding] = true;
    }
  }
  std::vector<PageMessage> messages;
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    if (is_shown[i]) continue;
    const Finding& finding = report.findings[i];
    if (messages.empty() || messages.back().key != finding.key) {
      messages.emplace_back().key = finding.key;
      messages.back().language = report.language.value;
      messages.back().text.language = report.language.value;
    }
    messages.back().text.findings.push_back({finding, {}, false});
  }
  return messages;
}

}  // namespace

PageFile make_page_file(const Letter& letter, const Report& report) {
  PageFile file;
  file.path = letter.path;
  file.language = report.language;
  file.type = report.type;
  file.notes = report.notes;
  if (report.error) {
    file.error = report.error->message;
    return file;
  }
  if (report.review) {
    file.is_review = true;
    file.source_language = report.review->source_language.value;
    file.messages = make_unpaired(report);
    for (const ReviewedMessage& message : report.review->messages) {
      file.messages.push_back(make_reviewed(message, report));
    }
  } else if (is_catalogue(report)) {
    file.messages = make_messages(letter, report);
  } else {
    PageMessage message = make_letter(letter, report);
    if (!message.text.text.empty() || !message.text.findings.empty()) {
      file.messages.push_back(std::move(message));
    }
  }
  for (PageMessage& message : file.messages) {
    if (message.language.empty()) message.language = kUnknownLanguage;
  }
  return file;
}

}  // namespace sincerely
