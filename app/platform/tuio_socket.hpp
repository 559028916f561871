#pragma once
// TUIO 1.1 over UDP: the touches that a touch frame or a tracker reports.

#include <memory>

#include "base/result.hpp"
#include "platform/input_watch.hpp"
#include "platform/touch_source.hpp"

namespace fukan::platform {

/// Listens at `address`, "127.0.0.1:3333" or "[::1]:3333", to every host that can reach it: UDP does not
/// identify the sender. `watch` must outlive the source. Fails with one sentence when the address is not
/// valid, or the port is taken.
base::Result<std::unique_ptr<TouchSource>> openTuio(const std::string& address, InputWatch& watch);

}  // namespace fukan::platform
