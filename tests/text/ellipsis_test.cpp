#include <catch2/catch_test_macros.hpp>

#include "text/round_measurer.hpp"

using fukan::test::roundMeasurer;
using fukan::text::ellipsized;
using fukan::text::Weight;

namespace {
std::string shortened(const std::string& text, float width) {
    return ellipsized(text, 10, Weight::regular, width, roundMeasurer);
}
}  // namespace

TEST_CASE("what fits is left alone, what does not ends with an ellipsis") {
    CHECK(shortened("国国国国", 40) == "国国国国");
    CHECK(shortened("国国国国", 39) == "国国…");
    CHECK(shortened("one two three", 30) == "one…");
    CHECK(shortened("", 10).empty());
}

TEST_CASE("nothing is left when not even the ellipsis fits") {
    CHECK(shortened("国国", 10) == "…");
    CHECK(shortened("国国", 9).empty());
}

TEST_CASE("graphemes are kept or dropped as a whole") {
    const std::string family = "\U0001F469\u200D\U0001F469\u200D\U0001F467";
    CHECK(shortened(family + family, 50) == "\U0001F469\U0001F469\U0001F467…");
    CHECK(shortened(family + family, 35) == "…");
    CHECK(shortened("か\u3099か\u3099か\u3099", 39) == "か\u3099…");
}

TEST_CASE("line feeds become spaces, ill-formed bytes a replacement character") {
    CHECK(shortened("a\nb", 40) == "a b");
    CHECK(shortened("a\xff", 40) == "a\uFFFD");
}
