#include "rules/features.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "text/hashing.h"

namespace sincerely {
namespace {

// The kinds of feature; each makes hashes of its own.
enum Form : std::uint32_t {
  kWhole = 1,
  kPrefix,
  kSuffix,
  kPair,
  kTriple,
  kStemPair,
  kStemPairApart,  // with a word between
  kField,
};

constexpr std::uint32_t kEdge = 0x5EED0001;  // stands for what is outside
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

constexpr std::uint32_t hash_of(Form form, std::uint32_t a, std::uint32_t b = 0,
                                std::uint32_t c = 0) {
  return mix(mix(mix(form * 0x9E3779B1U, a), b), c) * 0xC2B2AE35U;
}

constexpr bool begins_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

// A word as features use it.
struct Token {
  std::uint32_t id = kEdge;
  std::uint32_t stem = kEdge;
};

// Adds what one word is made of.
class WordParts {
 public:
  explicit WordParts(std::vector<Feature>* out) : out_(out) {}

  Token read(const Text& text, const Word& word, std::uint16_t place) {
    if (word.is(Word::kDigits)) return whole(kNumber, place);
    const std::string_view form = text.folded_form(word);
    if (form.starts_with('\x01')) return whole(kPlaceholder, place);
    Token token = whole(word.hash, place);
    add_prefixes(form, place, &token);
    add_suffixes(form, place);
    return token;
  }

 private:
  Token whole(std::uint32_t id, std::uint16_t place) {
    add(hash_of(kWhole, id), place);
    return {id, id};
  }

  void add(std::uint32_t hash, std::uint16_t place) {
    out_->push_back({hash, place, static_cast<std::uint16_t>(place + 1)});
  }

  void add_prefixes(std::string_view form, std::uint16_t place, Token* token) {
    std::uint32_t hash = hash_bytes({});
    std::size_t characters = 0;
    for (const char c : form) {
      if (begins_character(c) && characters++ >= kShortestPrefix) {
        // What was read so far ends before this character.
        add(hash_of(kPrefix, hash), place);
        if (characters - 1 == kStem) token->stem = hash;
        if (characters > kLongestPrefix) return;
      }
      hash = hash_byte(hash, c);
    }
  }

  void add_suffixes(std::string_view form, std::uint16_t place) {
    std::size_t characters = 0;
    for (std::size_t i = form.size(); i-- > 1;) {
      if (!begins_character(form[i]) || ++characters < kShortestSuffix)
        continue;
      add(hash_of(kSuffix, hash_bytes(form.substr(i))), place);
      if (characters == kLongestSuffix) return;
    }
  }

  std::vector<Feature>* out_;
};

}  // namespace

void read_features(const Text& text, WordRange words, const WordFields& fields,
                   std::vector<Feature>* out) {
  out->clear();
  WordParts parts(out);
  std::vector<std::uint16_t> meanings;
  const std::uint32_t count = std::min(words.last - words.first, kMostWords);
  // The last three words, the latest first.
  std::array<Token, 3> last;
  const auto add = [&](std::uint32_t hash, std::uint32_t from,
                       std::uint32_t to) {
    out->push_back({hash, static_cast<std::uint16_t>(from),
                    static_cast<std::uint16_t>(std::min(to, count))});
  };
  for (std::uint32_t i = 0; i <= count; ++i) {
    Token token;
    if (i < count) {
      const Word& word = text.words[words.first + i];
      token = parts.read(text, word, static_cast<std::uint16_t>(i));
      meanings.clear();
      fields.find(text.folded_form(word), &meanings);
      for (const std::uint16_t field : meanings) {
        add(hash_of(kField, field), i, i + 1);
      }
    }
    last = {token, last[0], last[1]};
    const std::uint32_t before = i - std::min(i, 1U);
    const std::uint32_t before_that = i - std::min(i, 2U);
    add(hash_of(kPair, last[1].id, last[0].id), before, i + 1);
    add(hash_of(kStemPair, last[1].stem, last[0].stem), before, i + 1);
    if (i == 0) continue;
    add(hash_of(kTriple, last[2].id, last[1].id, last[0].id), before_that,
        i + 1);
    add(hash_of(kStemPairApart, last[2].stem, last[0].stem), before_that,
        i + 1);
  }
}

}  // namespace sincerely
