// TUIO through the loopback, and the thread that wakes for it.

#include "platform/tuio_socket.hpp"

#include <catch2/catch_test_macros.hpp>

#include "platform/bell.hpp"
#include "platform/socket_address.hpp"
#include "platform/tuio_packets.hpp"
#include "platform/tuio_sender.hpp"

namespace fukan::platform {
TEST_CASE("addresses to listen at are digits, and anything else is answered with how to write them") {
    for (const char* good : {"127.0.0.1:3333", "0.0.0.0:1", "[::1]:65535", "[::]:3333"}) {
        CHECK(parseSocketAddress(good));
    }
    for (const char* bad : {"", ":", "3333", "127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:65536",
                            "127.0.0.1:33x", "127.0.0.1:-1", "127.0.0.1: 3333", "localhost:3333", "::1:3333",
                            "[::1]", "[]:3333", "[127.0.0.1]:3333", "1.2.3:3333", " 127.0.0.1:3333"}) {
        const auto parsed = parseSocketAddress(bad);
        INFO(bad);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().find("127.0.0.1:3333") != std::string::npos);
    }
}

TEST_CASE("TUIO packets from the loopback wake, and are collected") {
    Bell bell;
    InputWatch watch([&bell] { bell.ring(); });
    const std::string address = freeAddress();
    const auto source = openTuio(address, watch);
    if (!source) FAIL(source.error());
    const Sender sender(*parseSocketAddress(address));

    CHECK_FALSE((*source)->present());
    sender.send(frame(1, {{1, 0.5f, 0.25f}}));
    REQUIRE(bell.waitFor(1));
    std::vector<ContactChange> told;
    (*source)->collect({}, told);
    CHECK((*source)->present());
    REQUIRE(told.size() == 1);
    CHECK(told[0].place == base::Vec2{0.5f, 0.25f});

    // Until the watch is set again nothing more is rung for, though packets come.
    sender.send(Packet{1, 2, 3});
    sender.send(frame(2, {}));
    CHECK(bell.rung() == 1);
    watch.rearm();
    REQUIRE(bell.waitFor(2));
    (*source)->collect({}, told);
    REQUIRE(told.size() == 2);
    CHECK(told[1].kind == ContactChange::Kind::up);
    CHECK((*source)->name() == "TUIO " + address + " (packets ignored: 1)");
}

TEST_CASE("a TUIO port that is taken is told in one sentence") {
    InputWatch watch([] {});
    const std::string address = freeAddress();
    const auto first = openTuio(address, watch);
    REQUIRE(first);
    const auto second = openTuio(address, watch);
    REQUIRE_FALSE(second);
    CHECK(second.error() == address + " is taken: another program listens there already");
    CHECK_FALSE(openTuio("somewhere", watch));
}

TEST_CASE("a watch that is ended while it waits ends") {
    Bell bell;
    const std::string address = freeAddress();
    {
        InputWatch watch([&bell] { bell.ring(); });
        const auto source = openTuio(address, watch);
        REQUIRE(source);
    }
    CHECK(bell.rung() == 0);
}

}  // namespace fukan::platform
