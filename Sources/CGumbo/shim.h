// libgumbo, which parses HTML as browsers do: only the module Documents imports this.
//
// gumbo has no limit to what it takes, ends the process where memory runs out, and frees a tree by recursion, which a
// page with a hundred thousand elements within each other overflows. So its memory is counted here: what is beyond a limit
// ends the parse, and all of it is freed as a list. gumbo takes its allocator as an option for such uses; leaving it by
// longjmp is sound, as it holds nothing but that memory.
#include <gumbo.h>
#include <setjmp.h>
#include <stdlib.h>

struct gongkai_piece {
  struct gongkai_piece *next, *previous;
  size_t size, reserved;
};

struct gongkai_page {
  struct gongkai_piece pieces;
  size_t left;
  jmp_buf full;
  GumboOutput *output;
};

static inline void *gongkai_take(void *userdata, size_t size) {
  struct gongkai_page *page = (struct gongkai_page *)userdata;
  size_t whole = size + sizeof(struct gongkai_piece);
  struct gongkai_piece *piece = whole > page->left ? NULL : (struct gongkai_piece *)malloc(whole);
  if (!piece) longjmp(page->full, 1);
  page->left -= whole;
  piece->size = whole;
  piece->next = &page->pieces;
  piece->previous = page->pieces.previous;
  piece->previous->next = piece;
  page->pieces.previous = piece;
  return piece + 1;
}

static inline void gongkai_give(void *userdata, void *memory) {
  if (!memory) return;
  struct gongkai_piece *piece = (struct gongkai_piece *)memory - 1;
  ((struct gongkai_page *)userdata)->left += piece->size;
  piece->previous->next = piece->next;
  piece->next->previous = piece->previous;
  free(piece);
}

// Frees a page and its tree.
static inline void gongkai_page_free(struct gongkai_page *page) {
  struct gongkai_piece *piece = page->pieces.next;
  while (piece != &page->pieces) {
    struct gongkai_piece *next = piece->next;
    free(piece);
    piece = next;
  }
  free(page);
}

// Parses a page, which must outlive its tree; NULL where the tree would take more than so many bytes.
static inline struct gongkai_page *gongkai_page_parse(const char *text, size_t length, size_t limit) {
  struct gongkai_page *page = (struct gongkai_page *)malloc(sizeof(struct gongkai_page));
  if (!page) return NULL;
  page->pieces.next = page->pieces.previous = &page->pieces;
  page->left = limit;
  if (setjmp(page->full)) {
    gongkai_page_free(page);
    return NULL;
  }
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = gongkai_take;
  options.deallocator = gongkai_give;
  options.userdata = page;
  options.max_errors = 0;
  page->output = gumbo_parse_with_options(&options, text, length);
  return page;
}

static inline const GumboNode *gongkai_page_root(const struct gongkai_page *page) { return page->output->document; }
