// Gestures under whatever hands, panels and drivers may come up with.

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>

#include "input/gesture_watch.hpp"

namespace fukan::input {

using base::Vec2;
using K = CommandKind;
using std::chrono_literals::operator""ms;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes anyBytes(std::mt19937& random, std::size_t most) {
    Bytes bytes(random() % most);
    for (std::uint8_t& b : bytes) b = static_cast<std::uint8_t>(random());
    return bytes;
}

/// A few bytes changed, some left out, some doubled.
Bytes mutated(Bytes bytes, std::mt19937& random) {
    for (auto n = 1 + random() % 6; n > 0 && !bytes.empty(); --n) {
        const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(random() % bytes.size());
        switch (random() % 4) {
            case 0:
                bytes.erase(at);
                break;
            case 1:
                bytes.insert(at, static_cast<std::uint8_t>(random()));
                break;
            case 2:
                bytes.insert(bytes.end(), at, std::min(at + 12, bytes.end()));
                break;
            default:
                *at = static_cast<std::uint8_t>(random());
                break;
        }
    }
    return bytes;
}

}  // namespace

TEST_CASE(
    "after any events that end with all fingers lifted, the gestures are at rest and told no nonsense") {
    for (unsigned seed = 0; seed < 6000; ++seed) {
        std::mt19937 random(seed);
        const Bytes bytes = anyBytes(random, 600);
        const std::string trouble = test::troubleWith(bytes);
        INFO("seed " << seed);
        REQUIRE(trouble.empty());
    }
}

TEST_CASE("a sequence of events that grows by mutation breaks no promise either") {
    std::mt19937 random(20261126);
    std::vector<Bytes> pool;
    for (int i = 0; i < 40; ++i) pool.push_back(anyBytes(random, 120));
    for (int i = 0; i < 20000; ++i) {
        Bytes& parent = pool[random() % pool.size()];
        Bytes child = mutated(parent, random);
        if (child.size() > 400) child.resize(200);
        const std::string trouble = test::troubleWith(child);
        INFO("round " << i);
        REQUIRE(trouble.empty());
        parent = std::move(child);
    }
}

TEST_CASE("while one finger drags the world, the world goes its way, whatever other fingers did before") {
    std::mt19937 random(77);
    test::Visitor visitor;
    const auto place = [&random] {
        return Vec2{static_cast<float>(random() % 16000) / 8, static_cast<float>(random() % 8000) / 8};
    };
    for (int round = 0; round < 2000; ++round) {
        visitor.land(0, place());
        const bool pinched = random() % 2 == 0;
        if (pinched) {
            for (auto n = 1 + random() % 5; n > 0; --n) visitor.land(static_cast<FingerId>(n), place());
            for (auto n = random() % 8; n > 0; --n)
                visitor.move(static_cast<FingerId>(random() % 6), place());
            for (FingerId finger = 1; finger < 6; ++finger) visitor.lift(finger);
        }
        visitor.move(0, place());
        visitor.take();
        visitor.wait(5ms);
        const Vec2 start = place();
        visitor.move(0, start);
        visitor.take();
        Vec2 p = start;
        for (auto n = random() % 20; n > 0; --n) {
            p = place();
            visitor.wait(motion::Duration{static_cast<std::int64_t>(random() % 30'000'000)});
            visitor.move(0, p);
        }
        const auto given = visitor.take();
        CHECK(test::panned(given) == p - start);
        for (const Command& c : given) CHECK(c.kind == K::panBy);
        visitor.lift(0);
        visitor.wait(1000ms);
        visitor.take();
    }
}

}  // namespace fukan::input
