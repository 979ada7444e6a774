#include "engine/linter.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <utility>

#include "compile/pack_builder.h"
#include "engine/applied_settings.h"
#include "engine/final_check.h"
#include "engine/judgement.h"
#include "engine/language_choice.h"
#include "engine/language_rules.h"
#include "engine/own_rules.h"
#include "engine/rule_choice.h"
#include "engine/rule_names.h"
#include "engine/spelling.h"
#include "input/placeholders.h"
#include "input/reader.h"
#include "rules/locale_data.h"
#include "text/language.h"
#include "text/script.h"

namespace sincerely {
namespace {

constexpr std::string_view kNoType = "none";

// A declared language is doubted only where the text is long enough, and
// detection so sure.
constexpr std::size_t kMismatchWords = 20;
constexpr float kMismatchConfidence = 0.9F;
// A letter of whose words the language knows this share is not doubted.
constexpr double kDoubtfulShare = 0.4;

std::vector<MessagePattern> message_patterns(const Pack& pack) {
  std::vector<MessagePattern> out;
  for (const KeyedText& m : pack.table<KeyedText>(Table::kMessages)) {
    out.push_back({pack.string(m.key), pack.string(m.text)});
  }
  return out;
}

// A language whose rules are opened when its first letter comes.
struct Language {
  explicit Language(Pack built_in) : pack(built_in) {}

  Pack pack;
  std::vector<std::string> extensions;
  std::once_flag once;
  std::unique_ptr<const LanguageRules> rules;
  std::unique_ptr<const Speller> speller;  // where spelling is asked for
};

// Whether a letter of a language with a script of its own has no word in it:
// loan words may be known in the script that they are borrowed in.
bool is_all_latin(const Letter& letter, std::string_view language_name) {
  const int latin = script_of("a");
  return script_of(language_name) != latin && script_of(letter.text) == latin;
}

}  // namespace

struct Linter::State {
  LintOptions options;
  RuleChoice choice;
  std::map<std::string, Language> languages;
  std::vector<std::string> tags;
  std::string fallback_tag;  // of the messages
  std::once_flag rules_once;
  std::set<std::string> all_rules;  // that there are, when they were asked for
  std::once_flag detector_once;
  std::vector<Locale> locales;  // for the detector
  std::optional<LanguageDetector> detector;
  std::vector<MessagePattern> patterns;
  std::vector<MessagePattern> fallback;
  std::optional<Messages> messages;
  bool spells = false;
  SpellingOptions spelling;

