#include "output/format.h"

#include <array>

#include "output/gcc.h"
#include "output/html.h"
#include "output/json.h"
#include "output/plain.h"

namespace sincerely {
namespace {

using FormatPointer = std::unique_ptr<Format>;

struct FormatRow {
  std::string_view name;
  FormatPointer (*make)(const Messages&, const FormatOptions&);
};

constexpr std::array<FormatRow, 5> kFormats = {{
    {"text",
     [](const Messages& messages,
        const FormatOptions& options) -> FormatPointer {
       return std::make_unique<PlainFormat>(messages, options.color);
     }},
    {"json",
     [](const Messages&, const FormatOptions& options) -> FormatPointer {
       return std::make_unique<JsonFormat>(options.version);
     }},
    {"ndjson",
     [](const Messages&, const FormatOptions&) -> FormatPointer {
       return std::make_unique<NdjsonFormat>();
     }},
    {"gcc",
     [](const Messages&, const FormatOptions&) -> FormatPointer {
       return std::make_unique<GccFormat>();
     }},
    {"html",
     [](const Messages& messages,
        const FormatOptions& options) -> FormatPointer {
       return std::make_unique<HtmlFormat>(messages, options.version);
     }},
}};

}  // namespace

std::vector<std::string_view> format_names() {
  std::vector<std::string_view> names;
  for (const FormatRow& row : kFormats) names.push_back(row.name);
  return names;
}

std::unique_ptr<Format> make_format(std::string_view name,
                                    const Messages& messages,
                                    FormatOptions options) {
  for (const FormatRow& row : kFormats) {
    if (row.name == name) return row.make(messages, options);
  }
  return nullptr;
}

}  // namespace sincerely
