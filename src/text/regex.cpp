#include "text/regex.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace sincerely {
namespace {

// RE2's 8 MB make large alternations fall back to its slow matcher.
constexpr std::int64_t kMaxMemory = 64 << 20;
constexpr std::size_t kMostCaptures = 16;

re2::StringPiece piece_of(std::string_view text) {
  return {text.data(), text.size()};
}

}  // namespace

Regex::Regex(std::unique_ptr<re2::RE2> compiled)
    : compiled_(std::move(compiled)) {}
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;
Regex::~Regex() = default;

Result<Regex> Regex::compile(std::string_view pattern, Prefer prefer) {
  re2::RE2::Options options;
  options.set_encoding(re2::RE2::Options::EncodingUTF8);
  options.set_max_mem(kMaxMemory);
  options.set_log_errors(false);
  options.set_longest_match(prefer == Prefer::kLongest);
  auto compiled = std::make_unique<re2::RE2>(piece_of(pattern), options);
  if (!compiled->ok()) {
    Error error;
    error.kind = Error::Kind::kRule;
    error.message = compiled->error();
    return error;
  }
  return Regex(std::move(compiled));
}

std::optional<std::size_t> Regex::match_start(std::string_view text) const {
  re2::StringPiece match;
  if (!compiled_->Match(piece_of(text), 0, text.size(), re2::RE2::ANCHOR_START,
                        &match, 1)) {
    return std::nullopt;
  }
  return match.size();
}

bool Regex::search(std::string_view text, std::size_t from,
                   std::span<std::string_view> captures) const {
  re2::StringPiece found[kMostCaptures];
  const std::size_t count = std::min(captures.size(), kMostCaptures);
  if (!compiled_->Match(piece_of(text), from, text.size(), re2::RE2::UNANCHORED,
                        found, static_cast<int>(count))) {
    return false;
  }
  for (std::size_t i = 0; i < count; ++i) {
    captures[i] = {found[i].data(), found[i].size()};
  }
  return true;
}

std::size_t Regex::capture_count() const {
  return static_cast<std::size_t>(compiled_->NumberOfCapturingGroups());
}

}  // namespace sincerely
