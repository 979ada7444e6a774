#include "config/config_file.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "compile/yaml_reading.h"
#include "input/glob.h"
#include "input/nearest.h"
#include "input/placeholders.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

using Keys = std::span<const std::string_view>;

constexpr std::array<std::string_view, 13> kSettings = {
    "language", "type",           "final",           "spelling", "only",
    "rules",    "rule-folders",   "word-lists",      "words",    "placeholders",
    "select",   "require-reason", "not-suppressible"};
constexpr std::array<std::string_view, 3> kFileKeys = {"extends", "profiles",
                                                       "paths"};
constexpr std::array<std::string_view, 2> kPathKeys = {"files", "profile"};
constexpr std::array<std::string_view, 2> kTruthValues = {"false", "true"};
constexpr std::array<std::string_view, 1> kProfileKeys = {"profile"};

using Profiles = std::map<std::string, Settings, std::less<>>;

std::vector<std::string_view> with_settings_keys(Keys keys) {
  std::vector<std::string_view> out(kSettings.begin(), kSettings.end());
  out.insert(out.end(), keys.begin(), keys.end());
  return out;
}

// From the root, without dots. An empty path is the working folder.
fs::path whole_path(const fs::path& path) {
  std::error_code failed;
  const fs::path here = fs::current_path(failed);
  fs::path out = (here / path).lexically_normal();
  if (!out.has_filename()) out = out.parent_path();  // "/a/b/" is "/a/b"
  return out;
}

bool exists(const fs::path& path) {
  std::error_code failed;
  return fs::exists(path, failed);
}

std::string canonical(const fs::path& path) {
  std::error_code failed;
  return fs::weakly_canonical(path, failed).string();
}

class ConfigReader {
 public:
  ConfigReader(const std::string& path, std::vector<std::string> above)
      : path_(path),
        folder_(fs::path(path).parent_path()),
        above_(std::move(above)),
        fields_(path) {}

  Result<ConfigFile> read(Profiles* profiles) {
    const Result<YamlNode> root = read_yaml(path_);
    if (!root) return root.error();
    ConfigFile out;
    const bool is_empty = root.value().is_scalar() && root.value().text.empty();
    if (is_empty) return out;
    auto keys = with_settings_keys(kFileKeys);
    keys.insert(keys.end(), kProfileKeys.begin(), kProfileKeys.end());
    if (!fields_.is_map_of(root.value(), keys)) return *fields_.error();
    if (const YamlNode* node = root.value().find("extends")) {
      if (auto error = extend(*node, profiles, &out)) return *std::move(error);
    }
    if (const YamlNode* node = root.value().find("profiles")) {
      read_profiles(*node, profiles);
    }
    if (const YamlNode* node = root.value().find("profile")) {
      add_profile(*node, *profiles, &out.settings);
    }
    out.settings.add(settings(root.value()));
    if (const YamlNode* node = root.value().find("paths")) {
      read_paths(*node, *profiles, &out.paths);
    }
    if (fields_.error()) return *fields_.error();
    return out;
  }

 private:
  FilePlace place(const YamlNode& node) const {
    return {path_, node.line, node.column};
  }

  std::string resolved(const std::string& path) const {
    return (folder_ / path).lexically_normal().string();
  }

  std::optional<Error> extend(const YamlNode& node, Profiles* profiles,
                              ConfigFile* out) {
    std::vector<std::string> above = above_;
    above.push_back(canonical(path_));
    for (const Settings::Text& base : texts(node)) {
      const std::string path = resolved(base.value);
      const std::string real = canonical(path);
      if (std::ranges::find(above, real) != above.end()) {
        return error_at(base, "“" + base.value + "” extends itself");
      }
      if (!exists(path)) {
        return error_at(base, "no such file: “" + base.value + "”");
      }
      Result<ConfigFile> read = ConfigReader(path, above).read(profiles);
      if (!read) return read.error();
      out->settings.add(read.value().settings);
      std::ranges::move(read.value().paths, std::back_inserter(out->paths));
    }
    return std::nullopt;
  }

  static Error error_at(const Settings::Text& text, std::string message) {
    return {Error::Kind::kRule, text.place.path, text.place.line,
            text.place.column, std::move(message)};
  }

  void read_profiles(const YamlNode& node, Profiles* profiles) {
    if (!node.is_map()) {
      return fields_.fail(node, "names of profiles and their keys expected");
    }
    for (const YamlNode& profile : node.children) {
      if (!fields_.is_map_of(profile, kSettings)) return;
      (*profiles)[profile.key].add(settings(profile));
    }
  }

