// The cheapest way through the two rows of sentences. One sentence for one
// costs by how far their lengths are apart, less for what is in both: a number,
// a placeholder, an address, the work of a section. Two for one cost a little
// more, none for one most.

#include "review/sentence_alignment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "input/utf8.h"
#include "review/placeholder_slots.h"
#include "review/section_evidence.h"

namespace sincerely {
namespace {

// Of shorter ones the lengths tell little.
constexpr double kPlaceholderLength = 4;
constexpr double kShortSentence = 25;
constexpr std::size_t kFewRows = 3;
constexpr std::size_t kMostCells = 1U << 21;
// Texts in two languages differ no more in length; where they do, something is
// lost or added.
constexpr double kLeastRatio = 0.85;
constexpr double kMostRatio = 1.25;
constexpr double kSkip = 1.9;
constexpr double kSplit = 1.8;
constexpr double kSwap = 1.2;
constexpr double kAnchor = 1.5;
constexpr double kPerLength = 2.6;

struct Move {
  std::uint8_t source = 0;
  std::uint8_t translation = 0;
  double cost = 0;
};
// Two for two stand in the other order.
constexpr Move kMoves[] = {
    {1, 1, 0},      {1, 0, kSkip},      {0, 1, kSkip},      {1, 2, kSplit},
    {2, 1, kSplit}, {1, 3, 2 * kSplit}, {3, 1, 2 * kSplit}, {2, 2, kSwap}};

// What two sentences do alike is worth so much.
constexpr float kAlike = 1.2F;

struct SentenceFacts {
  double length = 0;  // characters
  std::vector<std::size_t> anchors;
  std::vector<float> sections;  // how likely it does the work of each
};

// In characters. What comes into a placeholder is of some usual length.
double length_of(const PairSide& side, Span span) {
  auto length =
      static_cast<double>(count_code_points(words_at(side.letter, span)));
  for (const Placeholder& one : side.letter.placeholders) {
    if (!span.contains(one.span)) continue;
    length += kPlaceholderLength - static_cast<double>(one.span.size());
  }
  return std::max(length, 1.0);
}

std::vector<SentenceFacts> facts_of(const PairSide& side) {
  std::vector<SentenceFacts> facts;
  const auto count =
      static_cast<std::uint32_t>(side.grounds.section_words.size());
  for (std::uint32_t i = 0; i < side.grounds.text.sentences.size(); ++i) {
    SentenceFacts one;
    one.length = length_of(side, side.grounds.text.sentences[i].span);
    for (std::uint32_t number = 0; number < count; ++number) {
      one.sections.push_back(
          SectionEvidence::likelihood(side.grounds, number, i));
    }
    facts.push_back(std::move(one));
  }
  return facts;
}

class Aligner {
 public:
  Aligner(const MessagePair& pair, const ValuePairs& values)
      : pair_(pair),
        source_(facts_of(pair.source)),
        translation_(facts_of(pair.translation)) {
    add_value_anchors(values);
    add_placeholder_anchors();
    add_address_anchors();
    double a = 1;
    double b = 1;
    for (const SentenceFacts& one : source_) a += one.length;
    for (const SentenceFacts& one : translation_) b += one.length;
    ratio_ = std::clamp(b / a, kLeastRatio, kMostRatio);
  }

  // Where much is lost, the lengths of the whole texts mislead; so the second
  // time it is gone by those of what was found to belong together.
  std::vector<AlignedSentences> run() {
    if (source_.size() * translation_.size() > kMostCells) return by_order();
    ratio_ = usual_ratio(align());
    return align();
  }

 private:
  // Texts too long to be compared sentence by sentence.
  std::vector<AlignedSentences> by_order() const {
    const std::size_t n = source_.size();
    const std::size_t m = translation_.size();
    std::vector<AlignedSentences> rows;
    const std::size_t count = std::min(n, m);
    for (std::size_t i = 0; i < count; ++i) {
      rows.push_back({static_cast<std::uint32_t>(i * n / count),
                      static_cast<std::uint32_t>((i + 1) * n / count),
                      static_cast<std::uint32_t>(i * m / count),
                      static_cast<std::uint32_t>((i + 1) * m / count)});
    }
    return rows;
  }

  double usual_ratio(const std::vector<AlignedSentences>& rows) const {
    std::vector<double> ratios;
    for (const AlignedSentences& row : rows) {
      if (row.source_last - row.source_first != 1 ||
          row.last - row.first != 1) {
        continue;
      }
      const double a = source_[row.source_first].length;
      if (a > kShortSentence) {
        ratios.push_back(translation_[row.first].length / a);
      }
    }
    if (ratios.size() < kFewRows) return ratio_;
    const auto middle =
        ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::ranges::nth_element(ratios, middle);
    return *middle;
  }

