// The matter of an item is a list of terms with weights: less for a term that
// the message has in other sentences too, since it tells the item from others
// badly. The share of the weights that a stretch of the reply has is compared
// with two bounds.

#include "reply/answers.h"

#include <algorithm>

namespace sincerely {
namespace {

// From this share on an item is answered, up to that one it is not.
constexpr double kAnswered = 0.4;
constexpr double kUnanswered = 0.2;
// The first problem is what the customer writes for: hardly a reply passes over
// it, but many call it by a pronoun.
constexpr double kMainAnswered = 0.25;
// A question for a time or a sum, at a sentence that has one.
constexpr double kAnsweredAsWanted = 0.25;

// From this likeness on a term is said again.
constexpr double kSameMatter = 0.8;
// What a term weighs that stands in so many more sentences of the message.
constexpr double kWeights[] = {1.0, 0.6, 0.4, 0.3};
// What it adds that a number of the item is found: its absence says nothing.
constexpr double kNumberWeight = 0.5;
// A sentence that thanks or says whom to call may name the matter and answer
// nothing.
constexpr double kCourtesyShare = 0.5;
// So much of an item must be absent for it to be unanswered, and more for each
// sentence of the reply that answers nothing else: it may answer in words that
// nobody foresaw, the more so if it has no word of the customer's.
constexpr double kLeastAbsent = 0.9;
constexpr double kOwnSentence = 0.5;
constexpr double kForeignSentence = 2;
// A sentence with fewer terms says too little for that.
constexpr std::size_t kLeastTerms = 2;
// An item that says nothing of its matter ("When are you coming?") is about
// that of the sentences before it, which count for less.
constexpr double kContextWeight = 0.7;
constexpr std::uint32_t kContextSentences = 2;
// Sentences are looked at with their neighbour, which counts a little less.
constexpr double kNeighbourShare = 0.9;

constexpr std::uint32_t bit(WordKind kind) {
  return 1U << static_cast<unsigned>(kind);
}
constexpr std::uint32_t kTimes =
    bit(WordKind::kDate) | bit(WordKind::kTime) | bit(WordKind::kDuration);
constexpr std::uint32_t kAmounts =
    bit(WordKind::kMoney) | bit(WordKind::kPercent);

constexpr std::uint32_t kContacts =
    bit(WordKind::kPhone) | bit(WordKind::kEmail) | bit(WordKind::kUrl);

// In a reply of another language, words are not expected to be found: only
// subjects that both languages know.
constexpr double kForeignWeight = 0.3;

struct WeighedTerm {
  Term term;
  double weight = 1;
};

// A sentence of the reply that may answer.
struct Stretch {
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  std::vector<Term> terms;
  std::uint32_t kinds = 0;  // of its runs
  double share = 1;         // what is found in it counts for
  bool is_free = false;     // says that something costs nothing
  bool is_thanks = false;
  bool is_apology = false;
  bool is_claimed = false;  // it answers an item
  // Has matter that the customer's message has not: it may answer in words of
  // its own.
  bool is_foreign = false;
};

class AnswerFinder {
 public:
  AnswerFinder(const ReadMatter& message, const ReadMatter& reply)
      : message_(message), reply_(reply) {
    is_foreign_ = message.read->rules().tag() != reply.read->rules().tag();
    for (const FormHits& form : reply.read->forms("subjects")) {
      subjects_.push_back(form.name);
    }
    read_message();
    read_reply();
  }

  std::vector<Verdict> find(const std::vector<Item>& items);

 private:
  void read_message();
  void read_reply();
  std::vector<WeighedTerm> weigh(const Item& item) const;
  std::vector<WeighedTerm> weigh_words(std::uint32_t sentence,
                                       WordRange words) const;
  double weight_of(const Term& term, std::uint32_t sentence) const;
  double share_in(const std::vector<WeighedTerm>& terms,
                  std::size_t stretch) const;
  Verdict find_answer(const Item& item, const std::vector<WeighedTerm>& terms,
                      double least) const;
  bool is_unanswered(const Item& item, const std::vector<WeighedTerm>& terms,
                     double share) const;
  bool is_foreign(const Stretch& stretch) const;
  void claim(std::uint32_t sentence);
  bool has_shared_subject(const Term& term) const;
  bool has_wanted(std::uint8_t wanted, const Stretch& stretch) const;

