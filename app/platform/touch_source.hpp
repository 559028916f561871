#pragma once
// The interface of everything that reports touches: a window system, a tracker on the network, a device file.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::platform {

/// One change of one finger, as its source reports it.
struct ContactChange {
    enum class Kind : std::uint8_t {
        down,
        moved,
        up,
        cancelled  ///< all the source's fingers: they are gone, and their touches must have no effect
    };

    Kind kind = Kind::down;
    std::int64_t contact = 0;  ///< the source's number for the finger; may be used again after `up`
    base::Vec2 place;          ///< as a share of the window, 0 … 1 from its top left; may lie outside
    float size = 0;            ///< the larger diameter as a share of the window's width; 0: unknown
    motion::Timestamp at;

    friend bool operator==(const ContactChange&, const ContactChange&) = default;
};

/// Used from the main thread only. The Inbox's InputWatch watches what a source reads from and wakes that
/// thread; a source itself never waits.
class TouchSource {
public:
    TouchSource() = default;
    TouchSource(const TouchSource&) = delete;
    TouchSource& operator=(const TouchSource&) = delete;
    virtual ~TouchSource() = default;

    /// Its kind and its state, for the operator: "X11 XInput 2.2".
    virtual std::string name() const = 0;

    /// Whether there is a panel that fingers can touch, as far as is known without a touch.
    virtual bool present() const = 0;

    /// Appends the changes since the last call, in order.
    virtual void collect(motion::Timestamp now, std::vector<ContactChange>& out) = 0;

    /// Makes sure that `collect` returns everything that happened before the last event from GLFW, where
    /// the two use separate connections. May take a round trip to the display server.
    virtual void catchUp() {}

    /// When `collect` must be called even if nothing came in; none: never.
    virtual std::optional<motion::Timestamp> dueAt() const { return std::nullopt; }

    /// What went wrong since the last call, by the config's key.
    virtual base::Diagnostics takeProblems() { return {}; }
};

}  // namespace fukan::platform
