#include "learn/model_builder.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

#include "learn/trainer.h"
#include "rules/model.h"
#include "text/reading.h"

namespace sincerely {
namespace {

// How likely what is found must be a fault; and a section, which is worth
// finding sooner: one that is overlooked gives a false finding, one that is
// taken for granted only a missed one.
constexpr double kLeastTone = 0.25;
constexpr double kLeastSection = 0.25;

std::int32_t fixed(double value) {
  constexpr double kMost = 1 << 30;
  return static_cast<std::int32_t>(
      std::lround(std::clamp(value / kModelUnit, -kMost, kMost)));
}

void set_weights(std::uint32_t number, std::uint32_t lanes,
                 const LearnedClass& learned,
                 std::vector<std::uint32_t>* table) {
  const std::uint32_t shift = number % kClassesALane * 4;
  for (std::uint32_t row = 0; row < kModelRows; ++row) {
    std::uint32_t& lane =
        (*table)[std::size_t{row} * lanes + number / kClassesALane];
    lane &= ~(0xFU << shift);
    lane |= static_cast<std::uint32_t>(learned.weights[row] + kZeroWeight)
            << shift;
  }
}

std::string held_back_line(const std::string& name, const HeldBack& result) {
  char line[160];
  std::snprintf(line, sizeof line,
                "%-26s %4zu of %4zu found, %3zu of %5zu wrongly\n",
                name.c_str(), result.ones_found, result.ones,
                result.zeros_found, result.zeros);
  return line;
}

}  // namespace

Result<BuiltModel> build_model(std::span<const ExampleFile> files,
                               const std::string& folder,
                               const ExampleLanguage& language) {
  const Result<ExampleSet> set = read_examples(files, folder, language);
  if (!set) return set.error();
  const auto& classes = set.value().classes;
  const auto count = static_cast<std::uint32_t>(classes.size());
  if (count > kMostClasses) {
    return Error{Error::Kind::kRule, folder, 0, 0,
                 "examples of " + std::to_string(count) +
                     " classes; a model has at most " +
                     std::to_string(kMostClasses)};
  }
  const std::uint32_t lanes = (count + kClassesALane - 1) / kClassesALane;
  constexpr std::uint32_t kAllZero = 0x88888888;  // kZeroWeight in each place
  std::vector<std::uint32_t> weights(std::size_t{kModelRows} * lanes, kAllZero);
  std::vector<ModelClassRecord> records;
  PackWriter writer;
  BuiltModel out;
  for (std::uint32_t i = 0; i < count; ++i) {
    const bool is_section = classes[i].starts_with(kSectionClasses);
    const double least = is_section ? kLeastSection : kLeastTone;
    const Result<TrainedClass> trained = train_class(set.value(), i, least);
    if (!trained) {
      Error error = trained.error();
      error.message = "learning “" + classes[i] + "”: " + error.message;
      return error;
    }
    const LearnedClass& learned = trained.value().learned;
    records.push_back({writer.string(classes[i]), fixed(learned.step),
                       fixed(learned.bias), fixed(learned.threshold),
                       fixed(least), fixed(learned.slope),
                       fixed(learned.span_cost)});
    set_weights(i, lanes, learned, &weights);
    out.report += held_back_line(classes[i], trained.value().held_back);
  }
  writer.append(Table::kModelClasses, records);
  writer.append(Table::kModelWeights, weights);
  copy_word_fields(*language.fields, &writer);
  std::vector<KeyedText> texts;
  for (const ExampleFile& file : files) {
    texts.push_back({writer.string(file.path), writer.string(file.content)});
  }
  writer.append(Table::kExampleFiles, texts);
  out.pack = writer.finish();
  return out;
}

void copy_model(const Pack& from, PackWriter* writer) {
  std::vector<ModelClassRecord> records;
  for (ModelClassRecord record :
       from.table<ModelClassRecord>(Table::kModelClasses)) {
    record.name = writer->string(from.string(record.name));
    records.push_back(record);
  }
  writer->append(Table::kModelClasses, records);
  writer->append(Table::kModelWeights,
                 from.table<std::uint32_t>(Table::kModelWeights));
  copy_word_fields(from, writer);
  std::vector<KeyedText> files;
  for (const ExampleFile& file : examples_of(from)) {
    files.push_back({writer->string(file.path), writer->string(file.content)});
  }
  writer->append(Table::kExampleFiles, files);
}

void write_word_sums(const Pack& from, std::span<const std::string> words,
                     PackWriter* writer) {
  const Model model(from);
  if (model.empty()) return;
  std::vector<ModelWordRecord> records;
  std::vector<std::uint16_t> all;
  std::vector<Feature> features;
  std::vector<std::uint32_t> sums(model.size());
  for (const std::string& word : words) {
    features.clear();
    std::ranges::fill(sums, 0);
    const WordToken token =
        read_form(word, hash_word(word), model.fields(), &features);
    model.add(features, sums);
    records.push_back(
        {token.stem, static_cast<std::uint32_t>(features.size())});
    for (const std::uint32_t sum : sums) {
      all.push_back(static_cast<std::uint16_t>(sum));
    }
  }
  writer->append(Table::kModelWords, records);
  writer->append(Table::kModelWordSums, all);
}

std::vector<ExampleFile> examples_of(const Pack& pack) {
  std::vector<ExampleFile> files;
  for (const KeyedText& file : pack.table<KeyedText>(Table::kExampleFiles)) {
    files.push_back({std::string(pack.string(file.key)),
                     std::string(pack.string(file.text))});
  }
  return files;
}

}  // namespace sincerely
