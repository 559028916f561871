#include "bench/latency_probe.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::bench {
namespace {

using base::Rect;
using base::Vec2;

// How long the picture may stand still in the middle of a movement: a slow machine's few frames.
constexpr motion::Duration rest = std::chrono::milliseconds(250);

// Widths as shares of the screen: no mark that the next frame may leave out; and what is touched is no whole
// page.
constexpr float narrowest = 0.05f;
constexpr float widestTouched = 0.5f;

// More than half of their area must follow the finger: some marks do not move with the camera, but stay where
// they can be seen.
constexpr std::size_t mostLandmarks = 15;

// By how much a frame may miss an effect: less than a pixel, and as much at the ends of a wide box.
constexpr float slackPixels = 0.75f;
constexpr float slackSpread = 0.002f;

double milliseconds(motion::Duration d) { return static_cast<double>(d.count()) / 1e6; }

std::size_t at(Gesture gesture) { return static_cast<std::size_t>(gesture); }

float areaOf(const Rect& rect) { return rect.w * rect.h; }

float length(Vec2 v) { return std::hypot(v.x, v.y); }

}  // namespace

std::optional<Rect> LatencyProbe::boxNearMiddle() {
    const std::lock_guard lock(mutex_);
    std::optional<Rect> nearest;
    const auto away = [middle = viewport_ * 0.5f](const Rect& rect) {
        return length(rect.center() - middle);
    };
    for (const Thing& thing : things_) {
        if (thing.rect.w < viewport_.x * narrowest || thing.rect.w > viewport_.x * widestTouched) continue;
        if (!nearest || away(thing.rect) < away(*nearest)) nearest = thing.rect;
    }
    return nearest;
}

void LatencyProbe::chooseLandmarks() {
    const std::lock_guard lock(mutex_);
    landmarks_.clear();
    const auto timesThere = [this](base::Id id) {
        return std::count_if(things_.begin(), things_.end(), [id](const Thing& t) { return t.id == id; });
    };
    for (const Thing& thing : things_) {
        if (thing.rect.w >= viewport_.x * narrowest && timesThere(thing.id) == 1)
            landmarks_.push_back({thing, 1, thing.rect});
    }
    const std::size_t count = std::min(mostLandmarks, landmarks_.size());
    std::partial_sort(
        landmarks_.begin(), landmarks_.begin() + static_cast<std::ptrdiff_t>(count), landmarks_.end(),
        [](const Landmark& a, const Landmark& b) { return areaOf(a.then.rect) > areaOf(b.then.rect); });
    landmarks_.resize(count);
}

void LatencyProbe::expect(const ExpectedEffect& effect) {
    const std::lock_guard lock(mutex_);
    awaited_.push_back({effect, now()});
}

void LatencyProbe::touched() {
    const std::lock_guard lock(mutex_);
    touchedAt_ = now();
}

void LatencyProbe::follow(Gesture gesture) {
    const std::lock_guard lock(mutex_);
    following_ = gesture;
}

bool LatencyProbe::atRest() {
    const std::lock_guard lock(mutex_);
    return awaited_.empty() && !pressed_ && !things_.empty() && now() - std::max(movedAt_, touchedAt_) > rest;
}

bool LatencyProbe::allSeen() {
    const std::lock_guard lock(mutex_);
    return awaited_.empty();
}

void LatencyProbe::giveUp() {
    const std::lock_guard lock(mutex_);
    for (const Awaited& lost : awaited_) ++latency_[at(lost.effect.gesture)].unseen;
    awaited_.clear();
}

Vec2 LatencyProbe::viewport() {
    const std::lock_guard lock(mutex_);
    return viewport_;
}

void LatencyProbe::begun(const platform::Window& window, const platform::WindowInput&) {
    about_.gl = window.info().version;
    about_.renderer = window.info().renderer;
    about_.buffer = window.bufferMethod();
    about_.size = {window.size().width, window.size().height};
}

void LatencyProbe::paced(motion::Duration interval) { about_.interval = milliseconds(interval); }

void LatencyProbe::building() { building_ = now(); }

void LatencyProbe::built(const draw::DrawList& list) {
    built_ = now();
    const std::lock_guard lock(mutex_);
    collect(list);
    for (Awaited& one : awaited_) one.inFrame = shows(one.effect);
}

