// Writes JSON, one value after the other. What comes out is valid whatever
// bytes go in: those that are no UTF-8 become U+FFFD.

#ifndef OUTPUT_JSON_WRITER_H_
#define OUTPUT_JSON_WRITER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace sincerely {

class JsonWriter {
 public:
  JsonWriter();
  ~JsonWriter();

  // What was written; call it when all that was begun is ended.
  std::string take() const;

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  void string(std::string_view value);
  void number(std::size_t value);
  void null();
  void raw(std::string_view json);  // a value that is written already

  // Within an object, in front of a value.
  void key(std::string_view name);

  // These write the key, too.
  void begin_object(std::string_view name);
  void begin_array(std::string_view name);
  void text(std::string_view name, std::string_view value);
  void number(std::string_view name, std::size_t value);
  void integer(std::string_view name, std::int64_t value);
  void raw(std::string_view name, std::string_view json);
  void flag(std::string_view name, bool value);
  void share(std::string_view name, float value);  // 0 to 1, in hundredths

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace sincerely

#endif  // OUTPUT_JSON_WRITER_H_
