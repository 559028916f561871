#pragma once
// One frame as data.

#include <cstdint>
#include <string>
#include <vector>

#include "draw/command.hpp"

namespace fukan::draw {

struct DrawList {
    base::Vec2 viewport;  ///< pixels
    std::vector<Command> commands;
    /// Texts that a later frame will draw: a renderer may make their glyphs while it has time. They change
    /// nothing on the screen, and neither dump, hash nor difference has them.
    std::vector<Text> ahead{};

    friend bool operator==(const DrawList&, const DrawList&) = default;
};

/// The frame as text, one command a line, numbers rounded to 1/100 pixel: what snapshot tests compare.
std::string dump(const DrawList& list);

/// 64 bits over every field of every command. Equal lists have equal hashes on every machine.
std::uint64_t hash(const DrawList& list);

/// Every text of the frame, in drawing order, one run an element.
std::vector<std::string> texts(const DrawList& list);

/// The frame between two scenes at `t`, 0 … 1: a command that is in both (same id, same kind) moves from
/// one place, size and colour to the other; a command that is in only one fades out or in.
DrawList morph(const DrawList& from, const DrawList& to, float t);

}  // namespace fukan::draw
