// The tables that a page opens with: each language of a review, and each of its
// messages in each language; of letters, each letter.

#ifndef OUTPUT_PAGE_OVERVIEW_H_
#define OUTPUT_PAGE_OVERVIEW_H_

#include <vector>

#include "output/page/page_file.h"

namespace sincerely {

class MarkupWriter;
class PageWords;
struct PageTally;

// Numbers files and messages as write_articles() does.
void write_review_overview(const std::vector<PageFile>& files,
                           const PageTally& tally, PageWords* words,
                           MarkupWriter* html);
void write_letter_overview(const std::vector<PageFile>& files, PageWords* words,
                           MarkupWriter* html);

}  // namespace sincerely

#endif  // OUTPUT_PAGE_OVERVIEW_H_
