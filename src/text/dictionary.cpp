#include "text/dictionary.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unistd.h>

#include <mutex>
#include <utility>

#include "input/dynamic_library.h"
#include "input/utf8.h"
#include "text/characters.h"

namespace sincerely {
namespace {

struct Hunhandle;  // Hunspell's own

// Hunspell's C interface.
struct HunspellLibrary {
  Hunhandle* (*create)(const char* affixes, const char* words) = nullptr;
  void (*destroy)(Hunhandle* handle) = nullptr;
  char* (*encoding)(Hunhandle* handle) = nullptr;
  int (*spell)(Hunhandle* handle, const char* word) = nullptr;
  int (*suggest)(Hunhandle* handle, char*** list, const char* word) = nullptr;
  void (*free_list)(Hunhandle* handle, char*** list, int count) = nullptr;
  bool is_open = false;
};

constexpr std::string_view kEncoding = "UTF-8";

HunspellLibrary open_hunspell() {
  // Newest first; their C interface is the same.
  const DynamicLibrary file({"libhunspell-1.7.so.0", "libhunspell-1.6.so.0"});
  HunspellLibrary library;
  library.is_open = file.find("Hunspell_create", &library.create) &&
                    file.find("Hunspell_destroy", &library.destroy) &&
                    file.find("Hunspell_get_dic_encoding", &library.encoding) &&
                    file.find("Hunspell_spell", &library.spell) &&
                    file.find("Hunspell_suggest", &library.suggest) &&
                    file.find("Hunspell_free_list", &library.free_list);
  return library;
}

const HunspellLibrary& hunspell() {
  static const HunspellLibrary opened = open_hunspell();
  return opened;
}

struct DestroyHandle {
  void operator()(Hunhandle* handle) const { hunspell().destroy(handle); }
};

bool is_readable(const std::string& path) {
  return access(path.c_str(), R_OK) == 0;
}

// Soft hyphen, joiners, marks of width zero.
bool is_invisible(char32_t code) {
  return code == 0xAD || (code >= 0x200B && code <= 0x200D) || code == 0x2060 ||
         code == 0xFEFF;
}

}  // namespace

bool has_hunspell() { return hunspell().is_open; }

std::string find_dictionary(std::string_view name,
                            std::span<const std::string> folders) {
  for (const std::string& folder : folders) {
    std::string path = folder + "/";
    path += name;
    if (is_readable(path + ".aff") && is_readable(path + ".dic")) return path;
  }
  return {};
}

std::string spelling_of(std::string_view word) {
  std::string plain;
  for (std::size_t i = 0; i < word.size();) {
    const char32_t code = next_code_point(word, &i);
    if (is_apostrophe(code)) {
      plain += '\'';
    } else if (!is_invisible(code)) {
      append_utf8(code, &plain);
    }
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return plain;
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed);
  nfc->normalizeUTF8(0, plain, sink, nullptr, status);
  return U_SUCCESS(status) ? composed : plain;
}

struct Dictionary::State {
  explicit State(std::string where) : path(std::move(where)) {}

  // Call with the lock held. Nothing if there is no dictionary to ask.
  Hunhandle* open() {
    if (is_asked) return handle.get();
    is_asked = true;
    if (!has_hunspell()) return nullptr;
    handle.reset(
        hunspell().create((path + ".aff").c_str(), (path + ".dic").c_str()));
    if (handle && hunspell().encoding(handle.get()) != kEncoding)
      handle.reset();
    return handle.get();
  }

  std::string path;
  std::mutex lock;
  bool is_asked = false;
  std::unique_ptr<Hunhandle, DestroyHandle> handle;
};

Dictionary::Dictionary(std::string path)
    : state_(std::make_unique<State>(std::move(path))) {}
Dictionary::~Dictionary() = default;
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;

bool Dictionary::knows(const std::string& word) const {
  const std::scoped_lock hold(state_->lock);
  Hunhandle* handle = state_->open();
  return handle != nullptr && hunspell().spell(handle, word.c_str()) != 0;
}

std::vector<std::string> Dictionary::suggest(const std::string& word) const {
  const std::scoped_lock hold(state_->lock);
  Hunhandle* handle = state_->open();
  if (handle == nullptr) return {};
  char** list = nullptr;
  const int count = hunspell().suggest(handle, &list, word.c_str());
  std::vector<std::string> out(list, list + count);
  hunspell().free_list(handle, &list, count);
  return out;
}

}  // namespace sincerely
