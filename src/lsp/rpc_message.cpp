#include "lsp/rpc_message.h"

#include <utility>

namespace sincerely {
namespace {

const JsonValue& member_or_null(const JsonValue& json, std::string_view name) {
  static const JsonValue null_value;
  const JsonValue* found = find(json, {name});
  return found == nullptr ? null_value : *found;
}

bool is_id(const JsonValue& value) {
  return value.IsInt64() || value.IsString() || value.IsDouble();
}

void begin(JsonWriter* out) {
  out->begin_object();
  out->text("jsonrpc", "2.0");
}

}  // namespace

const JsonValue& RpcMessage::params() const {
  return member_or_null(json, "params");
}

const JsonValue& RpcMessage::result() const {
  return member_or_null(json, "result");
}

RpcMessage read_rpc_message(std::string json) {
  RpcMessage out;
  auto parsed = parse_json(std::move(json), &out.complaint);
  if (!parsed) {
    out.complaint = "no JSON: " + out.complaint;
    return out;
  }
  out.json = std::move(*parsed);
  if (!out.json.IsObject()) {
    out.complaint = "no message: an object expected";
    return out;
  }
  const JsonValue* id = find(out.json, {"id"});
  if (id != nullptr && is_id(*id)) out.id = to_json(*id);
  if (id != nullptr && out.id.empty()) {
    out.complaint = "`id` is neither a number nor a text";
    return out;
  }
  if (auto method = find_text(out.json, {"method"})) {
    out.method = std::move(*method);
    out.kind = id == nullptr ? RpcMessage::Kind::kNotification
                             : RpcMessage::Kind::kRequest;
  } else if (!out.id.empty() &&
             (out.json.HasMember("result") || out.json.HasMember("error"))) {
    out.kind = RpcMessage::Kind::kResponse;
  } else {
    out.complaint = "no message: `method` expected, a text";
  }
  return out;
}

std::string response(std::string_view id, std::string_view result) {
  JsonWriter out;
  begin(&out);
  out.raw("id", id);
  out.raw("result", result);
  out.end_object();
  return out.take();
}

std::string error_response(std::string_view id, ErrorCode code,
                           std::string_view text) {
  JsonWriter out;
  begin(&out);
  out.raw("id", id.empty() ? "null" : id);
  out.begin_object("error");
  out.integer("code", static_cast<int>(code));
  out.text("message", text);
  out.end_object();
  out.end_object();
  return out.take();
}

std::string notification(std::string_view method, std::string_view params) {
  JsonWriter out;
  begin(&out);
  out.text("method", method);
  out.raw("params", params);
  out.end_object();
  return out.take();
}

std::string request(std::int64_t id, std::string_view method,
                    std::string_view params) {
  JsonWriter out;
  begin(&out);
  out.integer("id", id);
  out.text("method", method);
  out.raw("params", params);
  out.end_object();
  return out.take();
}

}  // namespace sincerely
