#include "platform/osc.hpp"

#include <algorithm>
#include <bit>

namespace fukan::platform {
namespace {

using std::string_view_literals::operator""sv;

constexpr int deepest = 8;
constexpr std::size_t wordBytes = 4;
constexpr std::string_view bundleName = "#bundle\0"sv;
constexpr std::size_t bundleHead = 16;  // the name, and a time that TUIO does not use

// Byte by byte, since a packet may not be aligned in memory.
std::uint32_t bigEndian(Bytes bytes) {
    return static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16 |
           static_cast<std::uint32_t>(bytes[2]) << 8 | static_cast<std::uint32_t>(bytes[3]);
}

std::string_view textOf(Bytes bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

/// Takes a zero-terminated text, which is padded to whole words.
std::optional<std::string_view> takeText(Bytes& rest) {
    const auto zero = std::find(rest.begin(), rest.end(), std::uint8_t{0});
    if (zero == rest.end()) return std::nullopt;
    const auto length = static_cast<std::size_t>(zero - rest.begin());
    const std::size_t filled = (length / wordBytes + 1) * wordBytes;
    if (filled > rest.size()) return std::nullopt;
    const std::string_view text = textOf(rest.first(length));
    rest = rest.subspan(filled);
    return text;
}

bool readMessage(Bytes rest, const std::function<bool(const OscMessage&)>& take) {
    const auto address = takeText(rest);
    if (!address || !address->starts_with('/')) return false;
    const auto types = takeText(rest);
    if (!types || !types->starts_with(',')) return false;
    return take({*address, types->substr(1), rest});
}

bool readElement(Bytes element, int depth, const std::function<bool(const OscMessage&)>& take) {
    if (element.empty() || element.size() % wordBytes != 0) return false;
    if (!textOf(element).starts_with(bundleName)) return readMessage(element, take);
    if (depth >= deepest || element.size() < bundleHead) return false;
    Bytes rest = element.subspan(bundleHead);
    while (!rest.empty()) {
        if (rest.size() < wordBytes) return false;
        const std::uint32_t size = bigEndian(rest);
        rest = rest.subspan(wordBytes);
        if (size > rest.size() || !readElement(rest.first(size), depth + 1, take)) return false;
        rest = rest.subspan(size);
    }
    return true;
}

}  // namespace

bool readOsc(Bytes packet, const std::function<bool(const OscMessage&)>& take) {
    return readElement(packet, 0, take);
}

std::optional<std::uint32_t> OscArguments::word(char type) {
    if (!types_.starts_with(type) || rest_.size() < wordBytes) return std::nullopt;
    const std::uint32_t value = bigEndian(rest_);
    types_.remove_prefix(1);
    rest_ = rest_.subspan(wordBytes);
    return value;
}

std::optional<std::int32_t> OscArguments::integer() {
    const auto value = word('i');
    return value ? std::optional(static_cast<std::int32_t>(*value)) : std::nullopt;
}

std::optional<float> OscArguments::real() {
    const auto value = word('f');
    return value ? std::optional(std::bit_cast<float>(*value)) : std::nullopt;
}

std::optional<std::string_view> OscArguments::text() {
    if (!types_.starts_with('s')) return std::nullopt;
    const auto value = takeText(rest_);
    if (value) types_.remove_prefix(1);
    return value;
}

}  // namespace fukan::platform
