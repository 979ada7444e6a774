// Reads what the front matter of a letter turns off:
//
//   sincerely: {disable: [excuse, tone], reason: a quotation}

#ifndef SUPPRESS_FRONT_MATTER_DIRECTIVE_H_
#define SUPPRESS_FRONT_MATTER_DIRECTIVE_H_

#include "suppress/directive.h"

namespace sincerely {

// Of a comment of the kind kFrontMatter. `disable` is a rule, a list of them,
// or `all`; the key may have a list of such maps.
Directives read_front_matter_directives(const Comment& comment);

}  // namespace sincerely

#endif  // SUPPRESS_FRONT_MATTER_DIRECTIVE_H_
