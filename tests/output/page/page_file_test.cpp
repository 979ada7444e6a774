#include "output/page/page_file.h"
