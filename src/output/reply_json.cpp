#include "output/reply_json.h"

#include "output/json_parts.h"

namespace sincerely {
namespace {

using Answer = CustomerItem::Answer;

// `own` are the places in the customer's file.
void write_item(const CustomerItem& item, const Places& own,
                const Places& places, JsonWriter* writer) {
  writer->begin_object();
  writer->text("kind", item.kind == CustomerItem::Kind::kQuestion ? "question"
                                                                  : "problem");
  writer->text("text", item.text);
  if (item.place) {
    writer->key("range");
    writer->null();
    write_place(*item.place, item.text, writer);
  } else {
    write_range("range", own, item.span, writer);
  }
  if (item.answer != Answer::kUnsure) {
    writer->flag("answered", item.answer == Answer::kYes);
    if (item.by) {
      write_range("by", places, *item.by, writer);
    } else {
      writer->key("by");
      writer->null();
    }
  }
  if (!item.evidence.empty()) {
    writer->begin_object("evidence");
    for (const auto& [sign, share] : item.evidence) writer->share(sign, share);
    writer->end_object();
  }
  writer->end_object();
}

// Those that are decided, or the others.
void write_items(const InReplyTo& message, bool is_decided,
                 const Places& places, JsonWriter* writer) {
  const Places own(message);
  writer->begin_array(is_decided ? "items" : "unsure");
  for (const CustomerItem& item : message.items) {
    if ((item.answer != Answer::kUnsure) == is_decided) {
      write_item(item, own, places, writer);
    }
  }
  writer->end_array();
}

}  // namespace

void write_in_reply_to(const InReplyTo& message, const Places& places,
                       JsonWriter* writer) {
  writer->begin_object("in_reply_to");
  writer->text("path", message.path);
  if (message.language.empty()) {
    writer->key("language");
    writer->null();
  } else {
    writer->text("language", message.language);
  }
  if (message.file != nullptr) {
    write_items(message, true, places, writer);
    write_items(message, false, places, writer);
  }
  if (message.error) write_error(*message.error, writer);
  writer->end_object();
}

}  // namespace sincerely
