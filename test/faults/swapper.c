/*
 * Puts two names in each other's place, again and again, in one step each time (renameat2), until it
 * is ended: swapper A B. Says a line when it has begun.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(int count, char **words) {
  if (count != 3) return 2;
  for (unsigned round = 0;; round++) {
    if (renameat2(AT_FDCWD, words[1], AT_FDCWD, words[2], RENAME_EXCHANGE) < 0) {
      perror("renameat2");
      return 1;
    }
    if (round == 0 && write(1, "on\n", 3) != 3) return 1;
    /* An odd number, so that each of the two states lasts for a while in its turn. */
    if (round % 17 == 0) usleep(round / 17 % 50);
  }
}
