// How fast each stage is by itself, in bytes of letters a second: reading,
// words and sentences, the whole of linting, and writing the report. The
// letters are those of samples/, taken together for each language.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/linter.h"
#include "input/placeholders.h"
#include "input/reader.h"
#include "output/format.h"
#include "pack/embedded.h"
#include "pack/pack.h"
#include "rules/locale_data.h"
#include "text/reading.h"

namespace sincerely {
namespace {

constexpr std::size_t kTextSize = 1'000'000;

// Sample letters of one language, again and again, up to kTextSize.
std::string sample_text(const std::string& language) {
  std::vector<std::string> paths;
  const std::string folder = std::string(SINCERELY_ROOT "/samples/") + language;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    paths.push_back(entry.path().string());
  }
  std::ranges::sort(paths);
  std::string text;
  while (!paths.empty() && text.size() < kTextSize) {
    for (const std::string& path : paths) {
      auto bytes = read_file(path, kDefaultMaxSize);
      if (bytes) text += bytes.value() + "\n\n";
    }
  }
  return text;
}

Letter letter_of(const std::string& text) {
  auto letter = parse_letter("letter.txt", text);
  return letter ? std::move(letter.value()) : Letter{};
}

Linter linter_of(const std::string& language) {
  LintOptions options;
  options.language = language;
  return std::move(Linter::make(options, embedded_library()).value());
}

void count_bytes(benchmark::State& state, const std::string& text) {
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) *
                          static_cast<std::int64_t>(state.iterations()));
}

void read(benchmark::State& state, const std::string& language) {
  const std::string text = sample_text(language);
  for (auto _ : state) {
    Letter letter = letter_of(text);
    letter.placeholders = find_placeholders(letter.text, {});
    benchmark::DoNotOptimize(letter);
  }
  count_bytes(state, text);
}

void tokenise(benchmark::State& state, const std::string& language) {
  const std::string text = sample_text(language);
  const auto pack = find_pack(embedded_library(), language);
  const Locale locale = load_locale(*pack, language);
  const TextReader reader(locale);
  const Letter letter = letter_of(text);
  Text words;
  for (auto _ : state) {
    reader.read(letter, &words);
    benchmark::DoNotOptimize(words);
  }
  count_bytes(state, text);
}

void lint(benchmark::State& state, const std::string& language) {
  const std::string text = sample_text(language);
  const Linter linter = linter_of(language);
  Letter letter = letter_of(text);
  for (auto _ : state) {
    benchmark::DoNotOptimize(linter.lint(&letter));
  }
  count_bytes(state, text);
}

void report(benchmark::State& state, const std::string& name) {
  const std::string text = sample_text("en");
  const Linter linter = linter_of("en");
  Letter letter = letter_of(text);
  const Report found = linter.lint(&letter);
  const auto format = make_format(name, linter.messages(), {});
  for (auto _ : state) {
    benchmark::DoNotOptimize(format->report(letter, found));
  }
  count_bytes(state, text);
}

void start(benchmark::State& state) {
  for (auto _ : state) {
    benchmark::DoNotOptimize(linter_of("en"));
  }
}

void register_all() {
  benchmark::RegisterBenchmark("start", start);
  for (const LibraryEntry& entry : library_entries(embedded_library())) {
    const std::string tag(entry_tag(entry));
    benchmark::RegisterBenchmark(("read/" + tag).c_str(), read, tag);
    benchmark::RegisterBenchmark(("tokenise/" + tag).c_str(), tokenise, tag);
    benchmark::RegisterBenchmark(("lint/" + tag).c_str(), lint, tag);
  }
  for (const std::string_view name : format_names()) {
    const std::string format(name);
    benchmark::RegisterBenchmark(("report/" + format).c_str(), report, format);
  }
}

}  // namespace
}  // namespace sincerely

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  sincerely::register_all();
  benchmark::RunSpecifiedBenchmarks();
}
