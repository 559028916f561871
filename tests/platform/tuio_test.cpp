// TUIO without a socket: whole frames, late ones, and packets that mean harm.

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <random>
#include <set>

#include "platform/tuio_frames.hpp"
#include "platform/tuio_packets.hpp"
#include "support/instants.hpp"

namespace fukan::platform {
namespace {

using Kind = ContactChange::Kind;

struct Listener {
    TuioFrames frames;
    std::vector<ContactChange> told;

    std::vector<ContactChange> hear(const Packet& packet, int milliseconds = 0) {
        told.clear();
        frames.take(packet, test::at(milliseconds), told);
        return told;
    }
};

std::vector<Kind> kindsOf(const std::vector<ContactChange>& changes) {
    std::vector<Kind> out;
    for (const ContactChange& change : changes) out.push_back(change.kind);
    return out;
}

}  // namespace

TEST_CASE("TUIO cursors land, move and lift with the list of those alive") {
    Listener listener;
    auto told = listener.hear(frame(1, {{10, 0.25f, 0.5f}}));
    REQUIRE(told.size() == 1);
    CHECK(told[0].kind == Kind::down);
    CHECK(told[0].place == base::Vec2{0.25f, 0.5f});
    const auto first = told[0].contact;

    told = listener.hear(frame(2, {{10, 0.3f, 0.5f}, {11, 0.75f, 0.125f}}), 10);
    REQUIRE(kindsOf(told) == std::vector{Kind::moved, Kind::down});
    CHECK(told[0].contact == first);
    CHECK(told[0].at == test::at(10));
    CHECK(told[1].place == base::Vec2{0.75f, 0.125f});
    CHECK(told[1].contact != first);

    told = listener.hear(frame(3, {{11, 0.75f, 0.2f}}), 20);
    REQUIRE(kindsOf(told) == std::vector{Kind::up, Kind::moved});
    CHECK(told[0].contact == first);
    CHECK(kindsOf(listener.hear(frame(4, {}), 30)) == std::vector{Kind::up});
    CHECK(listener.frames.ignored() == 0);
}

TEST_CASE("a TUIO cursor that is alive but has no place yet is not down") {
    Listener listener;
    const Packet noPlace = bundle({Message("alive").integer(5).bytes(), Message("fseq").integer(1).bytes()});
    CHECK(listener.hear(noPlace).empty());
    CHECK(kindsOf(listener.hear(frame(2, {{5, 0.5f, 0.5f}}, ""))) == std::vector{Kind::down});
}

TEST_CASE("late TUIO frames are dropped, parts of a frame and frames without a number are not") {
    Listener listener;
    listener.hear(frame(50, {{1, 0.1f, 0.1f}}));
    CHECK(listener.hear(frame(49, {})).empty());
    CHECK(listener.hear(frame(1, {})).empty());
    CHECK(kindsOf(listener.hear(frame(50, {{1, 0.2f, 0.1f}}))) == std::vector{Kind::moved});
    CHECK(kindsOf(listener.hear(frame(-1, {{1, 0.3f, 0.1f}}))) == std::vector{Kind::moved});
    CHECK(listener.hear(frame(48, {})).empty());
    CHECK(kindsOf(listener.hear(frame(51, {}))) == std::vector{Kind::up});
    CHECK(listener.frames.ignored() == 0);
}

TEST_CASE("a TUIO sender that starts anew is heard") {
    Listener listener;
    SECTION("at once, when its numbers fall far") {
        listener.hear(frame(5000, {}));
        CHECK(kindsOf(listener.hear(frame(1, {{1, 0.5f, 0.5f}}))) == std::vector{Kind::down});
    }
    SECTION("when it had been silent, where they fall little") {
        listener.hear(frame(20, {}), 0);
        CHECK(listener.hear(frame(1, {{1, 0.5f, 0.5f}}), 500).empty());
        CHECK(kindsOf(listener.hear(frame(2, {{1, 0.5f, 0.5f}}), 1500)) == std::vector{Kind::down});
    }
}

TEST_CASE("a silent TUIO sender's fingers are cancelled, once") {
    Listener listener;
    CHECK_FALSE(listener.frames.dueAt());
    listener.hear(frame(1, {{1, 0.5f, 0.5f}}), 100);
    REQUIRE(listener.frames.dueAt());
    CHECK(*listener.frames.dueAt() == test::at(1600));
    listener.told.clear();
    listener.frames.advance(test::at(1599), listener.told);
    CHECK(listener.told.empty());
    listener.frames.advance(test::at(1600), listener.told);
    CHECK(kindsOf(listener.told) == std::vector{Kind::cancelled});
    listener.frames.advance(test::at(9000), listener.told);
    CHECK(listener.told.size() == 1);
    CHECK_FALSE(listener.frames.dueAt());
    // What is still held after the pause lands again: it may be another finger.
    CHECK(kindsOf(listener.hear(frame(2, {{1, 0.5f, 0.5f}}), 9000)) == std::vector{Kind::down});
}

TEST_CASE("two TUIO senders at one port do not lift each other's fingers") {
    Listener listener;
    const auto left = listener.hear(frame(1, {{1, 0.1f, 0.1f}}, "left"));
    const auto right = listener.hear(frame(900, {{1, 0.9f, 0.9f}}, "right"));
    REQUIRE(kindsOf(left) == std::vector{Kind::down});
    REQUIRE(kindsOf(right) == std::vector{Kind::down});
    CHECK(left[0].contact != right[0].contact);
    CHECK(kindsOf(listener.hear(frame(2, {{1, 0.2f, 0.1f}}, "left"))) == std::vector{Kind::moved});
}

TEST_CASE("senders beyond the eighth are ignored and counted until one falls silent") {
    Listener listener;
    for (int i = 0; i < 8; ++i) listener.hear(frame(1, {}, "sender " + std::to_string(i)));
    CHECK(listener.hear(frame(1, {{1, 0.5f, 0.5f}}, "ninth")).empty());
    CHECK(listener.frames.ignored() == 1);
    CHECK(kindsOf(listener.hear(frame(2, {{1, 0.5f, 0.5f}}, "ninth"), 2000)) == std::vector{Kind::down});
}

TEST_CASE("malformed TUIO packets change nothing and are counted") {
    Listener listener;
    listener.hear(frame(1, {{1, 0.5f, 0.5f}}));
    const Packet good = frame(2, {});
    Packet odd = good;
    odd.push_back(0);
    Packet longElement = good;
    longElement[16] = 0x7f;
    Packet deep = frame(2, {});
    for (int i = 0; i < 9; ++i) deep = bundle({deep});
    Packet unfinished;
    for (const char letter : std::string("/tuio/2D")) unfinished.push_back(static_cast<std::uint8_t>(letter));
    const std::vector<Packet> bad{
        {},
        {1, 2, 3},
        odd,
        longElement,
        deep,
        unfinished,
        Packet(64, 0),
        bundle({Message("alive").real(1).bytes(), Message("fseq").integer(2).bytes()}),
        bundle({Message("alive").bytes(), Message("set").integer(1).bytes(),
                Message("fseq").integer(2).bytes()}),
        bundle({Message("alive").bytes(), Message("fseq").text("2").bytes()}),
    };
    for (const Packet& packet : bad) CHECK(listener.hear(packet).empty());
    CHECK(listener.frames.ignored() == bad.size());
    CHECK(kindsOf(listener.hear(good)) == std::vector{Kind::up});
}

TEST_CASE("TUIO places that are no numbers are refused with their packet") {
    Listener listener;
    const float none = std::numeric_limits<float>::quiet_NaN();
    const float endless = std::numeric_limits<float>::infinity();
    std::uint64_t refused = 0;
    for (const float wrong : {none, endless, -endless, 1e30f}) {
        CHECK(listener.hear(frame(1, {{1, wrong, 0.5f}})).empty());
        CHECK(listener.hear(frame(1, {{1, 0.5f, wrong}})).empty());
        refused += 2;
    }
    CHECK(listener.frames.ignored() == refused);
}

TEST_CASE("no TUIO packet brings more than 64 fingers of a sender") {
    Listener listener;
    std::vector<Cursor> crowd;
    for (int i = 0; i < 1000; ++i) crowd.push_back({i, 0.5f, 0.5f});
    CHECK(listener.hear(frame(1, crowd)).size() == 64);
    Message alive("alive");
    for (int i = 0; i < 16000; ++i) alive.integer(i / 2);
    const Packet replaced = bundle(
        {Message("source").text("tracker@test").bytes(), alive.bytes(), Message("fseq").integer(2).bytes()});
    CHECK(listener.hear(replaced).empty());
    CHECK(listener.hear(frame(3, {})).size() == 64);
}

TEST_CASE("what else is said by OSC is nobody's mistake") {
    Listener listener;
    CHECK(listener
              .hear(bundle(
                  {Message("set", "/tuio/2Dobj").integer(1).bytes(), Message("hello", "/elsewhere").bytes()}))
              .empty());
    CHECK(listener.frames.ignored() == 0);
}

TEST_CASE("thirty thousand damaged TUIO packets keep all promises") {
    std::mt19937 random(20261122);
    const auto below = [&random](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    Listener listener;
    std::set<std::int64_t> down;
    int now = 0;
    std::uint64_t cuts = 0;
    for (int i = 0; i < 30000; ++i) {
        std::vector<Cursor> cursors;
        for (std::size_t c = below(5); c > 0; --c) {
            cursors.push_back(
                {static_cast<std::int32_t>(below(8)), 0.01f * static_cast<float>(below(100)), 0.5f});
        }
        Packet packet = frame(i, cursors);
        if (below(8) == 0) packet = bundle({packet, packet});
        for (std::size_t harm = below(4); harm > 0; --harm) {
            packet[below(packet.size())] = static_cast<std::uint8_t>(below(2) == 0 ? below(256) : 0xff);
        }
        if (below(3) == 0) {
            packet.resize(below(packet.size()));
            ++cuts;
        }
        now += static_cast<int>(below(40));
        // An array of just this size: reading beyond it is seen by the sanitizers.
        for (const ContactChange& change : listener.hear(Packet(packet.begin(), packet.end()), now)) {
            REQUIRE(std::isfinite(change.place.x));
            REQUIRE(std::isfinite(change.place.y));
            if (change.kind == Kind::down) REQUIRE(down.insert(change.contact).second);
            if (change.kind == Kind::moved) REQUIRE(down.contains(change.contact));
            if (change.kind == Kind::up) REQUIRE(down.erase(change.contact) == 1);
            if (change.kind == Kind::cancelled) down.clear();
        }
        REQUIRE(down.size() <= TuioPacket::mostCursors * TuioFrames::mostSenders);
        REQUIRE((down.empty() || listener.frames.dueAt()));
    }
    CHECK(cuts > 5000);
    CHECK(listener.frames.ignored() > 5000);
}

}  // namespace fukan::platform
