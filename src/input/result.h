// A value or the error that prevented it. std::expected is not in C++20.

#ifndef INPUT_RESULT_H_
#define INPUT_RESULT_H_

#include <cassert>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace sincerely {

// What went wrong, and where. `line` and `column` count from 1, columns in code
// points; 0 means that there is no such place.
struct Error {
  enum class Kind {
    kUsage,
    kUnreadable,
    kEncoding,
    kTooLarge,
    kUnsupportedLanguage,
    kRule,
  };

  Kind kind = Kind::kUnreadable;
  std::string path;
  std::size_t line = 0;
  std::size_t column = 0;
  std::string message;  // what, what was expected, what was probably meant

  // "path:line:column: message", without the parts that are not known.
  std::string to_string() const;
};

// The user asked for what cannot be.
inline Error usage_error(std::string message) {
  return {Error::Kind::kUsage, {}, 0, 0, std::move(message)};
}

// "encoding": as reports call it.
constexpr std::string_view error_name(Error::Kind kind) {
  constexpr std::string_view kNames[] = {
      "usage",     "unreadable",           "encoding",
      "too-large", "unsupported-language", "rule"};
  return kNames[static_cast<int>(kind)];
}

template <typename T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Error error) : state_(std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // Call value() only if ok(), error() only if not.
  T& value() {
    assert(ok());
    return *std::get_if<0>(&state_);
  }
  const T& value() const {
    assert(ok());
    return *std::get_if<0>(&state_);
  }
  const Error& error() const {
    assert(!ok());
    return *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Error> state_;
};

}  // namespace sincerely

#endif  // INPUT_RESULT_H_
