#include "platform/socket_address.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <charconv>
#include <cstring>
#include <optional>

#include "base/quoted.hpp"

namespace fukan::platform {
namespace {

std::optional<in_port_t> portOf(const std::string& text) {
    int port = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (failed != std::errc() || end != text.data() + text.size() || port < 1 || port > 65535) {
        return std::nullopt;
    }
    return htons(static_cast<in_port_t>(port));
}

template <typename Address>
SocketAddress stored(const Address& address) {
    SocketAddress out;
    std::memcpy(&out.storage, &address, sizeof address);
    out.length = sizeof address;
    return out;
}

}  // namespace

base::Result<SocketAddress> parseSocketAddress(const std::string& text) {
    const base::Error wrong{base::quoted(text) +
                            " is no address to listen at (write it as 127.0.0.1:3333 or [::1]:3333)"};
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos) return wrong;
    const auto port = portOf(text.substr(colon + 1));
    if (!port) return wrong;
    const std::string host = text.substr(0, colon);
    sockaddr_in four{};
    if (::inet_pton(AF_INET, host.c_str(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = *port;
        return stored(four);
    }
    sockaddr_in6 six{};
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed && ::inet_pton(AF_INET6, host.substr(1, host.size() - 2).c_str(), &six.sin6_addr) == 1) {
        six.sin6_family = AF_INET6;
        six.sin6_port = *port;
        return stored(six);
    }
    return wrong;
}

}  // namespace fukan::platform
