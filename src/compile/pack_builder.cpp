// A pack is built in this order: the locale's lists, since the folding of words
// depends on them; the lexicon; the locale's patterns for kinds; the rules,
// which add their patterns and words; and last the vocabulary, which is known
// only then.

#include "compile/pack_builder.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "compile/learning.h"
#include "compile/letter_types.h"
#include "compile/lexicon.h"
#include "compile/locale_file.h"
#include "compile/rule_writer.h"
#include "compile/source_locale.h"
#include "compile/yaml_reading.h"
#include "input/reader.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestLanguageTag = 16;  // bytes
constexpr std::string_view kCustomerFolder = "customer";

std::vector<std::string> pack_list(const Pack& pack, std::string_view name) {
  std::vector<std::string> out;
  for (const StringRef ref : pack.list(name)) {
    out.emplace_back(pack.string(ref));
  }
  return out;
}

class PackBuilder {
 public:
  PackBuilder(const std::string& tag, LocaleLists lists, Lexicon lexicon)
      : lists_(std::move(lists)),
        lexicon_(std::move(lexicon)),
        locale_(lists_, tag),
        vocabulary_(locale_.reader(), lists_["common-words"]),
        trees_(lexicon_, locale_.reader()),
        program_(&trees_, &vocabulary_, &writer_) {}

  std::optional<Error> add_kinds(const LocaleSource& locale) {
    for (const auto& [kind, patterns] : locale.kinds) {
      const Result<std::uint32_t> set = program_.add_set(patterns, kind);
      if (!set) return set.error();
    }
    return std::nullopt;
  }

  // The pack names the rules' files from `root`, so that it is the same
  // wherever it is built.
  // Those for customers' messages are only of a pack of their own.
  std::optional<Error> add_rules(const std::string& folder,
                                 const std::string& root,
                                 const RuleNames& names,
                                 bool are_for_customers = false) {
    RuleWriter rules(names, &program_, &writer_);
    for (const std::string& path : files_in(folder, ".yaml", true)) {
      const std::filesystem::path file(path);
      const std::string category = file.parent_path().filename().string();
      if (category == "words" || file.parent_path() == folder) continue;
      if ((category == kCustomerFolder) != are_for_customers) continue;
      Result<RuleSource> rule = read_rule(path, category);
      if (!rule) return rule.error();
      if (!root.empty()) {
        rule.value().path = file.lexically_relative(root).string();
      }
      if (auto error = rules.add(rule.value())) return error;
    }
    rules.write();
    return std::nullopt;
  }

  void add_messages(const std::map<std::string, std::string>& messages) {
    std::vector<KeyedText> records;
    for (const auto& [key, text] : messages) {
      records.push_back({writer_.string(key), writer_.string(text)});
    }
    writer_.append(Table::kMessages, records);
  }

  void add_types(std::span<const std::pair<std::string, std::uint32_t>> types) {
    std::vector<LetterTypeRecord> records;
    for (const auto& [name, required] : types) {
      records.push_back({writer_.string(name), required});
    }
    writer_.append(Table::kLetterTypes, records);
  }

  void add_model(const Pack& model) {
    copy_model(model, &writer_);
    model_ = model;
  }

  std::string finish() {
    write_lexicon();
    for (const auto& [name, entries] : lists_) writer_.list(name, entries);
    return finish_bare();
  }

  // Without what other packs can be compiled with.
  std::string finish_bare() {
    const auto words = vocabulary_.write(program_.write(), &writer_);
    if (model_) write_word_sums(*model_, words, &writer_);
    return writer_.finish();
  }

