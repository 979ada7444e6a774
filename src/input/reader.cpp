#include "input/reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <memory>
#include <system_error>
#include <utility>

#include "input/comment_lines.h"
#include "input/decode.h"
#include "input/front_matter.h"
#include "input/markup.h"

namespace sincerely {
namespace {

constexpr std::size_t kLookedAtForNul = 8 << 10;  // bytes
constexpr std::size_t kFirstRead = 64 << 10;      // where the size is unknown

Error input_error(Error::Kind kind, const std::string& path,
                  std::string message) {
  Error error;
  error.kind = kind;
  error.path = path;
  error.message = std::move(message);
  return error;
}

Error unreadable_file(const std::string& path, int number) {
  return input_error(
      Error::Kind::kUnreadable, path,
      "cannot be read: " + std::generic_category().message(number));
}

// "64 MiB" rather than "67108864 bytes".
std::string size_text(std::size_t bytes) {
  constexpr std::size_t kKib = 1U << 10;
  constexpr std::size_t kMib = 1U << 20;
  if (bytes != 0 && bytes % kMib == 0) {
    return std::to_string(bytes / kMib) + " MiB";
  }
  if (bytes != 0 && bytes % kKib == 0) {
    return std::to_string(bytes / kKib) + " KiB";
  }
  return std::to_string(bytes) + " bytes";
}

Error file_too_large(const std::string& path, std::size_t max_size) {
  return input_error(Error::Kind::kTooLarge, path,
                     "larger than the limit of " + size_text(max_size) +
                         "; --max-size raises it");
}

// Reads to the end. `told` is the size that the file is said to have, 0 where
// nothing is known; one that has as many bytes, and no more, is not asked
// again.
Result<std::string> read_to_end(int file, const std::string& path,
                                std::size_t told, std::size_t max_size) {
  std::string bytes(told == 0 ? kFirstRead : told + 1, '\0');
  std::size_t size = 0;
  for (;;) {
    if (size == bytes.size()) bytes.resize(size * 2);
    const ssize_t count = read(file, bytes.data() + size, bytes.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable_file(path, errno);
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
    if (size > max_size) return file_too_large(path, max_size);
    if (size == told) break;
  }
  bytes.resize(size);
  return bytes;
}

// Closes a file when it goes out of scope.
class OpenFile {
 public:
  explicit OpenFile(const std::string& path)
      : number_(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~OpenFile() {
    if (number_ >= 0) close(number_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int number() const { return number_; }

 private:
  int number_ = -1;
};

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t max_size) {
  const OpenFile file(path);
  if (file.number() < 0) return unreadable_file(path, errno);
  struct stat status {};
  if (fstat(file.number(), &status) != 0) return unreadable_file(path, errno);
  if (S_ISDIR(status.st_mode)) return unreadable_file(path, EISDIR);
  if (!S_ISREG(status.st_mode)) {
    return read_to_end(file.number(), path, 0, max_size);
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > max_size) return file_too_large(path, max_size);
  return read_to_end(file.number(), path, size, max_size);
}

Result<std::string> read_stdin(std::size_t max_size) {
  return read_to_end(STDIN_FILENO, "-", 0, max_size);
}

Result<Letter> parse_letter(std::string path, std::string bytes) {
  if (bytes.size() > kMaxLetterSize)
    return file_too_large(path, kMaxLetterSize);
  Result<DecodedText> decoded = decode(path, std::move(bytes));
  if (!decoded) return decoded.error();
  Letter letter;
  letter.path = std::move(path);
  letter.text = std::move(decoded.value().text);
  letter.encoding = decoded.value().encoding;
  FrontMatter front = read_front_matter(letter.text);
  if (front.size != 0) {
    letter.inert.push_back({Inert::Kind::kFrontMatter,
                            {0, static_cast<std::uint32_t>(front.size)}});
    letter.declared_language = std::move(front.language);
    letter.declared_type = std::move(front.type);
  }
  find_inert(letter.text, front.size, &letter.inert);
  add_front_comment(letter.text, front, &letter.comments);
  std::ranges::move(find_comment_lines(letter.text, front.size, &letter.inert),
                    std::back_inserter(letter.comments));
  return letter;
}

bool is_binary(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return false;
  }
  return bytes.substr(0, kLookedAtForNul).find('\0') != std::string_view::npos;
}

}  // namespace sincerely
