#include "forms/catalogue.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "forms/catalogue_entry.h"
#include "forms/icu_message.h"
#include "input/decode.h"
#include "input/line_index.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxPathDepth = 64;
constexpr std::size_t kMaxPath = 1000;  // bytes of a message's key
constexpr std::size_t kMaxNoted = 100;  // bytes of a key in a note

// A text with what its translators need to know of it.
constexpr std::array<std::string_view, 2> kMessageKeys = {"message",
                                                          "defaultMessage"};
constexpr std::array<std::string_view, 7> kDescriptionKeys = {
    "comment", "context", "description", "developer_comment",
    "file",    "hash",    "placeholders"};

bool is_among(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

// As much of the name as there is room for.
std::string_view cut(std::string_view name, std::size_t room) {
  if (name.size() <= room) return name;
  while (room > 0 && !begins_code_point(name[room])) --room;
  return name.substr(0, room);
}

}  // namespace

Result<Letter> decode_catalogue(std::string path, std::string bytes) {
  Result<DecodedText> decoded = decode(path, std::move(bytes));
  if (!decoded) return decoded.error();
  Letter file;
  file.path = std::move(path);
  file.text = std::move(decoded.value().text);
  file.encoding = std::move(decoded.value().encoding);
  return file;
}

CatalogueBuilder::CatalogueBuilder(Letter file)
    : document_{std::move(file), {}, {}, true, {}},
      notes_(document_.file.text) {}

void CatalogueBuilder::key(std::string_view name, std::size_t place) {
  if (skipped_ > 0 || open_.empty()) return;
  Open& map = open_.back();
  map.key = name;
  const bool is_first = map.keys.emplace(name).second;
  // YAML merges maps with `<<`, any number of them.
  if (!is_first && name != "<<" && !name.empty()) {
    note(place, "the key “" + std::string(cut(name, kMaxNoted)) +
                    "” is here twice, and programs take only one of the two; "
                    "remove the other");
  }
  if (open_.size() == 1 && is_configuration_key(name)) no_catalogue_ = name;
}

bool CatalogueBuilder::skips_value() const {
  return !open_.empty() && !open_.back().is_list &&
         open_.back().key.starts_with('@');
}

std::size_t CatalogueBuilder::enter_value() {
  if (open_.empty()) {
    path_.clear();
    return 0;
  }
  Open& parent = open_.back();
  path_.resize(parent.path_size);
  if (!path_.empty()) path_ += '.';
  const std::size_t begin = path_.size();
  const std::string name =
      parent.is_list ? std::to_string(parent.values) : parent.key;
  path_ += cut(name, kMaxPath - std::min(kMaxPath, path_.size()));
  ++parent.values;
  if (open_.size() == 1) {
    roots_.push_back({name, document_.messages.size(), false});
  }
  return begin;
}

void CatalogueBuilder::open(bool is_list) {
  has_just_added_ = false;
  if (skipped_ > 0 || skips_value()) {
    ++skipped_;
    return;
  }
  if (open_.size() == kMaxPathDepth) {
    is_too_deep_ = true;
    ++skipped_;
    return;
  }
  enter_value();
  Open opened;
  opened.is_list = is_list;
  opened.path_size = path_.size();
  opened.first_message = document_.messages.size();
  open_.push_back(std::move(opened));
}

void CatalogueBuilder::close() {
  has_just_added_ = false;
  if (skipped_ > 0) {
    --skipped_;
    return;
  }
  const Open closed = std::move(open_.back());
  open_.pop_back();
  if (!closed.is_list) {
    drop_descriptions(closed);
    merge_plurals(closed);
  }
  if (open_.empty()) declare_languages();
}

void CatalogueBuilder::pass_value() {
  has_just_added_ = false;
  if (skipped_ == 0 && !skips_value()) enter_value();
}

void CatalogueBuilder::value(TracedText text, std::optional<Writing> writing) {
  has_just_added_ = false;
  if (skipped_ > 0) return;
  if (skips_value()) {
    if (open_.size() == 1 && open_.back().key == "@@locale") {
      locale_ = cut(text.text, kMaxPath);
    }
    return;
  }
  const std::size_t name = enter_value();
  if (open_.size() == 1 && path_ == "$schema" &&
      text.text.find("json-schema.org") != std::string::npos) {
    no_catalogue_ = path_;
  }
  if (!is_catalogue_text(text.text)) return;
  Message message;
  message.key = path_;
  if (writing) message.writings.push_back(std::move(*writing));
  has_just_added_ =
      add_message(std::move(message), std::move(text), &document_);
  if (!has_just_added_) return;
  if (open_.size() == 1) roots_.back().is_text = true;
  if (!open_.empty()) {
    open_.back().directs.push_back({document_.messages.size() - 1, name});
  }
}

