// Reads the string resources of Android: a message for each <string>, each
// <item> of a plural or an array. Styling tags and <xliff:g> are gaps of the
// map; what stands in <xliff:g> is text, as a reader sees it.

#ifndef FORMS_ANDROID_H_
#define FORMS_ANDROID_H_

#include <string>
#include <string_view>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// Whether the root of this XML is <resources>.
bool is_android(std::string_view bytes);

// The forms of a plural have its name as their key; items of an array its name
// and their number, "name.0". Left out are references ("@string/x") and what is
// not translatable. The language is that of the folder, "values-xx-rYY".
Result<Document> read_android(std::string path, std::string bytes);

// "xx-YY" of "res/values-xx-rYY/strings.xml"; empty without a language.
std::string language_of_resources(std::string_view path);

}  // namespace sincerely

#endif  // FORMS_ANDROID_H_
