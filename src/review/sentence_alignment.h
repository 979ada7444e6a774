// Which sentences of a translation say what which sentences of the source say.

#ifndef REVIEW_SENTENCE_ALIGNMENT_H_
#define REVIEW_SENTENCE_ALIGNMENT_H_

#include <cstdint>
#include <vector>

#include "review/message_pair.h"
#include "review/number_parity.h"

namespace sincerely {

// A few sentences of the one text for a few of the other, in the order of both.
// One of the two ranges may be empty.
struct AlignedSentences {
  std::uint32_t source_first = 0;
  std::uint32_t source_last = 0;  // exclusive
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// Of a sentence whose share is less, nothing is there.
inline constexpr double kGoneShare = 0.4;

class SentenceAlignment {
 public:
  SentenceAlignment(const MessagePair& pair, const ValuePairs& values);

  const AlignedSentences& of_source(std::uint32_t sentence) const {
    return rows_[source_rows_[sentence]];
  }
  const AlignedSentences& of_translation(std::uint32_t sentence) const {
    return rows_[rows_of_[sentence]];
  }

  // How long what stands for a sentence of the source is, to what would be
  // expected: 0 if nothing does, about 1 where it is translated.
  double share(std::uint32_t source_sentence) const;
  // Lengths are in characters of the source. A sentence of the source; how much
  // longer than expected what a sentence of the translation belongs to is.
  double length(std::uint32_t source_sentence) const;
  double growth(std::uint32_t sentence) const;
  // How much the translation as a whole is too short, in lengths of this
  // sentence, 0 to 1.
  double missing(std::uint32_t source_sentence) const;

 private:
  const MessagePair& pair_;
  std::vector<AlignedSentences> rows_;
  std::vector<std::uint32_t> source_rows_;
  std::vector<std::uint32_t> rows_of_;
  double ratio_ = 1;  // of the lengths of the two texts, as it is in most rows
  double missing_ = 0;  // of the whole translation
};

}  // namespace sincerely

#endif  // REVIEW_SENTENCE_ALIGNMENT_H_