  std::vector<AlignedSentences> align() const {
    const std::size_t n = source_.size();
    const std::size_t m = translation_.size();
    const std::size_t width = m + 1;
    std::vector<double> cost((n + 1) * width,
                             std::numeric_limits<double>::infinity());
    std::vector<std::uint8_t> move((n + 1) * width);
    cost[0] = 0;
    for (std::size_t i = 0; i <= n; ++i) {
      for (std::size_t j = 0; j <= m; ++j) {
        const double here = cost[i * width + j];
        for (std::uint8_t k = 0; k < std::size(kMoves); ++k) {
          const std::size_t to_i = i + kMoves[k].source;
          const std::size_t to_j = j + kMoves[k].translation;
          if (to_i > n || to_j > m) continue;
          const double sum = here + cost_of({i, to_i}, {j, to_j}, kMoves[k]);
          double& best = cost[to_i * width + to_j];
          if (sum >= best) continue;
          best = sum;
          move[to_i * width + to_j] = k;
        }
      }
    }
    std::vector<AlignedSentences> rows;
    for (std::size_t i = n, j = m; i > 0 || j > 0;) {
      const Move& one = kMoves[move[i * width + j]];
      if (is_swap(one)) {
        rows.push_back(row_of({i - 1, i}, {j - 2, j - 1}));
        rows.push_back(row_of({i - 2, i - 1}, {j - 1, j}));
      } else {
        rows.push_back(row_of({i - one.source, i}, {j - one.translation, j}));
      }
      i -= one.source;
      j -= one.translation;
    }
    std::ranges::reverse(rows);
    return rows;
  }

  static bool is_swap(const Move& move) {
    return move.source == 2 && move.translation == 2;
  }

  struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;  // exclusive
  };

  static AlignedSentences row_of(Stretch from, Stretch to) {
    return {static_cast<std::uint32_t>(from.first),
            static_cast<std::uint32_t>(from.last),
            static_cast<std::uint32_t>(to.first),
            static_cast<std::uint32_t>(to.last)};
  }

  void add_address_anchors() {
    std::size_t number = 200'000;
    for (const Span span : addresses_of(pair_.source.grounds.text)) {
      for (const Span other : addresses_of(pair_.translation.grounds.text)) {
        if (words_at(pair_.source.letter, span) ==
            words_at(pair_.translation.letter, other)) {
          add(span, other, number++);
        }
      }
    }
    // Greeting, closing and signature are where they are.
    for (std::size_t i = 0; i < pair_.source.report.sections.size() &&
                            i < pair_.translation.report.sections.size();
         ++i) {
      const SectionPlace& section = pair_.source.report.sections[i];
      const SectionPlace& other = pair_.translation.report.sections[i];
      const bool is_place = section.name == "greeting" ||
                            section.name == "closing" ||
                            section.name == "signature";
      if (is_place && section.span && other.span) {
        add(*section.span, *other.span, number++);
      }
    }
  }

  void add_value_anchors(const ValuePairs& values) {
    std::size_t number = 1;
    for (const Value& value : values.source) {
      for (const Value& other : values.translation) {
        if (!are_same(value, other)) continue;
        add(value.span, other.span, number++);
      }
    }
  }

  void add_placeholder_anchors() {
    std::size_t number = 100'000;
    const auto slots = read_slots(pair_.translation.letter);
    for (const PlaceholderSlot& slot : read_slots(pair_.source.letter)) {
      for (const PlaceholderSlot& other : slots) {
        if (slot.is_like(other)) add(slot.span, other.span, number++);
      }
    }
  }

  void add(Span source, Span translation, std::size_t number) {
    const auto at = sentence_at(pair_.source.grounds.text, source.begin);
    const auto to =
        sentence_at(pair_.translation.grounds.text, translation.begin);
    if (at == kNoIndex || to == kNoIndex) return;
    source_[at].anchors.push_back(number);
    translation_[to].anchors.push_back(number);
  }

  double cost_of(Stretch from, Stretch to, const Move& move) const {
    if (!is_swap(move)) return cost_of(from, to, move.cost);
    return move.cost +
           cost_of({from.first, from.first + 1}, {to.first + 1, to.last}, 0) +
           cost_of({from.first + 1, from.last}, {to.first, to.first + 1}, 0);
  }

