#pragma once
// Open Sound Control 1.0, as far as TUIO needs it. The packets are untrusted: any program may have sent
// them.
// https://opensoundcontrol.stanford.edu/spec-1_0.html

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace fukan::platform {

using Bytes = std::span<const std::uint8_t>;

/// Its members are views into the packet, which must outlive it.
struct OscMessage {
    std::string_view address;
    std::string_view types;  ///< one letter for each argument, without the comma
    Bytes arguments;
};

/// Calls `take` for every message of the packet, in order, also for those in bundles (up to eight deep).
/// False when the packet is malformed, or as soon as `take` returns false; the caller must then discard
/// the messages taken before.
bool readOsc(Bytes packet, const std::function<bool(const OscMessage&)>& take);

/// Reads a message's arguments one by one. Each call returns none, and skips nothing, when the next
/// argument has another type, is cut off, or does not exist.
class OscArguments {
public:
    explicit OscArguments(const OscMessage& message) : types_(message.types), rest_(message.arguments) {}

    std::optional<std::int32_t> integer();
    std::optional<float> real();
    std::optional<std::string_view> text();

    /// True when the message announces no further argument.
    bool atEnd() const { return types_.empty(); }

private:
    std::optional<std::uint32_t> word(char type);

    std::string_view types_;
    Bytes rest_;
};

}  // namespace fukan::platform
