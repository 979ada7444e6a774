// Answers files that have not changed since they were judged, by what was kept
// then: for the same path, bytes, options, rules and build of the program.

#ifndef CLI_CACHE_H_
#define CLI_CACHE_H_

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/console.h"
#include "engine/documents.h"
#include "input/sha256.h"

namespace sincerely {

// May be shared by threads. A file of the cache holds what belongs to one
// folder of letters, so that a run reads and writes no more than it needs.
class Cache {
 public:
  // `folder` need not be there yet.
  explicit Cache(std::string folder);
  ~Cache();

  // What it is called by. Nothing where the cache does not serve: spelling
  // rests on dictionaries, which may change.
  std::optional<Digest> key_of(const Linter& linter, const std::string& path,
                               std::string_view bytes);

  // Of a file with these bytes, which are taken where there is an answer.
  std::optional<JudgedFile> find(const Digest& key, const std::string& path,
                                 std::string* bytes);
  // Keeps it, unless it rests on more than what the key is made of.
  void add(const Digest& key, const JudgedFile& judged, std::string_view bytes);

  // Writes what is new, and takes away files that nobody has used for a month.
  // That nothing can be written is told, and is no failure of the run.
  void finish(Console* console);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace sincerely

#endif  // CLI_CACHE_H_
