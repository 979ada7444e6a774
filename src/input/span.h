// A place in a letter: a half-open range of bytes.
//
// From input to output a position is a Span over Letter::text; it is never
// searched for again. Letter::file_offset turns it into bytes of the file.

#ifndef INPUT_SPAN_H_
#define INPUT_SPAN_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sincerely {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  // exclusive

  constexpr bool empty() const { return begin >= end; }
  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool contains(Span other) const {
    return begin <= other.begin && other.end <= end;
  }
  constexpr bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  friend constexpr bool operator==(Span, Span) = default;
  friend constexpr auto operator<=>(Span, Span) = default;
};

// Of places as the standard library counts them.
constexpr Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// What a search in a text says that finds nothing.
inline constexpr std::size_t kNpos = std::string_view::npos;

}  // namespace sincerely

#endif  // INPUT_SPAN_H_
