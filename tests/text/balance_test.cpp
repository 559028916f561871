#include "text/balance.hpp"

#include <catch2/catch_test_macros.hpp>

using fukan::text::balanced;
using fukan::text::fewestLines;
using fukan::text::Piece;

namespace {
std::vector<Piece> singles(std::size_t count) { return std::vector<Piece>(count, {1, 0, 0, 1}); }
using Ends = std::vector<std::size_t>;
}  // namespace

TEST_CASE("no pieces make no lines") {
    CHECK(fewestLines({}, 10) == 0);
    CHECK(balanced({}, 10).empty());
}

TEST_CASE("the fewest lines are taken and made equally long") {
    CHECK(balanced(singles(10), 10) == Ends{10});
    CHECK(balanced(singles(11), 10).size() == 2);
    CHECK(balanced(singles(12), 10) == Ends{6, 12});
    CHECK(balanced(singles(30), 11) == Ends{10, 20, 30});
}

TEST_CASE("spaces at a line's end do not count") {
    const std::vector<Piece> words{{5.5f, 0.5f, 0, 5}, {5.5f, 0.5f, 0, 5}};
    CHECK(fewestLines(words, 11) == 1);
    CHECK(fewestLines(words, 10) == 2);
    const std::vector<Piece> ending{{5, 0, 0, 5}, {5.5f, 0.5f, 0, 5}};
    CHECK(fewestLines(ending, 10) == 1);
}

TEST_CASE("a penalty moves a break when that costs little evenness") {
    auto pieces = singles(20);
    pieces[9].penalty = 8;
    CHECK(balanced(pieces, 12) != Ends{10, 20});
    pieces[10].penalty = pieces[11].penalty = 8;
    CHECK(balanced(pieces, 12) == Ends{9, 20});
}

TEST_CASE("a single character is not left alone on the last line") {
    // Evenly would be 9 + 1: the long piece cannot be divided.
    const std::vector<Piece> pieces{{1, 0, 0, 1}, {1, 0, 0, 1}, {7, 0, 0, 7}, {1, 0, 0, 1}};
    CHECK(balanced(pieces, 9) == Ends{2, 4});
}

TEST_CASE("a piece wider than the width gets a line of its own") {
    const std::vector<Piece> pieces{{3, 0, 0, 3}, {20, 0, 0, 20}, {3, 0, 0, 3}};
    CHECK(fewestLines(pieces, 10) == 3);
    CHECK(balanced(pieces, 10) == Ends{1, 2, 3});
}

TEST_CASE("a text of book length is divided all the same, in little memory") {
    const auto pieces = singles(200'000);
    const Ends ends = balanced(pieces, 10);
    REQUIRE(ends.size() == 20'000);
    CHECK(ends[0] == 10);
    CHECK(ends.back() == pieces.size());
}
