// A panel's device file that comes and goes, with a device made up.

#include "platform/evdev_touch.hpp"
#include "support/instants.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>

namespace fukan::platform {
namespace {

class MadeUpDevice final : public EvdevDevice {
public:
    explicit MadeUpDevice(const bool& plugged) : plugged_(plugged), file_(::eventfd(0, EFD_CLOEXEC)) {}
    ~MadeUpDevice() override { ::close(file_); }

    int descriptor() const override { return file_; }
    bool read(motion::Timestamp, std::vector<ContactChange>&) override { return plugged_; }

private:
    const bool& plugged_;
    int file_;
};

}  // namespace

TEST_CASE("a panel that is unplugged cancels its fingers, says so, and is taken back when it is there") {
    bool plugged = true;
    int tried = 0;
    InputWatch watch([] {});
    EvdevTouch touch(
        "panel",
        [&]() -> base::Result<std::unique_ptr<EvdevDevice>> {
            ++tried;
            if (!plugged) return base::Error{"panel is not there"};
            return std::unique_ptr<EvdevDevice>(std::make_unique<MadeUpDevice>(plugged));
        },
        watch);
    std::vector<ContactChange> told;
    touch.collect(test::at(0), told);
    CHECK(tried == 1);
    CHECK_FALSE(touch.dueAt());
    CHECK(touch.name() == "evdev panel");
    CHECK(touch.present());
    CHECK(touch.takeProblems().empty());

    plugged = false;
    touch.collect(test::at(5000), told);
    REQUIRE(told.size() == 1);
    CHECK(told[0].kind == ContactChange::Kind::cancelled);
    CHECK(touch.takeProblems().size() == 1);
    REQUIRE(touch.dueAt());
    CHECK(*touch.dueAt() == test::at(6000));

    touch.collect(test::at(5999), told);
    CHECK(tried == 1);
    for (const int second : {6000, 7000, 8000}) touch.collect(test::at(second), told);
    CHECK(tried == 4);
    CHECK(touch.takeProblems().size() == 1);
    CHECK(touch.name() == "evdev panel is not there");
    CHECK_FALSE(touch.present());

    plugged = true;
    touch.collect(test::at(9000), told);
    CHECK(touch.name() == "evdev panel");
    const base::Diagnostics found = touch.takeProblems();
    REQUIRE(found.size() == 1);
    CHECK(found[0].format() == "touch.evdev: panel is there");
    CHECK(told.size() == 1);
}

TEST_CASE("what is no panel is refused in one sentence that names it") {
    const auto missing = EvdevDevice::open("/dev/input/no-such-panel", {});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().find("/dev/input/no-such-panel") == 0);
    const auto other = EvdevDevice::open("/dev/null", {});
    REQUIRE_FALSE(other);
    CHECK(other.error().find("/dev/null") == 0);
}

}  // namespace fukan::platform
