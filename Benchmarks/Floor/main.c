// Floor TREE OUTPUT: reads every .md file of a tree, renders it with libcmark and writes it, with a thread for each
// core. It knows no front matter keys, makes no pages and checks nothing: what no generator with this parser can be
// below.

#include <cmark.h>
#include <fcntl.h>
#include <fts.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { longest_path = 4096, most_threads = 256 };

static char **sources, **targets;
static size_t file_count;
static atomic_size_t next_file;

static void stop(const char *what) {
  perror(what);
  exit(1);
}

/// The path below `output` of what lies below `tree`; a document's ends in .html.
static char *target_path(const char *output, const char *below_tree, int is_document) {
  char path[longest_path];
  int kept = (int)strlen(below_tree) - (is_document ? 3 : 0);
  if (snprintf(path, sizeof path, "%s%.*s%s", output, kept, below_tree, is_document ? ".html" : "") >= longest_path)
    stop(below_tree);
  char *copy = strdup(path);
  return copy ? copy : (stop(path), NULL);
}

static void add_file(const char *source, char *target) {
  if ((file_count & (file_count - 1)) == 0) { // full at every power of two
    size_t room = (file_count ? file_count * 2 : 1) * sizeof(char *);
    sources = realloc(sources, room);
    targets = realloc(targets, room);
    if (!sources || !targets) stop("memory");
  }
  sources[file_count] = strdup(source);
  if (!sources[file_count]) stop("memory");
  targets[file_count++] = target;
}

/// Lists the documents, and makes the folders that they will be written to.
static void list_files(char *tree, const char *output) {
  char *roots[] = {tree, NULL};
  FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_NOSTAT | FTS_NOCHDIR, NULL);
  if (!walk) stop(tree);
  for (FTSENT *entry; (entry = fts_read(walk));) {
    const char *below = entry->fts_path + strlen(tree);
    if (entry->fts_info == FTS_D) {
      char *folder = target_path(output, below, 0);
      if (mkdir(folder, 0777) != 0) stop(folder);
      free(folder);
    } else if (entry->fts_info != FTS_DP && entry->fts_namelen > 3
               && strcmp(entry->fts_name + entry->fts_namelen - 3, ".md") == 0) {
      add_file(entry->fts_path, target_path(output, below, 1));
    }
  }
  fts_close(walk);
}

/// The file's bytes with a zero behind them, in `buffer`, which grows with the largest file.
static size_t read_file(const char *path, char **buffer, size_t *room) {
  int file = open(path, O_RDONLY);
  struct stat info;
  if (file < 0 || fstat(file, &info) != 0) stop(path);
  size_t size = (size_t)info.st_size;
  if (*room <= size) {
    *room = size * 2 + 1;
    *buffer = realloc(*buffer, *room);
    if (!*buffer) stop("memory");
  }
  if (read(file, *buffer, size) != (ssize_t)size) stop(path);
  close(file);
  (*buffer)[size] = 0;
  return size;
}

static void write_file(const char *path, const char *bytes, size_t size) {
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
  if (file < 0 || write(file, bytes, size) != (ssize_t)size || close(file) != 0) stop(path);
}

/// Takes the next file as long as there is one.
static void *render_files(void *nothing) {
  char *text = NULL;
  size_t room = 0, number;
  while ((number = atomic_fetch_add(&next_file, 1)) < file_count) {
    size_t size = read_file(sources[number], &text, &room);
    char *fence = strncmp(text, "---\n", 4) == 0 ? strstr(text + 3, "\n---\n") : NULL;
    char *body = fence ? fence + 5 : text;
    char *html = cmark_markdown_to_html(body, size - (size_t)(body - text), CMARK_OPT_DEFAULT);
    write_file(targets[number], html, strlen(html));
    free(html);
  }
  free(text);
  return nothing;
}

int main(int count, char **arguments) {
  if (count != 3) return fputs("usage: Floor TREE OUTPUT\n", stderr), 64;
  list_files(arguments[1], arguments[2]);
  long cores = sysconf(_SC_NPROCESSORS_ONLN);
  int threads = cores < 1 ? 1 : cores > most_threads ? most_threads : (int)cores;
  pthread_t others[most_threads];
  for (int thread = 1; thread < threads; thread++)
    if (pthread_create(&others[thread], NULL, render_files, NULL) != 0) stop("a thread");
  render_files(NULL);
  for (int thread = 1; thread < threads; thread++) pthread_join(others[thread], NULL);
  printf("%zu\n", file_count);
  return 0;
}
