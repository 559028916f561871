#include "bench/frame_sampler.hpp"

#include <algorithm>
#include <chrono>
#include <ctime>

#include "scene/overlay.hpp"

namespace fukan::bench {
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr motion::Duration frameInterval{1'000'000'000 / 60};
constexpr motion::Duration firstFrame = std::chrono::seconds(20);  // long after the scene appeared
constexpr content::CivilTime noon{{}, 12, 0};

// The warm-up lasts longer than the longest period of any animation, so that every glyph has been drawn.
constexpr int warmUpFrames = 30;
constexpr int warmUpStep = 13;
constexpr int mostRehearsed = 600;

constexpr int mostInBlock = 30;
constexpr int blocks = 10;

/// The processor time of all threads of this process.
double processorMilliseconds() {
    std::timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

}  // namespace

SteppedScene::SteppedScene(const wall::Wall& wall, std::size_t index, Playing playing)
    : wall_(wall),
      index_(index),
      playing_(playing),
      still_(wall.sceneSet(), wall.theme(), wall.round(), index,
             {.reducedMotion = wall.config().motion.reduced, .held = playing == Playing::held}) {}

int SteppedScene::dwell() const { return static_cast<int>(wall_.round()[index_].dwell / frameInterval); }

void SteppedScene::frame(int number, draw::DrawList& out) const {
    const motion::Duration begin = playing_ == Playing::tour ? motion::Duration{} : firstFrame;
    content::CivilTime civil = noon;
    civil.date = wall_.settings().date;
    still_.draw({begin + frameInterval * number, civil}, out);
    scene::paintOverlays(out, wall_.sceneSet(), wall_.theme(), {});
}

struct FrameSampler::Tally {
    explicit Tally(std::size_t frames) : samples(frames) {}

    Samples samples;
    double damage = 0;
    double drawCalls = 0;
    double vertices = 0;
    std::uint64_t allocations = 0;
};

FrameSampler::FrameSampler(const wall::Wall& wall, render::Renderer& renderer, Surface& surface,
                           AllocationCount count)
    : wall_(wall),
      renderer_(renderer),
      surface_(surface),
      count_(count),
      gl_(surface.loader(), surface.info()) {}

template <typename Work>
void FrameSampler::take(Samples& samples, const Work& work) {
    const double cpu = processorMilliseconds();
    const auto begin = std::chrono::steady_clock::now();
    work();
    const auto end = std::chrono::steady_clock::now();
    samples.add(Milliseconds(end - begin).count(), processorMilliseconds() - cpu, gl_.timerMilliseconds());
}

std::optional<SceneFigures> FrameSampler::measure(std::size_t index, int frames, Playing playing) {
    const SteppedScene scene(wall_, index, playing);
    const int wholeFrames = frames;
    if (playing == Playing::tour) frames = scene.dwell();
    const auto count = static_cast<std::size_t>(frames);
    Tally tally(count);
    Samples wholes(count);
    Samples floors(count);
    warmUp(scene, frames, playing);
    const int block = std::clamp(frames / blocks, 1, mostInBlock);
    for (int from = 0; from < frames; from += block) {
        const int to = std::min(from + block, frames);
        measureFrames(scene, from, to, tally);
        // Of a long tour not every frame is drawn whole as well.
        const int share = std::clamp((to - from) * wholeFrames / frames, 1, to - from);
        measureWhole(scene, from, from + share, wholes);
        measureFloor(share, floors);
        if (!surface_.stillThere()) return std::nullopt;
    }
    SceneFigures out;
    out.frame = tally.samples.cost();
    out.whole = wholes.cost();
    out.floor = floors.cost();
    out.damage = tally.damage / frames;
    out.drawCalls = tally.drawCalls / frames;
    out.vertices = tally.vertices / frames;
    if (count_()) out.allocations = static_cast<double>(tally.allocations) / frames;
    return out;
}

void FrameSampler::warmUp(const SteppedScene& scene, int frames, Playing playing) {
    if (playing == Playing::tour) {
        for (int i = 0; i < warmUpFrames; ++i) whole(scene, 0);
        // Lists get their full size without a glyph being made.
        for (int i = 0; i < frames; ++i) scene.frame(i, list_);
        return;
    }
    for (int i = -warmUpFrames; i < 0; ++i) whole(scene, i * warmUpStep);
    // The frames to be measured are drawn once before, so that lists, damage and batches have their full
    // size.
    for (int i = 0; i < std::min(frames, mostRehearsed); ++i) frame(scene, i);
}

void FrameSampler::measureFrames(const SteppedScene& scene, int from, int to, Tally& tally) {
    // Draws each buffer once, since they still hold frames that were drawn in another way.
    history_.forget();
    for (int i = from - draw::FrameHistory::oldestAge; i < from; ++i) frame(scene, i);
    for (int i = from; i < to; ++i) {
        const std::uint64_t before = count_().value_or(0);
        std::uint64_t after = 0;
        take(tally.samples, [&] {
            frame(scene, i);
            after = count_().value_or(0);
        });
        tally.allocations += after - before;
        if (!drawn_) continue;
        tally.damage += static_cast<double>(damage_.share());
        tally.drawCalls += renderer_.stats().drawCalls;
        tally.vertices += renderer_.stats().vertices;
    }
}

void FrameSampler::measureWhole(const SteppedScene& scene, int from, int to, Samples& samples) {
    whole(scene, from - 1);
    for (int i = from; i < to; ++i) take(samples, [&] { whole(scene, i); });
}

void FrameSampler::measureFloor(int count, Samples& samples) {
    floor();
    for (int i = 0; i < count; ++i) take(samples, [&] { floor(); });
}

void FrameSampler::frame(const SteppedScene& scene, int number) {
    scene.frame(number, list_);
    drawn_ = history_.next(list_);
    if (drawn_) history_.outdated(surface_.age(), damage_);
    gl_.beginTimer();
    if (drawn_) renderer_.draw(history_.frame(), surface_.target(), damage_.rects());
    gl_.endTimer();
    gl_.finish();
    if (drawn_) surface_.present(history_.damage().rects());
}

void FrameSampler::whole(const SteppedScene& scene, int number) {
    scene.frame(number, list_);
    gl_.beginTimer();
    renderer_.draw(list_, surface_.target());
    gl_.endTimer();
    gl_.finish();
    surface_.present({});
}

void FrameSampler::floor() {
    gl_.beginTimer();
    gl_.clear(surface_.target());
    gl_.endTimer();
    gl_.finish();
    surface_.present({});
}

}  // namespace fukan::bench
