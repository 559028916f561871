#include "content/utf8.hpp"

#include <cstddef>

namespace fukan::content {
namespace {

struct Lead {
    std::size_t length = 0;  // of the whole sequence; 0 when no sequence starts with this byte
    unsigned char secondLow = 0x80;
    unsigned char secondHigh = 0xBF;
};

// Unicode 15, table 3-7.
Lead leadOf(unsigned char byte) {
    if (byte < 0x80) return {1};
    if (byte < 0xC2) return {0};
    if (byte < 0xE0) return {2};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte < 0xF0) return {3};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte < 0xF4) return {4};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {0};
}

bool wellFormed(std::string_view rest, const Lead& lead) {
    if (lead.length == 0 || lead.length > rest.size()) return false;
    for (std::size_t i = 1; i < lead.length; ++i) {
        const auto byte = static_cast<unsigned char>(rest[i]);
        const unsigned char low = i == 1 ? lead.secondLow : 0x80;
        const unsigned char high = i == 1 ? lead.secondHigh : 0xBF;
        if (byte < low || byte > high) return false;
    }
    return true;
}

}  // namespace

std::optional<Position> firstInvalidUtf8(std::string_view bytes) {
    Position at{1, 1};
    for (std::size_t i = 0; i < bytes.size();) {
        const Lead lead = leadOf(static_cast<unsigned char>(bytes[i]));
        if (!wellFormed(bytes.substr(i), lead)) return at;
        if (bytes[i] == '\n') {
            at = {at.line + 1, 1};
        } else {
            ++at.column;
        }
        i += lead.length;
    }
    return std::nullopt;
}

}  // namespace fukan::content
