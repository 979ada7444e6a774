#include "output/page/page.h"
