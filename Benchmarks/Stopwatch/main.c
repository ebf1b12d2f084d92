// Stopwatch COMMAND...: runs a command with no output and prints its wall seconds, its CPU seconds (of all threads, in
// user and kernel) and its peak of resident memory in MiB. It is small itself, because Linux counts the memory of
// whoever starts a program as the program's own.

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
  if (count < 2) return fputs("usage: Stopwatch COMMAND...\n", stderr), 64;
  double start = now();
  pid_t child = fork();
  if (child < 0) return perror("fork"), 71;
  if (child == 0) {
    int nothing = open("/dev/null", O_WRONLY);
    if (nothing >= 0) dup2(nothing, STDOUT_FILENO);
    execvp(arguments[1], arguments + 1);
    perror(arguments[1]);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) != child) return perror("wait4"), 71;
  double wall = now() - start;
#ifdef __APPLE__
  double unit = 1024.0 * 1024.0; // bytes
#else
  double unit = 1024.0; // KiB
#endif
  double cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  printf("%.4f %.4f %.1f\n", wall, cpu, (double)usage.ru_maxrss / unit);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
