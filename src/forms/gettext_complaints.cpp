#include "forms/gettext_complaints.h"

#include <gettext-po.h>
#include <sys/mman.h>
#include <unistd.h>

#include <memory>
#include <mutex>

#include "input/dynamic_library.h"

namespace sincerely {
namespace {

// It takes three times the size of the text, and a second for 30 MB; and it
// keeps for good some bytes of each entry that it complains of.
constexpr std::size_t kMaxText = 8u << 20;
constexpr std::size_t kMaxComplaints = 40;
constexpr auto kNoLine = static_cast<std::size_t>(-1);

struct GettextLibrary {
  decltype(&::po_file_read) read = nullptr;
  decltype(&::po_file_free) free = nullptr;
  bool is_open = false;
};

GettextLibrary open_gettextpo() {
  const DynamicLibrary file({"libgettextpo.so.0"});
  GettextLibrary library;
  library.is_open = file.find("po_file_read_v3", &library.read) &&
                    file.find("po_file_free", &library.free);
  return library;
}

const GettextLibrary& gettextpo() {
  static const GettextLibrary opened = open_gettextpo();
  return opened;
}

struct Free {
  void operator()(po_file_t file) const { gettextpo().free(file); }
};

// A file in memory that has a name.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view text)
      : descriptor_(memfd_create("po", MFD_CLOEXEC)) {
    while (is_open() && !text.empty()) {
      const ssize_t written = write(descriptor_, text.data(), text.size());
      if (written <= 0) return;
      text.remove_prefix(static_cast<std::size_t>(written));
    }
    is_complete_ = is_open();
  }
  ~MemoryFile() {
    if (is_open()) close(descriptor_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  bool is_complete() const { return is_complete_; }
  std::string path() const {
    return "/proc/self/fd/" + std::to_string(descriptor_);
  }

 private:
  bool is_open() const { return descriptor_ >= 0; }

  int descriptor_;
  bool is_complete_ = false;
};

// Where the library's handler, which is told nothing of its caller, puts them.
thread_local std::vector<GettextComplaint>* complaints = nullptr;

void add_complaint(int severity, std::size_t line, const char* text) {
  std::string_view what = text;
  if (severity == PO_SEVERITY_WARNING || line == kNoLine || line == 0 ||
      what.find("multibyte") != std::string_view::npos ||
      complaints->size() == kMaxComplaints) {
    return;
  }
  what = what.substr(0, what.find('\n'));
  while (what.ends_with('.')) what.remove_suffix(1);
  complaints->push_back({line, "gettext says: " + std::string(what)});
}

extern "C" {
// NOLINTBEGIN(readability-function-size): the library's parameters.
// Returning lets the library go on to the next entry.
static void on_error(int severity, po_message_t, const char*, size_t line,
                     size_t, int, const char* text) {
  add_complaint(severity, line, text);
}

static void on_error_of_two(int severity, po_message_t, const char*,
                            size_t line, size_t, int, const char* text,
                            po_message_t, const char*, size_t, size_t, int,
                            const char*) {
  add_complaint(severity, line, text);
}
// NOLINTEND(readability-function-size)
}

}  // namespace

std::vector<GettextComplaint> gettext_complaints(std::string_view text) {
  std::vector<GettextComplaint> found;
  if (text.size() > kMaxText || !gettextpo().is_open) return found;
  const MemoryFile file(text);
  if (!file.is_complete()) return found;
  static std::mutex turn;  // the library keeps its state in globals
  const std::scoped_lock hold(turn);
  complaints = &found;
  const po_xerror_handler handler = {on_error, on_error_of_two};
  const std::unique_ptr<po_file, Free> read(
      gettextpo().read(file.path().c_str(), &handler));
  complaints = nullptr;
  return found;
}

}  // namespace sincerely
