#include "output/page/tally.h"
