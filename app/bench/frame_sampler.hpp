#pragma once
// Draws a scene again and again, in three ways, and takes the time.

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

/// Calls of operator new so far, or nothing where nobody counts them.
using AllocationCount = std::optional<std::uint64_t> (*)();

/// One scene as it stands on a wall that is held: it breathes and shimmers, and neither tour nor progress
/// goes on. Frames are a sixtieth of a second apart, whatever the machine makes of it.
class HeldScene {
public:
    HeldScene(const wall::Wall& wall, std::size_t index);

    /// The frame of that number; those below 0 lead up to the first.
    void frame(int number, draw::DrawList& out) const;

private:
    const wall::Wall& wall_;
    show::Show show_;
};

/// All that it is given outlives it.
class FrameSampler {
public:
    FrameSampler(const wall::Wall& wall, render::Renderer& renderer, Surface& surface, AllocationCount count);

    /// The scene at that place of the round; its name is left to the caller. The three ways take turns in
    /// blocks of frames, so that what else the machine does meets all alike, and each finds caches and
    /// buffers as it leaves them itself. Nothing when the surface has changed meanwhile.
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
