#include "reply/items.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace sincerely {
namespace {

// More are not looked for: a message is no catalogue of complaints.
constexpr std::size_t kMostItems = 100;
// A clause with fewer words is told with its neighbour.
constexpr std::uint32_t kShortestClause = 3;
// A problem is shown with its sentence, unless that is longer.
constexpr std::uint32_t kLongestShown = 30;

// The sentences that hits are in, each once.
class SentenceSet {
 public:
  SentenceSet(const ReadLetter& message, std::string_view rule)
      : hits_(message.hits(rule)) {}

  const Hit* first_in(std::uint32_t sentence) const {
    const auto found = std::ranges::find(hits_, sentence, &Hit::sentence);
    return found == hits_.end() ? nullptr : &*found;
  }
  const std::vector<Hit>& all() const { return hits_; }

 private:
  std::vector<Hit> hits_;
};

class ItemFinder {
 public:
  explicit ItemFinder(const ReadLetter& message)
      : message_(message),
        questions_(message, "question"),
        none_(message, "rhetorical"),
        answered_(message, "self-answered"),
        problems_(message, "problem"),
        troubles_(message, "trouble"),
        fine_(message, "fine"),
        added_(message, "added"),
        joints_(message.forms("joint")),
        wanted_(message.forms("wanted")) {}

  std::vector<Item> find() {
    const auto count =
        static_cast<std::uint32_t>(message_.text().sentences.size());
    for (std::uint32_t i = 0; i < count && items_.size() < kMostItems; ++i) {
      if (!is_own(i)) continue;
      if (!add_question(i)) add_problem(i);
    }
    drop_subject();
    for (Item& item : items_) {
      item.is_added = added_.first_in(item.sentence) != nullptr;
    }
    return std::move(items_);
  }

 private:
  const Sentence& sentence(std::uint32_t i) const {
    return message_.text().sentences[i];
  }
  bool is_own(std::uint32_t i) const;
  bool has_mark(std::uint32_t i) const;
  bool add_question(std::uint32_t i);
  void add_problem(std::uint32_t i);
  void add_problems(std::uint32_t i, const SentenceSet& found);
  bool is_joint(std::uint32_t word, std::string_view form) const;
  bool breaks_at(std::uint32_t word) const;
  WordRange clause_of(const Hit& hit) const;
  bool is_further(const Item& item) const;
  WordRange words_asked(const Hit& hit) const;
  std::uint8_t wanted_in(const Item& item) const;
  void drop_subject();

