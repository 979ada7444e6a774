#include "cli/linters.h"

#include <map>
#include <mutex>
#include <set>
#include <utility>

#include "config/settings.h"
#include "pack/embedded.h"

namespace sincerely {

struct Linters::State {
  State(LintOptions asked, Linter without, ConfigSource source)
      : options(std::move(asked)),
        plain(std::move(without)),
        search(std::move(source)) {}

  LintOptions options;
  Linter plain;  // where no configuration says anything
  ConfigSearch search;
  std::mutex mutex;
  std::map<std::string, Result<Linter>> linters;  // by their settings
  std::set<std::string> told;
};

Linters::Linters(std::unique_ptr<State> state) : state_(std::move(state)) {}
Linters::Linters(Linters&&) noexcept = default;
Linters::~Linters() = default;

Result<Linters> Linters::make(LintOptions options, ConfigSource source) {
  Result<Linter> plain = Linter::make(options, embedded_library());
  if (!plain) return plain.error();
  return Linters(std::make_unique<State>(
      std::move(options), std::move(plain.value()), std::move(source)));
}

Result<const Linter*> Linters::of(const std::string& path) {
  if (state_->search.file_of(path).empty()) return &state_->plain;
  const Result<Settings> settings = state_->search.settings_of(path);
  if (!settings) return settings.error();
  const std::string key = describe(settings.value());
  const std::lock_guard lock(state_->mutex);
  auto known = state_->linters.find(key);
  if (known == state_->linters.end()) {
    Result<Linter> made = Linter::make(
        with_settings(state_->options, settings.value()), embedded_library());
    known = state_->linters.emplace(key, std::move(made)).first;
  }
  if (!known->second) return known->second.error();
  return &known->second.value();
}

bool Linters::is_first_told(const Error& error) {
  const std::lock_guard lock(state_->mutex);
  return state_->told.insert(error.to_string()).second;
}

const Messages& Linters::messages() const { return state_->plain.messages(); }

}  // namespace sincerely