  double cost_of(Stretch from, Stretch to, double base) const {
    const double a = length_of_all(source_, from);
    const double b = length_of_all(translation_, to);
    if (from.first == from.last || to.first == to.last) {
      // A short line may go without much ado.
      return base * std::min(1.0, 0.4 + (a + b) / 80);
    }
    const double off = std::fabs(std::log((b + 4) / (a * ratio_ + 4)));
    const double weight = std::min(1.0, (a + 10) / 40);
    const auto shared = std::min<std::size_t>(shared_anchors(from, to), 2);
    return base + kPerLength * weight * off -
           kAnchor * static_cast<double>(shared) - kAlike * likeness(from, to);
  }

  // How much the sections agree whose work the two do, 0 to 1.
  float likeness(Stretch from, Stretch to) const {
    float sum = 0;
    for (std::size_t number = 0; number < source_.front().sections.size() &&
                                 number < translation_.front().sections.size();
         ++number) {
      sum += std::min(likelihood(source_, from, number),
                      likelihood(translation_, to, number));
    }
    return std::min(sum, 1.0F);
  }

  static float likelihood(const std::vector<SentenceFacts>& facts,
                          Stretch stretch, std::size_t number) {
    float most = 0;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
      most = std::max(most, facts[i].sections[number]);
    }
    return most;
  }

  static double length_of_all(const std::vector<SentenceFacts>& facts,
                              Stretch stretch) {
    double length = 0;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
      length += facts[i].length;
    }
    return length;
  }

  std::size_t shared_anchors(Stretch from, Stretch to) const {
    std::size_t shared = 0;
    for (std::size_t i = from.first; i < from.last; ++i) {
      for (const std::size_t anchor : source_[i].anchors) {
        for (std::size_t j = to.first; j < to.last; ++j) {
          shared += static_cast<std::size_t>(
              std::ranges::count(translation_[j].anchors, anchor));
        }
      }
    }
    return shared;
  }

  const MessagePair& pair_;
  std::vector<SentenceFacts> source_;
  std::vector<SentenceFacts> translation_;
  double ratio_ = 1;
};

double length_of(const PairSide& side, std::uint32_t first,
                 std::uint32_t last) {
  double length = 0;
  for (std::uint32_t i = first; i < last; ++i) {
    length += length_of(side, side.grounds.text.sentences[i].span);
  }
  return length;
}

}  // namespace

SentenceAlignment::SentenceAlignment(const MessagePair& pair,
                                     const ValuePairs& values)
    : pair_(pair), rows_(Aligner(pair, values).run()) {
  source_rows_.resize(pair.source.grounds.text.sentences.size());
  rows_of_.resize(pair.translation.grounds.text.sentences.size());
  std::vector<double> ratios;
  for (std::uint32_t row = 0; row < rows_.size(); ++row) {
    const AlignedSentences& one = rows_[row];
    for (auto i = one.source_first; i < one.source_last; ++i) {
      source_rows_[i] = row;
    }
    for (auto i = one.first; i < one.last; ++i) rows_of_[i] = row;
    const double source =
        length_of(pair.source, one.source_first, one.source_last);
    const double translation = length_of(pair.translation, one.first, one.last);
    if (source > 12 && translation > 0) ratios.push_back(translation / source);
  }
  if (!ratios.empty()) {
    const auto middle =
        ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
    std::ranges::nth_element(ratios, middle);
    ratio_ = *middle;
  }
  missing_ = length_of(pair.source, 0,
                       static_cast<std::uint32_t>(source_rows_.size())) -
             length_of(pair.translation, 0,
                       static_cast<std::uint32_t>(rows_of_.size())) /
                 ratio_;
}

double SentenceAlignment::length(std::uint32_t source_sentence) const {
  return length_of(pair_.source, source_sentence, source_sentence + 1);
}

double SentenceAlignment::growth(std::uint32_t sentence) const {
  const AlignedSentences& row = of_translation(sentence);
  return length_of(pair_.translation, row.first, row.last) / ratio_ -
         length_of(pair_.source, row.source_first, row.source_last);
}

double SentenceAlignment::missing(std::uint32_t source_sentence) const {
  return std::clamp(missing_ / length(source_sentence), 0.0, 1.0);
}

double SentenceAlignment::share(std::uint32_t source_sentence) const {
  const AlignedSentences& row = of_source(source_sentence);
  const double source =
      length_of(pair_.source, row.source_first, row.source_last);
  const double translation = length_of(pair_.translation, row.first, row.last);
  return source == 0 ? 1 : translation / (source * ratio_);
}

}  // namespace sincerely
