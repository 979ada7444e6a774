// The parts of a zip archive in memory, as DOCX and ODT are. Opens libzip when
// the first archive is read.

#ifndef FORMS_ZIP_ARCHIVE_H_
#define FORMS_ZIP_ARCHIVE_H_

#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include "input/result.h"

struct zip;  // libzip's own

namespace sincerely {

// Has the bytes of the archive as long as it lives.
class ZipArchive {
 public:
  // All parts that are read of one archive, unpacked.
  static constexpr std::size_t kMaxBytes = 64u << 20;

  // Fails with kUnreadable: no archive, a broken one, no libzip.
  static Result<ZipArchive> open(const std::string& path, std::string bytes);

  bool has(const std::string& name) const;

  // Fails with kUnreadable where there is no such part, or it is encrypted or
  // broken; with kTooLarge beyond kMaxBytes, or where it unpacks to what no
  // text packs so small.
  Result<std::string> read(const std::string& name);

 private:
  struct Discard {
    void operator()(zip* archive) const;
  };

  ZipArchive(std::string path, std::unique_ptr<const std::string> bytes,
             zip* archive)
      : path_(std::move(path)), bytes_(std::move(bytes)), archive_(archive) {}

  std::string path_;
  std::unique_ptr<const std::string> bytes_;  // which libzip points to
  std::unique_ptr<zip, Discard> archive_;
  std::size_t left_ = kMaxBytes;
};

}  // namespace sincerely

#endif  // FORMS_ZIP_ARCHIVE_H_
