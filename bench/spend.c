/* spend RUNS COMMAND… - what a command costs: it is run RUNS times without its standard output.
 * Prints "CPU WALL PEAK": the medians of its CPU seconds (user and system, of its children too)
 * and of its seconds on the clock, and the most memory that one process of it held, in KiB.
 * A program of its own, because the system counts the memory of the process that forks. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { RUNS = 101 };

static double seconds(struct timeval t) { return (double)t.tv_sec + (double)t.tv_usec / 1e6; }

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void run(char **command, double *cpu, double *wall, long *peak)
{
    struct rusage used;
    double start = now();
    int status, nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    pid_t pid = fork();

    if (pid == 0) {
        dup2(nowhere, STDOUT_FILENO);
        execvp(command[0], command);
        _exit(127);
    }
    if (pid < 0 || wait4(pid, &status, 0, &used) < 0 || !WIFEXITED(status) || WEXITSTATUS(status)) {
        fprintf(stderr, "%s did not end well\n", command[0]);
        exit(4);
    }
    close(nowhere);
    *wall = now() - start;
    *cpu = seconds(used.ru_utime) + seconds(used.ru_stime);
    if (used.ru_maxrss > *peak) *peak = used.ru_maxrss;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    int runs = argc > 2 ? atoi(argv[1]) : 0;
    double cpu[RUNS], wall[RUNS];
    long peak = 0;

    if (runs < 1 || runs > RUNS) {
        fprintf(stderr, "usage: %s RUNS COMMAND…\n", argv[0]);
        return 2;
    }
    for (int i = 0; i < runs; i++) run(argv + 2, &cpu[i], &wall[i], &peak);
    qsort(cpu, (size_t)runs, sizeof *cpu, by_size);
    qsort(wall, (size_t)runs, sizeof *wall, by_size);
    printf("%.4f %.4f %ld\n", cpu[runs / 2], wall[runs / 2], peak);
    return 0;
}
