// How fast a board's files become a checked board. Prints, and judges nothing but whether the board is
// right: figures depend on the machine and on what else it does.

#include <fmt/format.h>
#include <malloc.h>
#include <sys/resource.h>
#include <toml++/toml.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <limits>
#include <new>

#include "content/board_loader.hpp"
#include "content/files.hpp"

namespace {

std::atomic<std::size_t> allocations{0};

}  // namespace

// What the libraries allocate is counted too: they find these instead of the standard ones. A sanitizer has
// its own, and more kinds of them: there nothing is counted.
#ifndef __SANITIZE_ADDRESS__
// Not inlined, or GCC sees a malloc freed by delete, or the other way round.
[[gnu::noinline]] void* operator new(std::size_t size) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
#endif

namespace {

namespace content = fukan::content;
namespace test = fukan::test;

/// Of this program alone, whatever else the machine does.
double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double peakMebibytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double residentMebibytes() {
    std::ifstream statm("/proc/self/statm");
    double whole = 0;
    double resident = 0;
    statm >> whole >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

/// The files that the board names, as bytes in memory: a disk's speed is not what is asked.
test::Files readAll(const std::string& folder) {
    test::Files files;
    content::loadBoard([&](const std::string& name) -> fukan::base::Result<std::string> {
        auto bytes = test::readFile(folder + "/" + name);
        if (!bytes) return fukan::base::Error{"No such file or directory"};
        files[name] = *bytes;
        // Parsing it now would only raise the peak of memory that is measured below.
        return name == content::boardFile ? *bytes : std::string();
    });
    return files;
}

struct Measured {
    double best = std::numeric_limits<double>::infinity();  // seconds of the processor
    std::size_t allocations = 0;
};

template <typename Work>
Measured measure(int rounds, Work work) {
    Measured measured;
    for (int round = 0; round < rounds; ++round) {
        const std::size_t before = allocations;
        const double start = processorSeconds();
        work();
        measured.best = std::min(measured.best, processorSeconds() - start);
        measured.allocations = allocations - before;
    }
    return measured;
}

void print(const char* what, std::size_t bytes, const Measured& measured) {
    fmt::print("{:<24} {:>9.4f} s {:>8.1f} MB/s {:>10} allocations\n", what, measured.best,
               static_cast<double>(bytes) / measured.best / 1e6, measured.allocations);
}

int run(const std::string& folder, int rounds) {
    const test::Files files = readAll(folder);
    std::size_t bytes = 0;
    for (const auto& [name, text] : files) bytes += text.size();
    fmt::print("{}: {} files, {:.3f} MB; the best of {}\n", folder, files.size(),
               static_cast<double>(bytes) / 1e6, rounds);

    const double before = residentMebibytes();
    content::LoadedBoard loaded;
    const Measured loading = measure(rounds, [&] {
        loaded = {};
        loaded = test::loadFiles(files);
    });
    print("bytes to checked board", bytes, loading);
    malloc_trim(0);  // what the allocator holds back is not the board's
    fmt::print("{:<24} {:>9.1f} MiB before, {:.1f} MiB at most, {:.1f} MiB with the board\n",
               "resident memory", before, peakMebibytes(), residentMebibytes());
    const Measured parsing = measure(rounds, [&] {
        for (const auto& [name, text] : files) static_cast<void>(toml::parse(text));
    });
    print("toml::parse alone", bytes, parsing);
    fmt::print("{}", test::listed(loaded.diagnostics));
    return loaded.board ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        fmt::print(stderr, "Usage: bench_content FOLDER [ROUNDS]\n");
        return EXIT_FAILURE;
    }
    return run(arguments[1], count > 2 ? std::max(1, std::atoi(arguments[2])) : 3);
}
