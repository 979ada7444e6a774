// The matter of an item is a list of terms with weights: less for a term that
// the message has in other sentences too, since it tells the item from others
// badly. What a sentence of the reply has of a term is shared with the others
// that have it.

#include "reply/evidence.h"

#include <algorithm>
#include <utility>

#include "reply/facts.h"

namespace sincerely {
namespace {

// From this likeness on a term is said again.
constexpr double kSameMatter = 0.8;
// What a term weighs that stands in so many more sentences of the message.
constexpr double kTermWeights[] = {1.0, 0.6, 0.4, 0.3};
// What it adds that a number of the item is found: its absence says nothing.
constexpr double kNumberWeight = 0.5;
// An item that says nothing of its matter ("When are you coming?") is about
// that of the sentences before it, which count for less.
constexpr double kContextWeight = 0.7;
constexpr std::uint32_t kContextSentences = 2;
// In a reply of another language, words are not expected to be found: only
// subjects that both languages know.
constexpr double kForeignWeight = 0.3;

// More tells no more: of weight, of weight found.
constexpr double kMostMatter = 4;
constexpr double kMostFound = 2;

// What is found counts for less in choosing the sentence that answers.
constexpr double kWithoutWanted = 0.1;
constexpr double kCourtesy = 0.5;

constexpr std::uint32_t kind_bit(WordKind kind) {
  return 1U << static_cast<unsigned>(kind);
}
constexpr std::uint32_t kTimes = kind_bit(WordKind::kDate) |
                                 kind_bit(WordKind::kTime) |
                                 kind_bit(WordKind::kDuration);
constexpr std::uint32_t kAmounts =
    kind_bit(WordKind::kMoney) | kind_bit(WordKind::kPercent);

struct WeighedTerm {
  Term term;
  double weight = 1;
};

// A sentence of the reply that may answer.
struct ReplySentence {
  std::uint32_t sentence = 0;
  std::vector<Term> terms;
  Facts facts;
  std::uint32_t kinds = 0;   // of its runs
  bool is_free = false;      // says that something costs nothing
  bool is_courtesy = false;  // thanks, hopes, apologises, says whom to call
};

// What stretches have of an item.
struct FoundTerms {
  std::vector<double> weights;  // by stretch
  std::vector<double> shares;   // of all that the item weighs
};

class EvidenceFinder {
 public:
  EvidenceFinder(const ReadMatter& message, const ReadMatter& reply)
      : message_(message), reply_(reply) {
    is_foreign_ = message.read->rules().tag() != reply.read->rules().tag();
    for (const FormHits& form : reply.read->forms("subjects")) {
      subjects_.push_back(form.name);
    }
    for (const Sentence& sentence : message.read->text().sentences) {
      sentences_.push_back(
          message.matter->terms({sentence.first, sentence.last}));
    }
    read_reply();
  }

  std::vector<AnswerEvidence> find(const std::vector<Item>& items);

 private:
  void read_reply();
  std::vector<WeighedTerm> weigh(const Item& item) const;
  std::vector<WeighedTerm> weigh_words(std::uint32_t sentence,
                                       WordRange words) const;
  double weight_of(const Term& term, std::uint32_t sentence) const;
  FoundTerms look_for(const std::vector<WeighedTerm>& terms) const;
  void tell_place(const std::vector<Item>& items, std::size_t number,
                  AnswerEvidence* out) const;
  void tell_found(const Item& item, std::size_t number,
                  AnswerEvidence* out) const;
  void tell_around(const std::vector<Item>& items, std::size_t number,
                   AnswerEvidence* out) const;
  bool is_passed_over(const Item& item, const AnswerEvidence& evidence) const;
  std::uint32_t best_sentence(const Item& item, std::size_t number) const;
  bool has_shared_subject(const Term& term) const;

