#include "output/page/sha256.h"
