#include "compile/lexicon.h"

#include <algorithm>
#include <filesystem>

#include "compile/yaml_reading.h"
#include "input/nearest.h"
#include "input/reader.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kLargestTable = 64u << 20;  // bytes

std::string stem_name(const std::string& path) {
  return std::filesystem::path(path).stem().string();
}

std::vector<std::string_view> split_at(std::string_view text, char mark) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(mark), text.size());
    if (end != 0) out.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

void add_forms(std::string_view lemma, bool negated,
               const std::vector<std::string>& forms, Lexicon* lexicon) {
  auto& known = lexicon->lemmas[{std::string(lemma), negated}];
  known.insert(known.end(), forms.begin(), forms.end());
}

// lemma TAB +|- TAB forms
std::optional<Error> read_table(const std::string& path, Lexicon* lexicon) {
  const Result<std::string> bytes = read_file(path, kLargestTable);
  if (!bytes) return bytes.error();
  std::size_t number = 0;
  std::string_view rest = bytes.value();
  while (!rest.empty()) {
    ++number;
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty() || line.starts_with('#')) continue;
    const auto fields = split_at(line, '\t');
    if (fields.size() != 3 || (fields[1] != "+" && fields[1] != "-")) {
      return Error{Error::Kind::kRule, path, number, 1,
                   "a lemma, + or -, and forms expected, with tabs between"};
    }
    std::vector<std::string> forms;
    for (const auto form : split_at(fields[2], ' ')) forms.emplace_back(form);
    add_forms(fields[0], fields[1] == "-", forms, lexicon);
  }
  return std::nullopt;
}

void read_archiphoneme(const YamlNode& node, YamlFields* fields,
                       Harmony* harmony) {
  static constexpr std::string_view kKeys[] = {"after-vowel", "after-letter",
                                               "else"};
  if (!fields->is_map_of(node, kKeys)) return;
  Archiphoneme a;
  a.name = to_code_points(node.key);
  a.by_vowel = node.find("after-vowel") != nullptr;
  const YamlNode* becomes = node.find(kKeys[a.by_vowel ? 0 : 1]);
  if (a.name.size() != 1 || becomes == nullptr || !becomes->is_map()) {
    return fields->fail(node, "one letter, with after-vowel or after-letter");
  }
  for (const YamlNode& entry : becomes->children) {
    a.becomes.emplace_back(to_code_points(entry.key),
                           to_code_points(fields->text(entry)));
  }
  if (const YamlNode* otherwise = node.find("else")) {
    a.otherwise = to_code_points(fields->text(*otherwise));
  }
  harmony->archiphonemes.push_back(std::move(a));
}

std::optional<Error> read_harmony(const std::string& path, Harmony* harmony) {
  if (!std::filesystem::exists(path)) return std::nullopt;
  const Result<YamlNode> root = read_yaml(path);
  if (!root) return root.error();
  static constexpr std::string_view kKeys[] = {"vowels", "archiphonemes"};
  YamlFields fields(path);
  if (!fields.is_map_of(root.value(), kKeys)) return fields.error();
  if (const YamlNode* vowels = root.value().find("vowels")) {
    harmony->vowels = to_code_points(fields.text(*vowels));
  }
  if (const YamlNode* list = root.value().find("archiphonemes")) {
    for (const YamlNode& node : list->children) {
      read_archiphoneme(node, &fields, harmony);
    }
  }
  return fields.error();
}

struct Paradigm {
  std::vector<std::string> drop;
  std::vector<std::string> forms;
  std::vector<std::string> negative;
};

Paradigm read_paradigm(const YamlNode& node, YamlFields* fields) {
  static constexpr std::string_view kKeys[] = {"drop", "forms", "negative"};
  Paradigm paradigm;
  if (!fields->is_map_of(node, kKeys)) return paradigm;
  if (const YamlNode* drop = node.find("drop")) {
    std::string_view text = drop->text;
    if (text.starts_with('(') && text.ends_with(')')) {
      text = text.substr(1, text.size() - 2);
    }
    for (const auto ending : split_at(text, '|')) {
      paradigm.drop.emplace_back(ending);
    }
  }
  if (const YamlNode* forms = node.find("forms")) {
    paradigm.forms = fields->texts(*forms);
  }
  if (const YamlNode* negative = node.find("negative")) {
    paradigm.negative = fields->texts(*negative);
  }
  return paradigm;
}

