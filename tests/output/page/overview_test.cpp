#include "output/page/overview.h"
