#include "reply/reply_check.h"

#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "engine/language_choice.h"
#include "input/ascii.h"
#include "reply/reply_findings.h"
#include "rules/locale_data.h"
#include "text/language.h"

namespace sincerely {
namespace {

// Detection of an unknown language must be so sure to be believed, over so many
// words; else the message is taken for one in the reply's language.
constexpr float kSureUnknown = 0.8F;
constexpr std::size_t kSureUnknownWords = 8;

}  // namespace

struct ReplyCheck::State {
  std::string path;
  std::string_view library;
  std::optional<SingleLetter> message;
  std::optional<Error> error;
  std::string language;  // of the message; empty: the reply's
  std::string guess;     // its name, where it is not supported

  mutable std::mutex mutex;
  mutable std::map<std::string, std::unique_ptr<const LanguageRules>> rules;
  mutable std::map<std::string, std::unique_ptr<const AskedMessage>> asked;

  bool knows(const std::string& tag) const {
    return find_pack(library, tag).has_value();
  }
  void find_language();
  const LanguageRules& rules_of(const std::string& tag) const;
  const AskedMessage& asked_in(const std::string& tag) const;
};

void ReplyCheck::State::find_language() {
  const Letter& letter = message->letter();
  if (!letter.declared_language.empty()) {
    const std::string tag = base_language(letter.declared_language);
    (knows(tag) ? language : guess) = tag;
    return;
  }
  std::vector<Locale> locales;
  for (const LibraryEntry& entry : library_entries(library)) {
    const std::string_view tag = entry_tag(entry);
    if (const auto pack = find_pack(library, tag)) {
      locales.push_back(load_locale(*pack, tag));
    }
  }
  std::vector<const Locale*> pointers;
  for (const Locale& locale : locales) pointers.push_back(&locale);
  const LanguageGuess found = detect_language(letter.text, pointers);
  if (found.supported && found.confidence >= kLeastLanguageConfidence) {
    language = found.tag;
  } else if (!found.supported && !found.tag.empty() &&
             found.confidence >= kSureUnknown &&
             found.words >= kSureUnknownWords) {
    guess = found.tag;
  }
}

// Call with the mutex held.
const LanguageRules& ReplyCheck::State::rules_of(const std::string& tag) const {
  auto& place = rules[tag];
  if (!place) {
    std::vector<std::string> extensions;
    extensions.emplace_back(customer_pack(library, tag));
    place = std::make_unique<const LanguageRules>(tag, *find_pack(library, tag),
                                                  std::move(extensions));
  }
  return *place;
}

const AskedMessage& ReplyCheck::State::asked_in(const std::string& tag) const {
  auto& place = asked[tag];
  if (!place) {
    place = std::make_unique<const AskedMessage>(rules_of(tag), *message);
  }
  return *place;
}

Result<ReplyCheck> ReplyCheck::make(const std::string& path,
                                    Result<std::string> bytes,
                                    std::string_view library) {
  auto state = std::make_unique<State>();
  state->path = path;
  state->library = library;
  if (!bytes) {
    state->error = bytes.error();
  } else {
    Result<SingleLetter> message =
        SingleLetter::read(path, std::move(bytes.value()));
    if (message) {
      state->message = std::move(message.value());
      state->find_language();
    } else if (message.error().kind == Error::Kind::kUsage) {
      return message.error();
    } else {
      state->error = message.error();
    }
  }
  if (state->error) state->error->path = path;
  return ReplyCheck(std::move(state));
}

const Error* ReplyCheck::error() const {
  return state_->error ? &*state_->error : nullptr;
}

void ReplyCheck::check(const Linter& linter, std::string bytes,
                       JudgedFile* judged) const {
  Report& report = judged->report;
  if (report.error) return;
  const std::string path = judged->file.path;
  Result<SingleLetter> reply = SingleLetter::read(path, std::move(bytes));
  if (!reply) {
    report.error = reply.error();
    return;
  }
  InReplyTo& out = report.in_reply_to.emplace();
  out.path = state_->path;
  out.error = state_->error;
  const Messages& messages = linter.messages();
  if (out.error) {
    report.notes.emplace_back(messages.text("unanswered.unreadable"));
    return;
  }
  out.file = &state_->message->file();
  if (is_blank(state_->message->letter().text)) {
    report.notes.emplace_back(messages.text("unanswered.empty"));
    return;
  }
  if (!state_->guess.empty()) {
    const MessageArgument arguments[] = {
        {"detected", std::string_view(state_->guess)}};
    report.notes.push_back(
        messages.format("unanswered.unsupported-language", arguments));
    out.language = state_->guess;
    return;
  }
  const std::string& tag = report.language.value;
  if (!state_->knows(tag)) return;  // a reply without prose
  out.language = state_->language.empty() ? tag : state_->language;
  const LanguageRules* rules = nullptr;
  const AskedMessage* asked = nullptr;
  {
    const std::lock_guard lock(state_->mutex);
    rules = &state_->rules_of(tag);
    asked = &state_->asked_in(out.language);
  }
  add_reply_findings(*asked, {reply.value(), *rules}, linter, &report);
}

ReplyCheck::ReplyCheck(std::unique_ptr<State> state)
    : state_(std::move(state)) {}
ReplyCheck::ReplyCheck(ReplyCheck&&) noexcept = default;
ReplyCheck& ReplyCheck::operator=(ReplyCheck&&) noexcept = default;
ReplyCheck::~ReplyCheck() = default;

}  // namespace sincerely
