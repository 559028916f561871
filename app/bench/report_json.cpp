// The reports for programs.

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "bench/frame_report.hpp"
#include "bench/input_figures.hpp"

namespace fukan::bench {
namespace {

// Keeps the order in which the keys are written here: a person reads them, too.
using Json = nlohmann::ordered_json;

/// What could not be measured is null, and so is a ratio to nothing: JSON has no infinity.
template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json of(const FrameCost& cost) {
    return {
        {"median_ms", cost.median}, {"p99_ms", cost.p99}, {"cpu_ms", cost.cpu}, {"gpu_ms", orNull(cost.gpu)}};
}

Json of(const SceneFigures& s) {
    return {{"scene", s.scene},
            {"frame", of(s.frame)},
            {"whole", of(s.whole)},
            {"floor", of(s.floor)},
            {"frame_to_floor", s.frameToFloor()},
            {"whole_to_floor", s.wholeToFloor()},
            {"frame_to_whole", s.frameToWhole()},
            {"damage_share", s.damage},
            {"draw_calls", s.drawCalls},
            {"vertices", s.vertices},
            {"allocations", orNull(s.allocations)}};
}

Json of(const Spread& spread) {
    return {{"median", spread.median}, {"p95", spread.p95}, {"max", spread.most}};
}

Json of(const LatencyFigures& l) {
    return {{"what", l.what},
            {"events", l.events},
            {"unseen", l.unseen},
            {"frames", of(l.frames)},
            {"ms", of(l.milliseconds)}};
}

Json of(const MotionFigures& m) {
    return {{"what", m.what},          {"frames", m.frames},
            {"build_ms", of(m.build)}, {"difference_ms", of(m.difference)},
            {"draw_ms", of(m.draw)},   {"swap_ms", of(m.swap)},
            {"whole_ms", of(m.whole)}, {"damage_share", m.share}};
}

template <typename Figures>
Json listOf(const std::vector<Figures>& all) {
    Json list = Json::array();
    for (const Figures& one : all) list.push_back(of(one));
    return list;
}

/// What a driver says of itself, and what a file is called, may be no UTF-8.
std::string lineOf(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string jsonOf(const FrameFigures& f) {
    return lineOf({{"surface", f.surface},
                   {"width", f.size.width},
                   {"height", f.size.height},
                   {"buffer", f.buffer},
                   {"gl", f.gl},
                   {"renderer", f.renderer},
                   {"frames", f.frames},
                   {"tour", f.tour},
                   {"scenes", listOf(f.scenes)},
                   {"peak_bytes", orNull(f.peakBytes)},
                   {"pss_bytes", orNull(f.pssBytes)}});
}

std::string jsonOf(const InputFigures& f) {
    return lineOf({{"width", f.size.width},
                   {"height", f.size.height},
                   {"buffer", f.buffer},
                   {"gl", f.gl},
                   {"renderer", f.renderer},
                   {"interval_ms", f.interval},
                   {"latency", listOf(f.latency)},
                   {"motion", listOf(f.motion)},
                   {"peak_bytes", orNull(f.peakBytes)},
                   {"pss_bytes", orNull(f.pssBytes)}});
}

}  // namespace fukan::bench