struct LemmaEntry {
  std::string lemma;
  std::string stem;
  std::string soft;
  std::vector<std::string> forms;
  std::vector<std::string> negative;
};

LemmaEntry read_lemma(const YamlNode& node, YamlFields* fields) {
  LemmaEntry entry;
  if (node.is_scalar()) {
    entry.lemma = node.text;
    return entry;
  }
  static constexpr std::string_view kKeys[] = {"lemma", "stem", "soft", "forms",
                                               "negative"};
  if (!fields->is_map_of(node, kKeys)) return entry;
  std::string* const texts[] = {&entry.lemma, &entry.stem, &entry.soft};
  for (int i = 0; i < 3; ++i) {
    if (const YamlNode* value = node.find(kKeys[i])) {
      *texts[i] = fields->text(*value);
    }
  }
  if (const YamlNode* forms = node.find("forms")) {
    entry.forms = fields->texts(*forms);
  }
  if (const YamlNode* negative = node.find("negative")) {
    entry.negative = fields->texts(*negative);
  }
  if (entry.lemma.empty()) fields->fail(node, "the key “lemma” is missing");
  return entry;
}

void inflect_lemma(const LemmaEntry& entry, const Paradigm& paradigm,
                   Lexicon* lexicon) {
  std::string stem = entry.stem;
  if (stem.empty()) {
    stem = entry.lemma;
    for (const std::string& ending : paradigm.drop) {
      if (!stem.ends_with(ending)) continue;
      stem.resize(stem.size() - ending.size());
      break;
    }
  }
  for (const bool negated : {false, true}) {
    std::vector<std::string> forms = negated ? entry.negative : entry.forms;
    for (const auto& chain : negated ? paradigm.negative : paradigm.forms) {
      const auto made = inflect(lexicon->harmony, stem + chain, entry.soft);
      forms.insert(forms.end(), made.begin(), made.end());
    }
    if (!forms.empty()) add_forms(entry.lemma, negated, forms, lexicon);
  }
}

std::optional<Error> read_paradigms(const std::string& path, Lexicon* lexicon) {
  const Result<YamlNode> root = read_yaml(path);
  if (!root) return root.error();
  static constexpr std::string_view kKeys[] = {"paradigms", "lemmas"};
  YamlFields fields(path);
  if (!fields.is_map_of(root.value(), kKeys)) return fields.error();
  std::map<std::string, Paradigm> paradigms;
  if (const YamlNode* node = root.value().find("paradigms")) {
    for (const YamlNode& child : node->children) {
      paradigms[child.key] = read_paradigm(child, &fields);
    }
  }
  const YamlNode* lemmas = root.value().find("lemmas");
  if (lemmas == nullptr) return fields.error();
  std::vector<std::string_view> names;
  for (const auto& [name, paradigm] : paradigms) names.push_back(name);
  for (const YamlNode& group : lemmas->children) {
    const auto paradigm = paradigms.find(group.key);
    if (paradigm == paradigms.end()) {
      fields.fail(group.key_line, group.key_column,
                  "unknown paradigm “" + group.key + "”" +
                      did_you_mean(group.key, names));
      break;
    }
    for (const YamlNode& node : group.children) {
      inflect_lemma(read_lemma(node, &fields), paradigm->second, lexicon);
    }
  }
  return fields.error();
}

}  // namespace

std::optional<Error> read_classes(const std::string& folder, Lexicon* lexicon) {
  for (const std::string& path : files_in(folder, ".yaml")) {
    const Result<YamlNode> root = read_yaml(path);
    if (!root) return root.error();
    YamlFields fields(path);
    if (!root.value().is_list()) {
      fields.fail(root.value(), "a list of patterns expected");
      return fields.error();
    }
    lexicon->classes[stem_name(path)] = fields.patterns(root.value());
    if (fields.error()) return fields.error();
  }
  return std::nullopt;
}

std::optional<Error> read_forms(const std::string& folder, Lexicon* lexicon) {
  if (auto error = read_harmony(folder + "/harmony.yaml", &lexicon->harmony)) {
    return error;
  }
  for (const std::string& path : files_in(folder + "/forms", ".tsv")) {
    if (auto error = read_table(path, lexicon)) return error;
  }
  for (const std::string& path : files_in(folder + "/forms", ".yaml")) {
    if (auto error = read_paradigms(path, lexicon)) return error;
  }
  return std::nullopt;
}

}  // namespace sincerely
