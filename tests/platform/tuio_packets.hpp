#pragma once
// Packets as a TUIO sender makes them.

#include <bit>
#include <cstdint>
#include <string>
#include <vector>

namespace fukan::platform {

using Packet = std::vector<std::uint8_t>;

inline void append(Packet& out, const Packet& more) { out.insert(out.end(), more.begin(), more.end()); }

inline void appendWord(Packet& out, std::uint32_t word) {
    for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(word >> shift));
}

inline void appendText(Packet& out, const std::string& text) {
    out.insert(out.end(), text.begin(), text.end());
    do out.push_back(0);
    while (out.size() % 4 != 0);
}

class Message {
public:
    explicit Message(std::string command, std::string address = "/tuio/2Dcur")
        : address_(std::move(address)) {
        text(command);
    }
    Message& text(const std::string& value) {
        types_ += 's';
        appendText(arguments_, value);
        return *this;
    }
    Message& integer(std::int32_t value) {
        types_ += 'i';
        appendWord(arguments_, static_cast<std::uint32_t>(value));
        return *this;
    }
    Message& real(float value) {
        types_ += 'f';
        appendWord(arguments_, std::bit_cast<std::uint32_t>(value));
        return *this;
    }
    Packet bytes() const {
        Packet out;
        appendText(out, address_);
        appendText(out, types_);
        append(out, arguments_);
        return out;
    }

private:
    std::string address_;
    std::string types_ = ",";
    Packet arguments_;
};

inline Packet bundle(const std::vector<Packet>& elements) {
    Packet out;
    appendText(out, "#bundle");
    appendWord(out, 0);
    appendWord(out, 1);
    for (const Packet& element : elements) {
        appendWord(out, static_cast<std::uint32_t>(element.size()));
        append(out, element);
    }
    return out;
}

struct Cursor {
    std::int32_t session = 0;
    float x = 0;
    float y = 0;
};

/// A whole frame: these are alive, and here.
inline Packet frame(std::int32_t sequence, const std::vector<Cursor>& cursors,
                    const std::string& source = "tracker@test") {
    Message alive("alive");
    std::vector<Packet> all{Message("source").text(source).bytes()};
    for (const Cursor& cursor : cursors) alive.integer(cursor.session);
    all.push_back(alive.bytes());
    for (const Cursor& cursor : cursors) {
        Message set("set");
        set.integer(cursor.session).real(cursor.x).real(cursor.y).real(0).real(0).real(0);
        all.push_back(set.bytes());
    }
    all.push_back(Message("fseq").integer(sequence).bytes());
    return bundle(all);
}

}  // namespace fukan::platform
