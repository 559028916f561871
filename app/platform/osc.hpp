#pragma once
// Open Sound Control 1.0, as far as TUIO needs it: reads packets that anybody may have sent.
// https://opensoundcontrol.stanford.edu/spec-1_0.html

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace fukan::platform {

using Bytes = std::span<const std::uint8_t>;

/// Views into the packet, valid as long as that is.
struct OscMessage {
    std::string_view address;
    std::string_view types;  ///< one letter an argument, without the comma
    Bytes arguments;
};

/// Calls `take` for every message of the packet, in order, those within bundles (up to eight deep) too.
/// False when the packet is malformed, or as soon as `take` gives false; what was taken before that is to
/// be forgotten.
bool readOsc(Bytes packet, const std::function<bool(const OscMessage&)>& take);

/// Takes a message's arguments one by one. Each call gives nothing, and takes nothing, when the next
/// argument is of another type, cut off, or not there.
class OscArguments {
public:
    explicit OscArguments(const OscMessage& message) : types_(message.types), rest_(message.arguments) {}

    std::optional<std::int32_t> integer();
    std::optional<float> real();
    std::optional<std::string_view> text();

    /// No further argument is announced.
    bool atEnd() const { return types_.empty(); }

private:
    std::optional<std::uint32_t> word(char type);

    std::string_view types_;
    Bytes rest_;
};

}  // namespace fukan::platform
