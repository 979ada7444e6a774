// The rules that comments are held to which turn other rules off. They are
// applied by the stage `suppress`, and named beside all others.

#ifndef ENGINE_SUPPRESSION_RULES_H_
#define ENGINE_SUPPRESSION_RULES_H_

#include <string_view>

namespace sincerely {

inline constexpr std::string_view kSuppression = "suppression";
inline constexpr std::string_view kMalformedSuppression =
    "suppression/malformed";
inline constexpr std::string_view kUnknownSuppression =
    "suppression/unknown-rule";
inline constexpr std::string_view kUnusedSuppression = "suppression/unused";
inline constexpr std::string_view kForbiddenSuppression =
    "suppression/not-allowed";
inline constexpr std::string_view kGroundlessSuppression =
    "suppression/no-reason";

}  // namespace sincerely

#endif  // ENGINE_SUPPRESSION_RULES_H_
