#include "bench/gesture_driver.hpp"

#include <array>
#include <chrono>
#include <cmath>
#include <thread>

namespace fukan::bench {
namespace {

using base::Vec2;
using namespace std::chrono_literals;

constexpr int legs = 12;  // moves in one direction

// Milliseconds. A touch panel reports about a hundred times a second, and never in step with the screen.
constexpr double soonestMs = 3;
constexpr double latestMs = 17;

constexpr motion::Duration patience = 3s;        // until the picture is at rest
constexpr motion::Duration effectComes = 1s;     // until an effect is shown; later, it counts as unseen
constexpr motion::Duration startPatience = 30s;  // until the first frames

// Pixels: a finger that has moved this far is dragging, on any panel.
constexpr float slop = 48;

// A visitor does not touch the wall the moment it appears.
constexpr motion::Duration arrival = 4s;

constexpr float nearer = 1.5f;  // times the whole scene: leaves room to pan to every side

}  // namespace

void GestureDriver::work(int moves) {
    waitFor(startPatience, [&] { return probe_.viewport().x > 0; });
    waitFor(arrival, [] { return false; });
    rest();
    press();
    comeNear();
    while (moves_ < moves && !probe_.over()) {
        for (int i = 0; i < 4; ++i) press();
        const float sign = (moves_ / (2 * legs)) % 2 == 0 ? 1.0f : -1.0f;
        pan(Vec2{0.008f * sign, 0.002f});
        pan(Vec2{0.002f, 0.006f * sign});
        pinch(240, 400);
        pinch(400, 250);
        for (int i = 0; i < 2; ++i) doubleTap();  // nearer, and back to where it was
    }
    probe_.end();
}

/// A finger lands on a box and slides away and back, so that it opens nothing.
void GestureDriver::press() {
    const auto thing = probe_.boxNearMiddle();
    if (!thing) return;
    const Vec2 place = thing->center();
    pause(0, 50);
    probe_.expect({touched_ ? Gesture::press : Gesture::firstTouch, {}, 1});
    touched_ = true;
    put(place);
    waitFor(effectComes, [&] { return probe_.allSeen(); });
    probe_.giveUp();
    for (int i = 1; i <= 8; ++i) {
        pause(soonestMs, latestMs);
        put(place + Vec2{0, 8.0f * static_cast<float>(i)});
    }
    for (int i = 8; i >= 0; --i) {
        pause(soonestMs, latestMs);
        put(place + Vec2{0, 8.0f * static_cast<float>(i)});
    }
    lift();
}

/// Moves there and back again, in steps that are shares of the screen's height: not as far as the world's
/// edge.
void GestureDriver::pan(Vec2 shares) {
    Vec2 place = probe_.viewport() * 0.5f;
    const Vec2 step = shares * probe_.viewport().y;
    // It starts in the opposite direction, so that the whole pan stays near the middle.
    const Vec2 start = shares * (-slop / std::hypot(shares.x, shares.y) / 5);
    pause(0, 50);
    put(place);
    // First it becomes a drag; from there on the moves are measured.
    for (int i = 0; i < 6; ++i) {
        pause(soonestMs, latestMs);
        put(place = place + start);
    }
    for (const float sign : {1.0f, -1.0f}) {
        rest();
        probe_.chooseLandmarks();
        probe_.follow(Gesture::pan);
        for (int i = 1; i <= legs; ++i) {
            pause(soonestMs, latestMs);
            place = place + step * sign;
            probe_.expect({Gesture::pan, step * (sign * static_cast<float>(i)), 1});
            put(place);
        }
        waitFor(effectComes, [&] { return probe_.allSeen(); });
        probe_.follow(Gesture::none);
        probe_.giveUp();
        moves_ += legs;
    }
    rest();
    lift();
}

/// Two fingers beside the middle, `from` pixels apart, then `to`. The exact distance at which a pinch
/// begins is not known: so the fingers rest once it has begun.
void GestureDriver::pinch(float from, float to) {
    pause(0, 50);
    putPair(from);
    float apart = from;
    const float step = (to - from) / (legs + 6);
    for (int i = 0; i < 6; ++i) {
        pause(soonestMs, latestMs);
        putPair(apart += step);
    }
    rest();
    probe_.chooseLandmarks();
    probe_.follow(Gesture::pinch);
    const float begin = apart;
    for (int i = 0; i < legs; ++i) {
        pause(soonestMs, latestMs);
        apart += step;
        probe_.expect({Gesture::pinch, {}, apart / begin});
        putPair(apart);
    }
    waitFor(effectComes, [&] { return probe_.allSeen(); });
    probe_.follow(Gesture::none);
    probe_.giveUp();
    rest();
    lift();
}

void GestureDriver::doubleTap() {
    const Vec2 place = probe_.viewport() * 0.5f;
    probe_.follow(Gesture::flight);
    for (int i = 0; i < 2; ++i) {
        put(place);
        pause(40, 60);
        putNone();
        pause(80, 120);
    }
    rest();
    probe_.follow(Gesture::none);
}

/// Two fingers enlarge the scene until it is larger than the screen.
void GestureDriver::comeNear() {
    for (int i = 0; i <= 20; ++i) {
        putPair(200 * (1 + (nearer - 1) * static_cast<float>(i) / 20));
        pause(soonestMs, latestMs);
    }
    rest();
    lift();
}

void GestureDriver::put(std::span<const Vec2> pixels) {
    const Vec2 size = probe_.viewport();
    down_.clear();
    for (const Vec2 pixel : pixels) down_.push_back({pixel.x / size.x, pixel.y / size.y});
    probe_.touched();
    sender_.show(down_);
}

void GestureDriver::putPair(float apart) {
    const Vec2 middle = probe_.viewport() * 0.5f;
    put(std::array{middle - Vec2{apart / 2, 0}, middle + Vec2{apart / 2, 0}});
}

/// Pauses first: a finger that stood still starts no fling.
void GestureDriver::lift() {
    pause(150, 200);
    putNone();
    rest();
}

void GestureDriver::rest() {
    waitFor(patience, [&] { return probe_.atRest(); });
}

void GestureDriver::pause(double fromMs, double toMs) {
    std::uniform_real_distribution<double> any(fromMs, toMs);
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(any(random_)));
}

template <typename Holds>
bool GestureDriver::waitFor(motion::Duration most, const Holds& holds) {
    constexpr motion::Duration step = 2ms;
    // A tracker keeps reporting fingers that stand still; a silent sender is taken for gone.
    constexpr int stepsToRepeat = 250;
    for (int i = 1; i * step < most && !probe_.over(); ++i) {
        if (holds()) return true;
        std::this_thread::sleep_for(step);
        if (i % stepsToRepeat == 0 && !down_.empty()) sender_.show(down_);
    }
    return holds();
}

}  // namespace fukan::bench
