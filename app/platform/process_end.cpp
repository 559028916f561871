#include "platform/process_end.hpp"

#include <unistd.h>

#include <cstdio>
#include <thread>

namespace fukan::platform {

void endWithin(std::chrono::nanoseconds limit, int code) {
    std::thread([limit, code] {
        std::this_thread::sleep_for(limit);
        ::_exit(code);
    }).detach();
}

void endNow(int code) {
    std::fflush(nullptr);
    ::_exit(code);
}

}  // namespace fukan::platform
