#include "platform/wayland_seat.hpp"

#include <algorithm>

namespace fukan::platform {
namespace {

WaylandSeat& seatOf(void* data) { return *static_cast<WaylandSeat*>(data); }

// A seat can be released from version 5 on; nothing later is needed.
constexpr std::uint32_t wantedVersion = WL_SEAT_RELEASE_SINCE_VERSION;

}  // namespace

const wl_seat_listener WaylandSeat::seatListener{
    [](void* data, wl_seat*, std::uint32_t capabilities) { seatOf(data).setCapabilities(capabilities); },
    [](void*, wl_seat*, const char*) {}};

const wl_touch_listener WaylandSeat::touchListener{
    [](void* data, wl_touch*, std::uint32_t, std::uint32_t time, wl_surface* surface, std::int32_t id,
       wl_fixed_t x, wl_fixed_t y) {
        WaylandSeat& self = seatOf(data);
        if (surface == nullptr || surface != self.surface_) return;
        self.down_.push_back(id);
        self.add(WaylandTouch::Kind::down, id, x, y, time);
    },
    [](void* data, wl_touch*, std::uint32_t, std::uint32_t time, std::int32_t id) {
        WaylandSeat& self = seatOf(data);
        self.add(WaylandTouch::Kind::up, id, 0, 0, time);
        std::erase(self.down_, id);
    },
    [](void* data, wl_touch*, std::uint32_t time, std::int32_t id, wl_fixed_t x, wl_fixed_t y) {
        seatOf(data).add(WaylandTouch::Kind::motion, id, x, y, time);
    },
    [](void*, wl_touch*) {},
    [](void* data, wl_touch*) { seatOf(data).cancel(); },
    [](void*, wl_touch*, std::int32_t, wl_fixed_t, wl_fixed_t) {},
    [](void*, wl_touch*, std::int32_t, wl_fixed_t) {}};

WaylandSeat::WaylandSeat(wl_registry* registry, std::uint32_t name, std::uint32_t version,
                         wl_surface* surface, std::vector<WaylandTouch>& told)
    : name_(name),
      surface_(surface),
      told_(told),
      seat_(static_cast<wl_seat*>(
          wl_registry_bind(registry, name, &wl_seat_interface, std::min(version, wantedVersion)))) {
    wl_seat_add_listener(seat_, &seatListener, this);
}

WaylandSeat::~WaylandSeat() {
    dropTouch();
    if (wl_seat_get_version(seat_) >= WL_SEAT_RELEASE_SINCE_VERSION) {
        wl_seat_release(seat_);
    } else {
        wl_seat_destroy(seat_);
    }
}

void WaylandSeat::setCapabilities(std::uint32_t capabilities) {
    const bool has = (capabilities & WL_SEAT_CAPABILITY_TOUCH) != 0;
    if (!has) dropTouch();
    if (!has || touch_ != nullptr) return;
    touch_ = wl_seat_get_touch(seat_);
    wl_touch_add_listener(touch_, &touchListener, this);
}

void WaylandSeat::dropTouch() {
    cancel();
    if (touch_ == nullptr) return;
    if (wl_touch_get_version(touch_) >= WL_TOUCH_RELEASE_SINCE_VERSION) {
        wl_touch_release(touch_);
    } else {
        wl_touch_destroy(touch_);
    }
    touch_ = nullptr;
}

void WaylandSeat::add(WaylandTouch::Kind kind, std::int32_t id, wl_fixed_t x, wl_fixed_t y,
                      std::uint32_t time) {
    if (std::find(down_.begin(), down_.end(), id) == down_.end()) return;
    told_.push_back({kind, name_, id, wl_fixed_to_double(x), wl_fixed_to_double(y), time, true});
}

void WaylandSeat::cancel() {
    if (down_.empty()) return;
    down_.clear();
    told_.push_back({WaylandTouch::Kind::cancel, name_, 0, 0, 0, 0, false});
}

}  // namespace fukan::platform
