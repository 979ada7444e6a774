#include "suppress/baseline_file.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>

#include "input/line_index.h"

namespace sincerely {
namespace {

using Buffer = rapidjson::StringBuffer;
using BaselineValue = rapidjson::Value;

constexpr std::string_view kFamily = "sincerely-baseline/";
constexpr char kAnew[] =
    "; if it was a baseline, take it away and write it anew with "
    "--write-baseline";

Error baseline_error(const std::string& path, std::string message) {
  return {Error::Kind::kRule, path, 0, 0, std::move(message)};
}

std::string_view baseline_text(const BaselineValue& value) {
  return {value.GetString(), value.GetStringLength()};
}

// Nothing where the object has no such text.
std::optional<std::string> baseline_text(const BaselineValue& object,
                                         const char* name) {
  const auto member = object.FindMember(name);
  if (member == object.MemberEnd() || !member->value.IsString()) {
    return std::nullopt;
  }
  return std::string(baseline_text(member->value));
}

Error syntax_error(const std::string& path, const std::string& json,
                   const rapidjson::Document& document) {
  const LineColumn at =
      LineIndex(json).at(document.GetErrorOffset(), ColumnUnit::kByte);
  Error error = baseline_error(path, "no baseline, as it is no JSON: ");
  error.line = at.line + 1;
  error.column = at.column + 1;
  error.message += rapidjson::GetParseError_En(document.GetParseError());
  error.message += kAnew;
  return error;
}

std::optional<Error> check_schema(const std::string& path,
                                  const rapidjson::Document& document) {
  const std::optional<std::string> schema =
      document.IsObject() ? baseline_text(document, "schema") : std::nullopt;
  if (!schema || !schema->starts_with(kFamily)) {
    return baseline_error(path, "no baseline: “schema” expected, “" +
                                    std::string(kBaselineSchema) + "”");
  }
  if (*schema != kBaselineSchema) {
    return baseline_error(path, "a baseline of another version, “" + *schema +
                                    "”; this program reads “" +
                                    std::string(kBaselineSchema) + "”" + kAnew);
  }
  return std::nullopt;
}

void write_text(const char* name, const std::string& text,
                rapidjson::Writer<Buffer>* writer) {
  writer->Key(name);
  writer->String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

std::string baseline_line(const std::string& path,
                          const Fingerprint& fingerprint, std::size_t count) {
  Buffer buffer;
  rapidjson::Writer<Buffer> writer(buffer);
  writer.StartObject();
  write_text("path", path, &writer);
  write_text("rule", fingerprint.rule, &writer);
  write_text("words", fingerprint.words, &writer);
  write_text("sentence", fingerprint.sentence, &writer);
  writer.Key("count");
  writer.Uint64(count);
  writer.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize());
}

}  // namespace

Result<Baseline> parse_baseline(const std::string& path,
                                const std::string& json) {
  rapidjson::Document document;
  // Without recursion, as it may be nested to any depth.
  document.Parse<rapidjson::kParseIterativeFlag |
                 rapidjson::kParseValidateEncodingFlag>(json.data(),
                                                        json.size());
  if (document.HasParseError()) return syntax_error(path, json, document);
  if (auto error = check_schema(path, document)) return *std::move(error);
  const BaselineValue& root = document;
  const auto findings = root.FindMember("findings");
  if (findings == root.MemberEnd() || !findings->value.IsArray()) {
    return baseline_error(path, "“findings” expected, a list");
  }
  Baseline baseline;
  std::size_t number = 0;
  for (const BaselineValue& entry : findings->value.GetArray()) {
    ++number;
    std::optional<std::string> file;
    Fingerprint fingerprint;
    std::size_t count = 0;
    if (entry.IsObject()) {
      file = baseline_text(entry, "path");
      fingerprint = {baseline_text(entry, "rule").value_or(""),
                     baseline_text(entry, "words").value_or(""),
                     baseline_text(entry, "sentence").value_or("")};
      const auto member = entry.FindMember("count");
      if (member != entry.MemberEnd() && member->value.IsUint()) {
        count = member->value.GetUint();
      }
    }
    if (!file || fingerprint.rule.empty() || fingerprint.sentence.empty() ||
        count == 0) {
      return baseline_error(
          path, "entry " + std::to_string(number) +
                    " of “findings” cannot be read: “path”, “rule”, “words”, "
                    "“sentence” and “count” expected");
    }
    baseline.add(*file, fingerprint, count);
  }
  return baseline;
}

std::string write_baseline(const Baseline& baseline) {
  std::string out = "{\n\"schema\":\"" + std::string(kBaselineSchema) +
                    "\",\n\"findings\":[\n";
  bool is_first = true;
  for (const auto& [path, counts] : baseline.files()) {
    for (const auto& [fingerprint, count] : counts) {
      if (!is_first) out += ",\n";
      is_first = false;
      out += baseline_line(path, fingerprint, count);
    }
  }
  out += is_first ? "]\n}\n" : "\n]\n}\n";
  return out;
}

}  // namespace sincerely
