#include "platform/tuio_packet.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fukan::platform {
namespace {

// Far beyond what a tracker reports at its edges, and far below where float arithmetic fails.
constexpr float farthest = 1e6f;

bool usable(float share) { return std::isfinite(share) && std::abs(share) <= farthest; }

}  // namespace

bool TuioPacket::read(Bytes packet) {
    frames_.clear();
    next_ = {};
    const bool formed = readOsc(packet, [this](const OscMessage& message) { return take(message); });
    if (!formed) frames_.clear();
    return formed;
}

bool TuioPacket::take(const OscMessage& message) {
    if (message.address != "/tuio/2Dcur") return true;
    OscArguments arguments(message);
    const auto command = arguments.text();
    if (!command) return false;
    if (*command == "alive") return takeAlive(arguments);
    if (*command == "set") return takeCursor(arguments);
    if (*command == "fseq") return takeSequence(arguments);
    if (*command != "source") return true;
    const auto source = arguments.text();
    if (!source) return false;
    next_.source = *source;
    return true;
}

bool TuioPacket::takeAlive(OscArguments& arguments) {
    next_.tellsAlive = true;
    next_.alive.clear();
    while (!arguments.atEnd()) {
        const auto session = arguments.integer();
        if (!session) return false;
        const bool listed = std::find(next_.alive.begin(), next_.alive.end(), *session) != next_.alive.end();
        if (!listed && next_.alive.size() < mostCursors) next_.alive.push_back(*session);
    }
    return true;
}

bool TuioPacket::takeCursor(OscArguments& arguments) {
    const auto session = arguments.integer();
    const auto x = arguments.real();
    const auto y = arguments.real();
    if (!session || !x || !y || !usable(*x) || !usable(*y)) return false;
    next_.cursors.push_back({*session, {*x, *y}});
    return true;
}

bool TuioPacket::takeSequence(OscArguments& arguments) {
    const auto sequence = arguments.integer();
    if (!sequence) return false;
    next_.sequence = *sequence;
    TuioFrame following;
    following.source = next_.source;
    frames_.push_back(std::exchange(next_, std::move(following)));
    return true;
}

}  // namespace fukan::platform
