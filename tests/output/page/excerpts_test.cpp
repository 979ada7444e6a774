#include "output/page/excerpts.h"
