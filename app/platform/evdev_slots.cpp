#include "platform/evdev_slots.hpp"

#include <linux/input-event-codes.h>

namespace fukan::platform {
namespace {

float lengthOf(EvdevRange range) {
    return static_cast<float>(static_cast<std::int64_t>(range.last) - range.first + 1);
}

// A value stands for the middle of its step: of 4096 steps, the last one's middle is half a step before
// the edge.
float share(std::int32_t value, EvdevRange range) {
    return (static_cast<float>(static_cast<std::int64_t>(value) - range.first) + 0.5f) / lengthOf(range);
}

}  // namespace

void EvdevSlots::setSlot(std::int32_t slot, std::int32_t x, std::int32_t y, std::int32_t diameter) {
    if (slot < 0 || slot >= mostSlots) return;
    slots_[static_cast<std::size_t>(slot)] = {noFinger, noFinger, x, y, diameter, false};
}

void EvdevSlots::take(const EvdevEvent& event, std::vector<ContactChange>& out) {
    if (event.type == EV_ABS) takeAxis(event);
    if (event.type == EV_SYN && event.code == SYN_REPORT) report(event.at, out);
}

/// Null when a broken device names a slot that does not exist.
EvdevSlots::Slot* EvdevSlots::current() {
    if (current_ < 0 || current_ >= mostSlots) return nullptr;
    return &slots_[static_cast<std::size_t>(current_)];
}

void EvdevSlots::takeAxis(const EvdevEvent& event) {
    if (event.code == ABS_MT_SLOT) current_ = event.value;
    Slot* slot = current();
    if (slot == nullptr) return;
    switch (event.code) {
        case ABS_MT_TRACKING_ID:
            slot->tracking = event.value < 0 ? noFinger : event.value;
            break;
        case ABS_MT_POSITION_X:
            slot->x = event.value;
            break;
        case ABS_MT_POSITION_Y:
            slot->y = event.value;
            break;
        case ABS_MT_TOUCH_MAJOR:
            slot->diameter = event.value;
            break;
        default:
            return;
    }
    slot->changed = true;
}

// Lifted fingers come first: a panel may give a finger's number to another slot within one report.
void EvdevSlots::report(motion::Timestamp at, std::vector<ContactChange>& out) {
    for (Slot& slot : slots_) {
        if (slot.told == noFinger || slot.told == slot.tracking) continue;
        out.push_back({ContactChange::Kind::up, slot.told, {}, 0, at});
        slot.told = noFinger;
    }
    for (Slot& slot : slots_) {
        if (!slot.changed) continue;
        slot.changed = false;
        if (slot.tracking == noFinger) continue;
        const auto kind = slot.told == noFinger ? ContactChange::Kind::down : ContactChange::Kind::moved;
        slot.told = slot.tracking;
        out.push_back({kind, slot.tracking, placeOf(slot), sizeOf(slot), at});
    }
}

base::Vec2 EvdevSlots::placeOf(const Slot& slot) const {
    return turn_.inverse().point({share(slot.x, x_), share(slot.y, y_)}, {1, 1});
}

// The diameter is in the unit of both axes; on a panel turned by a quarter, y lies along the window's width.
float EvdevSlots::sizeOf(const Slot& slot) const {
    return static_cast<float>(slot.diameter) / lengthOf(turn_.swapsAxes() ? y_ : x_);
}

}  // namespace fukan::platform