 private:
  // The lexicon is kept, so that rules of the user can be compiled with it.
  void write_lexicon() {
    for (const auto& [name, entries] : lexicon_.classes) {
      std::vector<std::string> patterns;
      for (const auto& entry : entries) patterns.push_back(entry.pattern);
      writer_.list("@" + name, std::move(patterns));
    }
    writer_.list("harmony", flatten(lexicon_.harmony));
    std::vector<LemmaRecord> lemmas;
    for (const auto& [key, forms] : lexicon_.lemmas) {
      std::string text;
      for (const std::string& form : forms) {
        text += (text.empty() ? "" : " ") + form;
      }
      lemmas.push_back({writer_.string(key.first), key.second ? 1U : 0U,
                        writer_.string(text)});
    }
    writer_.append(Table::kLemmas, lemmas);
  }

  LocaleLists lists_;
  Lexicon lexicon_;
  SourceLocale locale_;
  PackWriter writer_;
  Vocabulary vocabulary_;
  PatternTrees trees_;
  PatternProgram program_;
  std::optional<Pack> model_;  // whose tables were taken over
};

RuleNames names_of(const LetterTypes& letters) {
  RuleNames names;
  for (const auto& [name, severity] : letters.sections) {
    names.sections.push_back(name);
  }
  for (const auto& [name, required] : letters.types) {
    names.types.push_back(name);
  }
  return names;
}

void add_letter_lists(const LetterTypes& letters, LocaleLists* lists) {
  (*lists)["clause-categories"] = letters.clauses;
  for (const auto& [name, severity] : letters.sections) {
    (*lists)["sections"].push_back(name);
    (*lists)["section-severities"].push_back(
        std::to_string(static_cast<int>(severity)));
  }
}

}  // namespace

Result<std::string> build_pack(const std::string& root, const std::string& tag,
                               const Pack* model) {
  const std::string locale_folder = root + "/locales/" + tag;
  const std::string rule_folder = root + "/rules/" + tag;
  const Result<LetterTypes> letters =
      read_letter_types(root + "/rules/letters.yaml");
  if (!letters) return letters.error();
  const Result<LocaleSource> locale = read_locale(locale_folder);
  if (!locale) return locale.error();
  Lexicon lexicon;
  for (const std::string& folder : {locale_folder, rule_folder}) {
    if (auto error = read_classes(folder + "/words", &lexicon)) {
      return *std::move(error);
    }
  }
  if (auto error = read_forms(locale_folder, &lexicon)) {
    return *std::move(error);
  }
  LocaleLists lists = locale.value().lists;
  fold_lists(tag, &lists);
  add_letter_lists(letters.value(), &lists);
  RuleNames names = names_of(letters.value());
  const auto examples = find_examples(rule_folder + "/examples");
  if (!examples) return examples.error();
  names.examples = classes_of(examples.value());
  if (lexicon.classes.contains("sender")) {
    names.outside = letters.value().outside;
    names.sender = "@sender";
  }
  PackBuilder builder(tag, std::move(lists), std::move(lexicon));
  if (auto error = builder.add_kinds(locale.value())) {
    return *std::move(error);
  }
  if (auto error = builder.add_rules(rule_folder, root, names)) {
    return *std::move(error);
  }
  if (model != nullptr) builder.add_model(*model);
  builder.add_messages(locale.value().messages);
  builder.add_types(letters.value().types);
  return builder.finish();
}

namespace {

// What an extension takes over from the pack that it extends.
LocaleLists lists_of(const Pack& base) {
  LocaleLists lists;
  for (const char* name :
       {"name", "folding", "bare", "abbreviations", "sentence-ends", "shapes",
        "common-words", "sections", "section-severities"}) {
    lists[name] = pack_list(base, name);
  }
  return lists;
}

}  // namespace

Result<std::string> build_customer_pack(const std::string& root,
                                        const std::string& tag,
                                        const Pack& base) {
  const std::string folder =
      root + "/rules/" + tag + "/" + std::string(kCustomerFolder);
  if (files_in(folder, ".yaml", true).empty()) return std::string();
  Lexicon lexicon = lexicon_of(base);
  if (auto error = read_classes(folder + "/words", &lexicon)) {
    return *std::move(error);
  }
  LocaleLists lists = lists_of(base);
  RuleNames names;
  names.sections = lists["sections"];
  PackBuilder builder(tag, std::move(lists), std::move(lexicon));
  if (auto error =
          builder.add_rules(root + "/rules/" + tag, root, names, true)) {
    return *std::move(error);
  }
  return builder.finish_bare();
}

