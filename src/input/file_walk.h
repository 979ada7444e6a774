// Finds the letters that a command line names: files as they are named, and
// directories with all that is below them.

#ifndef INPUT_FILE_WALK_H_
#define INPUT_FILE_WALK_H_

#include <optional>
#include <string>
#include <vector>

#include "input/result.h"

namespace sincerely {

struct InputFile {
  std::string path;    // "-" is standard input
  bool named = false;  // on the command line itself, not found in a directory
  std::optional<Error> error;  // does not exist, or cannot be opened
};

struct InputFiles {
  // As the command line names them; those of a directory, which are not named,
  // in byte order of their paths.
  std::vector<InputFile> files;
  std::vector<std::string> skipped;  // hidden files and directories
};

// A named directory without any file is an error. Symbolic links to directories
// are not followed inside a directory.
InputFiles find_letters(const std::vector<std::string>& paths);

}  // namespace sincerely

#endif  // INPUT_FILE_WALK_H_