  void add_profile(const YamlNode& node, const Profiles& profiles,
                   Settings* out) {
    const auto found = profiles.find(fields_.text(node));
    if (found != profiles.end()) return out->add(found->second);
    std::vector<std::string_view> names;
    for (const auto& [name, settings] : profiles) names.push_back(name);
    fields_.fail(node, "unknown profile “" + node.text + "”" +
                           did_you_mean(node.text, names));
  }

  void read_paths(const YamlNode& node, const Profiles& profiles,
                  std::vector<PathSettings>* out) {
    if (!node.is_list()) {
      return fields_.fail(node, "a list expected, of entries with `files`");
    }
    const auto keys = with_settings_keys(kPathKeys);
    for (const YamlNode& item : node.children) {
      if (!fields_.is_map_of(item, keys)) return;
      PathSettings entry;
      entry.folder = folder_.string();
      const YamlNode* files = item.find("files");
      if (files == nullptr) {
        return fields_.fail(item,
                            "`files` expected: the globs of the files "
                            "that this is for");
      }
      entry.globs = fields_.texts(*files);
      if (const YamlNode* profile = item.find("profile")) {
        add_profile(*profile, profiles, &entry.settings);
      }
      entry.settings.add(settings(item));
      out->push_back(std::move(entry));
    }
  }

  Settings settings(const YamlNode& map) {
    Settings out;
    for (const YamlNode& node : map.children) {
      if (node.key == "language") out.language = text(node);
      if (node.key == "type") out.type = text(node);
      if (node.key == "final") out.final = flag(node);
      if (node.key == "spelling") out.spelling = flag(node);
      if (node.key == "only") out.only = texts(node);
      if (node.key == "rules") out.rules = rules(node);
      if (node.key == "rule-folders") out.rule_folders = paths(node, "folder");
      if (node.key == "word-lists") out.word_lists = paths(node, "file");
      if (node.key == "words") out.words = texts(node);
      if (node.key == "placeholders") out.placeholders = dialects(node);
      if (node.key == "select") out.select = texts(node);
      if (node.key == "require-reason") out.require_reason = flag(node);
      if (node.key == "not-suppressible") out.not_suppressible = texts(node);
    }
    return out;
  }

  Settings::Text text(const YamlNode& node) {
    return {fields_.text(node), place(node)};
  }

  Placed<bool> flag(const YamlNode& node) {
    return {fields_.choice(node, kTruthValues, "value") == 1, place(node)};
  }

  Settings::Texts texts(const YamlNode& node) {
    Settings::Texts out;
    for (PatternSource& item : fields_.patterns(node)) {
      out.push_back({std::move(item.pattern), {path_, item.line, item.column}});
    }
    return out;
  }

  // From the file's folder, as a rule folder or a list of words is named.
  Settings::Texts paths(const YamlNode& node, std::string_view what) {
    Settings::Texts out = texts(node);
    for (Settings::Text& text : out) {
      const std::string named = text.value;
      text.value = resolved(named);
      if (exists(text.value)) continue;
      fields_.fail(text.place.line, text.place.column,
                   "no such " + std::string(what) + ": “" + named + "”");
    }
    return out;
  }

  std::vector<RuleSetting> rules(const YamlNode& node) {
    std::vector<RuleSetting> out;
    if (!node.is_map()) {
      fields_.fail(node,
                   "rules or categories expected, each with on, off, "
                   "hint, warning or error");
      return out;
    }
    for (const YamlNode& rule : node.children) {
      const int level = fields_.choice(rule, kRuleLevels, "level");
      out.push_back({{rule.key, {path_, rule.key_line, rule.key_column}},
                     static_cast<RuleLevel>(level)});
    }
    return out;
  }

  Settings::Texts dialects(const YamlNode& node) {
    Settings::Texts out = texts(node);
    for (const Settings::Text& example : out) {
      if (dialect_of(example.value)) continue;
      fields_.fail(example.place.line, example.place.column,
                   "“" + example.value +
                       "” is no placeholder; one of its dialect expected, such "
                       "as '{{x}}', '%s', '%{x}', '${x}', '{x}', '[X]'");
    }
    return out;
  }

  std::string path_;
  fs::path folder_;
  std::vector<std::string> above_;  // files that extend this one
  YamlFields fields_;
};

}  // namespace

Settings ConfigFile::settings_of(const std::string& path) const {
  Settings out = settings;
  for (const PathSettings& entry : paths) {
    const std::string relative =
        whole_path(path).lexically_relative(whole_path(entry.folder)).string();
    const auto matches = [&](const std::string& glob) {
      return matches_path(glob, relative);
    };
    if (std::ranges::any_of(entry.globs, matches)) out.add(entry.settings);
  }
  return out;
}

Result<ConfigFile> read_config(const std::string& path) {
  Profiles profiles;
  return ConfigReader(path, {}).read(&profiles);
}

}  // namespace sincerely
