// How words are written into a file of some form: the escapes of XML, of a JSON
// string, of quoted-printable.

#ifndef FORMS_WRITING_H_
#define FORMS_WRITING_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sincerely {

struct Writing {
  enum class Kind : std::uint8_t {
    kMarkdown,
    kXml,    // also HTML; text and attributes
    kCdata,  // in a CDATA section, or text beside one: nothing is escaped
    kJson,
    kPo,
    kProperties,       // .properties of Java, in a charset
    kStrings,          // .strings of Apple
    kAndroid,          // a value of Android's strings, before kXml
    kIcuMessage,       // apostrophes and braces of MessageFormat
    kYamlPlain,        // without quotes: what YAML would read otherwise is none
    kYamlFlow,         // the same within [] or {}
    kYamlSingle,       // 'quoted'
    kYamlDouble,       // "quoted"
    kQuotedPrintable,  // in a charset
  };
  Kind kind = Kind::kXml;
  // Of kQuotedPrintable and kProperties; empty: UTF-8. Of the latter's,
  // "US-ASCII" has no other characters, and ISO-8859-1 those below U+0100.
  std::string charset;
  bool has_crlf = false;  // of kQuotedPrintable: how the mail's lines end

  friend bool operator==(const Writing&, const Writing&) = default;
};

// The words, which have no line break, as they are written. Nothing if they
// cannot be written so.
std::optional<std::string> write_as(const Writing& writing,
                                    std::string_view words);

}  // namespace sincerely

#endif  // FORMS_WRITING_H_
