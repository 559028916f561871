#pragma once
// Looks at every frame of the running wall: when does one show what a finger did, and what did it cost?

#include <array>
#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

#include "base/id.hpp"
#include "bench/input_figures.hpp"
#include "platform/real_clock.hpp"
#include "run/frame_observer.hpp"

namespace fukan::bench {

enum class Gesture { none, firstTouch, press, pan, pinch, flight };
inline constexpr std::size_t gestureCount = 6;

/// What the frame must show before a finger's effect is in it.
struct ExpectedEffect {
    Gesture gesture = Gesture::press;
    base::Vec2 way;    ///< of a pan: so far from where a landmark was, pixels
    float spread = 1;  ///< of a pinch: so much wider than a landmark was
};

/// The loop calls it on its thread, the hand on another.
class LatencyProbe final : public run::FrameObserver {
public:
    // For the hand.

    /// From now on the things about the middle of the screen are landmarks, as they stand now; where the one
    /// nearest to it is. None: nothing is there.
    std::optional<base::Rect> chooseLandmarks();
    /// A finger is about to tell something.
    void expect(const ExpectedEffect& effect);
    /// What the frames from now on count as, as long as they move.
    void follow(Gesture gesture);
    /// A finger tells something, whatever comes of it.
    void touched();
    /// Every effect has been seen, and neither the hand nor the picture has moved for a while.
    bool atRest();
    bool allSeen();
    /// Gives up what has not been seen.
    void giveUp();
    base::Vec2 viewport();
    void end() { over_ = true; }

    // For the loop.

    void begun(const platform::Window& window) override;
    void paced(motion::Duration interval) override;
    void building() override;
    void built(const draw::DrawList& list) override;
    void compared(bool differs) override;
    void drawn(float share) override;
    void swapped() override;
    bool over() const override { return over_; }

    /// After the loop.
    InputFigures figures() const;

private:
    struct Thing {  // a box of the scene, wherever the camera brings it
        base::Id id;
        base::Rect rect;
        friend bool operator==(const Thing&, const Thing&) = default;
    };
    struct Landmark {
        Thing then;
        std::optional<base::Rect> now;  // in the frame at hand
    };
    struct Awaited {
        ExpectedEffect effect;
        motion::Timestamp since;
        int frames = 0;
        bool inFrame = false;  // the frame at hand has it
    };
    struct Latency {
        std::size_t unseen = 0;
        std::vector<double> frames;
        std::vector<double> milliseconds;
    };
    struct Cost {
        std::vector<double> build, difference, draw, swap, whole;
        double share = 0;
    };

    bool shows(const ExpectedEffect& effect) const;
    static bool follows(const Landmark& landmark, const ExpectedEffect& effect);
    void collect(const draw::DrawList& list);
    void find(const Thing& thing);
    motion::Timestamp now() { return clock_.read().steady; }

    std::mutex mutex_;  // of all that the hand may ask for
    std::atomic<bool> over_ = false;
    platform::RealClock clock_;
    InputFigures about_;
    base::Vec2 viewport_;
    std::vector<Thing> things_;
    std::vector<Thing> before_;
    bool pressed_ = false;
    bool moved_ = false;
    motion::Timestamp movedAt_;
    motion::Timestamp touchedAt_;
    std::vector<Landmark> landmarks_;
    std::vector<Awaited> awaited_;
    Gesture following_ = Gesture::none;
    motion::Timestamp building_, built_, compared_, drawn_;
    float share_ = 0;
    std::array<Latency, gestureCount> latency_;
    std::array<Cost, gestureCount> cost_;
};

}  // namespace fukan::bench
