#pragma once
// One wl_seat and the touches on its panels.

#include <wayland-client.h>

#include <cstdint>
#include <vector>

namespace fukan::platform {

/// One touch event as Wayland reports it, in surface coordinates and the compositor's milliseconds.
struct WaylandTouch {
    enum class Kind : std::uint8_t { down, motion, up, cancel };

    Kind kind = Kind::down;
    std::uint32_t seat = 0;  ///< the seat's global name
    std::int32_t id = 0;     ///< the finger's id within its seat
    double x = 0;
    double y = 0;
    std::uint32_t milliseconds = 0;
    bool timed = true;  ///< false for cancel, which has no time
};

/// Each event is taken when it comes, without wl_touch.frame: compositors as old as Debian 12's cage
/// never send that.
class WaylandSeat {
public:
    /// Ignores fingers that land on surfaces other than `surface`. Appends to `told`, which must outlive
    /// the seat.
    WaylandSeat(wl_registry* registry, std::uint32_t name, std::uint32_t version, wl_surface* surface,
                std::vector<WaylandTouch>& told);
    ~WaylandSeat();
    WaylandSeat(const WaylandSeat&) = delete;
    WaylandSeat& operator=(const WaylandSeat&) = delete;

    std::uint32_t name() const { return name_; }
    bool hasTouch() const { return touch_ != nullptr; }

private:
    static const wl_seat_listener seatListener;
    static const wl_touch_listener touchListener;

    void setCapabilities(std::uint32_t capabilities);
    void dropTouch();
    void add(WaylandTouch::Kind kind, std::int32_t id, wl_fixed_t x, wl_fixed_t y, std::uint32_t time);
    void cancel();

    std::uint32_t name_;
    wl_surface* surface_;
    std::vector<WaylandTouch>& told_;
    wl_seat* seat_;
    wl_touch* touch_ = nullptr;
    std::vector<std::int32_t> down_;  ///< ids of the fingers on our surface
};

}  // namespace fukan::platform
