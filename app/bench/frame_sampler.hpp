#pragma once
// Draws a scene repeatedly in three ways, and measures the time.

#include <cstdint>
#include <optional>

#include "bench/frame_figures.hpp"
#include "bench/gl_calls.hpp"
#include "bench/samples.hpp"
#include "bench/surface.hpp"
#include "draw/frame_history.hpp"
#include "render/renderer.hpp"
#include "scene/still.hpp"
#include "wall/wall.hpp"

namespace fukan::bench {

/// Calls of operator new so far; none where they are not counted.
using AllocationCount = std::optional<std::uint64_t> (*)();

/// What is measured of a scene.
enum class Playing {
    held,  ///< it breathes and shimmers, but neither tour nor progress goes on
    tour,  ///< its whole dwell from the beginning, with what the tour lifts and tells
};

/// One scene of a wall. Frames are a sixtieth of a second apart in its own time, however long the machine
/// takes.
class SteppedScene {
public:
    SteppedScene(const wall::Wall& wall, std::size_t index, Playing playing);

    /// How many frames the scene's dwell has.
    int dwell() const;

    /// The frame `number`, from 0; negative numbers lead up to the first.
    void frame(int number, draw::DrawList& out) const;

private:
    const wall::Wall& wall_;
    std::size_t index_;
    Playing playing_;
    scene::Still still_;
};

/// Its arguments must outlive it.
class FrameSampler {
public:
    FrameSampler(const wall::Wall& wall, render::Renderer& renderer, Surface& surface, AllocationCount count);

    /// Measures the scene at `index` of the round; the caller fills in its name. The three ways take
    /// turns in blocks of frames, so that other work of the machine affects all alike, and each finds
    /// caches and buffers as it left them itself. Of a tour all frames are measured, and glyphs are made when
    /// they are first needed, as on a wall. None when the surface has changed meanwhile.
    std::optional<SceneFigures> measure(std::size_t index, int frames, Playing playing);

private:
    struct Tally;
    void warmUp(const SteppedScene& scene, int frames, Playing playing);
    void measureFrames(const SteppedScene& scene, int from, int to, Tally& tally);
    void measureWhole(const SteppedScene& scene, int from, int to, Samples& samples);
    void measureFloor(int count, Samples& samples);

    void frame(const SteppedScene& scene, int number);
    void whole(const SteppedScene& scene, int number);
    void floor();
    template <typename Work>
    void take(Samples& samples, const Work& work);

    const wall::Wall& wall_;
    render::Renderer& renderer_;
    Surface& surface_;
    AllocationCount count_;
    GlCalls gl_;
    draw::DrawList list_;
    draw::FrameHistory history_;
    draw::Damage damage_;
    bool drawn_ = false;  // the latest frame had something new in it
};

}  // namespace fukan::bench
