#include "base/result.hpp"

#include <catch2/catch_test_macros.hpp>
#include <memory>

using fukan::base::Error;
using fukan::base::Result;

TEST_CASE("A result holds a value or a sentence") {
    const Result<int> value(3);
    REQUIRE(value);
    CHECK(*value == 3);

    const Result<int> none(Error{"there is no such file"});
    REQUIRE_FALSE(none);
    CHECK(none.error() == "there is no such file");
}

TEST_CASE("A value that cannot be copied can be taken out of a result") {
    Result<std::unique_ptr<std::string>> held(std::make_unique<std::string>("words"));
    REQUIRE(held);
    CHECK((*held)->size() == 5);
    const std::unique_ptr<std::string> taken = std::move(*held);
    CHECK(*taken == "words");
}