  const ReadMatter& message_;
  const ReadMatter& reply_;
  std::vector<std::vector<Term>> sentences_;  // of the message
  std::vector<Stretch> stretches_;
  bool is_foreign_ = false;                 // the languages are two
  std::vector<std::string_view> subjects_;  // that the reply's language knows
};

void AnswerFinder::read_message() {
  for (const Sentence& sentence : message_.read->text().sentences) {
    sentences_.push_back(
        message_.matter->terms({sentence.first, sentence.last}));
  }
}

bool is_in(const std::vector<std::uint32_t>& sentences, std::uint32_t i) {
  return std::ranges::find(sentences, i) != sentences.end();
}

void AnswerFinder::read_reply() {
  const ReadLetter& read = *reply_.read;
  const std::vector<Hit> empty_words = read.hits("empty-words");
  const std::vector<Hit> free = read.hits("free");
  const auto has_hit = [](const std::vector<Hit>& hits, std::uint32_t i) {
    return std::ranges::find(hits, i, &Hit::sentence) != hits.end();
  };
  const auto& sentences = read.text().sentences;
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    const Part part = read.part(i);
    if ((part != Part::kBody && part != Part::kPostscript) ||
        has_hit(empty_words, i)) {
      continue;
    }
    Stretch stretch;
    stretch.sentence = i;
    stretch.paragraph = sentences[i].paragraph;
    stretch.terms =
        reply_.matter->terms({sentences[i].first, sentences[i].last});
    stretch.kinds = read.kinds_in({sentences[i].first, sentences[i].last});
    stretch.is_free = has_hit(free, i);
    stretch.is_thanks = is_in(read.section("thanks"), i);
    const bool tells_contact =
        is_in(read.section("contact"), i) && (stretch.kinds & kContacts) != 0;
    if (stretch.is_thanks || tells_contact || is_in(read.section("hope"), i)) {
      stretch.share = kCourtesyShare;
    }
    stretch.is_foreign = is_foreign(stretch);
    stretch.is_apology = is_in(read.section("apology"), i);
    stretches_.push_back(std::move(stretch));
  }
}

bool AnswerFinder::is_foreign(const Stretch& stretch) const {
  return std::ranges::none_of(stretch.terms, [&](const Term& term) {
    return std::ranges::any_of(sentences_, [&](const auto& terms) {
      return std::ranges::any_of(terms, [&](const Term& other) {
        return likeness(term, other) >= kSameMatter;
      });
    });
  });
}

std::vector<WeighedTerm> AnswerFinder::weigh(const Item& item) const {
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

std::vector<WeighedTerm> AnswerFinder::weigh_words(std::uint32_t sentence,
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
double AnswerFinder::weight_of(const Term& term, std::uint32_t sentence) const {
  std::size_t others = 0;
  for (std::uint32_t i = 0; i < sentences_.size(); ++i) {
    if (i == sentence) continue;
    others += std::ranges::any_of(sentences_[i], [&](const Term& other) {
      return likeness(other, term) >= kSameMatter;
    });
  }
  const double weight = kWeights[std::min(others, std::size(kWeights) - 1)];
  const bool is_unknown = is_foreign_ && !has_shared_subject(term);
  return is_unknown ? weight * kForeignWeight : weight;
}

double AnswerFinder::share_in(const std::vector<WeighedTerm>& terms,
                              std::size_t number) const {
  double found = 0;
  double all = 0;
  const Stretch& stretch = stretches_[number];
  const bool has_next =
      number + 1 < stretches_.size() &&
      stretches_[number + 1].sentence == stretch.sentence + 1 &&
      stretches_[number + 1].paragraph == stretch.paragraph;
  for (const auto& [term, weight] : terms) {
    if (!term.is_number) all += weight;
    double best = 0;
    for (const Term& other : stretch.terms) {
      best = std::max(best, likeness(term, other) * stretch.share);
    }
    if (has_next) {
      const Stretch& next = stretches_[number + 1];
      for (const Term& other : next.terms) {
        best = std::max(best,
                        likeness(term, other) * next.share * kNeighbourShare);
      }
    }
    found += weight * best;
  }
  return all == 0 ? (found > 0 ? 1 : 0) : std::min(1.0, found / all);
}

bool AnswerFinder::has_wanted(std::uint8_t wanted,
                              const Stretch& stretch) const {
  if ((wanted & kWantsTime) != 0 && (stretch.kinds & kTimes) == 0) return false;
  return (wanted & kWantsAmount) == 0 || (stretch.kinds & kAmounts) != 0 ||
         stretch.is_free;
}

// The best place of an answer, which is not sure to be one.
Verdict AnswerFinder::find_answer(const Item& item,
                                  const std::vector<WeighedTerm>& terms,
                                  double least) const {
  Verdict best;
  Verdict wanted;  // the best where what is wanted stands
  for (std::size_t i = 0; i < stretches_.size(); ++i) {
    const double share = share_in(terms, i);
    const std::uint32_t at = stretches_[i].sentence;
    if (share > best.share) best = {CustomerItem::Answer::kUnsure, at, share};
    if (item.wanted == 0 || !has_wanted(item.wanted, stretches_[i])) continue;
    if (share > wanted.share) {
      wanted = {CustomerItem::Answer::kUnsure, at, share};
    }
  }
  const bool is_answered = item.wanted == 0 ? best.share >= least
                                            : wanted.share >= kAnsweredAsWanted;
  if (item.wanted != 0 && is_answered) best = wanted;
  if (is_answered) best.answer = CustomerItem::Answer::kYes;
  return best;
}

// Call when all answers are claimed.
bool AnswerFinder::is_unanswered(const Item& item,
                                 const std::vector<WeighedTerm>& terms,
                                 double share) const {
  const auto may_tell = [&](const Stretch& stretch) {
    return !stretch.is_thanks && has_wanted(item.wanted, stretch);
  };
  if (item.wanted != 0 && std::ranges::none_of(stretches_, may_tell)) {
    return true;
  }
  if (share > kUnanswered || message_.matter->terms(item.matter).empty()) {
    return false;
  }
  double absent = 0;
  for (const auto& [term, weight] : terms) {
    if (!term.is_number) absent += weight * (1 - share);
  }
  double needed = kLeastAbsent;
  for (const Stretch& stretch : stretches_) {
    if (stretch.is_claimed || stretch.share < 1 || stretch.is_apology ||
        !may_tell(stretch) || stretch.terms.size() < kLeastTerms) {
      continue;
    }
    needed += stretch.is_foreign ? kForeignSentence : kOwnSentence;
  }
  return absent >= needed;
}

bool AnswerFinder::has_shared_subject(const Term& term) const {
  return std::ranges::any_of(term.subjects, [&](std::string_view subject) {
    return std::ranges::find(subjects_, subject) != subjects_.end();
  });
}

void AnswerFinder::claim(std::uint32_t sentence) {
  for (Stretch& stretch : stretches_) {
    if (stretch.sentence == sentence) stretch.is_claimed = true;
  }
}

std::vector<Verdict> AnswerFinder::find(const std::vector<Item>& items) {
  std::vector<std::vector<WeighedTerm>> terms;
  std::vector<Verdict> out;
  const auto main =
      std::ranges::find(items, CustomerItem::Kind::kProblem, &Item::kind);
  for (const Item& item : items) {
    const bool is_main = main != items.end() && &item == &*main;
    terms.push_back(weigh(item));
    out.push_back(
        find_answer(item, terms.back(), is_main ? kMainAnswered : kAnswered));
    if (out.back().answer == CustomerItem::Answer::kYes) {
      claim(out.back().sentence);
    }
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (out[i].answer == CustomerItem::Answer::kYes) continue;
    const bool is_main = main != items.end() && &items[i] == &*main;
    if (!is_main && is_unanswered(items[i], terms[i], out[i].share)) {
      out[i].answer = CustomerItem::Answer::kNo;
    }
    out[i].sentence = kNoIndex;
  }
  return out;
}

}  // namespace

std::vector<Verdict> find_answers(const std::vector<Item>& items,
                                  const ReadMatter& message,
                                  const ReadMatter& reply) {
  return AnswerFinder(message, reply).find(items);
}

}  // namespace sincerely
