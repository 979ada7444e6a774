#include "rules/features.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "input/utf8.h"
#include "text/hashing.h"

namespace sincerely {
namespace {

// The kinds of feature; each makes hashes of its own.
enum FeatureForm : std::uint32_t {
  kWholeWord = 1,
  kPrefix,
  kSuffix,
  kPair,
  kStemPair,
  kField,
};

constexpr std::uint32_t kNumber = 0x5EED0002;
constexpr std::uint32_t kPlaceholder = 0x5EED0003;

// Lengths in code points; a part is shorter than its word.
constexpr std::size_t kShortestPrefix = 3;
constexpr std::size_t kLongestPrefix = 6;
constexpr std::size_t kShortestSuffix = 2;
constexpr std::size_t kLongestSuffix = 4;
constexpr std::size_t kStem = 5;

// A sentence has at most 400 words (text/sentences.h), an example may be
// several.
constexpr std::uint32_t kMostWords = 2000;

constexpr std::uint32_t mix(std::uint32_t hash, std::uint32_t value) {
  hash = (hash ^ value) * 0x85EBCA6BU;
  return hash ^ hash >> 15;
}

constexpr std::uint32_t feature_hash(FeatureForm form, std::uint32_t a,
                                     std::uint32_t b = 0, std::uint32_t c = 0) {
  return mix(mix(mix(form * 0x9E3779B1U, a), b), c) * 0xC2B2AE35U;
}

// Adds what one word is made of.
class WordParts {
 public:
  explicit WordParts(std::vector<Feature>* out) : out_(out) {}

  WordToken read(std::string_view form, std::uint32_t key,
                 const WordFields& fields) {
    WordToken token{key, key};
    add(feature_hash(kWholeWord, key));
    if (key == kNumber || key == kPlaceholder) return token;
    add_prefixes(form, &token);
    add_suffixes(form);
    for (const std::uint16_t field : fields.find(form)) {
      add(feature_hash(kField, field));
    }
    return token;
  }

 private:
  void add(std::uint32_t hash) { out_->push_back({hash, 0, 1}); }

  void add_prefixes(std::string_view form, WordToken* token) {
    std::uint32_t hash = hash_bytes({});
    std::size_t characters = 0;
    for (const char c : form) {
      if (begins_code_point(c) && characters++ >= kShortestPrefix) {
        // What was read so far ends before this character.
        add(feature_hash(kPrefix, hash));
        if (characters - 1 == kStem) token->stem = hash;
        if (characters > kLongestPrefix) return;
      }
      hash = hash_byte(hash, c);
    }
  }

  void add_suffixes(std::string_view form) {
    std::size_t characters = 0;
    for (std::size_t i = form.size(); i-- > 1;) {
      if (!begins_code_point(form[i]) || ++characters < kShortestSuffix)
        continue;
      add(feature_hash(kSuffix, hash_bytes(form.substr(i))));
      if (characters == kLongestSuffix) return;
    }
  }

  std::vector<Feature>* out_;
};

}  // namespace

std::uint32_t word_key(const Text& text, const Word& word) {
  if (word.is(Word::kDigits)) return kNumber;
  const bool is_placeholder = text.folded_form(word).starts_with('\x01');
  return is_placeholder ? kPlaceholder : word.hash;
}

WordToken read_form(std::string_view form, std::uint32_t key,
                    const WordFields& fields, std::vector<Feature>* out) {
  return WordParts(out).read(form, key, fields);
}

WordToken read_word(const Text& text, const Word& word,
                    const WordFields& fields, std::vector<Feature>* out) {
  return read_form(text.folded_form(word), word_key(text, word), fields, out);
}

void MeetingWords::add(const WordToken& token) {
  const auto first = static_cast<std::uint16_t>(place_ - std::min(place_, 1U));
  const auto last = static_cast<std::uint16_t>(std::min(place_ + 1, count_));
  out_->push_back({feature_hash(kPair, last_.id, token.id), first, last});
  out_->push_back(
      {feature_hash(kStemPair, last_.stem, token.stem), first, last});
  last_ = token;
  ++place_;
}

void read_features(const Text& text, WordRange words, const WordFields& fields,
                   std::vector<Feature>* out) {
  out->clear();
  const std::uint32_t count = std::min(words.last - words.first, kMostWords);
  MeetingWords meeting(count, out);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::size_t own = out->size();
    const WordToken token =
        read_word(text, text.words[words.first + i], fields, out);
    for (Feature& feature : std::span(*out).subspan(own)) {
      feature.first = static_cast<std::uint16_t>(i);
      feature.last = static_cast<std::uint16_t>(i + 1);
    }
    meeting.add(token);
  }
  meeting.finish();
}

}  // namespace sincerely
