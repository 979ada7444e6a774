// Finds the name that was probably meant by one that does not exist.

#ifndef INPUT_NEAREST_H_
#define INPUT_NEAREST_H_

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace sincerely {

// How many characters must be put in, left out, changed or swapped with their
// neighbour to make one text of the other; ASCII case does not count. Anything
// beyond `most` is `most + 1`.
std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most);

// The nearest of `names`, the first of several; a name of which `wanted` is the
// part after its slash is near. Empty if none is near enough to be meant: a
// third of its characters may differ.
std::string nearest(std::string_view wanted,
                    std::span<const std::string_view> names);

// "; did you mean “name”?", or nothing: the end of an error message.
std::string did_you_mean(std::string_view wanted,
                         std::span<const std::string_view> names);

}  // namespace sincerely

#endif  // INPUT_NEAREST_H_
