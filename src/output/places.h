// Turns the spans of a report into the places that its readers count in.

#ifndef OUTPUT_PLACES_H_
#define OUTPUT_PLACES_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "findings/report.h"
#include "input/letter.h"

namespace sincerely {

struct Place {
  std::size_t byte = 0;         // of the file, from 0
  std::size_t line = 1;         // from 1
  std::size_t column = 1;       // code points, from 1
  std::size_t byte_column = 1;  // bytes of UTF-8, from 1
  std::size_t utf16 = 0;        // UTF-16 units, from 0
};

// The places of all spans of one report, found in one pass over the letter,
// however many they are and however long its lines.
class Places {
 public:
  Places(const Letter& letter, const Report& report);
  // The places of the customer's items, in their own file.
  explicit Places(const InReplyTo& message);

  // Only for the begin and end of spans of the report.
  const Place& at(std::uint32_t offset) const;

 private:
  void add(Span span);
  void locate(const Letter& letter);

  std::vector<std::uint32_t> offsets_;  // sorted
  std::vector<Place> places_;           // of the same order
};

}  // namespace sincerely

#endif  // OUTPUT_PLACES_H_
