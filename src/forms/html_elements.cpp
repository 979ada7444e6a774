#include "forms/html_elements.h"

namespace sincerely {
namespace {

constexpr GumboTag kItems[] = {GUMBO_TAG_LI};
constexpr GumboTag kLists[] = {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_MENU,
                               GUMBO_TAG_DIR};
constexpr GumboTag kTerms[] = {GUMBO_TAG_DT, GUMBO_TAG_DD};
constexpr GumboTag kTermLists[] = {GUMBO_TAG_DL};
constexpr GumboTag kCells[] = {GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_CAPTION};
constexpr GumboTag kRows[] = {GUMBO_TAG_TR, GUMBO_TAG_CAPTION};
constexpr GumboTag kGroups[] = {GUMBO_TAG_TBODY, GUMBO_TAG_THEAD,
                                GUMBO_TAG_TFOOT, GUMBO_TAG_CAPTION};
constexpr GumboTag kRow[] = {GUMBO_TAG_TABLE, GUMBO_TAG_TR};
constexpr GumboTag kTables[] = {GUMBO_TAG_TABLE};
constexpr GumboTag kHead[] = {GUMBO_TAG_HEAD};
constexpr GumboTag kNothing[] = {GUMBO_TAG_HTML};

std::uint32_t block_traits(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIELDSET:
      return kLine | kParagraph | kEndsP;
    case GUMBO_TAG_HR:
      return kLine | kParagraph | kEndsP | kVoid;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
      return kLine | kParagraph | kEndsP | kPreserved;
    case GUMBO_TAG_BLOCKQUOTE:
      return kLine | kParagraph | kEndsP | kQuotation;
    case GUMBO_TAG_TABLE:
      return kLine | kParagraph | kEndsP | kScope;
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
      return kLine | kParagraph;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_CAPTION:
      return kLine | kScope;
    case GUMBO_TAG_LI:
      return kLine | kEndsP | kItem;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
      return kLine | kEndsP;
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_HEAD:
      return kLine;
    default:
      return 0;
  }
}

std::uint32_t inline_traits(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_MARQUEE:
    case GUMBO_TAG_APPLET:
      return kScope;
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_XMP:
      return kRaw;
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
      return kUnseen | kScope;
    case GUMBO_TAG_RP:
      return kUnseen;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
      return kCode;
    case GUMBO_TAG_Q:
      return kUnquoted;
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_BASEFONT:
    case GUMBO_TAG_BGSOUND:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_IMAGE:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_KEYGEN:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_SPACER:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_WBR:
      return kVoid;
    default:
      return 0;
  }
}

}  // namespace

std::uint32_t traits_of(GumboTag tag) {
  const std::uint32_t traits = block_traits(tag);
  return traits != 0 ? traits : inline_traits(tag);
}

ImpliedEnd implied_end_of(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_LI:
      return {kItems, kLists};
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
      return {kTerms, kTermLists};
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
      return {kCells, kRow};
    case GUMBO_TAG_TR:
      return {kRows, kTables};
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
      return {kGroups, kTables};
    case GUMBO_TAG_BODY:
      return {kHead, kNothing};
    default:
      return {};
  }
}

}  // namespace sincerely
