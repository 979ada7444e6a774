#include "pipe/request.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>
#include <vector>

#include "input/nearest.h"

namespace sincerely {
namespace {

using RequestValue = rapidjson::Value;

// Deeper ones are no request, and could overflow a recursive reader.
constexpr unsigned kRequestFlags =
    rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;

constexpr std::array<std::string_view, 12> kRequestKeys = {
    "id",   "text",   "path",   "lang",     "type",    "final",
    "only", "ignore", "select", "spelling", "ui-lang", "fail-on"};

std::string_view view(const RequestValue& value) {
  return {value.GetString(), value.GetStringLength()};
}

std::string as_json(const RequestValue& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  value.Accept(writer);
  return {buffer.GetString(), buffer.GetSize()};
}

std::string json_quoted(std::string_view text) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  return {buffer.GetString(), buffer.GetSize()};
}

class RequestReader {
 public:
  RequestReader(const RequestValue& root, PipeRequest* request)
      : root_(root), request_(*request) {}

  void read() {
    for (const auto& member : root_.GetObject()) {
      if (request_.refusal) return;
      read_member(view(member.name), member.value);
    }
    if (!request_.refusal && !root_.HasMember("text")) {
      refuse("“text” is missing: the letter");
    }
  }

 private:
  void read_member(std::string_view key, const RequestValue& value) {
    if (key == "id") return;  // known already
    LintOptions& lint = request_.lint;
    if (key == "text") {
      text(key, value, &request_.text);
      return;
    }
    if (key == "path") {
      text(key, value, &request_.path);
      return;
    }
    if (key == "lang") {
      text(key, value, &lint.language);
    } else if (key == "type") {
      text(key, value, &lint.type);
    } else if (key == "ui-lang") {
      text(key, value, &lint.ui_language);
    } else if (key == "final") {
      flag(key, value, &lint.final);
    } else if (key == "spelling") {
      flag(key, value, &lint.spelling);
    } else if (key == "only") {
      texts(key, value, &lint.only);
    } else if (key == "ignore") {
      texts(key, value, &lint.ignore);
    } else if (key == "select") {
      texts(key, value, &lint.select);
    } else if (key == "fail-on") {
      fail_on(value);
    } else {
      refuse("unknown key “" + std::string(key) + "”" +
             did_you_mean(key, kRequestKeys));
    }
    request_.options += std::string(key) + as_json(value);
  }

  void refuse(std::string message) { request_.refusal = std::move(message); }

  void text(std::string_view key, const RequestValue& value, std::string* out) {
    if (!value.IsString()) {
      return refuse("“" + std::string(key) + "” is no string");
    }
    *out = view(value);
  }

  void flag(std::string_view key, const RequestValue& value, bool* out) {
    if (!value.IsBool()) {
      return refuse("“" + std::string(key) + "” is neither true nor false");
    }
    *out = value.GetBool();
  }

  void texts(std::string_view key, const RequestValue& value,
             std::vector<std::string>* out) {
    const bool is_list = value.IsArray() &&
                         std::ranges::all_of(value.GetArray(), [](auto& item) {
                           return item.IsString();
                         });
    if (!is_list) {
      return refuse("“" + std::string(key) + "” is no list of strings");
    }
    out->clear();
    for (const RequestValue& item : value.GetArray())
      out->emplace_back(view(item));
  }

  void fail_on(const RequestValue& value) {
    constexpr std::array<std::string_view, 4> kNames = {"hint", "warning",
                                                        "error", "never"};
    const std::string_view name = value.IsString() ? view(value) : "";
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end()) {
      return refuse("“fail-on” is error, warning, hint or never");
    }
    request_.fail_on.reset();
    if (name != "never") {
      request_.fail_on = static_cast<Severity>(found - kNames.begin());
    }
  }

  const RequestValue& root_;
  PipeRequest& request_;
};

}  // namespace

PipeRequest read_request(std::string_view line, const PipeRequest& defaults) {
  PipeRequest request = defaults;
  rapidjson::Document document;
  document.Parse<kRequestFlags>(line.data(), line.size());
  if (document.HasParseError()) {
    request.refusal =
        "no JSON: " +
        std::string(rapidjson::GetParseError_En(document.GetParseError())) +
        " At byte " + std::to_string(document.GetErrorOffset()) + ".";
    return request;
  }
  if (!document.IsObject()) {
    request.refusal =
        "an object expected, with “text” and what else is to be said";
    return request;
  }
  const rapidjson::Value& root = document;
  if (const auto id = root.FindMember("id"); id != root.MemberEnd()) {
    request.id = as_json(id->value);
  }
  RequestReader(document, &request).read();
  return request;
}

std::string refusal_of(std::string_view id, std::size_t line,
                       std::string_view message) {
  return "{\"id\":" + std::string(id) +
         ",\"status\":2,\"error\":{\"kind\":\"request\",\"message\":" +
         json_quoted(message) + ",\"line\":" + std::to_string(line) + "}}\n";
}

std::string answer_of(std::string_view id, int status,
                      std::string_view file_object) {
  file_object.remove_prefix(1);  // its brace
  std::string out = "{\"id\":";
  out += id;
  out += ",\"status\":" + std::to_string(status) + ",";
  return out += file_object;
}

}  // namespace sincerely
