#include "base/id.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

using fukan::base::Id;

TEST_CASE("An id is the same on every machine and in every version") {
    // FNV-1a of "task", from the offset basis and the prime that its authors publish.
    CHECK(Id::of("task").value == 0xd9603bef07a9524cull);
    CHECK(Id::of("").value == 14695981039346656037ull);
    CHECK(Id::of("a").value == 0xaf63dc4c8601ec8cull);
}

TEST_CASE("Parts of things, and things of one kind, have ids of their own") {
    std::set<std::uint64_t> seen;
    std::size_t made = 0;
    const auto add = [&](Id id) {
        seen.insert(id.value);
        ++made;
    };
    for (const char* kind : {"task", "area", "lane", "stage", "layer", "year"}) {
        add(Id::of(kind));
        for (int i = 0; i < 300; ++i) {
            const Id thing = Id::of(kind).child("thing." + std::to_string(i));
            add(thing);
            add(thing.child("text"));
            add(thing.child("number"));
            for (std::uint64_t n = 0; n < 12; ++n) add(thing.child("number", n));
        }
    }
    CHECK(seen.size() == made);
}

TEST_CASE("An id depends on every part of its name, in order") {
    CHECK(Id::of("a").child("b") != Id::of("b").child("a"));
    CHECK(Id::of("a").child("b") == Id::of("a").child("b"));
    CHECK(Id::of("a").child("b", 0) != Id::of("a").child("b"));
    CHECK(Id::of("a").child("b", 0) != Id::of("a").child("b", 1));
}
