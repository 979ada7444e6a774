#include "output/html.h"
