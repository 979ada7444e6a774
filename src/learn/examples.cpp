#include "learn/examples.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <utility>

#include "input/ascii.h"
#include "input/front_matter.h"
#include "input/marks.h"
#include "input/placeholders.h"
#include "input/reader.h"
#include "rules/model.h"

namespace sincerely {
namespace {

constexpr std::string_view kSectionList = "sections.tsv";
constexpr std::string_view kPlain = "plain.tsv";
constexpr std::string_view kTable = ".tsv";
constexpr std::string_view kLetter = ".letter";
constexpr std::size_t kLargestExamples = 16u << 20;  // bytes

// Without blanks, and the CR that a line may end in.
std::string_view trimmed_field(std::string_view text) {
  return trim(text, " \t\r");
}

bool is_section(std::string_view name) {
  return name.starts_with(kSectionClasses);
}

std::vector<std::string_view> split_fields(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(at);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

// The value of a key of a letter's front matter.
std::string_view field_of(std::string_view letter, std::string_view key) {
  const std::size_t size = read_front_matter(letter).size;
  for (const std::string_view line :
       split_fields(letter.substr(0, size), '\n')) {
    if (line.starts_with(key) && line.substr(key.size()).starts_with(':')) {
      return trimmed_field(line.substr(key.size() + 1));
    }
  }
  return {};
}

// The words of `words` that lie in a span, counted from its first.
WordRange words_within(const Text& text, WordRange words, Span span) {
  WordRange out{words.last, words.last};
  for (std::uint32_t i = words.first; i < words.last; ++i) {
    if (!text.words[i].span.overlaps(span)) continue;
    out.first = std::min(out.first, i);
    out.last = i + 1;
  }
  return {out.first - words.first, out.last - words.first};
}

class ExampleReader {
 public:
  ExampleReader(const std::string& folder, const ExampleLanguage& language)
      : folder_(folder),
        reader_(*language.reader),
        locale_(*language.locale),
        fields_(*language.fields) {}

  Result<ExampleSet> read(std::span<const ExampleFile> files) {
    set_.classes = classes_of(files);
    for (const ExampleFile& file : files) {
      file_ = &file;
      if (file.path.ends_with(kLetter)) {
        read_letter();
      } else {
        read_table();
      }
      if (error_) return *std::move(error_);
    }
    return std::move(set_);
  }

 private:
  std::uint32_t class_number(std::string_view name) const {
    const auto found = std::ranges::lower_bound(set_.classes, name);
    return static_cast<std::uint32_t>(found - set_.classes.begin());
  }

  void fail(std::size_t line, std::string message) {
    if (!error_) {
      error_ = Error{Error::Kind::kRule, folder_ + "/" + file_->path, line, 1,
                     std::move(message)};
    }
  }

  // A text that is no part of a letter, as one sentence.
  Example& add_sentence(const std::string& sentence, std::size_t line) {
    Example& example = set_.examples.emplace_back();
    example.group = groups_++;
    Result<Letter> letter = parse_letter({}, sentence);
    if (!letter) {
      fail(line, letter.error().message);
      return example;
    }
    mark_placeholders(&letter.value(), locale_.placeholders);
    reader_.read(letter.value(), &text_);
    set_words({0, static_cast<std::uint32_t>(text_.words.size())}, &example);
    return example;
  }

  void set_words(WordRange words, Example* example) {
    read_features(text_, words, fields_, &example->features);
    example->words = words.last - words.first;
  }

  void read_table();
  void read_line(std::string_view label, std::string_view marked,
                 std::size_t line);
  void read_section_list(std::string_view names, std::string_view sentence,
                         std::size_t line);
  void label_all_tone(Example* example) const;
  void read_letter();
  std::vector<ExampleLabel> labels_of(const MarkedText& marked, WordRange words,
                                      std::string_view missing) const;

  const std::string& folder_;
  const TextReader& reader_;
  const Locale& locale_;
  const WordFields fields_;
  ExampleSet set_;
  const ExampleFile* file_ = nullptr;
  std::optional<Error> error_;
  Text text_;
  std::uint32_t groups_ = 0;
};

void ExampleReader::read_table() {
  std::size_t number = 0;
  for (const std::string_view line : split_fields(file_->content, '\n')) {
    ++number;
    if (trimmed_field(line).empty()) continue;
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos ||
        trimmed_field(line.substr(tab)).empty()) {
      return fail(number, "a label, a tab and a sentence expected");
    }
    const std::string_view label = trimmed_field(line.substr(0, tab));
    const std::string_view sentence = trimmed_field(line.substr(tab + 1));
    if (file_->path == kSectionList) {
      read_section_list(label, sentence, number);
    } else {
      read_line(label, sentence, number);
    }
  }
}

void ExampleReader::read_line(std::string_view label, std::string_view marked,
                              std::size_t line) {
  if (label != "0" && label != "1") {
    return fail(line,
                "the label 0 or 1 expected, not “" + std::string(label) + "”");
  }
  const MarkedText text = read_marks(marked);
  if (!text.balanced) return fail(line, "⟦ and ⟧ do not pair");
  Example& example = add_sentence(text.text, line);
  if (file_->path == kPlain) return label_all_tone(&example);
  ExampleLabel own;
  own.number = class_number(
      std::string_view(file_->path).substr(0, file_->path.size() - 4));
  own.is_one = label == "1";
  for (const Mark& mark : text.marks) {
    own.spans.push_back(words_within(text_, {0, example.words}, mark.span));
  }
  example.labels.push_back(std::move(own));
}

// A plain sentence has no fault of tone.
void ExampleReader::label_all_tone(Example* example) const {
  example->is_natural = true;
  for (std::uint32_t i = 0; i < set_.classes.size(); ++i) {
    if (!is_section(set_.classes[i])) example->labels.push_back({i, false, {}});
  }
}

// A line of sections.tsv names all sections that the sentence is.
void ExampleReader::read_section_list(std::string_view names,
                                      std::string_view sentence,
                                      std::size_t line) {
  std::set<std::string> wanted;
  if (names != "-") {
    for (const std::string_view name : split_fields(names, ',')) {
      wanted.insert(std::string(kSectionClasses) +
                    std::string(trimmed_field(name)));
    }
  }
  for (const std::string& name : wanted) {
    if (!std::ranges::binary_search(set_.classes, name)) {
      return fail(line, "there are no examples of the section “" +
                            name.substr(kSectionClasses.size()) + "”");
    }
  }
  Example& example = add_sentence(std::string(sentence), line);
  example.is_natural = true;
  for (std::uint32_t i = 0; i < set_.classes.size(); ++i) {
    if (!is_section(set_.classes[i])) continue;
    example.labels.push_back({i, wanted.contains(set_.classes[i]), {}});
  }
}

// Every sentence of a letter is an example of the categories that its marks
// name, and one against the others; and against the sections that are missing.
void ExampleReader::read_letter() {
  const MarkedText marked = read_marks(file_->content);
  if (!marked.balanced) return fail(1, "⟦ and ⟧ do not pair");
  Result<Letter> letter = parse_letter({}, marked.text);
  if (!letter) return fail(1, letter.error().message);
  const std::string_view missing = field_of(marked.text, "missing");
  mark_placeholders(&letter.value(), locale_.placeholders);
  reader_.read(letter.value(), &text_);
  for (const Sentence& sentence : text_.sentences) {
    const WordRange words{sentence.first, sentence.last};
    Example& example = set_.examples.emplace_back();
    example.group = groups_;
    example.is_natural = true;
    set_words(words, &example);
    example.labels = labels_of(marked, words, missing);
  }
  ++groups_;
}

std::vector<ExampleLabel> ExampleReader::labels_of(
    const MarkedText& marked, WordRange words, std::string_view missing) const {
  std::vector<ExampleLabel> labels;
  const bool is_faulty = std::ranges::any_of(marked.marks, [&](const Mark& m) {
    const WordRange span = words_within(text_, words, m.span);
    return span.first < span.last;
  });
  for (std::uint32_t i = 0; i < set_.classes.size(); ++i) {
    const std::string& name = set_.classes[i];
    ExampleLabel label{i, false, {}};
    if (is_section(name)) {
      const auto lacking = split_fields(missing, ',');
      const std::string section = name.substr(kSectionClasses.size());
      if (std::ranges::find(lacking, section, trimmed_field) != lacking.end()) {
        labels.push_back(std::move(label));
      }
      continue;
    }
    for (const Mark& mark : marked.marks) {
      if (mark.label != name) continue;
      const WordRange span = words_within(text_, words, mark.span);
      if (span.first < span.last) label.spans.push_back(span);
    }
    label.is_one = !label.spans.empty();
    if (label.is_one || !is_faulty) labels.push_back(std::move(label));
  }
  return labels;
}

}  // namespace

Result<std::vector<ExampleFile>> find_examples(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<ExampleFile> files;
  if (!fs::is_directory(folder)) return files;
  std::error_code failed;
  for (fs::recursive_directory_iterator entry(folder, failed), end;
       !failed && entry != end; entry.increment(failed)) {
    const std::string path = entry->path().string();
    if (!path.ends_with(kTable) && !path.ends_with(kLetter)) continue;
    Result<std::string> content = read_file(path, kLargestExamples);
    if (!content) return content.error();
    files.push_back({entry->path().lexically_relative(folder).string(),
                     std::move(content.value())});
  }
  if (failed) {
    return Error{Error::Kind::kUnreadable, folder, 0, 0, failed.message()};
  }
  std::ranges::sort(files, {}, &ExampleFile::path);
  return files;
}

std::vector<std::string> classes_of(std::span<const ExampleFile> files) {
  std::set<std::string> names;
  for (const ExampleFile& file : files) {
    if (!file.path.ends_with(kTable)) continue;
    if (file.path == kPlain || file.path == kSectionList) continue;
    names.insert(file.path.substr(0, file.path.size() - kTable.size()));
  }
  return {names.begin(), names.end()};
}

Result<ExampleSet> read_examples(std::span<const ExampleFile> files,
                                 const std::string& folder,
                                 const ExampleLanguage& language) {
  return ExampleReader(folder, language).read(files);
}

}  // namespace sincerely
