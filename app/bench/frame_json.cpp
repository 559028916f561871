#include <fmt/core.h>

#include <cmath>

#include "bench/frame_report.hpp"

namespace fukan::bench {
namespace {

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    return out + "\"";
}

// JSON has no infinity, which dividing by a floor of 0 gives.
std::string number(double value) {
    return std::isfinite(value) ? fmt::format("{:.6g}", value) : std::string("null");
}

std::string number(std::optional<double> value) { return value ? number(*value) : std::string("null"); }

std::string number(std::optional<std::uint64_t> value) {
    return value ? fmt::format("{}", *value) : std::string("null");
}

std::string costOf(const FrameCost& cost) {
    return fmt::format(R"({{"median_ms":{},"p99_ms":{},"cpu_ms":{},"gpu_ms":{}}})", number(cost.median),
                       number(cost.p99), number(cost.cpu), number(cost.gpu));
}

std::string sceneOf(const SceneFigures& s) {
    return fmt::format(R"({{"scene":{},"frame":{},"whole":{},"floor":{},)"
                       R"("frame_to_floor":{},"whole_to_floor":{},"frame_to_whole":{},)"
                       R"("damage_share":{},"draw_calls":{},"vertices":{},"allocations":{}}})",
                       quoted(s.scene), costOf(s.frame), costOf(s.whole), costOf(s.floor),
                       number(s.frameToFloor()), number(s.wholeToFloor()), number(s.frameToWhole()),
                       number(s.damage), number(s.drawCalls), number(s.vertices), number(s.allocations));
}

}  // namespace

std::string jsonOf(const FrameFigures& f) {
    std::string scenes;
    for (const SceneFigures& scene : f.scenes) scenes += (scenes.empty() ? "" : ",") + sceneOf(scene);
    return fmt::format(
        R"({{"surface":{},"width":{},"height":{},"buffer":{},"gl":{},"renderer":{},"frames":{},)"
        R"("scenes":[{}],"peak_bytes":{},"pss_bytes":{}}})"
        "\n",
        quoted(f.surface), f.size.width, f.size.height, quoted(f.buffer), quoted(f.gl), quoted(f.renderer),
        f.frames, scenes, number(f.peakBytes), number(f.pssBytes));
}

}  // namespace fukan::bench
