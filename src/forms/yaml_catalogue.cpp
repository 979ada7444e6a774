// Reads yaml-cpp's events, not its tree: a tree knows no quotation marks, takes
// a key twice without a word, and has aliases in it as often as they stand
// there.

#include "forms/yaml_catalogue.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/catalogue.h"
#include "forms/yaml_scalar.h"
#include "input/ascii.h"
#include "input/utf8.h"
#include "input/yaml.h"

namespace sincerely {
namespace {

// What YAML reads as something else than text, unless it is quoted.
bool is_literal(std::string_view value) {
  constexpr std::array<std::string_view, 10> kLiterals = {
      "false", "no", "null", "off", "on", "true", "yes", "~", "y", "n"};
  const std::string small = to_ascii_lower(value.substr(0, 6));
  return std::ranges::find(kLiterals, small) != kLiterals.end();
}

// Hands on what yaml-cpp meets. What stands in the place of a key and is no
// text is passed over.
class YamlHandler : public YAML::EventHandler {
 public:
  explicit YamlHandler(CatalogueBuilder* catalogue) : catalogue_(catalogue) {
    if (catalogue->file().starts_with(kUtf8Bom)) offset_ = kUtf8Bom.size();
  }

  std::size_t place_of(const YAML::Mark& mark) const {
    return std::min(offset_ + static_cast<std::size_t>(std::max(mark.pos, 0)),
                    catalogue_->file().size());
  }

  // Where the last document began.
  std::size_t document() const { return document_; }

  void OnDocumentStart(const YAML::Mark& mark) override {
    document_ = place_of(mark);
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { pass(mark); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { pass(mark); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string& value) override {
    if (in_key_ > 0) return;
    if (expects_key()) {
      begin_value(value, mark);
      return;
    }
    if (!open_.empty()) open_.back().has_key = false;
    const std::size_t place = place_of(mark);
    auto scalar = trace_yaml_scalar(catalogue_->file(), place, value);
    if (!scalar || tag.ends_with(":binary") ||
        (scalar->style == YamlStyle::kPlain && is_literal(value))) {
      catalogue_->pass_value();
      return;
    }
    if (!scalar->is_closed) {
      catalogue_->note(place, "a quotation mark is not closed");
    }
    const bool is_in_flow = !open_.empty() && open_.back().is_flow;
    catalogue_->value(std::move(scalar->text),
                      yaml_writing(scalar->style, is_in_flow));
  }

  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    if (!enter(false, style)) return;
    catalogue_->open_list();
  }
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    if (!enter(true, style)) return;
    catalogue_->open_map();
  }
  void OnSequenceEnd() override { leave(); }
  void OnMapEnd() override { leave(); }

 private:
  // A list or map that has begun and not ended.
  struct Open {
    bool is_map = false;
    bool is_flow = false;
    bool has_key = false;  // the next value belongs to it
  };

  bool expects_key() const {
    return !open_.empty() && open_.back().is_map && !open_.back().has_key;
  }

  void begin_value(std::string_view key, const YAML::Mark& mark) {
    open_.back().has_key = true;
    catalogue_->key(key, place_of(mark));
  }

  void pass(const YAML::Mark& mark) {
    if (in_key_ > 0) return;
    if (expects_key()) {
      begin_value("", mark);
      return;
    }
    if (!open_.empty()) open_.back().has_key = false;
    catalogue_->pass_value();
  }

  // Returns false within a key.
  bool enter(bool is_map, YAML::EmitterStyle::value style) {
    if (in_key_ > 0 || expects_key()) {
      ++in_key_;
      return false;
    }
    if (!open_.empty()) open_.back().has_key = false;
    open_.push_back({is_map, style == YAML::EmitterStyle::Flow, false});
    return true;
  }

  void leave() {
    if (in_key_ > 0) {
      if (--in_key_ == 0) begin_value("", YAML::Mark());
      return;
    }
    open_.pop_back();
    catalogue_->close();
  }

  CatalogueBuilder* catalogue_;
  std::size_t offset_ = 0;
  std::size_t document_ = 0;
  std::vector<Open> open_;
  std::size_t in_key_ = 0;  // depth of a map or list that is a key
};

}  // namespace

Result<Document> read_yaml_catalogue(std::string path, std::string bytes) {
  Result<Letter> file = decode_catalogue(std::move(path), std::move(bytes));
  if (!file) return file.error();
  CatalogueBuilder catalogue(std::move(file.value()));
  YamlHandler handler(&catalogue);
  try {
    std::istringstream stream{std::string(catalogue.file())};
    YAML::Parser parser(stream);
    std::size_t last = SIZE_MAX;
    while (parser.HandleNextDocument(handler)) {
      // yaml-cpp stays at a mark that it can do nothing with.
      if (handler.document() == last) {
        return catalogue.stop(last, "this belongs to nothing above it");
      }
      last = handler.document();
    }
  } catch (const YAML::Exception& e) {
    return catalogue.stop(handler.place_of(e.mark),
                          "not valid YAML: " + reword_yaml_mistake(e.msg));
  }
  return catalogue.finish();
}

}  // namespace sincerely
