// A value and where it was written.

#ifndef INPUT_PLACED_H_
#define INPUT_PLACED_H_

#include <cstddef>
#include <string>

namespace sincerely {

// Lines and columns count from 1, columns in code points.
struct FilePlace {
  std::string path;  // empty: nowhere
  std::size_t line = 0;
  std::size_t column = 0;

  // "path:3:7"
  std::string to_string() const {
    return path + ":" + std::to_string(line) + ":" + std::to_string(column);
  }
};

template <typename T>
struct Placed {
  T value = {};
  FilePlace place;
};

}  // namespace sincerely

#endif  // INPUT_PLACED_H_
