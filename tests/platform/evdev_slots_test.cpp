// The kernel's multi-touch protocol, as panels speak it.

#include "platform/evdev_slots.hpp"

#include <linux/input-event-codes.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <utility>

namespace fukan::platform {
namespace {

using Catch::Approx;
using Kind = ContactChange::Kind;

/// A panel of 1000 by 500 steps.
class Panel {
public:
    explicit Panel(base::Turn turn = {}) : slots({0, 999}, {0, 499}, turn) {}

    Panel& abs(int code, std::int32_t value) {
        slots.take({EV_ABS, static_cast<std::uint16_t>(code), value, now_}, told_);
        return *this;
    }
    Panel& finger(int slot, int id, int x, int y) {
        return abs(ABS_MT_SLOT, slot)
            .abs(ABS_MT_TRACKING_ID, id)
            .abs(ABS_MT_POSITION_X, x)
            .abs(ABS_MT_POSITION_Y, y);
    }
    std::vector<ContactChange> report() {
        slots.take({EV_SYN, SYN_REPORT, 0, now_}, told_);
        now_ = now_ + std::chrono::milliseconds(8);
        return std::exchange(told_, {});
    }
    void drop() { slots.take({EV_SYN, SYN_DROPPED, 0, now_}, told_); }

    EvdevSlots slots;

private:
    motion::Timestamp now_{};
    std::vector<ContactChange> told_;
};

std::vector<Kind> kinds(const std::vector<ContactChange>& changes) {
    std::vector<Kind> out;
    for (const ContactChange& change : changes) out.push_back(change.kind);
    return out;
}

}  // namespace

TEST_CASE("two fingers on a panel are told with each report, and lifted apart") {
    Panel panel;
    auto told = panel.finger(0, 100, 250, 250).finger(1, 101, 750, 0).report();
    REQUIRE(kinds(told) == std::vector{Kind::down, Kind::down});
    CHECK(told[0].contact == 100);
    CHECK(told[0].place.x == Approx(0.2505));
    CHECK(told[0].place.y == Approx(0.501));
    CHECK(told[1].contact == 101);
    CHECK(told[1].place.y == Approx(0.001));

    told = panel.abs(ABS_MT_SLOT, 0).abs(ABS_MT_POSITION_X, 300).report();
    REQUIRE(kinds(told) == std::vector{Kind::moved});
    CHECK(told[0].contact == 100);
    CHECK(told[0].place.y == Approx(0.501));
    CHECK(told[0].at == motion::Timestamp{8'000'000});

    told = panel.abs(ABS_MT_TRACKING_ID, -1).abs(ABS_MT_SLOT, 1).abs(ABS_MT_POSITION_Y, 499).report();
    REQUIRE(kinds(told) == std::vector{Kind::up, Kind::moved});
    CHECK(told[0].contact == 100);
    CHECK(told[1].place.y == Approx(0.999));
    CHECK(kinds(panel.abs(ABS_MT_TRACKING_ID, -1).report()) == std::vector{Kind::up});
    CHECK(panel.report().empty());
}

TEST_CASE("nothing is told before a report ends, and a finger that came and went within one is left out") {
    Panel panel;
    panel.finger(0, 1, 10, 10).abs(ABS_MT_TRACKING_ID, -1);
    CHECK(panel.report().empty());
}

TEST_CASE("a finger lands where the one before it in the slot was, when the kernel says no more") {
    Panel panel;
    panel.slots.setSlot(0, 500, 100, 0);
    const auto told = panel.abs(ABS_MT_TRACKING_ID, 7).report();
    REQUIRE(kinds(told) == std::vector{Kind::down});
    CHECK(told[0].place.x == Approx(0.5005));
    CHECK(told[0].place.y == Approx(0.201));
}

TEST_CASE("the slot that is current at the start is the panel's, and a finger that lay there is left out") {
    Panel panel;
    panel.slots.setCurrentSlot(3);
    CHECK(panel.abs(ABS_MT_POSITION_X, 5).report().empty());
    CHECK(panel.abs(ABS_MT_TRACKING_ID, -1).report().empty());
    CHECK(kinds(panel.abs(ABS_MT_TRACKING_ID, 9).report()) == std::vector{Kind::down});
}

TEST_CASE("after dropped events the slots are put right by what makes up for them") {
    Panel panel;
    panel.finger(0, 1, 10, 10).finger(1, 2, 20, 20).report();
    panel.drop();
    // Meanwhile the first was lifted and another landed in its slot; the second was lifted.
    const auto told = panel.finger(0, 3, 700, 300).abs(ABS_MT_SLOT, 1).abs(ABS_MT_TRACKING_ID, -1).report();
    REQUIRE(kinds(told) == std::vector{Kind::up, Kind::up, Kind::down});
    CHECK(told[0].contact == 1);
    CHECK(told[1].contact == 2);
    CHECK(told[2].contact == 3);
    CHECK(told[2].place.x == Approx(0.7005));
}

TEST_CASE("a panel whose axes are turned is turned back") {
    // A touch near the device's origin, left in the middle of its long side.
    const auto placeOn = [](int degrees) {
        Panel panel(base::Turn::fromDegrees(degrees).value());
        return panel.finger(0, 1, 0, 249).report().at(0).place;
    };
    CHECK(placeOn(0).x < 0.001f);
    CHECK(placeOn(90).y > 0.999f);
    CHECK(placeOn(90).x == Approx(0.499));
    CHECK(placeOn(180).x > 0.999f);
    CHECK(placeOn(270).y < 0.001f);
}

TEST_CASE("a contact's size is told as a share of the window's width, turned or not") {
    for (const base::Turn turn : {base::Turn(), base::Turn::quarter()}) {
        Panel panel(turn);
        const auto told = panel.finger(0, 1, 5, 5).abs(ABS_MT_TOUCH_MAJOR, 50).report();
        CHECK(told.at(0).size == Approx(turn.swapsAxes() ? 0.1 : 0.05));
    }
}

TEST_CASE("slots and values that cannot be hurt nobody") {
    Panel panel;
    for (const std::int32_t slot : {-1, 64, 1 << 30, -2147483647}) {
        CHECK(panel.finger(slot, 5, 1, 1).report().empty());
    }
    const auto told = panel.finger(0, 1, 2147483647, -2147483647).report();
    REQUIRE(told.size() == 1);
    CHECK(std::isfinite(told[0].place.x));
    CHECK(std::isfinite(told[0].place.y));
}

}  // namespace fukan::platform
