#include "bench/tuio_sender.hpp"

#include <netinet/in.h>
#include <sys/socket.h>

#include <bit>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <variant>

namespace fukan::bench {
namespace {

using Bytes = std::vector<std::uint8_t>;
using Argument = std::variant<std::string_view, std::int32_t, float>;

void append(Bytes& out, std::uint32_t word) {
    for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(word >> shift));
}

/// OSC texts end with a zero and are padded to a multiple of four bytes.
void append(Bytes& out, std::string_view text) {
    out.insert(out.end(), text.begin(), text.end());
    do out.push_back(0);
    while (out.size() % 4 != 0);
}

Bytes message(std::span<const Argument> arguments) {
    std::string types = ",";
    Bytes values;
    for (const Argument& argument : arguments) {
        if (const auto* text = std::get_if<std::string_view>(&argument)) {
            types += 's';
            append(values, *text);
        } else if (const auto* number = std::get_if<std::int32_t>(&argument)) {
            types += 'i';
            append(values, static_cast<std::uint32_t>(*number));
        } else {
            types += 'f';
            append(values, std::bit_cast<std::uint32_t>(std::get<float>(argument)));
        }
    }
    Bytes out;
    append(out, std::string_view("/tuio/2Dcur"));
    append(out, std::string_view(types));
    out.insert(out.end(), values.begin(), values.end());
    return out;
}

void appendMessage(Bytes& bundle, std::span<const Argument> arguments) {
    const Bytes bytes = message(arguments);
    append(bundle, static_cast<std::uint32_t>(bytes.size()));
    bundle.insert(bundle.end(), bytes.begin(), bytes.end());
}

void appendMessage(Bytes& bundle, std::initializer_list<Argument> arguments) {
    appendMessage(bundle, std::span(arguments.begin(), arguments.size()));
}

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    name.sin_port = htons(port);
    return name;
}

/// 0 when no port is free.
std::uint16_t freePort() {
    const platform::FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket.valid()) return 0;
    sockaddr_in name = loopback(0);
    socklen_t length = sizeof name;
    auto* address = reinterpret_cast<sockaddr*>(&name);
    const bool known =
        ::bind(socket.get(), address, length) == 0 && ::getsockname(socket.get(), address, &length) == 0;
    return known ? ntohs(name.sin_port) : 0;
}

}  // namespace

base::Result<std::unique_ptr<TuioSender>> TuioSender::open() {
    const std::uint16_t port = freePort();
    platform::FileDescriptor socket(port == 0 ? -1 : ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket.valid()) return base::Error{"there is no loopback network to send fingers over"};
    return std::unique_ptr<TuioSender>(new TuioSender(std::move(socket), port));
}

TuioSender::TuioSender(platform::FileDescriptor socket, std::uint16_t port)
    : socket_(std::move(socket)), port_(port), address_("127.0.0.1:" + std::to_string(port)) {}

void TuioSender::show(std::span<const base::Vec2> places) {
    if (down_ == 0) firstName_ += 8;
    down_ = places.size();
    packet_.clear();
    append(packet_, std::string_view("#bundle"));
    append(packet_, 0u);
    append(packet_, 1u);
    appendMessage(packet_, {"source", "fukan bench"});
    std::vector<Argument> alive{"alive"};
    for (std::size_t i = 0; i < places.size(); ++i)
        alive.emplace_back(firstName_ + static_cast<std::int32_t>(i));
    appendMessage(packet_, alive);
    for (std::size_t i = 0; i < places.size(); ++i) {
        appendMessage(packet_, {"set", firstName_ + static_cast<std::int32_t>(i), places[i].x, places[i].y,
                                0.0f, 0.0f, 0.0f});
    }
    appendMessage(packet_, {"fseq", ++sequence_});
    const sockaddr_in to = loopback(port_);
    // A lost packet is an effect that is never seen; the bench reports it.
    [[maybe_unused]] const ssize_t sent = ::sendto(socket_.get(), packet_.data(), packet_.size(), 0,
                                                   reinterpret_cast<const sockaddr*>(&to), sizeof to);
}

}  // namespace fukan::bench
