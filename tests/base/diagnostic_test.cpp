#include "base/diagnostic.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fukan::base;

TEST_CASE("A diagnostic reads file, line, column, key, what is wrong and what would be right") {
    const Diagnostic whole{Severity::error, "board.toml",  12, 5, "task[3].from",
                           "no such year",  "2022 to 2024"};
    CHECK(whole.format() == "board.toml:12:5: task[3].from: no such year (2022 to 2024)");
}

TEST_CASE("What a diagnostic does not know is left out") {
    CHECK(Diagnostic{Severity::error, "a.toml", 12, 0, "", "bad", ""}.format() == "a.toml:12: bad");
    CHECK(Diagnostic{Severity::error, "a.toml", 0, 0, "", "bad", ""}.format() == "a.toml: bad");
    // A column without its line says nothing.
    CHECK(Diagnostic{Severity::error, "a.toml", 0, 7, "", "bad", ""}.format() == "a.toml: bad");
    CHECK(Diagnostic{Severity::error, "", 0, 0, "keys.hold", "bad", ""}.format() == "keys.hold: bad");
    CHECK(Diagnostic{Severity::warning, "a.toml", 1, 2, "", "odd", "so"}.format() ==
          "a.toml:1:2: warning: odd (so)");
}

TEST_CASE("Warnings alone are no errors") {
    const Diagnostic warning{Severity::warning, "", 0, 0, "", "odd", ""};
    const Diagnostic error{Severity::error, "", 0, 0, "", "bad", ""};
    CHECK_FALSE(hasErrors({}));
    CHECK_FALSE(hasErrors({warning, warning}));
    CHECK(hasErrors({warning, error}));
}
