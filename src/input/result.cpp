#include "input/result.h"

namespace sincerely {

std::string Error::to_string() const {
  std::string text = path;
  if (line != 0) {
    text += ':' + std::to_string(line);
    if (column != 0) text += ':' + std::to_string(column);
  }
  if (!text.empty()) text += ": ";
  return text + message;
}

}  // namespace sincerely
