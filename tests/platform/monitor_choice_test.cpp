#include "platform/monitor_choice.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fukan::platform {
namespace {

const std::vector<std::string> two = {"HDMI-A-1", "DP-2"};

std::size_t chosen(const std::string& wanted) {
    MonitorChoice choice(wanted);
    const auto index = choice.among(two);
    REQUIRE(index);
    CHECK_FALSE(choice.takeNews());
    CHECK(choice.state() == two[*index]);
    return *index;
}

}  // namespace

TEST_CASE("a monitor is chosen by index or by the beginning of its name") {
    CHECK(chosen("0") == 0);
    CHECK(chosen("1") == 1);
    CHECK(chosen("DP") == 1);
    CHECK(chosen("hdmi-a") == 0);
}

TEST_CASE("for a monitor that is not there the first one is taken, and told with all that are") {
    for (const char* wanted : {"2", "VGA", "", "-1", "99999999999999999999"}) {
        MonitorChoice choice(wanted);
        CHECK(choice.among(two) == 0);
        const auto news = choice.takeNews();
        REQUIRE(news);
        CHECK(news->sentence ==
              "there is no monitor \"" + std::string(wanted) + "\": the wall is on HDMI-A-1 until it comes");
        CHECK(news->there == "0 (HDMI-A-1), 1 (DP-2)");
        CHECK(choice.state() == "HDMI-A-1, as there is no \"" + std::string(wanted) + "\"");
    }
}

TEST_CASE("a missing monitor is told once, and once that it has come") {
    MonitorChoice choice("DP-2");
    CHECK(choice.among({"HDMI-A-1"}) == 0);
    CHECK(choice.takeNews());
    CHECK(choice.among({"VGA-1", "HDMI-A-1"}) == 0);
    CHECK_FALSE(choice.takeNews());
    CHECK(choice.among({"HDMI-A-1", "DP-2"}) == 1);
    const auto news = choice.takeNews();
    REQUIRE(news);
    CHECK(news->sentence == "the monitor \"DP-2\" has come: the wall is on DP-2");
    CHECK(choice.among({"HDMI-A-1", "DP-2"}) == 1);
    CHECK_FALSE(choice.takeNews());
    CHECK(choice.among({"HDMI-A-1"}) == 0);
    CHECK(choice.takeNews());
}

TEST_CASE("where every monitor is off none is chosen, and nothing is told of it") {
    MonitorChoice choice("0");
    CHECK_FALSE(choice.among({}));
    CHECK(choice.state() == "none");
    CHECK(choice.among(two) == 0);
    CHECK_FALSE(choice.takeNews());
}

}  // namespace fukan::platform
