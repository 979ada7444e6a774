#include "review/pairing.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "engine/language_choice.h"
#include "forms/catalogue_entry.h"
#include "input/ascii.h"

namespace sincerely {
namespace {

constexpr std::string_view kAndroid = "values";
constexpr std::string_view kApple = ".lproj";
constexpr std::string_view kBase = "Base";  // Apple's default

std::string lower_extension(const std::string& path) {
  return to_ascii_lower(std::filesystem::path(path).extension().string());
}

bool is_xliff(const std::string& path) {
  const std::string extension = lower_extension(path);
  return extension == ".xlf" || extension == ".xliff";
}

bool is_po(const std::string& path) { return lower_extension(path) == ".po"; }

bool may_have_languages(const std::string& path) {
  const std::string extension = lower_extension(path);
  return extension == ".yml" || extension == ".yaml" || extension == ".json";
}

// "xx-YY" of Android's "xx-rYY".
std::string plain_tag(std::string tag) {
  const std::size_t region = tag.find("-r");
  if (region != std::string::npos && region + 4 == tag.size()) {
    tag.erase(region + 1, 1);
  }
  return tag;
}

// The readings of a path, whose parts it is cut into.
class PathReading {
 public:
  explicit PathReading(const std::string& path) : path_(path) {}

  std::vector<NamedLanguage> run() {
    std::size_t end = path_.size();
    bool is_name = true;
    while (end != std::string::npos) {
      const std::size_t slash =
          end == 0 ? std::string::npos : path_.rfind('/', end - 1);
      const std::size_t begin = slash == std::string::npos ? 0 : slash + 1;
      is_name ? read_name(begin, end) : read_folder(begin, end);
      is_name = false;
      end = slash;
    }
    return std::move(found_);
  }

 private:
  void add(std::size_t begin, std::size_t end, std::string language) {
    found_.push_back({path_.substr(0, begin) + "*" + path_.substr(end),
                      std::move(language)});
  }

  void add_if_tag(std::size_t begin, std::size_t tag, std::size_t end) {
    const std::string language = plain_tag(path_.substr(tag, end - tag));
    if (is_language_tag(language)) add(begin, end, language);
  }

  // `lv.po`, `messages_pt_BR.properties`, `mail.lv.json`; `messages.properties`
  // may be what others are made from.
  void read_name(std::size_t begin, std::size_t end) {
    std::size_t stem = path_.rfind('.', end);
    if (stem == std::string::npos || stem <= begin) stem = end;
    add_if_tag(begin, begin, stem);
    for (std::size_t mark = begin; mark < stem; ++mark) {
      if (std::string_view("._-").find(path_[mark]) == std::string::npos) {
        continue;
      }
      add_if_tag(mark, mark + 1, stem);
    }
    add(stem, stem, {});
  }

  void read_folder(std::size_t begin, std::size_t end) {
    const std::string_view name =
        std::string_view(path_).substr(begin, end - begin);
    if (name == kAndroid) {
      add(begin + kAndroid.size(), end, {});
    } else if (name.starts_with(kAndroid) && name.size() > kAndroid.size() &&
               name[kAndroid.size()] == '-') {
      add_if_tag(begin + kAndroid.size(), begin + kAndroid.size() + 1, end);
    } else if (name.ends_with(kApple)) {
      const std::size_t stem = end - kApple.size();
      if (name.starts_with(kBase)) {
        add(begin, stem, {});
      } else {
        add_if_tag(begin, begin, stem);
      }
    } else {
      add_if_tag(begin, begin, end);
    }
  }

  const std::string& path_;
  std::vector<NamedLanguage> found_;
};

// Files by the language that their paths name.
class LanguageTree {
 public:
  LanguageTree(std::vector<InputFile> files, const std::string& source)
      : files_(std::move(files)), source_(base_language(source)) {
    for (std::size_t i = 0; i < files_.size(); ++i) {
      for (const NamedLanguage& named : named_languages(files_[i].path)) {
        if (named.language.empty()) {
          defaults_.try_emplace(named.family, i);
        } else if (base_language(named.language) == source_) {
          sources_.try_emplace(named.family, i);
        } else {
          languages_.insert(named.language);
        }
      }
    }
  }

