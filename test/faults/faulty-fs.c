/*
 * A file system that shows the files of a folder, with the faults that their names ask for:
 *
 *   NAME.CODE        reading fails with CODE (eio, estale, eacces) from the beginning
 *   NAME.half-CODE   reading fails with CODE after 1.5 MiB
 *   NAME.hang        reading never comes back, until the file system is unmounted
 *   NAME.stat-eio    even asking for its size fails
 *   NAME.stat-hang   even asking for its size never comes back
 *   NAME.grow        is a byte longer each time it is asked, and yields as much as it is asked for
 *   NAME.once-CODE   the first read fails with CODE, all later ones succeed
 *   NAME.folding/    its files are found in upper and in lower case
 *
 * Usage: faulty-fs FOLDER MOUNTPOINT -f. Interrupts are ignored, as a dead server would.
 */

#define FUSE_USE_VERSION 31
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fuse.h>
#include <locale.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#define HALF (3 * 512 * 1024)

static const char *folder;
static atomic_long growth;
static atomic_int failed_once;

static int has_end(const char *path, const char *end) {
  size_t length = strlen(path), wanted = strlen(end);
  return length > wanted && strcmp(path + length - wanted, end) == 0;
}

/* Puts the name in `at`, a folder, that is `name` in another case, in the place of `name`. */
static void fold(const char *at, char *name) {
  wchar_t wanted[256], other[256];
  DIR *directory = opendir(at);
  if (!directory || mbstowcs(wanted, name, 256) >= 256) return;
  for (struct dirent *entry; (entry = readdir(directory));)
    if (mbstowcs(other, entry->d_name, 256) < 256 && wcscasecmp(other, wanted) == 0) strcpy(name, entry->d_name);
  closedir(directory);
}

static void place(char *out, const char *path) {
  int folds = 0;
  size_t length = snprintf(out, 4096, "%s", folder);
  for (const char *from = path; *from;) {
    char name[256];
    size_t size = strcspn(++from, "/");
    snprintf(name, sizeof name, "%.*s", (int)size, from);
    from += size;
    if (folds) fold(out, name);
    if (has_end(name, ".folding")) folds = 1;
    length += snprintf(out + length, 4096 - length, "/%s", name);
  }
}

static int code_at_end(const char *path, const char *before) {
  static const struct { const char *name; int code; } codes[] = {
      {"eio", EIO}, {"estale", ESTALE}, {"eacces", EACCES}};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    char end[32];
    snprintf(end, sizeof end, ".%s%s", before, codes[i].name);
    if (has_end(path, end)) return codes[i].code;
  }
  return 0;
}

/* Says that somebody hangs by making the file that HANGING names. */
static void hang(void) {
  const char *mark = getenv("HANGING");
  if (mark) close(open(mark, O_WRONLY | O_CREAT, 0600));
  for (;;) pause();
}

static int get_attributes(const char *path, struct stat *stat, struct fuse_file_info *info) {
  (void)info;
  char file[4096];
  if (has_end(path, ".stat-eio")) return -EIO;
  if (has_end(path, ".stat-hang")) hang();
  place(file, path);
  if (lstat(file, stat) < 0) return -errno;
  if (has_end(path, ".grow")) stat->st_size += atomic_fetch_add(&growth, 1);
  return 0;
}

static int read_folder(const char *path, void *buffer, fuse_fill_dir_t fill, off_t offset,
                       struct fuse_file_info *info, enum fuse_readdir_flags flags) {
  (void)offset, (void)info, (void)flags;
  char file[4096];
  place(file, path);
  DIR *directory = opendir(file);
  if (!directory) return -errno;
  for (struct dirent *entry; (entry = readdir(directory));) fill(buffer, entry->d_name, NULL, 0, 0);
  closedir(directory);
  return 0;
}

static int read_link(const char *path, char *target, size_t size) {
  char file[4096];
  place(file, path);
  ssize_t length = readlink(file, target, size - 1);
  if (length < 0) return -errno;
  target[length] = 0;
  return 0;
}

static int open_file(const char *path, struct fuse_file_info *info) {
  char file[4096];
  place(file, path);
  int fd = open(file, O_RDONLY);
  if (fd < 0) return -errno;
  info->fh = fd;
  /* Each read is asked for as it is made; a hung one waits for the page cache, as on a network mount. */
  info->direct_io = !has_end(path, ".hang");
  return 0;
}

static int read_file(const char *path, char *buffer, size_t size, off_t offset, struct fuse_file_info *info) {
  if (has_end(path, ".hang")) hang();
  int code = code_at_end(path, "");
  if (code) return -code;
  code = code_at_end(path, "half-");
  if (code && offset + (off_t)size > HALF) {
    if (offset >= HALF) return -code;
    size = HALF - offset;
  }
  code = code_at_end(path, "once-");
  if (code && !atomic_exchange(&failed_once, 1)) return -code;
  if (has_end(path, ".grow")) {
    memset(buffer, 'x', size);
    atomic_fetch_add(&growth, size);
    return size;
  }
  ssize_t count = pread(info->fh, buffer, size, offset);
  return count < 0 ? -errno : count;
}

static int close_file(const char *path, struct fuse_file_info *info) {
  (void)path;
  close(info->fh);
  return 0;
}

static void *begin(struct fuse_conn_info *connection, struct fuse_config *config) {
  (void)connection;
  /* Nothing is remembered: what is asked twice is answered twice. */
  config->use_ino = 1;
  config->entry_timeout = config->attr_timeout = config->negative_timeout = 0;
  return NULL;
}

int main(int count, char **words) {
  static const struct fuse_operations operations = {
      .init = begin, .getattr = get_attributes, .readdir = read_folder, .readlink = read_link,
      .open = open_file, .read = read_file, .release = close_file};
  if (count < 3) return 2;
  setlocale(LC_CTYPE, "C.UTF-8");
  folder = words[1];
  words[1] = words[0];
  return fuse_main(count - 1, words + 1, &operations, NULL);
}
