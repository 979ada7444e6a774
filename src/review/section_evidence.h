// What speaks for a section of the source being done in the translation, or
// not.

#ifndef REVIEW_SECTION_EVIDENCE_H_
#define REVIEW_SECTION_EVIDENCE_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "review/message_pair.h"
#include "review/sentence_alignment.h"

namespace sincerely {

// Borrows both.
class SectionEvidence {
 public:
  using Sentences = std::vector<std::uint32_t>;

  SectionEvidence(const MessagePair& pair, const SentenceAlignment& alignment);

  std::uint32_t number_of(std::string_view name) const;

  static bool contains(const Sentences& sentences, std::uint32_t sentence);
  static const Sentences& sentences_of(const std::vector<Sentences>& sections,
                                       std::uint32_t number);
  // Whether the section's patterns match anywhere in the text.
  static bool is_matched(const Grounds& grounds, std::uint32_t number);
  // How likely a sentence is to do a section's work.
  static float likelihood(const Grounds& grounds, std::uint32_t number,
                          std::uint32_t sentence);
  // Short lines at the end of a text.
  static std::size_t ending_lines(std::string_view text);

  // Greeting, closing and signature are told by where they stand.
  bool is_frame(std::uint32_t sentence) const;
  // Whether nothing stands for a sentence of the source, or far too little.
  bool is_gone(std::uint32_t sentence) const;
  // How likely what stands for a sentence of the source is to do the section's
  // work; whether it does, and whether patterns say so.
  float likelihood_there(std::uint32_t sentence, std::uint32_t number) const;
  bool is_done_there(std::uint32_t sentence, std::string_view name) const;
  bool is_done_surely_there(std::uint32_t sentence, std::uint32_t number) const;

 private:
  const MessagePair& pair_;
  const SentenceAlignment& alignment_;
  const Grounds& source_;
  const Pack& pack_;
};

// Suggests one that does a section's work, formal, if the language has one.
void add_sentence_to_start_from(const LanguageRules& rules,
                                std::uint32_t section, Finding* finding);

}  // namespace sincerely

#endif  // REVIEW_SECTION_EVIDENCE_H_
