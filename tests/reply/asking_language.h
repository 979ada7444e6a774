// A tiny language with rules for customers' messages.

#ifndef TESTS_REPLY_ASKING_LANGUAGE_H_
#define TESTS_REPLY_ASKING_LANGUAGE_H_

#include <memory>
#include <string>
#include <utility>

#include "input/reader.h"
#include "reply/read_letter.h"
#include "rules/tiny_language.h"

namespace sincerely {

class AskingLanguage {
 public:
  AskingLanguage() {
    language_.write("locales/xx/kinds.yaml",
                    "shapes:\n  date: [\"\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d\"]\n"
                    "  money: [\"£\\\\d+\"]\n  number: [\"\\\\d+\"]\n");
    rule("question", "(wonder|tell me) (when|whether)",
         "suggest: [{advice: \"You asked “{words}”: …\"}]\n");
    rule("problem", "(leaks|broken|never came)");
    rule("trouble", "gone");
    rule("fine", "lovely");
    rule("rhetorical", "how can this");
    rule("self-answered", "^ never mind");
    rule("added", "also");
    rule("frame",
         "(please|tell|me|it|the|is|and|when|a|i|wonder|my|also|do|does|where|"
         "how|much|will|of|has|here|never|came|stays)");
    rule("free", "free");
    rule("empty-words", "look into");
    rule("case-number", "order {span:<number>}");
    write("joint", "forms: {adds: [and], explains: [because]}\n");
    write("wanted", "forms: {time: [when], amount: [\"how much\"]}\n");
    write("subjects", "forms: {refund: [refund, money], lamp: [\"lamp*\"]}\n");
    library_ = build_library(language_.root()).value();
    rules_ = std::make_unique<LanguageRules>(
        "xx", *find_pack(library_, "xx"),
        std::vector<std::string>{std::string(customer_pack(library_, "xx"))});
  }

  const std::string& library() const { return library_; }
  const LanguageRules& rules() const { return *rules_; }

  static Letter letter(std::string text) {
    return parse_letter("letter", std::move(text)).value();
  }
  std::unique_ptr<ReadLetter> read(std::string text,
                                   ReadLetter::Care care) const {
    return std::make_unique<ReadLetter>(*rules_, letter(std::move(text)), care);
  }
  std::unique_ptr<ReadLetter> message(std::string text) const {
    return read(std::move(text), ReadLetter::Care::kCareless);
  }
  std::unique_ptr<ReadLetter> reply(std::string text) const {
    return read(std::move(text), ReadLetter::Care::kCareful);
  }

 private:
  void rule(const std::string& name, const std::string& pattern,
            const std::string& more = "") {
    write(name, "patterns: [\"" + pattern + "\"]\n" + more);
  }
  void write(const std::string& name, const std::string& text) {
    language_.write("rules/xx/customer/" + name + ".yaml", text);
  }

  TinyLanguage language_;
  std::string library_;
  std::unique_ptr<LanguageRules> rules_;
};

}  // namespace sincerely

#endif  // TESTS_REPLY_ASKING_LANGUAGE_H_
