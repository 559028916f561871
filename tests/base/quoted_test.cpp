#include "base/quoted.hpp"

#include <catch2/catch_test_macros.hpp>

namespace base = fukan::base;  // qualified: std::quoted would be found as well

TEST_CASE("what an author wrote is quoted as it is") {
    CHECK(base::quoted("") == "\"\"");
    CHECK(base::quoted("俯瞰 map") == "\"俯瞰 map\"");
}

TEST_CASE("a long name is cut between two characters") {
    CHECK(base::quoted(std::string(60, 'x')) == "\"" + std::string(60, 'x') + "\"");
    CHECK(base::quoted(std::string(61, 'x')) == "\"" + std::string(60, 'x') + "…\"");
    CHECK(base::quoted(std::string(59, 'x') + "俯瞰") == "\"" + std::string(59, 'x') + "…\"");
}

TEST_CASE("nothing in a message is obeyed by a terminal") {
    CHECK(base::quoted("a\x1B[31mb\nc\x7F") == "\"a [31mb c \"");
    CHECK(base::quoted("\xC2\x9B"
                       "31m") == "\" 31m\"");
    CHECK(base::quoted("\xFF") == "\"\uFFFD\"");
}

TEST_CASE("a line from elsewhere is one line, and turns nothing round") {
    CHECK(base::plainLine("a \"b\" 俯瞰") == "a \"b\" 俯瞰");
    CHECK(base::plainLine("a\x1B[31mb\r\nc\td") == "a [31mb  c d");
    CHECK(base::plainLine("a\xFF") == "a\uFFFD");
    CHECK(base::plainLine("a\u202Eb\u2066c\u2028d") == "abc d");
    CHECK(base::plainLine(std::string(500, 'x')).size() == 500);
}
