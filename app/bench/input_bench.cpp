#include "bench/input_bench.hpp"

#include <fmt/core.h>

#include <thread>

#include "bench/latency_probe.hpp"
#include "bench/tuio_sender.hpp"
#include "bench/gesture_driver.hpp"
#include "files/content_files.hpp"
#include "run/exit_code.hpp"
#include "platform/process_memory.hpp"
#include "run/start.hpp"

namespace fukan {

int benchInput(const Options& options) {
    const ContentFiles config = readConfig(options);
    if (config.config.config && config.config.config->display.rotation != 0)
        return complain("fingers are measured on a picture that is not turned ([display] rotation = 0)",
                        exitMachine);
    auto fingers = BenchFingers::open();
    if (!fingers) return complain(fingers.error(), exitMachine);
    Options wall = options;
    if (options.sizeGiven) wall.windowed = options.size;
    wall.tuio = (*fingers)->address();

    BenchEyes eyes;
    std::thread hand([&] {
        BenchHand(**fingers, eyes).work(options.frames);
        // The loop may sleep: one more packet wakes it, to see that it is over.
        (*fingers)->show({});
    });
    const int code = runWall(wall, eyes);
    eyes.end();
    hand.join();
    if (code != exitDone) return code;
    InputFigures figures = eyes.figures();
    figures.peakBytes = peakMemory();
    figures.pssBytes = proportionalMemory();
    fmt::print("{}", options.json ? jsonOf(figures) : tableOf(figures));
    std::size_t unseen = 0;
    for (const LatencyFigures& latency : figures.latency) unseen += latency.unseen;
    return unseen == 0 ? exitDone
                       : complain(fmt::format("what {} touches did was never seen", unseen), exitMachine);
}

}  // namespace fukan