Result<std::string> build_extension(const std::string& folder,
                                    const std::string& tag, const Pack& base) {
  const std::string rule_folder = folder + "/" + tag;
  const Result<std::string> model = read_model(folder, tag, base);
  if (!model) return model.error();
  if (files_in(rule_folder, ".yaml", true).empty() && model.value().empty()) {
    return std::string();
  }
  Lexicon lexicon = lexicon_of(base);
  if (auto error = read_classes(rule_folder + "/words", &lexicon)) {
    return *std::move(error);
  }
  LocaleLists lists = lists_of(base);
  RuleNames names;
  names.sections = lists["sections"];
  std::vector<std::pair<std::string, std::uint32_t>> types;
  for (const auto& type : base.table<LetterTypeRecord>(Table::kLetterTypes)) {
    names.types.emplace_back(base.string(type.name));
    types.emplace_back(names.types.back(), type.required);
  }
  const auto learned = Pack::open(model.value());
  names.examples = classes_of(examples_of(learned ? *learned : base));
  PackBuilder builder(tag, std::move(lists), std::move(lexicon));
  if (auto error = builder.add_rules(rule_folder, "", names)) {
    return *std::move(error);
  }
  if (learned) builder.add_model(*learned);
  builder.add_types(types);
  return builder.finish();
}

namespace {

Result<std::string> pack_with_model(const std::string& root,
                                    const std::string& tag,
                                    const std::string& models) {
  if (models.empty()) return build_pack(root, tag);
  const std::string path = models + "/" + tag + ".model";
  const Result<std::string> bytes = read_file(path, kLargestModel);
  if (!bytes) return bytes.error();
  const auto model = Pack::open(bytes.value());
  if (!model) {
    return Error{Error::Kind::kRule, path, 0, 0,
                 "no model of this version: build it again"};
  }
  return build_pack(root, tag, &*model);
}

}  // namespace

Result<std::string> build_library(const std::string& root,
                                  const std::string& models) {
  std::map<std::string, std::string> packs;
  std::map<std::string, std::string> customers;
  std::optional<Error> error;
  const auto add = [&](Result<std::string> pack, std::string* place) {
    if (pack) {
      *place = std::move(pack.value());
    } else if (error) {
      error->message += "\n" + pack.error().to_string();
    } else {
      error = pack.error();
    }
    return !place->empty();
  };
  std::error_code failed;
  const std::filesystem::directory_iterator locales(root + "/locales", failed);
  if (failed) {
    return Error{Error::Kind::kUnreadable, root + "/locales", 0, 0,
                 failed.message()};
  }
  for (const auto& entry : locales) {
    if (!entry.is_directory()) continue;
    const std::string tag = entry.path().filename().string();
    if (!add(pack_with_model(root, tag, models), &packs[tag])) continue;
    std::string apart;
    if (add(build_customer_pack(root, tag, *Pack::open(packs[tag])), &apart)) {
      customers[tag] = std::move(apart);
    }
  }
  if (error) return *std::move(error);
  const std::string path = root + "/locales/fallback";
  Result<std::string> fallback = read_file(path, kLongestLanguageTag);
  if (!fallback) return fallback.error();
  std::string& tag = fallback.value();
  tag.resize(tag.find_last_not_of(" \r\n") + 1);
  if (!packs.contains(tag)) {
    return Error{
        Error::Kind::kRule, path, 1, 1,
        "the name of one of the folders beside it expected, not “" + tag + "”"};
  }
  return write_library(packs, tag, customers);
}

}  // namespace sincerely
