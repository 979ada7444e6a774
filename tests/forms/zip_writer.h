// Writes zip archives for tests, without compression.

#ifndef TESTS_FORMS_ZIP_WRITER_H_
#define TESTS_FORMS_ZIP_WRITER_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace sincerely {

inline std::uint32_t crc_of(std::string_view bytes) {
  std::uint32_t crc = ~0U;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) {
      crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320U : 0);
    }
  }
  return ~crc;
}

inline std::string little(std::uint32_t number, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) {
    out += static_cast<char>(number & 0xFF);
    number >>= 8;
  }
  return out;
}

using ZipPart = std::pair<std::string_view, std::string_view>;  // name, bytes

inline std::string write_zip(std::span<const ZipPart> parts) {
  std::string out;
  std::string directory;
  for (const auto& [name, bytes] : parts) {
    const auto size = static_cast<std::uint32_t>(bytes.size());
    const std::string about =
        little(20, 2) + little(0, 8) + little(crc_of(bytes), 4) +
        little(size, 4) + little(size, 4) +
        little(static_cast<std::uint32_t>(name.size()), 2) + little(0, 2);
    const auto offset = static_cast<std::uint32_t>(out.size());
    directory += "PK\x01\x02" + little(20, 2) + about + little(0, 10) +
                 little(offset, 4);
    directory += name;
    out += "PK\x03\x04" + about;
    out += name;
    out += bytes;
  }
  const auto count = static_cast<std::uint32_t>(parts.size());
  const auto at = static_cast<std::uint32_t>(out.size());
  return out + directory + "PK\x05\x06" + little(0, 4) + little(count, 2) +
         little(count, 2) +
         little(static_cast<std::uint32_t>(directory.size()), 4) +
         little(at, 4) + little(0, 2);
}

}  // namespace sincerely

#endif  // TESTS_FORMS_ZIP_WRITER_H_