void CatalogueBuilder::withdraw_value() {
  if (!has_just_added_) return;
  if (!open_.empty()) open_.back().directs.pop_back();
  document_.messages.pop_back();
  has_just_added_ = false;
}

// What is dropped has no text, and goes in finish().
void CatalogueBuilder::drop_descriptions(const Open& map) {
  const bool is_entry =
      std::ranges::any_of(
          map.keys,
          [](const std::string& key) { return is_among(kMessageKeys, key); }) &&
      std::ranges::all_of(map.keys, [](const std::string& key) {
        return is_among(kMessageKeys, key) || is_among(kDescriptionKeys, key);
      });
  if (!is_entry) return;
  std::vector<bool> is_kept(document_.messages.size() - map.first_message);
  for (const Direct& direct : map.directs) {
    const std::string_view name =
        std::string_view(document_.messages[direct.message].key)
            .substr(direct.name);
    is_kept[direct.message - map.first_message] = is_among(kMessageKeys, name);
  }
  for (std::size_t i = 0; i < is_kept.size(); ++i) {
    if (!is_kept[i]) {
      document_.messages[map.first_message + i].letter.text.clear();
    }
  }
}

// Plural forms are messages of one key, the key that programs ask for.
void CatalogueBuilder::merge_plurals(const Open& map) {
  const bool is_plural = map.path_size > 0 && map.keys.contains("other") &&
                         std::ranges::all_of(map.keys, is_plural_category);
  for (const Direct& direct : map.directs) {
    std::string& key = document_.messages[direct.message].key;
    if (is_plural) {
      key.resize(map.path_size);
      continue;
    }
    const std::string base(
        plural_base(std::string_view(key).substr(direct.name)));
    if (base.empty() || !map.keys.contains(base + "_other")) continue;
    for (const char* form : {"_zero", "_one", "_two", "_few", "_many"}) {
      if (!map.keys.contains(base + form)) continue;
      key.resize(direct.name + base.size());
      break;
    }
  }
}

// All names at the root must be languages: of a few, one may look like one.
void CatalogueBuilder::declare_languages() {
  const bool are_languages = std::ranges::all_of(roots_, [](const Root& root) {
    return !root.is_text && is_language_tag(root.name);
  });
  for (std::size_t i = 0; are_languages && i < roots_.size(); ++i) {
    const std::size_t end = i + 1 < roots_.size() ? roots_[i + 1].first_message
                                                  : document_.messages.size();
    for (std::size_t m = roots_[i].first_message; m < end; ++m) {
      Message& message = document_.messages[m];
      message.letter.declared_language = roots_[i].name;
      message.key.erase(0, roots_[i].name.size() + 1);
    }
  }
  roots_.clear();
}

void CatalogueBuilder::note(std::size_t place, std::string words) {
  notes_.add(place, std::move(words));
}

void CatalogueBuilder::write_notes() {
  std::vector<std::string>& out = document_.notes;
  for (std::string& note : notes_.take()) out.push_back(std::move(note));
  if (is_too_deep_) {
    out.push_back("what is nested deeper than " +
                  std::to_string(kMaxPathDepth) +
                  " is not read; make it less deep");
  }
  if (!no_catalogue_.empty()) {
    out.push_back("no catalogue, as it has “" + no_catalogue_ +
                  "”: nothing in it is read as a letter");
  }
}

Result<Document> CatalogueBuilder::stop(std::size_t place, std::string words) {
  if (!document_.messages.empty()) {
    note(place, words + "; what follows is not read");
    return finish();
  }
  const LineColumn at = LineIndex(file()).at(place, ColumnUnit::kCodePoint);
  Error error;
  error.kind = Error::Kind::kUnreadable;
  error.path = document_.file.path;
  error.line = at.line + 1;
  error.column = at.column + 1;
  error.message = std::move(words);
  return error;
}

Document CatalogueBuilder::finish() {
  while (skipped_ > 0 || !open_.empty()) close();
  if (!no_catalogue_.empty()) document_.messages.clear();
  std::erase_if(document_.messages, [](const Message& message) {
    return message.letter.text.empty();
  });
  write_notes();
  expand_icu_messages(&document_);
  mark_messages(&document_);
  for (Message& message : document_.messages) {
    if (!locale_.empty()) message.letter.declared_language = locale_;
  }
  return std::move(document_);
}

}  // namespace sincerely
