#include <string_view>
namespace sincerely { inline bool matches_key(std::string_view, std::string_view) { return true; } }
