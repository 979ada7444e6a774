// The customer's message in the JSON report of a reply.

#ifndef OUTPUT_REPLY_JSON_H_
#define OUTPUT_REPLY_JSON_H_

#include "findings/report.h"
#include "output/json_writer.h"
#include "output/places.h"

namespace sincerely {

// "in_reply_to". `places` are those of the reply. Items that could not be
// decided stand apart, as "unsure".
void write_in_reply_to(const InReplyTo& message, const Places& places,
                       JsonWriter* writer);

}  // namespace sincerely

#endif  // OUTPUT_REPLY_JSON_H_
