#pragma once
// TUIO 1.1 over UDP: fingers that a touch frame or a tracker tells of.

#include <memory>

#include "base/result.hpp"
#include "platform/input_watch.hpp"
#include "platform/touch_source.hpp"

namespace fukan::platform {

/// Listens at `address`, "127.0.0.1:3333" or "[::1]:3333", to whoever can reach it: UDP knows no sender.
/// `watch` outlives the source. Fails with one sentence when the address is none, or the port is taken.
base::Result<std::unique_ptr<TouchSource>> openTuio(const std::string& address, InputWatch& watch);

}  // namespace fukan::platform
