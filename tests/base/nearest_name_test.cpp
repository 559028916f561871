// "Did you mean …": near enough for a slip of the finger, and nothing for another word.

#include "base/nearest_name.hpp"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>

using fukan::base::nearestName;
using std::string_view_literals::operator""sv;

TEST_CASE("a name is near when few letters differ, and otherwise nothing is") {
    constexpr std::array names{"next_scene"sv, "next_task"sv, "hold"sv};
    CHECK(nearestName("next_scen", names) == "next_scene");
    CHECK(nearestName("Next_Tsk", names) == "next_task");
    CHECK(nearestName("held", names) == "hold");
    CHECK(nearestName("banana", names).empty());
    CHECK(nearestName("", names).empty());
    CHECK(nearestName(std::string(100000, 'x'), names).empty());
    CHECK(nearestName("anything", {}).empty());
}

TEST_CASE("letters that changed places are one slip, and short names need to be closer") {
    constexpr std::array names{"from"sv, "to"sv, "footnotes"sv, "span"sv};
    CHECK(nearestName("form", names) == "from");
    CHECK(nearestName("footnote", names) == "footnotes");
    CHECK(nearestName("colour", names).empty());
    CHECK(nearestName("xy", names).empty());
}
