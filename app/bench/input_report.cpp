#include <fmt/core.h>

#include <iterator>

#include "bench/input_figures.hpp"
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

std::string megabytes(std::optional<std::uint64_t> bytes) {
    return bytes ? fmt::format("{:.1f} MiB", static_cast<double>(*bytes) / (1024 * 1024)) : "unknown";
}

std::string bytesOf(std::optional<std::uint64_t> bytes) { return bytes ? fmt::format("{}", *bytes) : "null"; }

std::string jsonOf(const Spread& s) {
    return fmt::format(R"({{"median":{:.6g},"p95":{:.6g},"max":{:.6g}}})", s.median, s.p95, s.most);
}

std::string jsonOf(const LatencyFigures& l) {
    return fmt::format(R"({{"what":"{}","events":{},"unseen":{},"frames":{},"ms":{}}})", l.what, l.events,
                       l.unseen, jsonOf(l.frames), jsonOf(l.milliseconds));
}

std::string jsonOf(const MotionFigures& m) {
    return fmt::format(
        R"({{"what":"{}","frames":{},"build_ms":{},"difference_ms":{},"draw_ms":{},"swap_ms":{},)"
        R"("whole_ms":{},"damage_share":{:.6g}}})",
        m.what, m.frames, jsonOf(m.build), jsonOf(m.difference), jsonOf(m.draw), jsonOf(m.swap),
        jsonOf(m.whole), m.share);
}

template <typename Figures>
std::string listOf(const std::vector<Figures>& all) {
    std::string out;
    for (const Figures& one : all) out += (out.empty() ? "" : ",") + jsonOf(one);
    return "[" + out + "]";
}

/// A driver's description of itself may contain any character.
std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + "\"";
}

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
    fmt::format_to(end, "\nmemory: peak {}, PSS {}\n", megabytes(f.peakBytes), megabytes(f.pssBytes));
    return out;
}

std::string jsonOf(const InputFigures& f) {
    return fmt::format(R"({{"width":{},"height":{},"buffer":{},"gl":{},"renderer":{},"interval_ms":{:.6g},)"
                       R"("latency":{},"motion":{},"peak_bytes":{},"pss_bytes":{}}})"
                       "\n",
                       f.size.width, f.size.height, quoted(f.buffer), quoted(f.gl), quoted(f.renderer),
                       f.interval, listOf(f.latency), listOf(f.motion), bytesOf(f.peakBytes),
                       bytesOf(f.pssBytes));
}

}  // namespace fukan::bench
