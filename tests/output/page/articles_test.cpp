#include "output/page/articles.h"
