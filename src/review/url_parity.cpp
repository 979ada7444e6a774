#include "review/url_parity.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/language_choice.h"
#include "findings/messages.h"
#include "input/ascii.h"

namespace sincerely {
namespace {

// Endings of hosts that are of no country.
constexpr std::array<std::string_view, 5> kWorldwide = {"com", "org", "net",
                                                        "eu", "info"};

struct Url {
  std::string host;
  std::string rest;  // path and query
  bool is_mail = false;
};

Url parse_url(std::string_view text) {
  Url url;
  std::string all = to_ascii_lower(text);
  for (const std::string_view scheme : {"https://", "http://", "mailto:"}) {
    if (all.starts_with(scheme)) all.erase(0, scheme.size());
  }
  url.is_mail = all.find('@') != std::string::npos;
  if (!url.is_mail && all.starts_with("www.")) all.erase(0, 4);
  while (all.ends_with('/')) all.pop_back();
  const std::size_t slash = std::min(all.find_first_of("/?#"), all.size());
  url.host = all.substr(0, slash);
  url.rest = all.substr(slash);
  return url;
}

std::vector<std::string_view> url_parts(std::string_view text,
                                        std::string_view marks) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(marks), text.size());
    parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

bool is_tag_of(std::string_view part, std::string_view language) {
  return !language.empty() && base_language(part) == language &&
         (part.size() == language.size() || part.size() == language.size() + 3);
}

// Each part the same, or one language's name for the other's.
bool is_same_rest(const std::string& one, const std::string& other,
                  const UrlLanguages& languages) {
  if (one == other) return true;
  const auto a = url_parts(one, "/?&=#");
  const auto b = url_parts(other, "/?&=#");
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [&](auto x, auto y) {
           return x == y || (is_tag_of(x, languages.source) &&
                             is_tag_of(y, languages.translation));
         });
}

bool has_country(const ValueWords* words, std::string_view ending) {
  return words != nullptr && words->has_domain(ending);
}

bool is_same_host(const std::string& one, const std::string& other,
                  const UrlLanguages& languages) {
  if (one == other) return true;
  auto a = url_parts(one, ".");
  auto b = url_parts(other, ".");
  // en.example.com, pt.example.com
  if (a.size() == b.size() && a.size() > 2 &&
      is_tag_of(a.front(), languages.source) &&
      is_tag_of(b.front(), languages.translation)) {
    return std::equal(a.begin() + 1, a.end(), b.begin() + 1);
  }
  if (a.size() < 2 || b.size() < 2 || !has_country(languages.words, b.back())) {
    return false;
  }
  const bool may_change =
      std::ranges::find(kWorldwide, a.back()) != kWorldwide.end() ||
      has_country(languages.source_words, a.back());
  if (!may_change) return false;
  const auto drop_ending = [](std::vector<std::string_view>* parts) {
    parts->pop_back();  // .com.br, .co.uk
    if (parts->size() > 1 &&
        (parts->back() == "com" || parts->back() == "co")) {
      parts->pop_back();
    }
  };
  drop_ending(&a);
  drop_ending(&b);
  return a == b;
}

std::vector<Span> urls_of(const PairSide& side) {
  std::vector<Span> spans;
  for (const KindRun& run : side.grounds.text.runs) {
    if (run.kind != WordKind::kUrl && run.kind != WordKind::kEmail) continue;
    const auto& words = side.grounds.text.words;
    Span span{words[run.first].span.begin, words[run.last - 1].span.end};
    // The full stop of another script is no part of it, nor the sign of a
    // placeholder that only one of the two languages knows.
    while (words_at(side.letter, span).ends_with("\u0964")) span.end -= 3;
    while (words_at(side.letter, span).ends_with('@')) --span.end;
    if (spans.empty() || !spans.back().overlaps(span)) spans.push_back(span);
  }
  return spans;
}

class UrlParity {
 public:
  explicit UrlParity(PairReview* review)
      : review_(*review), pair_(review->pair) {
    languages_ = {pair_.source.rules->tag(), pair_.translation.rules->tag(),
                  pair_.source.words, pair_.translation.words};
  }

  void run() {
    std::vector<Span> lost;
    std::vector<Span> added = urls_of(pair_.translation);
    const std::vector<Span> all = added;
    for (const Span span : urls_of(pair_.source)) {
      const auto same =
          std::ranges::find_if(added, [&](Span o) { return is_same(span, o); });
      if (same != added.end()) {
        added.erase(same);
      } else if (std::ranges::none_of(
                     all, [&](Span o) { return is_same(span, o); })) {
        lost.push_back(span);
      }
    }
    std::erase_if(lost, [&](Span span) {
      return is_within(review_.explained_source, span);
    });
    std::erase_if(added, [&](Span span) {
      const auto source = urls_of(pair_.source);
      return is_within(review_.explained_translation, span) ||
             std::ranges::any_of(source,
                                 [&](Span o) { return is_same(o, span); });
    });
    for (std::size_t i = 0; i < lost.size(); ++i) {
      if (i < added.size()) {
        add_changed(lost[i], added[i]);
      } else {
        add("review.url-lost", place_in_translation(pair_, lost[i]),
            words_at(pair_.source.letter, lost[i]));
      }
    }
    for (std::size_t i = lost.size(); i < added.size(); ++i) {
      add("review.url-added", added[i],
          words_at(pair_.translation.letter, added[i]));
    }
  }

 private:
  bool is_same(Span source, Span translation) const {
    return is_same_url(words_at(pair_.source.letter, source),
                       words_at(pair_.translation.letter, translation),
                       languages_);
  }

  void add_changed(Span was, Span is) {
    const std::string_view source = words_at(pair_.source.letter, was);
    const MessageArgument arguments[] = {
        {"source", source},
        {"translation", words_at(pair_.translation.letter, is)}};
    Finding finding =
        make_review_finding(review_, "url/changed", is, arguments);
    finding.severity = Severity::kError;
    finding.suggestions.push_back(
        {SuggestionKind::kReplace, std::string(source)});
    review_.findings.push_back(std::move(finding));
  }

  void add(std::string_view key, Span span, std::string_view url) {
    const MessageArgument arguments[] = {{"url", url}};
    Finding finding =
        make_review_finding(review_, "url/changed", span, arguments);
    finding.message = review_.messages.format(key, arguments);
    finding.severity = Severity::kError;
    if (span.empty()) {
      finding.suggestions.push_back(
          {SuggestionKind::kInsert, std::string(url)});
    }
    review_.findings.push_back(std::move(finding));
  }

  PairReview& review_;
  const MessagePair& pair_;
  UrlLanguages languages_;
};

}  // namespace

bool is_same_url(std::string_view one, std::string_view other,
                 const UrlLanguages& languages) {
  const Url a = parse_url(one);
  const Url b = parse_url(other);
  if (a.is_mail || b.is_mail) {
    return a.is_mail == b.is_mail && a.host == b.host && a.rest == b.rest;
  }
  return is_same_host(a.host, b.host, languages) &&
         is_same_rest(a.rest, b.rest, languages);
}

void check_urls(PairReview* review) { UrlParity(review).run(); }

}  // namespace sincerely
