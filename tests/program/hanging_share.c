/* A file share that hangs, as a library to preload: what touches a path that holds $HANG_PATH blocks while the file
   $HANG_WHILE exists, as in the kernel: no signal ends it. $HANG_CALLS: which calls do, of "stat open read"; all. With
   "display" a connection to an X server hangs when it is closed. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static void hold(const char* call, const char* path) {
    const char* part = getenv("HANG_PATH");
    const char* flag = getenv("HANG_WHILE");
    const char* calls = getenv("HANG_CALLS");
    if (!part || !flag || !strstr(path, part)) return;
    if (calls && *calls && !strstr(calls, call)) return;
    const struct timespec pause = {0, 20000000};
    while (access(flag, F_OK) == 0) nanosleep(&pause, NULL);
}

/* A function pointer does not convert from what dlsym returns, but for its bytes. */
#define REAL(function, name)                      \
    static __typeof__(function)* real;            \
    if (!real) {                                  \
        void* found = dlsym(RTLD_NEXT, name);     \
        memcpy(&real, &found, sizeof real);       \
    }

int stat(const char* path, struct stat* out) {
    REAL(stat, "stat")
    hold("stat", path);
    return real(path, out);
}

static mode_t mode_of(int flags, va_list more) {
    return (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;
}

int open(const char* path, int flags, ...) {
    REAL(open, "open")
    va_list more;
    va_start(more, flags);
    const mode_t mode = mode_of(flags, more);
    va_end(more);
    hold("open", path);
    return real(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    REAL(open64, "open64")
    va_list more;
    va_start(more, flags);
    const mode_t mode = mode_of(flags, more);
    va_end(more);
    hold("open", path);
    return real(path, flags, mode);
}

ssize_t read(int file, void* to, size_t size) {
    REAL(read, "read")
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length > 0) {
        path[length] = 0;
        hold("read", path);
    }
    return real(file, to, size);
}

int XCloseDisplay(void* display) {
    int (*real)(void*);
    void* found = dlsym(RTLD_NEXT, "XCloseDisplay");
    memcpy(&real, &found, sizeof real);
    const char* calls = getenv("HANG_CALLS");
    while (calls && strstr(calls, "display")) pause();
    return real(display);
}
