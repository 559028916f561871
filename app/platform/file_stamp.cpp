#include "platform/file_stamp.hpp"

#include <sys/stat.h>

#include <cstdlib>
#include <utility>

#include "platform/real_clock.hpp"

namespace fukan::platform {
namespace {

constexpr std::int64_t second = 1'000'000'000;
// The slowest tick of Linux, 10 ms, and as much again for the clock that is compared.
constexpr std::int64_t tick = 20'000'000;
// FAT counts two seconds at a time, others one.
constexpr std::int64_t wholeSeconds = 2 * second;

bool isNear(const FileStamp::Time& time, std::int64_t now) {
    // A file's time can be any number: far apart, a product of nanoseconds would overflow.
    constexpr std::int64_t far = 3;
    const std::int64_t seconds = now / second;
    if (time.seconds < seconds - far || time.seconds > seconds + far) return false;
    const std::int64_t apart = std::abs((seconds - time.seconds) * second + now % second - time.nanoseconds);
    return apart <= (time.nanoseconds == 0 ? wholeSeconds : tick);
}

FileStamp::Time timeOf(const timespec& time) { return {time.tv_sec, time.tv_nsec}; }

}  // namespace

bool FileStamp::isFresh(std::int64_t now) const { return isNear(modified, now) || isNear(changed, now); }

SeenFile seeFile(std::filesystem::path path) {
    SeenFile seen{std::move(path), std::nullopt};
    struct stat status {};
    if (::stat(seen.path.c_str(), &status) != 0) return seen;
    seen.stamp = FileStamp{status.st_dev, status.st_ino, status.st_size, timeOf(status.st_mtim),
                           timeOf(status.st_ctim)};
    seen.fresh = seen.stamp->isFresh(RealClock().read().unixNanoseconds);
    return seen;
}

}  // namespace fukan::platform
