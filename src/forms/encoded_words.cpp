// Words that follow one another in the same charset and encoding are read
// together, as some programs cut a character in two.

#include "forms/encoded_words.h"

#include <cstddef>
#include <cstdint>
#include <optional>

#include "forms/part_charset.h"
#include "forms/transfer.h"
#include "input/ascii.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxWord = 4096;  // bytes; the RFC says 75

struct EncodedWord {
  std::string_view charset;
  Transfer transfer = Transfer::kPlain;
  Span payload;
  Span whole;
};

// `=?charset?Q?payload?=`
std::optional<EncodedWord> word_at(std::string_view bytes, std::size_t begin) {
  const std::string_view rest = bytes.substr(begin, kMaxWord);
  if (!rest.starts_with("=?")) return std::nullopt;
  const std::size_t encoding = rest.find('?', 2);
  if (encoding == std::string_view::npos || encoding + 3 > rest.size() ||
      rest[encoding + 2] != '?') {
    return std::nullopt;
  }
  EncodedWord word;
  word.charset = rest.substr(2, encoding - 2);
  word.charset = word.charset.substr(0, word.charset.find('*'));  // a language
  const char letter = rest[encoding + 1];
  if (letter == 'Q' || letter == 'q') {
    word.transfer = Transfer::kQuotedPrintable;
  } else if (letter == 'B' || letter == 'b') {
    word.transfer = Transfer::kBase64;
  } else {
    return std::nullopt;
  }
  const std::size_t end = rest.find("?=", encoding + 3);
  if (end == std::string_view::npos ||
      rest.substr(0, end).find_first_of("\r\n") != std::string_view::npos) {
    return std::nullopt;
  }
  word.payload = span_of(begin + encoding + 3, begin + end);
  word.whole = span_of(begin, begin + end + 2);
  return word;
}

class HeaderReader {
 public:
  HeaderReader(std::string_view bytes, Span value, const std::string& charset)
      : bytes_(bytes.substr(0, value.end)),
        plain_charset_(charset),
        at_(value.begin) {}

  TracedText read() {
    while (at_ < bytes_.size()) {
      if (const auto word = word_at(bytes_, at_)) {
        read_word(*word);
      } else {
        read_plain();
      }
    }
    flush();
    for (char& c : out_.text) {
      if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    }
    return std::move(out_);
  }

 private:
  void read_word(const EncodedWord& word) {
    if (transfer_ != word.transfer || charset_ != word.charset) {
      flush();
      transfer_ = word.transfer;
      charset_ = word.charset;
    } else if (!pending_.text.empty() && transfer_ != Transfer::kBase64) {
      pending_.add({}, span_of(last_end_, word.payload.begin));
    }
    if (word.transfer == Transfer::kBase64) {
      if (pending_.text.empty()) whole_.begin = word.whole.begin;
      whole_.end = word.whole.end;
      pending_.text +=
          read_base64(bytes_.substr(word.payload.begin, word.payload.size()));
    } else {
      read_quoted_printable(bytes_, word.payload, QuotedPlace::kEncodedWord,
                            &pending_);
    }
    last_end_ = word.payload.end;
    at_ = word.whole.end;
    // Blanks between two encoded words are none.
    std::size_t next = at_;
    while (next < bytes_.size() && is_whitespace(bytes_[next])) ++next;
    if (word_at(bytes_, next)) at_ = next;
  }

  void read_plain() {
    if (transfer_ != Transfer::kPlain) flush();
    transfer_ = Transfer::kPlain;
    const char c = bytes_[at_];
    const bool is_fold = c == '\r' || c == '\n';
    pending_.add(is_fold ? std::string_view() : bytes_.substr(at_, 1),
                 span_of(at_, at_ + 1));
    ++at_;
  }

  // Reads what is pending in its charset.
  void flush() {
    if (pending_.text.empty()) {
      pending_ = {};
      return;
    }
    const std::string_view declared = transfer_ == Transfer::kPlain
                                          ? std::string_view(plain_charset_)
                                          : charset_;
    const std::string charset = choose_charset(declared, pending_.text).name;
    if (transfer_ == Transfer::kBase64)
      pending_.map.add({{0, pending_.size()}, whole_});
    const TracedText text = read_in_charset(pending_, charset);
    if (transfer_ == Transfer::kBase64) {
      out_.add(text.text, whole_);
    } else {
      out_.append(text);
    }
    pending_ = {};
  }

  std::string_view bytes_;
  const std::string& plain_charset_;
  std::size_t at_ = 0;
  TracedText out_;
  TracedText pending_;
  Transfer transfer_ = Transfer::kPlain;
  std::string_view charset_;
  Span whole_;
  std::size_t last_end_ = 0;
};

}  // namespace

TracedText read_header_text(std::string_view bytes, Span value,
                            const std::string& charset) {
  return HeaderReader(bytes, value, charset).read();
}

}  // namespace sincerely
