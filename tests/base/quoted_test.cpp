#include "base/quoted.hpp"

#include <catch2/catch_test_macros.hpp>

using fukan::base::quoted;

TEST_CASE("what an author wrote is quoted as it is") {
    CHECK(quoted("") == "\"\"");
    CHECK(quoted("俯瞰 map") == "\"俯瞰 map\"");
}

TEST_CASE("a long name is cut between two characters") {
    CHECK(quoted(std::string(60, 'x')) == "\"" + std::string(60, 'x') + "\"");
    CHECK(quoted(std::string(61, 'x')) == "\"" + std::string(60, 'x') + "…\"");
    CHECK(quoted(std::string(59, 'x') + "俯瞰") == "\"" + std::string(59, 'x') + "…\"");
}

TEST_CASE("nothing in a message is obeyed by a terminal") {
    CHECK(quoted("a\x1B[31mb\nc\x7F") == "\"a [31mb c \"");
    CHECK(quoted("\xC2\x9B"
                 "31m") == "\" 31m\"");
    CHECK(quoted("\xFF") == "\"\uFFFD\"");
}