  const ReadMatter& message_;
  const ReadMatter& reply_;
  std::vector<std::vector<Term>> sentences_;  // of the message
  std::vector<ReplySentence> stretches_;
  std::vector<FoundTerms> found_;           // by item
  bool is_foreign_ = false;                 // the languages are two
  std::vector<std::string_view> subjects_;  // that the reply's language knows
};

bool is_in(const std::vector<std::uint32_t>& sentences, std::uint32_t i) {
  return std::ranges::find(sentences, i) != sentences.end();
}

void EvidenceFinder::read_reply() {
  constexpr std::string_view kCourtesies[] = {"thanks", "hope", "contact",
                                              "apology", "impact"};
  const ReadLetter& read = *reply_.read;
  const std::vector<Hit> empty_words = read.hits("empty-words");
  const std::vector<Hit> free = read.hits("free");
  const auto has_hit = [](const std::vector<Hit>& hits, std::uint32_t i) {
    return std::ranges::find(hits, i, &Hit::sentence) != hits.end();
  };
  const auto& sentences = read.text().sentences;
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    const Part part = read.part(i);
    const bool is_said = part == Part::kBody || part == Part::kPostscript;
    if (!is_said || has_hit(empty_words, i)) continue;
    const WordRange words = {sentences[i].first, sentences[i].last};
    const bool is_courtesy =
        std::ranges::any_of(kCourtesies, [&](std::string_view section) {
          return is_in(read.section(section), i);
        });
    stretches_.push_back({i, reply_.matter->terms(words),
                          find_facts(*reply_.matter, i, words),
                          read.kinds_in(words), has_hit(free, i), is_courtesy});
  }
}

std::vector<WeighedTerm> EvidenceFinder::weigh(const Item& item) const {
  std::vector<WeighedTerm> out = weigh_words(item.sentence, item.matter);
  for (std::uint32_t back = 1; back <= kContextSentences && out.empty();
       ++back) {
    if (back > item.sentence) break;
    const std::uint32_t i = item.sentence - back;
    const Sentence& before = message_.read->text().sentences[i];
    out = weigh_words(i, {before.first, before.last});
    for (WeighedTerm& term : out) term.weight *= kContextWeight;
  }
  return out;
}

std::vector<WeighedTerm> EvidenceFinder::weigh_words(std::uint32_t sentence,
                                                     WordRange words) const {
  std::vector<WeighedTerm> out;
  for (Term& term : message_.matter->terms(words)) {
    const bool again = std::ranges::any_of(out, [&](const WeighedTerm& other) {
      return likeness(other.term, term) >= 1;
    });
    if (again) continue;
    const double weight =
        term.is_number ? kNumberWeight : weight_of(term, sentence);
    out.push_back({std::move(term), weight});
  }
  return out;
}

// Of a term of that sentence of the message.
double EvidenceFinder::weight_of(const Term& term,
                                 std::uint32_t sentence) const {
  std::size_t others = 0;
  for (std::uint32_t i = 0; i < sentences_.size(); ++i) {
    if (i == sentence) continue;
    others += std::ranges::any_of(sentences_[i], [&](const Term& other) {
      return likeness(other, term) >= kSameMatter;
    });
  }
  const double weight =
      kTermWeights[std::min(others, std::size(kTermWeights) - 1)];
  const bool is_unknown = is_foreign_ && !has_shared_subject(term);
  return is_unknown ? weight * kForeignWeight : weight;
}

bool EvidenceFinder::has_shared_subject(const Term& term) const {
  return std::ranges::any_of(term.subjects, [&](std::string_view subject) {
    return std::ranges::find(subjects_, subject) != subjects_.end();
  });
}

double total(const std::vector<WeighedTerm>& terms) {
  double out = 0;
  for (const auto& [term, weight] : terms) {
    if (!term.is_number) out += weight;
  }
  return out;
}

FoundTerms EvidenceFinder::look_for(
    const std::vector<WeighedTerm>& terms) const {
  FoundTerms out;
  out.weights.assign(stretches_.size(), 0);
  for (const auto& [term, weight] : terms) {
    std::vector<double> like(stretches_.size(), 0);
    for (std::size_t s = 0; s < stretches_.size(); ++s) {
      for (const Term& other : stretches_[s].terms) {
        like[s] = std::max(like[s], likeness(term, other));
      }
    }
    const auto again = std::ranges::count_if(
        like, [](double share) { return share >= kSameMatter; });
    const double share =
        weight / static_cast<double>(std::max<std::ptrdiff_t>(again, 1));
    for (std::size_t s = 0; s < like.size(); ++s) {
      out.weights[s] += like[s] * share;
    }
  }
  const double all = total(terms);
  for (const double weight : out.weights) {
    const double none = weight > 0 ? 1 : 0;
    out.shares.push_back(all > 0 ? std::min(1.0, weight / all) : none);
  }
  return out;
}

void EvidenceFinder::tell_place(const std::vector<Item>& items,
                                std::size_t number, AnswerEvidence* out) const {
  const Item& item = items[number];
  const double last =
      std::max<double>(1, static_cast<double>(sentences_.size()) - 1);
  (*out)[Sign::kPlace] = item.sentence / last;
  (*out)[Sign::kAdded] = item.is_added ? 1 : 0;
  const bool is_first =
      &item == &*std::ranges::find(items, item.kind, &Item::kind);
  if (item.kind == CustomerItem::Kind::kQuestion) {
    (*out)[Sign::kFirstQuestion] = is_first ? 1 : 0;
  } else {
    (*out)[Sign::kFurther] = !is_first || item.is_added ? 1 : 0;
  }
}

bool has_wanted(std::uint8_t wanted, const ReplySentence& stretch) {
  if ((wanted & kWantsTime) != 0 && (stretch.kinds & kTimes) == 0) return false;
  return (wanted & kWantsAmount) == 0 || (stretch.kinds & kAmounts) != 0 ||
         stretch.is_free;
}

double most_of(const std::vector<double>& values) {
  return values.empty() ? 0 : *std::ranges::max_element(values);
}

void EvidenceFinder::tell_found(const Item& item, std::size_t number,
                                AnswerEvidence* out) const {
  const double most = most_of(found_[number].weights);
  const bool has_any =
      std::ranges::any_of(stretches_, [&](const ReplySentence& stretch) {
        return has_wanted(item.wanted, stretch);
      });
  out->sentence = best_sentence(item, number);
  (*out)[Sign::kFound] = std::min(most, kMostFound) / kMostFound;
  (*out)[Sign::kShare] = most_of(found_[number].shares);
  (*out)[Sign::kWanted] = item.wanted != 0 && has_any ? 1 : 0;
  (*out)[Sign::kLacking] = item.wanted != 0 && !has_any ? 1 : 0;
}

// What the item's sentence says besides is often what the reply takes up.
void EvidenceFinder::tell_around(const std::vector<Item>& items,
                                 std::size_t number,
                                 AnswerEvidence* out) const {
  const Item& item = items[number];
  const Sentence& sentence = message_.read->text().sentences[item.sentence];
  std::vector<WeighedTerm> around =
      weigh_words(item.sentence, {sentence.first, sentence.last});
  std::erase_if(around, [&](const WeighedTerm& weighed) {
    const std::uint32_t word = weighed.term.words.first;
    return std::ranges::any_of(items, [&](const Item& other) {
      return &other != &item && other.matter.first <= word &&
             word < other.matter.last;
    });
  });
  const double most = most_of(look_for(around).weights);
  const double more = most - most_of(found_[number].weights);
  (*out)[Sign::kAround] = std::clamp(more, 0.0, 1.0);
  const Facts facts = find_facts(*message_.matter, item.sentence, item.words);
  const bool is_repeated =
      std::ranges::any_of(stretches_, [&](const ReplySentence& stretch) {
        return repeats_fact(facts, stretch.facts);
      });
  (*out)[Sign::kFact] = is_repeated ? 1 : 0;
}

bool EvidenceFinder::is_passed_over(const Item& item,
                                    const AnswerEvidence& evidence) const {
  const bool is_main = item.kind == CustomerItem::Kind::kProblem &&
                       evidence[Sign::kFurther] == 0;
  const bool has_nothing = evidence[Sign::kFound] == 0 &&
                           evidence[Sign::kAround] == 0 &&
                           evidence[Sign::kFact] == 0;
  return !is_main && has_nothing &&
         std::ranges::all_of(stretches_, &ReplySentence::is_courtesy);
}

// Rather one that has what is wanted than another; rather one that tells
// something than one that thanks.
std::uint32_t EvidenceFinder::best_sentence(const Item& item,
                                            std::size_t number) const {
  std::uint32_t out = kNoIndex;
  double best = 0;
  for (std::size_t s = 0; s < stretches_.size(); ++s) {
    double found = found_[number].weights[s];
    if (!has_wanted(item.wanted, stretches_[s])) found *= kWithoutWanted;
    if (stretches_[s].is_courtesy) found *= kCourtesy;
    if (found <= best) continue;
    best = found;
    out = stretches_[s].sentence;
  }
  return out;
}

std::vector<AnswerEvidence> EvidenceFinder::find(
    const std::vector<Item>& items) {
  std::vector<AnswerEvidence> out(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::vector<WeighedTerm> terms = weigh(items[i]);
    out[i][Sign::kMatter] = std::min(total(terms), kMostMatter) / kMostMatter;
    found_.push_back(look_for(terms));
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    tell_place(items, i, &out[i]);
    tell_found(items[i], i, &out[i]);
    tell_around(items, i, &out[i]);
    out[i].is_passed_over = is_passed_over(items[i], out[i]);
  }
  return out;
}

}  // namespace

std::string_view sign_name(Sign sign) {
  constexpr std::string_view kNames[kSignCount] = {
      "place", "first_question", "further", "added", "matter", "wanted",
      "found", "around",         "fact",    "share", "lacking"};
  return kNames[static_cast<std::size_t>(sign)];
}

std::vector<AnswerEvidence> find_evidence(const std::vector<Item>& items,
                                          const ReadMatter& message,
                                          const ReadMatter& reply) {
  return EvidenceFinder(message, reply).find(items);
}

}  // namespace sincerely
