#pragma once
// Parses an address to listen at, as the operator writes it.

#include <sys/socket.h>

#include <string>

#include "base/result.hpp"

namespace fukan::platform {

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;
};

/// "127.0.0.1:3333" or "[::1]:3333": digits only, since looking up a name may take half a minute, and a
/// port from 1 to 65535. Fails with one sentence that says how to write it.
base::Result<SocketAddress> parseSocketAddress(const std::string& text);

}  // namespace fukan::platform
