// A panel's device file, through libevdev. with_device_file.py brings one.

#include <chrono>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "platform/evdev_touch.hpp"
#include "platform/real_clock.hpp"

namespace fukan::platform {

TEST_CASE("a device file is kept, read, and its fingers lie where its axes say", "[.touch-device]") {
    using Kind = ContactChange::Kind;
    InputWatch watch([] {});
    EvdevTouch touch(
        "/dev/input/event5", [] { return EvdevDevice::open("/dev/input/event5", {}); }, watch);
    RealClock clock;
    const motion::Timestamp end = clock.read().steady + std::chrono::seconds(30);
    std::vector<ContactChange> told;
    while (told.size() < 5 && clock.read().steady < end) touch.collect(clock.read().steady, told);
    for (const base::Diagnostic& problem : touch.takeProblems()) FAIL_CHECK(problem.format());
    REQUIRE(told.size() == 5);
    CHECK(touch.name() == "evdev /dev/input/event5");
    CHECK(told[0].kind == Kind::down);
    CHECK(told[0].place.x == Catch::Approx(0.2505));
    CHECK(told[0].place.y == Catch::Approx(0.501));
    CHECK(told[1].kind == Kind::moved);
    CHECK(told[1].contact == told[0].contact);
    CHECK(told[1].place.x == Catch::Approx(0.2605));
    CHECK(told[2].kind == Kind::down);
    CHECK(told[2].contact != told[0].contact);
    CHECK(told[2].place.x == Catch::Approx(0.7505));
    CHECK(told[2].place.y == Catch::Approx(0.251));
    CHECK(told[3].kind == Kind::up);
    CHECK(told[3].contact == told[0].contact);
    CHECK(told[4].kind == Kind::up);
    CHECK(told[4].contact == told[2].contact);
}

}  // namespace fukan::platform
