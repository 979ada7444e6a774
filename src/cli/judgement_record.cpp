#include "cli/judgement_record.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <utility>
#include <vector>

// A type is given to an archive, which writes or reads, field by field. Each is
// taken apart by a structured binding: who adds a field to it is told by the
// compiler to add it here.

namespace sincerely {
namespace {

template <typename Archive>
void fields(Archive& archive, Span& span) {
  auto& [begin, end] = span;
  archive(begin, end);
}

template <typename Archive>
void fields(Archive& archive, Encoding& encoding) {
  auto& [form, bom, charset] = encoding;
  archive(form, bom, charset);
}

template <typename Archive>
void fields(Archive& archive, Inert& inert) {
  auto& [kind, span] = inert;
  archive(kind, span);
}

template <typename Archive>
void fields(Archive& archive, Placeholder& placeholder) {
  auto& [span, kind] = placeholder;
  archive(span, kind);
}

template <typename Archive>
void fields(Archive& archive, Comment& comment) {
  auto& [kind, span, words, place, next, next_paragraph] = comment;
  archive(kind, span, words, place, next, next_paragraph);
}

// Without path and text, which the file itself has.
template <typename Archive>
void fields(Archive& archive, Letter& letter) {
  auto& [path, text, encoding, inert, placeholders, comments, subject,
         is_chosen, language, type] = letter;
  archive(encoding, inert, placeholders, comments, subject, is_chosen, language,
          type);
}

template <typename Archive>
void fields(Archive& archive, Error& error) {
  auto& [kind, path, line, column, message] = error;
  archive(kind, path, line, column, message);
}

template <typename Archive>
void fields(Archive& archive, Attribute& attribute) {
  auto& [value, origin, confidence] = attribute;
  archive(value, origin, confidence);
}

template <typename Archive>
void fields(Archive& archive, TextPlace& place) {
  auto& [part, paragraph] = place;
  archive(part, paragraph);
}

template <typename Archive>
void fields(Archive& archive, Suggestion& suggestion) {
  auto& [kind, text] = suggestion;
  archive(kind, text);
}

template <typename Archive>
void fields(Archive& archive, Finding& finding) {
  auto& [rule, span, text, sentence, place, key, severity, confidence, is_added,
         section, message, because, suggestions] = finding;
  archive(rule, span, text, sentence, place, key, severity, confidence,
          is_added, section, message, because, suggestions);
}

template <typename Archive>
void fields(Archive& archive, SectionPlace& section) {
  auto& [name, span, place] = section;
  archive(name, span, place);
}

template <typename Archive>
void fields(Archive& archive, MessageReport& message) {
  auto& [key, language, type, sections] = message;
  archive(key, language, type, sections);
}

template <typename Archive>
void fields(Archive& archive, Suppression& suppression) {
  auto& [span, scope, rules, reason, hidden] = suppression;
  archive(span, scope, rules, reason, hidden);
}

template <typename Archive>
void fields(Archive& archive, Report& report) {
  auto& [language, type, findings, sections, messages, notes, suppressions,
         review, in_reply_to, error] = report;
  archive(language, type, findings, sections, messages, notes, suppressions,
          error);
}

// Where something is said changes nothing.
template <typename Archive>
void fields(Archive& archive, Placed<std::string>& placed) {
  auto& [value, place] = placed;
  archive(value);
}

template <typename Archive>
void fields(Archive& archive, RuleSetting& setting) {
  auto& [name, level] = setting;
  archive(name, level);
}

template <typename Archive>
void fields(Archive& archive, LintOptions& options) {
  auto& [final, select, language, type, default_language, default_type, only,
         ignore, rule_settings, not_suppressible, require_reason, rule_folders,
         ui_language, spelling, word_lists, words, dialects,
         dictionary_folders] = options;
  archive(final, select, language, type, default_language, default_type, only,
          ignore, rule_settings, not_suppressible, require_reason, rule_folders,
          ui_language, spelling, word_lists, words, dialects,
          dictionary_folders);
}

template <typename T>
constexpr bool kIsPlain =
    std::is_integral_v<T> || std::is_enum_v<T> || std::is_floating_point_v<T>;

class RecordWriter {
 public:
  template <typename... T>
  void operator()(T&... values) {
    (put(values), ...);
  }

  std::string take() { return std::move(bytes_); }

 private:
  template <typename T>
  void put(T& value) {
    if constexpr (kIsPlain<T>) {
      bytes_.append(reinterpret_cast<const char*>(&value),  // NOLINT
                    sizeof(value));
    } else {
      fields(*this, value);
    }
  }

  void put(std::string& text) {
    put_size(text.size());
    bytes_ += text;
  }

  template <typename T>
  void put(std::vector<T>& list) {
    put_size(list.size());
    for (T& value : list) put(value);
  }

  template <typename T>
  void put(std::optional<T>& value) {
    bool is_there = value.has_value();
    put(is_there);
    if (is_there) put(*value);
  }

  void put_size(std::size_t size) {
    auto number = static_cast<std::uint32_t>(size);
    put(number);
  }

  std::string bytes_;
};

// Once something is wrong, all that is read is empty.
class RecordReader {
 public:
  explicit RecordReader(std::string_view bytes) : bytes_(bytes) {}

  template <typename... T>
  void operator()(T&... values) {
    (get(values), ...);
  }

  // Whether all was there, and nothing more.
  bool is_whole() const { return is_sound_ && bytes_.empty(); }

 private:
  template <typename T>
  void get(T& value) {
    if constexpr (kIsPlain<T>) {
      if (!has(sizeof(value))) return;
      std::memcpy(&value, bytes_.data(), sizeof(value));
      bytes_.remove_prefix(sizeof(value));
    } else {
      fields(*this, value);
    }
  }

  void get(std::string& text) {
    const std::size_t size = get_size();
    text.assign(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
  }

  template <typename T>
  void get(std::vector<T>& list) {
    list.resize(get_size());
    for (T& value : list) get(value);
  }

  template <typename T>
  void get(std::optional<T>& value) {
    bool is_there = false;
    get(is_there);
    if (is_there) get(value.emplace());
  }

  // Nothing takes less than a byte.
  std::size_t get_size() {
    std::uint32_t size = 0;
    get(size);
    return has(size) ? size : 0;
  }

  bool has(std::size_t size) {
    is_sound_ = is_sound_ && size <= bytes_.size();
    return is_sound_;
  }

  std::string_view bytes_;
  bool is_sound_ = true;
};

template <typename T>
std::string written(T value) {
  RecordWriter writer;
  writer(value);
  return writer.take();
}

}  // namespace

std::string write_record(const JudgedFile& judged, std::string_view bytes) {
  const Letter& file = judged.file;
  RecordWriter writer;
  // Most texts are the file's bytes.
  std::optional<std::string> text;
  if (bytes.substr(std::min(file.encoding.bom, bytes.size())) != file.text) {
    text = file.text;
  }
  Letter letter = file;
  Report report = judged.report;
  writer(text, letter, report);
  return writer.take();
}

std::optional<JudgedFile> read_record(std::string_view record,
                                      const std::string& path,
                                      std::string* bytes) {
  JudgedFile judged;
  std::optional<std::string> text;
  RecordReader reader(record);
  reader(text, judged.file, judged.report);
  if (!reader.is_whole()) return std::nullopt;
  if (!text) {
    bytes->erase(0, judged.file.encoding.bom);
    text = std::move(*bytes);
  }
  judged.file.text = std::move(*text);
  judged.file.path = path;
  return judged;
}

std::string write_record(const LintOptions& options) {
  return written(options);
}

}  // namespace sincerely