  const ReadLetter& message_;
  SentenceSet questions_;
  SentenceSet none_;
  SentenceSet answered_;
  SentenceSet problems_;
  SentenceSet troubles_;
  SentenceSet fine_;
  SentenceSet added_;
  std::vector<FormHits> joints_;
  std::vector<FormHits> wanted_;
  std::vector<Item> items_;
};

// A customer's last words are often taken for a closing or a signature: only
// short ones are.
bool ItemFinder::is_own(std::uint32_t i) const {
  const Part part = message_.part(i);
  if (part == Part::kTail) return false;
  if (part == Part::kBody || part == Part::kPostscript ||
      part == Part::kSubject) {
    return true;
  }
  constexpr std::uint32_t kShortLine = 4;
  return sentence(i).last - sentence(i).first > kShortLine || has_mark(i);
}

bool ItemFinder::has_mark(std::uint32_t i) const {
  const Span span = sentence(i).span;
  const Word& last = message_.text().words[sentence(i).last - 1];
  const std::string_view end =
      std::string_view(message_.letter().text)
          .substr(last.span.end, span.end - last.span.end);
  return end.find('?') != std::string_view::npos;
}

bool ItemFinder::add_question(std::uint32_t i) {
  const bool marked = has_mark(i);
  const Hit* hit = questions_.first_in(i);
  if (!marked && hit == nullptr) return false;
  if (none_.first_in(i) != nullptr) return true;
  if (i + 1 < message_.text().sentences.size() &&
      answered_.first_in(i + 1) != nullptr) {
    return true;
  }
  Item item;
  item.sentence = i;
  item.words = {sentence(i).first, sentence(i).last};
  if (!marked) item.words = words_asked(*hit);
  item.matter = item.words;
  item.wanted = wanted_in(item);
  items_.push_back(item);
  return true;
}

// Whether a conjunction of that form begins at the word; of any, if it is
// empty.
bool ItemFinder::is_joint(std::uint32_t word, std::string_view form) const {
  return std::ranges::any_of(joints_, [&](const FormHits& joints) {
    if (!form.empty() && joints.name != form) return false;
    return std::ranges::any_of(
        joints.hits, [&](const Hit& hit) { return hit.words.first == word; });
  });
}

// Whether a clause may begin at the word, which is not the first. What stands
// between the parts of 17:42 is no break.
bool ItemFinder::breaks_at(std::uint32_t word) const {
  const auto& words = message_.text().words;
  const bool is_apart = words[word].span.begin > words[word - 1].span.end + 1;
  return (is_apart && words[word].is(Word::kBreakBefore)) || is_joint(word, {});
}

// The words around a hit up to where commas and conjunctions part them.
WordRange ItemFinder::clause_of(const Hit& hit) const {
  const Sentence& whole = sentence(hit.sentence);
  WordRange out = hit.words;
  while (out.first > whole.first && !breaks_at(out.first)) --out.first;
  while (out.last < whole.last && !breaks_at(out.last)) ++out.last;
  while (out.last - out.first < kShortestClause && out.last < whole.last) {
    ++out.last;
  }
  while (out.last - out.first < kShortestClause && out.first > whole.first) {
    --out.first;
  }
  return out;
}

// Of a question without its mark: where its words come first, all that follows;
// else, as where verbs come last, the clause.
WordRange ItemFinder::words_asked(const Hit& hit) const {
  constexpr std::uint32_t kNearBeginning = 3;
  WordRange out = clause_of(hit);
  if (hit.words.first - out.first <= kNearBeginning) {
    out.last = sentence(hit.sentence).last;
  }
  return out;
}

// A problem that is not merely the one before told on: the first of all, or one
// that is added to it.
bool ItemFinder::is_further(const Item& item) const {
  const auto is_problem = [](const Item& other) {
    return other.kind == CustomerItem::Kind::kProblem;
  };
  if (std::ranges::none_of(items_, is_problem)) return true;
  if (!items_.empty() && items_.back().sentence == item.sentence) {
    return is_joint(item.matter.first, "adds");
  }
  return added_.first_in(item.sentence) != nullptr;
}

void ItemFinder::add_problems(std::uint32_t i, const SentenceSet& found) {
  const std::size_t before = items_.size();
  for (const Hit& hit : found.all()) {
    if (hit.sentence != i) continue;
    Item item;
    item.kind = CustomerItem::Kind::kProblem;
    item.sentence = i;
    item.matter = clause_of(hit);
    item.words = item.matter;
    const bool again =
        items_.size() > before && items_.back().matter.last > item.matter.first;
    if (!again && is_further(item)) items_.push_back(item);
    if (&found == &troubles_ && items_.size() > before) break;
  }
  // The whole sentence tells more, if it is of one problem.
  const Sentence& whole = sentence(i);
  if (items_.size() == before + 1 &&
      whole.last - whole.first <= kLongestShown) {
    items_.back().words = {whole.first, whole.last};
  }
}

// Signs of trouble count where a further matter is announced, and where no
// problem is named at all.
void ItemFinder::add_problem(std::uint32_t i) {
  if (none_.first_in(i) != nullptr || fine_.first_in(i) != nullptr) return;
  const std::size_t before = items_.size();
  add_problems(i, problems_);
  if (items_.size() > before) return;
  const bool is_named = !problems_.all().empty();
  if (!is_named || added_.first_in(i) != nullptr) add_problems(i, troubles_);
}

std::uint8_t ItemFinder::wanted_in(const Item& item) const {
  std::uint8_t out = 0;
  for (const FormHits& form : wanted_) {
    const bool has = std::ranges::any_of(form.hits, [&](const Hit& hit) {
      return hit.words.first >= item.words.first &&
             hit.words.last <= item.words.last;
    });
    if (has && form.name == "time") out |= kWantsTime;
    if (has && form.name == "amount") out |= kWantsAmount;
  }
  return out;
}

// A subject says again what the message says; alone, it says it.
void ItemFinder::drop_subject() {
  const auto is_subject = [&](const Item& item) {
    return message_.part(item.sentence) == Part::kSubject;
  };
  if (std::ranges::all_of(items_, is_subject)) return;
  std::erase_if(items_, is_subject);
}

}  // namespace

std::vector<Item> find_items(const ReadLetter& message) {
  return ItemFinder(message).find();
}

}  // namespace sincerely
