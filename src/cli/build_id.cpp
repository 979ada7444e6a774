#include "cli/build_id.h"

#include <elf.h>
#include <link.h>

#include <algorithm>
#include <cstring>
#include <string_view>

#include "input/reader.h"
#include "input/sha256.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxProgram = std::size_t{1} << 30;  // bytes
constexpr std::string_view kOwner("GNU\0", 4);

// The id among the notes of a segment; empty if there is none.
std::string id_of(std::string_view notes) {
  const auto padded = [](std::size_t size) { return (size + 3) / 4 * 4; };
  ElfW(Nhdr) note{};
  while (notes.size() >= sizeof(note)) {
    std::memcpy(&note, notes.data(), sizeof(note));
    notes.remove_prefix(sizeof(note));
    const std::size_t name = padded(note.n_namesz);
    const std::size_t all = name + padded(note.n_descsz);
    if (all > notes.size()) return {};
    if (note.n_type == NT_GNU_BUILD_ID && notes.starts_with(kOwner)) {
      return std::string(notes.substr(name, note.n_descsz));
    }
    notes.remove_prefix(all);
  }
  return {};
}

// Called for the program itself first; there it ends.
int take_id(dl_phdr_info* object, std::size_t, void* id) {
  for (int i = 0; i < object->dlpi_phnum; ++i) {
    const ElfW(Phdr)& header = object->dlpi_phdr[i];
    if (header.p_type != PT_NOTE) continue;
    // The linker has put it there.
    const auto* begin = reinterpret_cast<const char*>(  // NOLINT
        object->dlpi_addr + header.p_vaddr);
    std::string found = id_of({begin, header.p_memsz});
    if (!found.empty()) *static_cast<std::string*>(id) = std::move(found);
  }
  return 1;
}

}  // namespace

std::string build_id() {
  std::string id;
  dl_iterate_phdr(take_id, &id);
  if (!id.empty()) return id;
  const Result<std::string> program = read_file("/proc/self/exe", kMaxProgram);
  return program ? hex(sha256(program.value())) : std::string();
}

}  // namespace sincerely
