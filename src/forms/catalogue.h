// Makes messages of a tree of names and texts, as JSON and YAML catalogues are.
// Their readers tell it what they meet, in the order of the file.

#ifndef FORMS_CATALOGUE_H_
#define FORMS_CATALOGUE_H_

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "forms/line_notes.h"
#include "forms/message_list.h"
#include "input/result.h"

namespace sincerely {

// The file as it is decoded. Fails with kEncoding.
Result<Letter> decode_catalogue(std::string path, std::string bytes);

// Knows the conventions of catalogues: a language as the name at the root or
// in `@@locale`, `@name` with what is no text, plural forms as names or at
// their ends, a `message` with its `description`.
class CatalogueBuilder {
 public:
  // The file as it was decoded.
  explicit CatalogueBuilder(Letter file);
  // The notes look into it.
  CatalogueBuilder(const CatalogueBuilder&) = delete;
  CatalogueBuilder& operator=(const CatalogueBuilder&) = delete;

  std::string_view file() const { return document_.file.text; }

  void open_map() { open(false); }
  void open_list() { open(true); }
  void close();
  // Comes before each value of a map. `place` is for notes.
  void key(std::string_view name, std::size_t place);
  // What is no text: a number, an alias.
  void pass_value();
  void value(TracedText text, std::optional<Writing> writing);

  // Takes back the value that was given last, if it became a message. Nothing
  // else may have come after it.
  void withdraw_value();

  // Says what is wrong at a place of the file.
  void note(std::size_t place, std::string words);

  bool has_messages() const { return !document_.messages.empty(); }
  // Call one of the two, once. What is still open is closed.
  Document finish();
  // Where a mistake leaves the rest unread: a note says so, or, where no
  // message stands before it, an error.
  Result<Document> stop(std::size_t place, std::string words);

 private:
  // A message that stands in a map by its own name, not deeper.
  struct Direct {
    std::size_t message = 0;
    std::size_t name = 0;  // where in the message's key it begins
  };

  // A map or list that has begun and not ended.
  struct Open {
    bool is_list = false;
    std::size_t path_size = 0;  // of the path that leads to it
    std::size_t values = 0;
    std::string key;  // of the next value
    std::unordered_set<std::string> keys;
    std::size_t first_message = 0;
    std::vector<Direct> directs;
  };

  // A name at the root, with its messages.
  struct Root {
    std::string name;
    std::size_t first_message = 0;
    bool is_text = false;
  };

  void open(bool is_list);
  // What value comes next: extends the path by its name. Returns where in the
  // path the name begins.
  std::size_t enter_value();
  bool skips_value() const;
  void merge_plurals(const Open& map);
  void drop_descriptions(const Open& map);
  void declare_languages();
  void write_notes();

  Document document_;
  std::vector<Open> open_;
  std::string path_;         // of the value that was entered last
  std::size_t skipped_ = 0;  // depth inside of what is not read
  std::vector<Root> roots_;
  std::string no_catalogue_;  // the key that says so
  std::string locale_;        // of `@@locale`
  LineNotes notes_;
  bool has_just_added_ = false;  // a message
  bool is_too_deep_ = false;
};

}  // namespace sincerely

#endif  // FORMS_CATALOGUE_H_
