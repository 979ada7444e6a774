// Writes the files of a page: each message with its texts side by side, the
// findings marked in them and told beside or under them.

#ifndef OUTPUT_PAGE_ARTICLES_H_
#define OUTPUT_PAGE_ARTICLES_H_

#include <vector>

#include "output/page/page_file.h"

namespace sincerely {

class MarkupWriter;
class PageWords;

// Messages are numbered through the page, from 1, as are findings: #m1, #f1.
void write_articles(const std::vector<PageFile>& files, PageWords* words,
                    MarkupWriter* html);

}  // namespace sincerely

#endif  // OUTPUT_PAGE_ARTICLES_H_