  std::optional<Error> open(std::string_view library);
  std::optional<Error> add_folder(const std::string& folder);
  std::vector<Pack> all_packs() const;
  const std::set<std::string>& known_rules();
  std::optional<Error> check_options();
  std::optional<Error> prepare_spelling();
  void open_messages();
  const LanguageRules& rules_of(const std::string& tag);
  LanguageGuess detect(const Letter& letter);
  using PathReader = std::string (*)(std::string_view path,
                                     const std::vector<std::string>& tags);
  Attribute choose_language(const Letter& letter, PathReader language_of,
                            Report* report);
  void doubt_language(const Letter& letter, Report* report);
  void lint(Letter* letter, Report* report, Grounds* grounds = nullptr);
};

std::optional<Error> Linter::State::open(std::string_view library) {
  fallback_tag = sincerely::fallback_tag(library);
  for (const LibraryEntry& entry : library_entries(library)) {
    const std::string tag(entry_tag(entry));
    const auto pack = find_pack(library, tag);
    if (!pack) continue;
    languages.try_emplace(tag, *pack);
    tags.push_back(tag);
  }
  for (const std::string& folder : options.rule_folders) {
    if (auto error = add_folder(folder)) return error;
  }
  choice = {options.only, options.ignore, options.rule_settings};
  open_messages();
  if (auto error = check_options()) return error;
  return prepare_spelling();
}

std::optional<Error> Linter::State::add_folder(const std::string& folder) {
  bool found = false;
  for (auto& [tag, language] : languages) {
    Result<std::string> pack = build_extension(folder, tag, language.pack);
    if (!pack) return pack.error();
    if (pack.value().empty()) continue;
    language.extensions.push_back(std::move(pack.value()));
    found = true;
  }
  if (found) return std::nullopt;
  return Error{Error::Kind::kUsage, folder, 0, 0,
               "no rules: files such as " + folder +
                   "/<language>/<category>/<name>.yaml expected"};
}

std::vector<Pack> Linter::State::all_packs() const {
  std::vector<Pack> packs;
  for (const auto& [tag, language] : languages) {
    packs.push_back(language.pack);
    for (const std::string& bytes : language.extensions) {
      if (const auto pack = Pack::open(bytes)) packs.push_back(*pack);
    }
  }
  return packs;
}

const std::set<std::string>& Linter::State::known_rules() {
  std::call_once(rules_once, [&] { all_rules = rule_names(all_packs()); });
  return all_rules;
}

std::optional<Error> Linter::State::check_options() {
  KnownNames known;
  known.languages.insert(tags.begin(), tags.end());
  const std::vector<Pack> packs = all_packs();
  known.types.emplace(kNoType);
  for (const Pack& pack : packs) {
    for (const auto& type : pack.table<LetterTypeRecord>(Table::kLetterTypes)) {
      known.types.emplace(pack.string(type.name));
    }
  }
  // Gathering them takes a while, and few ask for any.
  const bool names_rules = !options.only.empty() || !options.ignore.empty() ||
                           !options.rule_settings.empty() ||
                           !options.not_suppressible.empty();
  if (names_rules) known.rules = known_rules();
  return sincerely::check_options(known, &options);
}

// Who names it in --only wants it, too.
std::optional<Error> Linter::State::prepare_spelling() {
  const bool named = !choice.only.empty() && choice.includes(kUnknownWord);
  spells = named || (options.spelling && choice.includes(kUnknownWord));
  if (!spells) return std::nullopt;
  Letter own;
  for (const std::string& word : options.words) own.text += word + "\n";
  spelling.word_lists.push_back(std::move(own));
  spelling.folders = options.dictionary_folders;
  for (const std::string& path : options.word_lists) {
    Result<std::string> bytes = read_file(path, kDefaultMaxSize);
    if (!bytes) return bytes.error();
    Result<Letter> list = parse_letter(path, std::move(bytes.value()));
    if (!list) return list.error();
    spelling.word_lists.push_back(std::move(list.value()));
  }
  return std::nullopt;
}

void Linter::State::open_messages() {
  const auto patterns_of = [&](const std::string& tag) {
    const auto found = languages.find(tag);
    return found == languages.end() ? std::vector<MessagePattern>()
                                    : message_patterns(found->second.pack);
  };
  options.ui_language = base_language(options.ui_language);
  if (!languages.contains(options.ui_language)) {
    options.ui_language = fallback_tag;
  }
  patterns = patterns_of(options.ui_language);
  fallback = patterns_of(fallback_tag);
  messages.emplace(MessageSet{options.ui_language, patterns},
                   MessageSet{fallback_tag, fallback});
}

const LanguageRules& Linter::State::rules_of(const std::string& tag) {
  Language& language = languages.at(tag);
  std::call_once(language.once, [&] {
    language.rules = std::make_unique<const LanguageRules>(tag, language.pack,
                                                           language.extensions);
    if (spells) {
      language.speller =
          std::make_unique<const Speller>(*language.rules, spelling);
    }
  });
  return *language.rules;
}

LanguageGuess Linter::State::detect(const Letter& letter) {
  std::call_once(detector_once, [&] {
    for (const std::string& tag : tags) {
      locales.push_back(load_locale(languages.at(tag).pack, tag));
    }
    std::vector<const Locale*> pointers;
    for (const Locale& locale : locales) pointers.push_back(&locale);
    detector.emplace(pointers);
  });
  std::string kept;
  return detector->detect(prose_of(letter, &kept));
}

Attribute Linter::State::choose_language(const Letter& letter,
                                         PathReader language_of,
                                         Report* report) {
  if (!options.language.empty()) return {options.language, Origin::kOption};
  if (!letter.declared_language.empty()) {
    std::string tag = base_language(letter.declared_language);
    if (!languages.contains(tag)) {
      const std::set<std::string> known(tags.begin(), tags.end());
      report->error = unknown_name("language", tag, known);
      report->error->kind = Error::Kind::kUnsupportedLanguage;
    }
    return {std::move(tag), Origin::kFrontMatter};
  }
  if (!options.default_language.value.empty()) {
    return {options.default_language.value, Origin::kConfiguration};
  }
  std::string tag = language_of(letter.path, tags);
  if (!tag.empty()) return {std::move(tag), Origin::kPath};
  LanguageGuess guess = detect(letter);
  if (guess.tag.empty()) {
    report->notes.emplace_back(messages->text("report.no-prose"));
    return {};
  }
  if (!guess.supported || guess.confidence < kLeastLanguageConfidence) {
    const MessageArgument arguments[] = {
        {"detected", std::string_view(guess.tag)}};
    report->error =
        Error{Error::Kind::kUnsupportedLanguage, letter.path, 0, 0,
              messages->format("report.unsupported-language", arguments)};
  }
  return {std::move(guess.tag), Origin::kGuess, guess.confidence};
}

// A warning where a declared language is surely not that of the text.
void Linter::State::doubt_language(const Letter& letter, Report* report) {
  const Attribute& declared = report->language;
  if (declared.origin == Origin::kGuess ||
      !choice.includes("language-mismatch/declared")) {
    return;
  }
  const LanguageGuess guess = detect(letter);
  if (guess.words < kMismatchWords || guess.confidence < kMismatchConfidence ||
      guess.tag.empty() || guess.tag == declared.value) {
    return;
  }
  const MessageArgument arguments[] = {
      {"declared", std::string_view(declared.value)},
      {"detected", std::string_view(guess.tag)}};
  Finding finding;
  finding.rule = "language-mismatch/declared";
  finding.confidence = guess.confidence;
  finding.message = messages->format("report.language-mismatch", arguments);
  report->findings.insert(report->findings.begin(), std::move(finding));
}

// In report->language.
void Linter::State::lint(Letter* letter, Report* report, Grounds* grounds) {
  if (!options.type.empty()) {
    report->type = {options.type, Origin::kOption};
  } else if (!letter->declared_type.empty()) {
    report->type = {letter->declared_type, Origin::kFrontMatter};
  }
  const LanguageRules& rules = rules_of(report->language.value);
  if (report->type.origin == Origin::kFrontMatter &&
      report->type.value != kNoType &&
      rules.type_number(report->type.value) == kNoIndex) {
    report->notes.push_back("unknown letter type “" + report->type.value +
                            "” in the front matter");
    report->type = {};
  }
  if (report->type.value.empty() && !options.default_type.value.empty()) {
    report->type = {options.default_type.value, Origin::kConfiguration};
  }
  mark_placeholders(letter, rules.locale().placeholders, options.dialects);
  JudgementOptions judgement = {&choice, &*messages, options.ui_language};
  judgement.speller = languages.at(report->language.value).speller.get();
  judgement.grounds = grounds;
  const double known = judge(*letter, rules, judgement, report);
  if (options.final) {
    check_placeholders(*letter, choice, *messages, &report->findings);
  }
  if (grounds != nullptr) return;  // who asks for them, asks what language
  if (known < kDoubtfulShare || is_all_latin(*letter, rules.locale().name)) {
    doubt_language(*letter, report);
  }
  apply_settings(options.words, choice, letter->text, &report->findings);
}

Linter::Linter(std::unique_ptr<State> state) : state_(std::move(state)) {}
Linter::Linter(Linter&&) noexcept = default;
Linter& Linter::operator=(Linter&&) noexcept = default;
Linter::~Linter() = default;

Result<Linter> Linter::make(LintOptions options, std::string_view library) {
  auto state = std::make_unique<State>();
  state->options = std::move(options);
  if (auto error = state->open(library)) return *std::move(error);
  return Linter(std::move(state));
}

Report Linter::lint(Letter* letter) const {
  Report report;
  report.language = language_of(*letter, &report);
  if (report.error || report.language.value.empty()) return report;
  // Who says what type it is of, "none" too, says that it is a letter.
  letter->is_chosen = !state_->options.type.empty();
  state_->lint(letter, &report);
  return report;
}

Report Linter::lint(Letter* letter, const Attribute& language) const {
  Report report;
  report.language = language;
  state_->lint(letter, &report);
  return report;
}

Report Linter::lint(Letter* letter, const Attribute& language,
                    Grounds* grounds) const {
  Report report;
  report.language = language;
  state_->lint(letter, &report, grounds);
  return report;
}

LanguageGuess Linter::detect(const Letter& letter) const {
  return state_->detect(letter);
}

const LanguageRules* Linter::rules_of(const std::string& tag) const {
  return state_->languages.contains(tag) ? &state_->rules_of(tag) : nullptr;
}

Attribute Linter::language_of(const Letter& letter, Report* report) const {
  return state_->choose_language(letter, language_of_path, report);
}

Attribute Linter::language_of_catalogue(const Letter& sample,
                                        Report* report) const {
  return state_->choose_language(sample, sincerely::language_of_catalogue,
                                 report);
}

const LintOptions& Linter::options() const { return state_->options; }

const RuleChoice& Linter::choice() const { return state_->choice; }

const std::set<std::string>& Linter::rules() const {
  return state_->known_rules();
}

std::vector<std::string_view> Linter::own_packs() const {
  std::vector<std::string_view> packs;
  for (const auto& [tag, language] : state_->languages) {
    packs.insert(packs.end(), language.extensions.begin(),
                 language.extensions.end());
  }
  return packs;
}

bool Linter::looks_for(std::string_view rule) const {
  const bool is_on = state_->choice.includes(rule);
  if (!is_on || !is_of_check(rule, rules())) return false;
  const std::string_view category = rule.substr(0, rule.find('/'));
  if (kUnknownWord.starts_with(category)) return state_->spells;
  if (kUnfilledPlaceholder.starts_with(category)) return state_->options.final;
  return true;
}

const Messages& Linter::messages() const { return *state_->messages; }

}  // namespace sincerely
