#include <fmt/core.h>

#include <iterator>

#include "bench/input_figures.hpp"
#include "bench/mebibytes.hpp"
#include "bench/samples.hpp"

namespace fukan::bench {
namespace {

std::string cells(const Spread& spread, int digits) {
    return fmt::format("{:>10.{}f}{:>8.{}f}{:>8.{}f}", spread.median, digits, spread.p95, digits, spread.most,
                       digits);
}

std::string heads(const char* what) { return fmt::format("{:>10}{:>8}{:>8}", what, "p95", "max"); }

std::string cost(const Spread& spread) { return fmt::format("{:>12.2f}{:>8.2f}", spread.median, spread.p95); }

std::string costHead(const char* what) { return fmt::format("{:>12}{:>8}", what, "p95"); }

}  // namespace

Spread Spread::of(const std::vector<double>& values) {
    if (values.empty()) return {};
    return {percentile(values, 0.5), percentile(values, 0.95), percentile(values, 1)};
}

std::string tableOf(const InputFigures& f) {
    std::string out = fmt::format(
        "{}x{} window, {}\n{}\n{}\n\nFrom a finger to the swap of the first frame that shows what it did; a "
        "frame "
        "every {:.1f} ms at most.\n\n",
        f.size.width, f.size.height, f.buffer, f.gl, f.renderer, f.interval);
    auto end = std::back_inserter(out);
    fmt::format_to(end, "{:<12}{:>8}{:>8}{}{}\n", "finger", "events", "unseen", heads("frames"), heads("ms"));
    for (const LatencyFigures& l : f.latency)
        fmt::format_to(end, "{:<12}{:>8}{:>8}{}{}\n", l.what, l.events, l.unseen, cells(l.frames, 0),
                       cells(l.milliseconds, 1));
    fmt::format_to(end, "\nFrames on the way, milliseconds.\n\n{:<12}{:>8}{}{}{}{}{}{:>10}\n", "way",
                   "frames", costHead("build"), costHead("difference"), costHead("draw"), costHead("swap"),
                   costHead("all"), "drawn");
    for (const MotionFigures& m : f.motion)
        fmt::format_to(end, "{:<12}{:>8}{}{}{}{}{}{:>9.1f}%\n", m.what, m.frames, cost(m.build),
                       cost(m.difference), cost(m.draw), cost(m.swap), cost(m.whole), m.share * 100);
    fmt::format_to(end, "\nmemory: peak {}, PSS {}\n", mebibytes(f.peakBytes), mebibytes(f.pssBytes));
    return out;
}

}  // namespace fukan::bench