/// Collects the boxes of the scene: those in the camera's clip. Without a clip the camera is at home.
void LatencyProbe::collect(const draw::DrawList& list) {
    viewport_ = list.viewport;
    std::swap(before_, things_);
    things_.clear();
    pressed_ = false;
    for (Landmark& landmark : landmarks_) landmark.times = 0;
    bool inScene = true;
    for (const draw::Command& command : list.commands) {
        if (std::holds_alternative<draw::PopClip>(command.what)) inScene = false;
        const auto* box = std::get_if<draw::Box>(&command.what);
        if (box == nullptr) continue;
        if (command.id == base::Id::of("pressed")) pressed_ = true;
        if (!inScene) continue;
        things_.push_back({command.id, box->rect});
        find(things_.back());
    }
    moved_ = things_ != before_;
    if (moved_) movedAt_ = built_;
}

void LatencyProbe::find(const Thing& thing) {
    for (Landmark& landmark : landmarks_) {
        if (landmark.then.id != thing.id) continue;
        ++landmark.times;
        landmark.now = thing.rect;
    }
}

bool LatencyProbe::shows(const ExpectedEffect& effect) const {
    if (effect.gesture == Gesture::press || effect.gesture == Gesture::firstTouch) return pressed_;
    // By their size: the large ones belong to the scene at every scale. Some may have left the screen.
    float found = 0;
    float following = 0;
    for (const Landmark& landmark : landmarks_) {
        if (landmark.times != 1) continue;
        const float weight = areaOf(landmark.then.rect);
        found += weight;
        if (follows(landmark, effect)) following += weight;
    }
    return 2 * following > found;
}

bool LatencyProbe::follows(const Landmark& landmark, const ExpectedEffect& effect) {
    if (effect.gesture == Gesture::pan) {
        const Vec2 gone = landmark.now.center() - landmark.then.rect.center();
        const float far = length(effect.way);
        return gone.x * effect.way.x + gone.y * effect.way.y >= far * (far - slackPixels);
    }
    const float spread = landmark.now.w / landmark.then.rect.w;
    return effect.spread > 1 ? spread >= effect.spread - slackSpread : spread <= effect.spread + slackSpread;
}

void LatencyProbe::compared(bool) { compared_ = now(); }

void LatencyProbe::drawn(float share) {
    drawn_ = now();
    share_ = share;
}

void LatencyProbe::swapped() {
    const motion::Timestamp end = now();
    const std::lock_guard lock(mutex_);
    for (Awaited& one : awaited_) {
        ++one.frames;
        if (!one.inFrame) continue;
        Latency& latency = latency_[at(one.effect.gesture)];
        latency.frames.push_back(one.frames);
        latency.milliseconds.push_back(milliseconds(end - one.since));
    }
    std::erase_if(awaited_, [](const Awaited& one) { return one.inFrame; });
    if (!moved_ || following_ == Gesture::none) return;
    Cost& cost = cost_[at(following_)];
    cost.build.push_back(milliseconds(built_ - building_));
    cost.difference.push_back(milliseconds(compared_ - built_));
    cost.draw.push_back(milliseconds(drawn_ - compared_));
    cost.swap.push_back(milliseconds(end - drawn_));
    cost.whole.push_back(milliseconds(end - building_));
    cost.share += static_cast<double>(share_);
}

InputFigures LatencyProbe::figures() const {
    InputFigures out = about_;
    const auto addLatency = [&](Gesture gesture, const char* what) {
        const Latency& l = latency_[at(gesture)];
        out.latency.push_back(
            {what, l.frames.size() + l.unseen, l.unseen, Spread::of(l.frames), Spread::of(l.milliseconds)});
    };
    addLatency(Gesture::firstTouch, "first touch");
    addLatency(Gesture::press, "press");
    addLatency(Gesture::pan, "pan");
    addLatency(Gesture::pinch, "pinch");
    const auto addMotion = [&](Gesture gesture, const char* what) {
        const Cost& c = cost_[at(gesture)];
        const double mean = c.whole.empty() ? 0 : c.share / static_cast<double>(c.whole.size());
        out.motion.push_back({what, c.whole.size(), Spread::of(c.build), Spread::of(c.difference),
                              Spread::of(c.draw), Spread::of(c.swap), Spread::of(c.whole), mean});
    };
    addMotion(Gesture::pan, "pan");
    addMotion(Gesture::pinch, "pinch");
    addMotion(Gesture::flight, "flight");
    return out;
}

}  // namespace fukan::bench
