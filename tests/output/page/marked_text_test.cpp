#include "output/page/marked_text.h"
