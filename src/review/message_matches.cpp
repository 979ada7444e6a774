#include "review/message_matches.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/language_choice.h"
#include "input/ascii.h"

namespace sincerely {
namespace {

// The messages of each key, in the order in which the keys come.
struct KeyedMessages {
  std::vector<std::string_view> keys;
  std::unordered_map<std::string_view, std::vector<const Message*>> messages;

  explicit KeyedMessages(const Document& document) {
    for (const Message& message : document.messages) {
      const std::string_view key = document.is_catalogue
                                       ? std::string_view(message.key)
                                       : std::string_view();
      auto& own = messages[key];
      if (own.empty()) keys.push_back(key);
      own.push_back(&message);
    }
  }
};

// The number of the source's form for the form `at` of `count`.
std::size_t source_form(std::size_t at, std::size_t count,
                        std::size_t sources) {
  if (sources == 1) return 0;
  if (count == sources) return at;
  // The first is the singular; what is between is some plural.
  return at == 0 && count > 1 ? 0 : sources - 1;
}

bool note_state(const Message& message, MessageMatches* out) {
  if (is_blank(message.letter.text)) {
    ++out->empty;
    return false;
  }
  if (message.is_unfinished) ++out->unfinished;
  return true;
}

}  // namespace

MessageMatches match_messages(const Document& source,
                              const Document& translation) {
  MessageMatches out;
  const KeyedMessages sources(source);
  const KeyedMessages translations(translation);
  for (std::size_t group = 0; group < translations.keys.size(); ++group) {
    const std::string_view key = translations.keys[group];
    const auto& forms = translations.messages.at(key);
    const auto known = sources.messages.find(key);
    if (known == sources.messages.end()) {
      out.extra.emplace_back(key);
      continue;
    }
    for (std::size_t i = 0; i < forms.size(); ++i) {
      if (!note_state(*forms[i], &out)) continue;
      const std::size_t form =
          source_form(i, forms.size(), known->second.size());
      if (is_blank(known->second[form]->letter.text)) continue;
      out.matches.push_back({forms[i], known->second[form], nullptr, group,
                             forms.size() > 1 || known->second.size() > 1});
    }
  }
  for (const std::string_view key : sources.keys) {
    if (!translations.messages.contains(key)) out.missing.emplace_back(key);
  }
  return out;
}

MessageMatches match_beside(const Document& translation) {
  MessageMatches out;
  std::unordered_map<std::string_view, std::pair<std::string_view, std::size_t>>
      seen;
  const auto& messages = translation.messages;
  for (std::size_t i = 0; i < messages.size(); ++i) {
    const Message& message = messages[i];
    if (message.source == kNoSource) continue;
    const SourceText& beside = translation.sources[message.source];
    // Forms of one entry stand side by side; the same key further on is
    // another entry.
    const bool goes_on = i > 0 && messages[i - 1].key == message.key;
    if (!goes_on) {
      const auto [known, is_new] =
          seen.try_emplace(message.key, beside.text, 1);
      if (!is_new && ++known->second.second == 2) {
        out.twice.push_back(message.key);
      }
    }
    const std::size_t group = out.matches.empty() ? 0
                              : goes_on           ? out.matches.back().group
                                        : out.matches.back().group + 1;
    if (!note_state(message, &out) || is_blank(beside.text)) continue;
    const bool has_more = goes_on || (i + 1 < messages.size() &&
                                      messages[i + 1].key == message.key);
    out.matches.push_back({&message, nullptr, &beside, group, has_more});
  }
  return out;
}

Document take_language(const std::string& language, Document* document) {
  Document taken;
  taken.file = document->file;
  taken.is_catalogue = document->is_catalogue;
  std::vector<Message> left;
  for (Message& message : document->messages) {
    const bool is_wanted =
        base_language(message.letter.declared_language) == language;
    (is_wanted ? taken.messages : left).push_back(std::move(message));
  }
  document->messages = std::move(left);
  return taken;
}

}  // namespace sincerely
