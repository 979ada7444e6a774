#include "forms/mail_choice.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sincerely {
namespace {

void append(const std::vector<const MailPart*>& from,
            std::vector<const MailPart*>* to) {
  to->insert(to->end(), from.begin(), from.end());
}

class Chooser {
 public:
  std::vector<Twins> choose(const MailPart& part) {
    if (part.type == "multipart/alternative") return choose_twins(part);
    // Of what belongs together, or is signed, the first part is the letter.
    if (part.type == "multipart/related" || part.type == "multipart/signed" ||
        part.type == "multipart/report") {
      return part.parts.empty() ? std::vector<Twins>()
                                : choose(part.parts.front());
    }
    if (part.type.starts_with("multipart/")) return choose_each(part);
    return choose_leaf(part);
  }

 private:
  std::vector<Twins> choose_each(const MailPart& part) {
    std::vector<Twins> all;
    for (const MailPart& child : part.parts) {
      std::vector<Twins> some = choose(child);
      std::ranges::move(some, std::back_inserter(all));
    }
    return all;
  }

  // The first that has plain text, and the last that has HTML: the best comes
  // last.
  std::vector<Twins> choose_twins(const MailPart& part) {
    Twins both;
    for (const MailPart& child : part.parts) {
      Twins own;
      for (const Twins& twins : choose(child)) {
        append(twins.text, &own.text);
        append(twins.html, &own.html);
      }
      if (both.text.empty()) both.text = std::move(own.text);
      if (!own.html.empty()) both.html = std::move(own.html);
    }
    if (both.text.empty() && both.html.empty()) return {};
    return {std::move(both)};
  }

  std::vector<Twins> choose_leaf(const MailPart& part) {
    const bool is_html = part.type == "text/html";
    if (part.is_attachment || (!is_html && part.type != "text/plain") ||
        (part.has_name && has_one_)) {
      return {};
    }
    has_one_ = true;
    Twins one;
    (is_html ? one.html : one.text).push_back(&part);
    return {std::move(one)};
  }

  bool has_one_ = false;
};

}  // namespace

std::vector<Twins> letter_parts(const MailPart& root) {
  return Chooser().choose(root);
}

}  // namespace sincerely
