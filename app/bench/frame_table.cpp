#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "bench/frame_report.hpp"
#include "bench/mebibytes.hpp"

namespace fukan::bench {
namespace {

std::string cells(const FrameCost& cost, bool gpu) {
    std::string out = fmt::format("{:>10.3f}{:>9.3f}{:>9.3f}", cost.median, cost.p99, cost.cpu);
    if (gpu) out += fmt::format("{:>9.3f}", cost.gpu.value_or(0));
    return out;
}

std::string heads(const char* what, bool gpu) {
    return fmt::format("{:>10}{:>9}{:>9}", what, "p99", "cpu") + (gpu ? fmt::format("{:>9}", "gpu") : "");
}

/// In bytes: scene names are ASCII, except for image files; their lines may be misaligned.
std::size_t nameWidth(const FrameFigures& figures) {
    std::size_t width = 5;
    for (const SceneFigures& scene : figures.scenes) width = std::max(width, scene.scene.size());
    return width;
}

std::string introduction(const FrameFigures& f) {
    return fmt::format(
        "{}x{} {}, {}\n{}\n{}\n\n"
        "{} of each scene, 1/60 s apart; milliseconds: median, 99th percentile, processor time of all "
        "threads.\n"
        "frame: as on the wall, only what differs is drawn. whole: all of it. floor: the screen only "
        "cleared.\n\n",
        f.size.width, f.size.height, f.surface, f.buffer, f.gl, f.renderer,
        f.tour ? "the whole dwell with its tour" : fmt::format("{} frames", f.frames));
}

}  // namespace

std::string tableOf(const FrameFigures& figures) {
    const bool gpu = std::any_of(figures.scenes.begin(), figures.scenes.end(),
                                 [](const SceneFigures& s) { return s.frame.gpu.has_value(); });
    const std::size_t width = nameWidth(figures);
    std::string out = introduction(figures);
    auto end = std::back_inserter(out);
    fmt::format_to(end, "{:<{}}{}{}{}{:>13}{:>13}{:>13}\n", "scene", width, heads("frame", gpu),
                   heads("whole", gpu), heads("floor", gpu), "frame/floor", "whole/floor", "frame/whole");
    for (const SceneFigures& s : figures.scenes) {
        fmt::format_to(end, "{:<{}}{}{}{}{:>13.2f}{:>13.2f}{:>13.2f}\n", s.scene, width, cells(s.frame, gpu),
                       cells(s.whole, gpu), cells(s.floor, gpu), s.frameToFloor(), s.wholeToFloor(),
                       s.frameToWhole());
    }
    fmt::format_to(end, "\n{:<{}}{:>10}{:>12}{:>10}{:>13}\n", "a frame's", width, "damage", "draw calls",
                   "vertices", "allocations");
    for (const SceneFigures& s : figures.scenes) {
        fmt::format_to(end, "{:<{}}{:>9.2f}%{:>12.1f}{:>10.0f}{:>13}\n", s.scene, width, s.damage * 100,
                       s.drawCalls, s.vertices,
                       s.allocations ? fmt::format("{:.2f}", *s.allocations) : "unknown");
    }
    fmt::format_to(end, "\nmemory: peak {}, PSS {}\n", mebibytes(figures.peakBytes),
                   mebibytes(figures.pssBytes));
    return out;
}

}  // namespace fukan::bench
