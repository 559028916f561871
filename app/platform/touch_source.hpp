#pragma once
// Whoever tells of fingers: a window system, a tracker on the network, a device file.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::platform {

/// What became of one finger, in its source's words.
struct ContactChange {
    enum class Kind : std::uint8_t {
        down,
        moved,
        up,
        cancelled  ///< all the source's fingers: they are gone and meant nothing
    };

    Kind kind = Kind::down;
    std::int64_t contact = 0;  ///< the source's name for the finger; may be given again after `up`
    base::Vec2 place;          ///< as a share of the window, 0 … 1 from its top left; may lie outside
    float size = 0;            ///< the larger diameter as a share of the window's width; 0: not told
    motion::Timestamp at;

    friend bool operator==(const ContactChange&, const ContactChange&) = default;
};

/// Used from the main thread only. What a source reads from is watched by an InputWatch, which wakes that
/// thread; a source itself never waits.
class TouchSource {
public:
    TouchSource() = default;
    TouchSource(const TouchSource&) = delete;
    TouchSource& operator=(const TouchSource&) = delete;
    virtual ~TouchSource() = default;

    /// What it is and how it fares, for people: "X11 XInput 2.2".
    virtual std::string name() const = 0;

    /// Adds what happened since the last call, in order.
    virtual void collect(motion::Timestamp now, std::vector<ContactChange>& out) = 0;

    /// Makes sure that `collect` gives everything that happened before what GLFW has told last, where the
    /// two come by separate ways. May take a round trip to the display server.
    virtual void catchUp() {}

    /// When to collect although nothing came in; none: never.
    virtual std::optional<motion::Timestamp> dueAt() const { return std::nullopt; }

    /// What went wrong since the last call, each in one sentence.
    virtual std::vector<std::string> takeProblems() { return {}; }
};

}  // namespace fukan::platform
