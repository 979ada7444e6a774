#include "output/format.h"

#include "output/checkstyle.h"
#include "output/gcc.h"
#include "output/github.h"
#include "output/gitlab.h"
#include "output/html.h"
#include "output/json.h"
#include "output/junit.h"
#include "output/plain.h"
#include "output/rdjson.h"
#include "output/sarif.h"
#include "output/vale.h"

namespace sincerely {
namespace {

using FormatPointer = std::unique_ptr<Format>;

struct FormatRow {
  std::string_view name;
  FormatPointer (*make)(const Messages&, const FormatOptions&);
};

constexpr FormatRow kFormats[] = {
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
     [](const Messages& messages, const FormatOptions&) -> FormatPointer {
       return std::make_unique<GccFormat>(messages);
     }},
    {"html",
     [](const Messages& messages,
        const FormatOptions& options) -> FormatPointer {
       return std::make_unique<HtmlFormat>(messages, options.version);
     }},
    {"sarif",
     [](const Messages& messages,
        const FormatOptions& options) -> FormatPointer {
       return std::make_unique<SarifFormat>(messages, options.version);
     }},
    {"rdjson",
     [](const Messages& messages, const FormatOptions&) -> FormatPointer {
       return std::make_unique<RdjsonFormat>(messages);
     }},
    {"rdjsonl",
     [](const Messages& messages, const FormatOptions&) -> FormatPointer {
       return std::make_unique<RdjsonlFormat>(messages);
     }},
    {"github",
     [](const Messages& messages, const FormatOptions&) -> FormatPointer {
       return std::make_unique<GithubFormat>(messages);
     }},
    {"gitlab",
     [](const Messages& messages, const FormatOptions&) -> FormatPointer {
       return std::make_unique<GitlabFormat>(messages);
     }},
    {"checkstyle",
     [](const Messages& messages, const FormatOptions&) -> FormatPointer {
       return std::make_unique<CheckstyleFormat>(messages);
     }},
    {"junit",
     [](const Messages& messages,
        const FormatOptions& options) -> FormatPointer {
       return std::make_unique<JunitFormat>(messages, options.fail_on);
     }},
    {"vale",
     [](const Messages& messages, const FormatOptions&) -> FormatPointer {
       return std::make_unique<ValeFormat>(messages);
     }},
};

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