  Result<std::vector<FilePair>> pair() {
    std::vector<FilePair> pairs;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      const InputFile& file = files_[i];
      if (file.error || is_xliff(file.path)) {
        pairs.push_back({{}, file});
        continue;
      }
      const std::size_t source = source_of(i);
      if (source != kNone) {
        pairs.push_back({files_[source], file});
      } else if (is_po(file.path) && !is_source(i)) {
        pairs.push_back({{}, file});
      } else if (may_have_languages(file.path) && !is_source(i)) {
        pairs.push_back({file, file});
      }
    }
    if (pairs.empty()) return nothing_found();
    return pairs;
  }

 private:
  static constexpr std::size_t kNone = ~std::size_t{0};

  bool is_source(std::size_t at) const {
    return std::ranges::any_of(
        named_languages(files_[at].path), [&](const NamedLanguage& named) {
          return base_language(named.language) == source_;
        });
  }

  std::size_t source_of(std::size_t at) const {
    const auto readings = named_languages(files_[at].path);
    for (const auto* sources : {&sources_, &defaults_}) {
      for (const NamedLanguage& named : readings) {
        if (named.language.empty() ||
            base_language(named.language) == source_) {
          continue;
        }
        const auto found = sources->find(named.family);
        if (found != sources->end() && found->second != at) {
          return found->second;
        }
      }
    }
    return kNone;
  }

  Error nothing_found() const {
    std::string text = no_translations(source_).message;
    if (sources_.empty() && !languages_.empty()) {
      text += "; the languages here are:";
      for (const std::string& language : languages_) text += " " + language;
    }
    return usage_error(std::move(text));
  }

  std::vector<InputFile> files_;
  std::string source_;
  std::map<std::string, std::size_t> sources_;  // by family
  std::map<std::string, std::size_t> defaults_;
  std::set<std::string> languages_;
};

bool is_folder(const std::string& path) {
  std::error_code failed;
  return std::filesystem::is_directory(path, failed);
}

// Files of the folders by what they are called inside of them.
Result<std::vector<FilePair>> pair_folders(
    const std::vector<std::string>& folders) {
  std::map<std::string, InputFile> sources;
  std::vector<FilePair> pairs;
  for (const std::string& folder : folders) {
    for (InputFile& file : find_letters({folder}).files) {
      std::string inside =
          std::filesystem::path(file.path).lexically_relative(folder).string();
      if (&folder == &folders.front()) {
        sources.emplace(std::move(inside), std::move(file));
      } else if (const auto same = sources.find(inside);
                 same != sources.end()) {
        pairs.push_back({same->second, std::move(file)});
      }
    }
  }
  if (pairs.empty()) {
    return usage_error(
        "the folders have no file of one name; name two files, "
        "or say --source en");
  }
  return pairs;
}

Result<std::vector<FilePair>> pair_without_language(
    const std::vector<std::string>& paths) {
  if (paths.size() > 1 && std::ranges::all_of(paths, is_folder)) {
    return pair_folders(paths);
  }
  std::vector<InputFile> files = find_letters(paths).files;
  const bool are_pairs = !files.empty() && is_xliff(files.front().path);
  if (files.size() > 1 && !are_pairs && files.front().named) {
    std::vector<FilePair> pairs;
    for (std::size_t i = 1; i < files.size(); ++i) {
      pairs.push_back({files.front(), std::move(files[i])});
    }
    return pairs;
  }
  std::vector<FilePair> pairs;
  for (InputFile& file : files) {
    if (file.error || is_xliff(file.path) || is_po(file.path)) {
      pairs.push_back({{}, std::move(file)});
    }
  }
  if (!pairs.empty()) return pairs;
  return usage_error(
      "“" + paths.front() +
      "” has no translations beside its texts; name them behind it, or say "
      "which language is the source, as --source en");
}

}  // namespace

Error no_translations(const std::string& source_language) {
  const std::string source = base_language(source_language);
  return usage_error("no translation of a file in “" + source +
                     "” was found; expected files such as lv.yml beside " +
                     source + ".yml, or folders such as lv/ beside " + source +
                     "/");
}

std::vector<NamedLanguage> named_languages(const std::string& path) {
  return PathReading(path).run();
}

Result<std::vector<FilePair>> pair_files(const std::vector<std::string>& paths,
                                         const std::string& source_language) {
  if (source_language.empty()) return pair_without_language(paths);
  return LanguageTree(find_letters(paths).files, source_language).pair();
}

}  // namespace sincerely
