// Stops a fuzzer at a document that is not sound, and says why.

#ifndef TESTS_FUZZ_EXPECT_SOUND_H_
#define TESTS_FUZZ_EXPECT_SOUND_H_

#include <cstdio>
#include <cstdlib>
#include <string>

#include "forms/document.h"
#include "forms/document_fault.h"
#include "input/result.h"

namespace sincerely {

inline void expect_sound(const Result<Document>& read) {
  const std::string fault = document_fault(read, false);
  if (fault.empty()) return;
  std::fwrite(fault.data(), 1, fault.size(), stderr);
  std::abort();
}

}  // namespace sincerely

#endif  // TESTS_FUZZ_EXPECT_SOUND_H_
