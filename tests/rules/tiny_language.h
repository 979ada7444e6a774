// A language of a few files for tests: written to a folder of its own,
// compiled, opened.

#ifndef TESTS_RULES_TINY_LANGUAGE_H_
#define TESTS_RULES_TINY_LANGUAGE_H_

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "compile/learning.h"
#include "compile/pack_builder.h"
#include "engine/language_rules.h"
#include "input/temporary_folder.h"

namespace sincerely {

class TinyLanguage {
 public:
  // Two letter types and the sections that the engine knows by name.
  TinyLanguage() {
    write("locales/fallback", "xx\n");
    write(
        "locales/xx/locale.yaml",
        "name: tiny\nabbreviations: [dr]\ninformal: [thou]\n"
        "labels: {subject: [subject], postscript: [p.s], tail: [enclosed]}\n");
    write("locales/xx/kinds.yaml",
          "shapes:\n  date: [\"\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d\"]\n"
          "patterns:\n  number: [\"(one|two|three)\"]\n"
          "  duration: [\"<number> (day|days)\"]\n");
    write("locales/xx/messages.yaml",
          "finding: {blame: \"B.\"}\n"
          "missing: {greeting: \"G.\", apology: \"A.\", remedy: \"R.\","
          " reference: \"N.\", closing: \"C.\", signature: \"S.\"}\n"
          "report: {no-prose: \"no prose\", guessed-type: \"as {type}\"}\n");
    write("rules/letters.yaml",
          "sections: {greeting: error, apology: error, remedy: warning,"
          " reference: hint, closing: error, signature: error}\n"
          "types:\n  reply: [greeting, remedy, closing, signature]\n"
          "  news: [greeting, apology]\n");
    write("rules/xx/sections/greeting.yaml",
          "patterns: [\"^ (dear|hello)\"]\n");
    write("rules/xx/sections/closing.yaml", "patterns: [\"^ kind regards\"]\n");
    write("rules/xx/sections/signature.yaml", "patterns: [\"the team\"]\n");
    write("rules/xx/sections/apology.yaml",
          "patterns: [\"we are sorry\"]\n"
          "unless: [{in: sentence, category: blame}]\n"
          "insert: \"We are sorry.\"\ninsert-informal: \"Sorry.\"\n");
    write("rules/xx/sections/remedy.yaml", "patterns: [\"we will\"]\n");
    write("rules/xx/sections/reference.yaml", "patterns: [\"ticket\"]\n");
  }

  const std::string& root() const { return folder_.path(); }

  TinyLanguage& write(const std::string& path, const std::string& text) {
    folder_.write(path, text);
    return *this;
  }

  // A rule blame/<name> of these patterns, with further lines of YAML.
  TinyLanguage& rule(const std::string& name,
                     const std::vector<std::string>& patterns,
                     const std::string& more = "") {
    std::string text = "patterns:\n";
    for (const std::string& pattern : patterns) {
      text += "  - \"" + pattern + "\"\n";
    }
    return write("rules/xx/blame/" + name + ".yaml", text + more);
  }

  Result<std::string> compile() const { return build_pack(root(), "xx"); }

  // The same with a model learnt from the examples that were written.
  const LanguageRules& open_learned() {
    const Result<BuiltModel> model = learn_language(root(), "xx");
    EXPECT_TRUE(model.ok()) << (model ? "" : model.error().to_string());
    const std::string model_bytes = model ? model.value().pack : "";
    const auto pack = Pack::open(model_bytes);
    Result<std::string> bytes =
        build_pack(root(), "xx", pack ? &*pack : nullptr);
    EXPECT_TRUE(bytes.ok()) << (bytes ? "" : bytes.error().to_string());
    return open_pack(bytes ? bytes.value() : std::string(), {});
  }

  // Of what was opened last.
  const std::string& bytes() const { return bytes_; }

  // Compiles and opens; a test that comes here expects the files to be right.
  const LanguageRules& open(std::vector<std::string> extensions = {}) {
    Result<std::string> bytes = compile();
    EXPECT_TRUE(bytes.ok()) << (bytes ? "" : bytes.error().to_string());
    return open_pack(bytes ? bytes.value() : std::string(),
                     std::move(extensions));
  }

 private:
  const LanguageRules& open_pack(std::string bytes,
                                 std::vector<std::string> extensions) {
    bytes_ = std::move(bytes);
    rules_ = std::make_unique<LanguageRules>("xx", *Pack::open(bytes_),
                                             std::move(extensions));
    return *rules_;
  }

  TemporaryFolder folder_;
  std::string bytes_;
  std::unique_ptr<LanguageRules> rules_;
};

}  // namespace sincerely

#endif  // TESTS_RULES_TINY_LANGUAGE_H_
