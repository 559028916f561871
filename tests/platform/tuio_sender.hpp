#pragma once
// Sends packets through the loopback, as a tracker does.

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "platform/socket_address.hpp"
#include "platform/tuio_packets.hpp"

namespace fukan::platform {

class Sender {
public:
    explicit Sender(const SocketAddress& to)
        : to_(to), socket_(::socket(to.storage.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {}
    ~Sender() { ::close(socket_); }
    Sender(const Sender&) = delete;
    Sender& operator=(const Sender&) = delete;

    void send(const Packet& packet) const {
        const auto* to = reinterpret_cast<const sockaddr*>(&to_.storage);
        REQUIRE(::sendto(socket_, packet.data(), packet.size(), 0, to, to_.length) ==
                static_cast<ssize_t>(packet.size()));
    }

private:
    SocketAddress to_;
    int socket_;
};

/// An address at which nobody listened a moment ago.
inline std::string freeAddress() {
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof name;
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&name), length) == 0);
    REQUIRE(::getsockname(socket, reinterpret_cast<sockaddr*>(&name), &length) == 0);
    ::close(socket);
    return "127.0.0.1:" + std::to_string(ntohs(name.sin_port));
}

}  // namespace fukan::platform
