#include "forms/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "input/dynamic_library.h"

namespace sincerely {
namespace {

// Deflate makes a thousandth of a single letter repeated, and rarely less than
// a fiftieth of a text.
constexpr zip_uint64_t kMaxRatio = 300;
constexpr zip_uint64_t kUnsuspicious = 1u << 20;  // bytes unpacked
constexpr std::size_t kChunk = 256u << 10;

// What of libzip is used.
struct ZipLibrary {
  decltype(&::zip_discard) discard = nullptr;
  decltype(&::zip_error_fini) error_fini = nullptr;
  decltype(&::zip_error_init) error_init = nullptr;
  decltype(&::zip_error_strerror) error_text = nullptr;
  decltype(&::zip_fclose) close = nullptr;
  decltype(&::zip_fopen_index) open_part = nullptr;
  decltype(&::zip_fread) read = nullptr;
  decltype(&::zip_name_locate) locate = nullptr;
  decltype(&::zip_open_from_source) open = nullptr;
  decltype(&::zip_source_buffer_create) source = nullptr;
  decltype(&::zip_source_free) free_source = nullptr;
  decltype(&::zip_stat_index) stat = nullptr;
  bool is_open = false;
};

ZipLibrary open_libzip() {
  const DynamicLibrary file({"libzip.so.5", "libzip.so.4"});
  ZipLibrary library;
  library.is_open = file.find("zip_discard", &library.discard) &&
                    file.find("zip_error_fini", &library.error_fini) &&
                    file.find("zip_error_init", &library.error_init) &&
                    file.find("zip_error_strerror", &library.error_text) &&
                    file.find("zip_fclose", &library.close) &&
                    file.find("zip_fopen_index", &library.open_part) &&
                    file.find("zip_fread", &library.read) &&
                    file.find("zip_name_locate", &library.locate) &&
                    file.find("zip_open_from_source", &library.open) &&
                    file.find("zip_source_buffer_create", &library.source) &&
                    file.find("zip_source_free", &library.free_source) &&
                    file.find("zip_stat_index", &library.stat);
  return library;
}

const ZipLibrary& libzip() {
  static const ZipLibrary opened = open_libzip();
  return opened;
}

struct Close {
  void operator()(zip_file* part) const { libzip().close(part); }
};

Error zip_error_at(const std::string& path, std::string message) {
  return {Error::Kind::kUnreadable, path, 0, 0, std::move(message)};
}

Error part_too_large(const std::string& path, const std::string& name) {
  return {Error::Kind::kTooLarge, path, 0, 0,
          "its part " + name + " unpacks to more than can be text of a letter"};
}

// Of old Word files, and of DOCX with a password, which is packed into one.
constexpr std::string_view kCompoundFile = "\xD0\xCF\x11\xE0";

}  // namespace

void ZipArchive::Discard::operator()(zip* archive) const {
  libzip().discard(archive);
}

Result<ZipArchive> ZipArchive::open(const std::string& path,
                                    std::string bytes) {
  if (bytes.starts_with(kCompoundFile)) {
    return zip_error_at(path,
                        "has a password, or is of an old format; save it "
                        "without password as .docx or .odt");
  }
  if (!bytes.starts_with("PK")) {
    return zip_error_at(path,
                        "is no zip archive, as .docx and .odt are; save the "
                        "document again");
  }
  if (!libzip().is_open) {
    return zip_error_at(
        path, "cannot be read without libzip (Debian package libzip4)");
  }
  auto held = std::make_unique<const std::string>(std::move(bytes));
  zip_error_t error;
  libzip().error_init(&error);
  zip_source_t* source = libzip().source(held->data(), held->size(), 0, &error);
  zip* archive =
      source == nullptr ? nullptr : libzip().open(source, ZIP_RDONLY, &error);
  if (archive == nullptr) {
    if (source != nullptr) libzip().free_source(source);
    Error broken = zip_error_at(
        path, std::string("is a broken zip archive (") +
                  libzip().error_text(&error) +
                  "), as after a download that was cut off; save it again");
    libzip().error_fini(&error);
    return broken;
  }
  libzip().error_fini(&error);
  return ZipArchive(path, std::move(held), archive);
}

bool ZipArchive::has(const std::string& name) const {
  return libzip().locate(archive_.get(), name.c_str(), 0) >= 0;
}

Result<std::string> ZipArchive::read(const std::string& name) {
  const zip_int64_t index = libzip().locate(archive_.get(), name.c_str(), 0);
  zip_stat_t stat{};
  if (index < 0 ||
      libzip().stat(archive_.get(), static_cast<zip_uint64_t>(index), 0,
                    &stat) != 0) {
    return zip_error_at(path_,
                        "has no part " + name + "; save the document again");
  }
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
      stat.encryption_method != ZIP_EM_NONE) {
    return zip_error_at(path_, "has a password; save it without one");
  }
  const bool is_dense =
      stat.size > kUnsuspicious && stat.size / kMaxRatio > stat.comp_size;
  if (stat.size > left_ || is_dense) return part_too_large(path_, name);
  const std::unique_ptr<zip_file, Close> part(
      libzip().open_part(archive_.get(), static_cast<zip_uint64_t>(index), 0));
  // What is unpacked counts, not what the archive says of it.
  std::string bytes;
  zip_int64_t count = part ? 1 : -1;
  while (count > 0) {
    const std::size_t size = bytes.size();
    bytes.resize(size + kChunk);
    count = libzip().read(part.get(), bytes.data() + size, kChunk);
    bytes.resize(size +
                 static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
    if (bytes.size() > left_) return part_too_large(path_, name);
  }
  if (count < 0) {
    return zip_error_at(path_, "its part " + name +
                                   " cannot be unpacked; save the document "
                                   "again");
  }
  left_ -= bytes.size();
  return bytes;
}

}  // namespace sincerely
