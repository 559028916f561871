#include "bench/input_bench.hpp"

#include <fmt/core.h>

#include "bench/driving_thread.hpp"
#include "bench/gesture_driver.hpp"
#include "bench/latency_probe.hpp"
#include "bench/tuio_sender.hpp"
#include "files/content_files.hpp"
#include "platform/log.hpp"
#include "platform/process_memory.hpp"
#include "platform/standard_streams.hpp"
#include "run/exit_code.hpp"
#include "run/start.hpp"

namespace fukan::bench {

int benchInput(const BenchOptions& options) {
    // A wall that cannot be shown would wait for its mending.
    const files::ContentFiles content = files::readContent(options.overrides);
    if (!content.usable()) {
        platform::log(content.diagnostics);
        return run::exitContent;
    }
    if (content.config.config->display.rotation != base::Turn())
        return run::complain("fingers are measured on a picture that is not turned ([display] rotation = 0)",
                             run::exitMachine);
    auto sender = TuioSender::open();
    if (!sender) return run::complain(sender.error(), run::exitMachine);
    run::RunOptions wall;
    wall.overrides = options.overrides;
    wall.windowed = options.size;
    wall.tuio = (*sender)->address();

    LatencyProbe probe;
    DrivingThread driving(
        [&] {
            GestureDriver(**sender, probe).work(options.frames);
            // The loop may be asleep: one more packet wakes it, so that it notices the end.
            (*sender)->show({});
        },
        probe);
    const int code = run::runWall(wall, probe);
    driving.finish();
    if (code != run::exitDone) return code;
    InputFigures figures = probe.figures();
    figures.peakBytes = platform::peakMemory();
    figures.pssBytes = platform::proportionalMemory();
    platform::print(options.json ? jsonOf(figures) : tableOf(figures));
    std::size_t unseen = 0;
    for (const LatencyFigures& latency : figures.latency) unseen += latency.unseen;
    return unseen == 0
               ? run::exitDone
               : run::complain(fmt::format("what {} touches did was never seen", unseen), run::exitMachine);
}

}  // namespace fukan::bench
