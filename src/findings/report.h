// What the program has to say of one letter.

#ifndef FINDINGS_REPORT_H_
#define FINDINGS_REPORT_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "findings/finding.h"
#include "input/letter.h"
#include "input/result.h"

namespace sincerely {

// Where the language or the type of a letter is known from.
enum class Origin : std::uint8_t {
  kUnknown,
  kOption,
  kFrontMatter,
  kConfiguration,
  kPath,
  kGuess,
};

struct Attribute {
  std::string value;  // "xx", "reply"; empty if unknown
  Origin origin = Origin::kUnknown;
  float confidence = 1.0F;  // of a guess, 0 to 1
};

// A section of the letter and where its work is done.
struct SectionPlace {
  std::string name;
  std::optional<Span> span = {};        // nothing where the letter lacks it
  std::optional<TextPlace> place = {};  // where it has no bytes in the file
};

// A message of a catalogue that is a letter.
struct MessageReport {
  std::string key;
  Attribute language;
  Attribute type;
  std::vector<SectionPlace> sections;
};

// One of the two texts that a review lays side by side.
struct ReviewedText {
  std::string text;                    // as a reader sees it, UTF-8
  std::vector<SectionPlace> sections;  // spans over `text`; those found only
};

// A finding of the review and where it lies in what the reviewer reads.
struct ReviewedFinding {
  std::size_t finding = 0;  // of Report::findings, whose span is the file's
  Span span;                // over the translation's text
};

// A message and its translation. Plural forms are messages of one key.
struct ReviewedMessage {
  std::string key;
  ReviewedText source;
  ReviewedText translation;
  // What the source itself is to be blamed for: spans over its text.
  std::vector<Finding> source_findings;
  std::vector<ReviewedFinding> findings;  // of the translation, by place
};

// A catalogue beside the one that it translates.
struct Review {
  Attribute source_language;
  std::vector<ReviewedMessage> messages;  // in the order of the translation
};

// A comment in the file that turns rules off.
struct Suppression {
  Span span;                       // of the comment
  std::string scope;               // "disable-next-line", "disable-file" …
  std::vector<std::string> rules;  // and categories; none: all
  std::string reason;              // empty: none is given
  std::size_t hidden = 0;          // findings
};

// What a customer asks or complains of, and whether the letter answers it.
struct CustomerItem {
  enum class Kind : std::uint8_t { kQuestion, kProblem };
  enum class Answer : std::uint8_t { kNo, kYes, kUnsure };

  Kind kind = Kind::kQuestion;
  Answer answer = Answer::kUnsure;
  std::string text;                     // as the customer reads it
  Span span;                            // over InReplyTo::file
  std::optional<TextPlace> place = {};  // then the span is only near by
  // Where the letter answers it: over the letter's text. Nothing where it does
  // not, or where it has no bytes in the file.
  std::optional<Span> by = {};
  // A sign that the answer was judged by, and how much of it there is.
  struct Evidence {
    std::string_view sign;  // static
    float share = 0;        // 0 to 1
  };
  std::vector<Evidence> evidence = {};
};

// The customer's message that a letter answers.
struct InReplyTo {
  std::string path;
  std::string language;  // "xx"; empty if unknown
  // The message's file, as the places of the items are counted. Empty if it
  // could not be read. It outlives the report.
  const Letter* file = nullptr;
  std::vector<CustomerItem> items;  // in the customer's order
  std::optional<Error> error;       // the message could not be read
};

struct Report {
  Attribute language;
  Attribute type;
  std::vector<Finding> findings;          // by place, then by rule
  std::vector<SectionPlace> sections;     // in the order of the definitions
  std::vector<MessageReport> messages;    // of a catalogue; else empty
  std::vector<std::string> notes;         // what the user should know besides
  std::vector<Suppression> suppressions;  // by place
  std::optional<Review> review;           // of a translation against its source
  std::optional<InReplyTo> in_reply_to;   // the message that it answers
  std::optional<Error> error;             // the letter could not be judged
};

}  // namespace sincerely

#endif  // FINDINGS_REPORT_H_
