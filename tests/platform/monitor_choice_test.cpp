#include "platform/monitor_choice.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fukan::platform {
namespace {

const std::vector<std::string> two = {"HDMI-A-1", "DP-2"};

}  // namespace

TEST_CASE("a monitor is chosen by index or by the beginning of its name") {
    CHECK(*chooseMonitor(two, "0") == 0);
    CHECK(*chooseMonitor(two, "1") == 1);
    CHECK(*chooseMonitor(two, "DP") == 1);
    CHECK(*chooseMonitor(two, "hdmi-a") == 0);
}

TEST_CASE("a monitor that is not there is told with those that are") {
    for (const char* wanted : {"2", "VGA", "", "-1", "99999999999999999999"}) {
        const auto chosen = chooseMonitor(two, wanted);
        REQUIRE_FALSE(chosen);
        CHECK(chosen.error().find("0 (HDMI-A-1), 1 (DP-2)") != std::string::npos);
    }
    CHECK(chooseMonitor({}, "0").error().find("none") != std::string::npos);
}

}  // namespace fukan::platform
