#pragma once
// Observes every frame of the running wall: which one shows a touch's effect, and what did it cost?

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

/// What a frame must show for a touch's effect to be in it.
struct ExpectedEffect {
    Gesture gesture = Gesture::press;
    base::Vec2 way;    ///< of a pan: how far from a landmark's old place, pixels
    float spread = 1;  ///< of a pinch: how many times a landmark's old width
};

/// The loop calls it on its thread, `GestureDriver` on another.
class LatencyProbe final : public run::FrameObserver {
public:
    // For `GestureDriver`.

    /// The box that is nearest to the middle of the screen. None: nothing is there.
    std::optional<base::Rect> boxNearMiddle();
    /// Makes the largest boxes landmarks, with their present places: they belong to the scene at every scale,
    /// while smaller ones come and go, and are laid out anew, as a pinch goes from one level to the next.
    void chooseLandmarks();
    /// Call just before the touch event that has this effect.
    void expect(const ExpectedEffect& effect);
    /// From now on frames that move count towards `gesture`.
    void follow(Gesture gesture);
    /// Call for every touch event, whether or not an effect is expected.
    void touched();
    /// Every effect has been seen, and neither a finger nor the picture has moved for a while.
    bool atRest();
    bool allSeen();
    /// Counts the effects still expected as unseen.
    void giveUp();
    base::Vec2 viewport();
    void end() { over_ = true; }

    // For the loop.

    void begun(const platform::Window& window, const platform::WindowInput& input) override;
    void paced(motion::Duration interval) override;
    void building() override;
    void built(const draw::DrawList& list) override;
    void compared(bool differs) override;
    void drawn(float share) override;
    void swapped() override;
    bool over() const override { return over_; }

    /// Call after the loop has ended.
    InputFigures figures() const;

private:
    struct Thing {  // a box of the scene, wherever the camera moves it
        base::Id id;
        base::Rect rect;
        friend bool operator==(const Thing&, const Thing&) = default;
    };
    struct Landmark {
        Thing then;
        int times = 0;   // in the present frame; what is there twice is no landmark
        base::Rect now;  // the last of these
    };
    struct Awaited {
        ExpectedEffect effect;
        motion::Timestamp since;
        int frames = 0;
        bool inFrame = false;  // the present frame shows it
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

    std::mutex mutex_;  // guards what `GestureDriver` uses, too
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
