#include "output/page/markup_writer.h"
