/* A clock that is set, as a library to preload: the real-time clock is as many seconds ahead as the file $CLOCK_AHEAD
   says. The steady clocks go on. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static long long ahead(void) {
    const char* path = getenv("CLOCK_AHEAD");
    char digits[32] = {0};
    const int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return 0;
    const ssize_t length = read(file, digits, sizeof digits - 1);
    close(file);
    return length > 0 ? atoll(digits) : 0;
}

int clock_gettime(clockid_t clock, struct timespec* out) {
    static int (*real)(clockid_t, struct timespec*);
    if (!real) {
        void* found = dlsym(RTLD_NEXT, "clock_gettime");
        memcpy(&real, &found, sizeof real);
    }
    const int result = real(clock, out);
    if (result == 0 && clock == CLOCK_REALTIME) out->tv_sec += ahead();
    return result;
}
