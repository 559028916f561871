#pragma once
// The kernel's multi-touch protocol B: turns events about slots into changes of fingers. No device, no
// clock.
// https://docs.kernel.org/input/multi-touch-protocol.html

#include <array>
#include <cstdint>
#include <vector>

#include "base/turn.hpp"
#include "platform/touch_source.hpp"

namespace fukan::platform {

/// An axis's range as the device reports it, both ends inclusive; `last` is greater than `first`.
struct EvdevRange {
    std::int32_t first = 0;
    std::int32_t last = 1;
};

/// One event from the kernel: type, code and value as in linux/input-event-codes.h.
struct EvdevEvent {
    std::uint16_t type = 0;
    std::uint16_t code = 0;
    std::int32_t value = 0;
    motion::Timestamp at;
};

class EvdevSlots {
public:
    /// More than any panel has.
    static constexpr std::int32_t mostSlots = 64;

    /// `turn`: how the panel's own axes are turned.
    EvdevSlots(EvdevRange x, EvdevRange y, base::Turn turn) : x_(x), y_(y), turn_(turn) {}

    /// A slot's state before the first event; needed because the kernel reports only values that change.
    /// A finger that is already in the slot is ignored until it is lifted.
    void setSlot(std::int32_t slot, std::int32_t x, std::int32_t y, std::int32_t diameter);
    void setCurrentSlot(std::int32_t slot) { current_ = slot; }

    /// Appends changes when the event ends a report. After the kernel has dropped events, libevdev
    /// supplies synthetic ones that restore the state: if a slot holds another finger by then, the old
    /// one is lifted first.
    void take(const EvdevEvent& event, std::vector<ContactChange>& out);

private:
    static constexpr std::int32_t noFinger = -1;

    struct Slot {
        std::int32_t tracking = noFinger;  ///< the finger's tracking id, by the events so far
        std::int32_t told = noFinger;      ///< the finger's tracking id as last reported in `out`
        std::int32_t x = 0;
        std::int32_t y = 0;
        std::int32_t diameter = 0;
        bool changed = false;
    };

    Slot* current();
    void takeAxis(const EvdevEvent& event);
    void report(motion::Timestamp at, std::vector<ContactChange>& out);
    base::Vec2 placeOf(const Slot& slot) const;
    float sizeOf(const Slot& slot) const;

    EvdevRange x_;
    EvdevRange y_;
    base::Turn turn_;
    std::int32_t current_ = 0;
    std::array<Slot, mostSlots> slots_{};
};

}  // namespace fukan::platform
