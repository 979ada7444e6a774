#include "output/page/page_words.h"
