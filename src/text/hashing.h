// FNV-1a, 32 bits, a byte at a time.

#ifndef TEXT_HASHING_H_
#define TEXT_HASHING_H_

#include <cstdint>
#include <string_view>

namespace sincerely {

inline constexpr std::uint32_t kHashStart = 2166136261U;

constexpr std::uint32_t hash_byte(std::uint32_t hash, unsigned char byte) {
  return (hash ^ byte) * 16777619U;
}

constexpr std::uint32_t hash_bytes(std::string_view bytes) {
  std::uint32_t hash = kHashStart;
  for (const char byte : bytes) {
    hash = hash_byte(hash, static_cast<unsigned char>(byte));
  }
  return hash;
}

}  // namespace sincerely

#endif  // TEXT_HASHING_H_
