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
#include "show/show.hpp"
#include "wall/wall.hpp"

namespace fukan::bench {

/// Calls of operator new so far; none where they are not counted.
using AllocationCount = std::optional<std::uint64_t> (*)();

/// One scene on a wall that is held: it breathes and shimmers, but neither tour nor progress goes on.
/// Frames are a sixtieth of a second apart in its own time, however long the machine takes.
class HeldScene {
public:
    HeldScene(const wall::Wall& wall, std::size_t index);

    /// The frame `number`, from 0; negative numbers lead up to the first.
    void frame(int number, draw::DrawList& out) const;

private:
    const wall::Wall& wall_;
    show::Show show_;
};

/// Its arguments must outlive it.
class FrameSampler {
public:
    FrameSampler(const wall::Wall& wall, render::Renderer& renderer, Surface& surface, AllocationCount count);

    /// Measures the scene at `index` of the round; the caller fills in its name. The three ways take
    /// turns in blocks of frames, so that other work of the machine affects all alike, and each finds
    /// caches and buffers as it left them itself. None when the surface has changed meanwhile.
    std::optional<SceneFigures> measure(std::size_t index, int frames);

private:
    struct Tally;
    void warmUp(const HeldScene& scene, int frames);
    void measureFrames(const HeldScene& scene, int from, int to, Tally& tally);
    void measureWhole(const HeldScene& scene, int from, int to, Samples& samples);
    void measureFloor(int count, Samples& samples);

    void frame(const HeldScene& scene, int number);
    void whole(const HeldScene& scene, int number);
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
