#include "compile/learning.h"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

#include "compile/locale_file.h"
#include "compile/source_locale.h"
#include "compile/yaml_reading.h"
#include "input/reader.h"
#include "rules/locale_data.h"

namespace sincerely {
namespace {

std::string examples_folder(const std::string& folder, const std::string& tag) {
  return folder + "/" + tag + "/examples";
}

bool same(const std::vector<ExampleFile>& a,
          const std::vector<ExampleFile>& b) {
  return std::ranges::equal(a, b, [](const auto& x, const auto& y) {
    return x.path == y.path && x.content == y.content;
  });
}

// The fields of meaning of a file, as a pack; an empty one if there is none.
Result<std::string> read_word_fields(const std::string& path,
                                     const TextReader& reader) {
  PackWriter writer;
  if (!std::filesystem::exists(path)) return writer.finish();
  const Result<YamlNode> root = read_yaml(path);
  if (!root) return root.error();
  YamlFields yaml(path);
  std::vector<FieldEntry> entries;
  std::uint16_t field = 0;
  for (const YamlNode& node : root.value().children) {
    for (const std::string& entry : yaml.texts(node)) {
      const bool begins = entry.ends_with('*');
      if (begins && entry.size() <= kShortestFieldStem) {
        yaml.fail(node, "a longer beginning than “" + entry + "” expected");
      }
      std::string stem = reader.fold(
          std::string_view(entry).substr(0, entry.size() - (begins ? 1 : 0)));
      entries.emplace_back(begins ? stem + '*' : stem, field);
    }
    ++field;
  }
  if (yaml.error()) return *yaml.error();
  write_word_fields(entries, &writer);
  return writer.finish();
}

// What a model of the folder is learnt from.
std::vector<ExampleFile> with_base(const Pack& base,
                                   const std::vector<ExampleFile>& own) {
  std::vector<ExampleFile> files = examples_of(base);
  files.insert(files.end(), own.begin(), own.end());
  return files;
}

}  // namespace

Result<BuiltModel> learn_language(const std::string& root,
                                  const std::string& tag) {
  const std::string folder = examples_folder(root + "/rules", tag);
  const auto files = find_examples(folder);
  if (!files) return files.error();
  Result<LocaleSource> source = read_locale(root + "/locales/" + tag);
  if (!source) return source.error();
  LocaleLists& lists = source.value().lists;
  fold_lists(tag, &lists);
  const SourceLocale locale(lists, tag);
  const Result<std::string> fields = read_word_fields(
      root + "/rules/" + tag + "/fields.yaml", locale.reader());
  if (!fields) return fields.error();
  const auto pack = Pack::open(fields.value());
  return build_model(files.value(), folder,
                     {&locale.locale(), &locale.reader(), &*pack});
}

Result<std::optional<BuiltModel>> learn_extension(const std::string& folder,
                                                  const std::string& tag,
                                                  const Pack& base) {
  const std::string own = examples_folder(folder, tag);
  const auto files = find_examples(own);
  if (!files) return files.error();
  if (files.value().empty()) return std::optional<BuiltModel>();
  const Locale locale = load_locale(base, tag);
  const TextReader reader(locale);
  Result<BuiltModel> model = build_model(with_base(base, files.value()), own,
                                         {&locale, &reader, &base});
  if (!model) return model.error();
  return std::optional(std::move(model.value()));
}

std::string model_path(const std::string& folder, const std::string& tag) {
  return folder + "/" + tag + "/learned.model";
}

Result<std::string> read_model(const std::string& folder,
                               const std::string& tag, const Pack& base) {
  const auto files = find_examples(examples_folder(folder, tag));
  if (!files) return files.error();
  if (files.value().empty()) return std::string();
  const std::string path = model_path(folder, tag);
  const Error stale{Error::Kind::kRule, examples_folder(folder, tag), 0, 0,
                    "these examples are not learnt yet: run `sincerely learn " +
                        folder + "`"};
  if (!std::filesystem::exists(path)) return stale;
  Result<std::string> bytes = read_file(path, kLargestModel);
  if (!bytes) return bytes.error();
  const auto pack = Pack::open(bytes.value());
  if (!pack || !same(examples_of(*pack), with_base(base, files.value()))) {
    return stale;
  }
  return bytes;
}

}  // namespace sincerely
