// Tells the parts of a letter apart: head, subject, greeting, body, closing,
// signature, postscript, tail.

#ifndef ENGINE_STRUCTURE_H_
#define ENGINE_STRUCTURE_H_

#include <span>
#include <vector>

#include "input/letter.h"
#include "pack/records.h"
#include "rules/matches.h"
#include "text/locale.h"
#include "text/text.h"

namespace sincerely {

// Matches of the patterns of three sections, which the structure rests on.
struct StructureHits {
  std::vector<Hit> greeting;
  std::vector<Hit> closing;
  std::vector<Hit> signature;
};

struct Structure {
  std::vector<Part> parts;  // of each sentence
  // Sentences; kNoIndex where there is none. A greeting may share its sentence
  // with the body's beginning, a closing with the signature.
  std::uint32_t greeting = kNoIndex;
  std::uint32_t closing = kNoIndex;
  std::uint32_t signature = kNoIndex;
};

Structure find_structure(const Letter& letter, const Text& text,
                         const Locale& locale, const StructureHits& hits);

}  // namespace sincerely

#endif  // ENGINE_STRUCTURE_H_
