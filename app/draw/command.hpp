#pragma once
// The drawing commands that a frame consists of. Plain data: a frame can be dumped as text, hashed,
// compared with another one, and drawn by any renderer.
//
// Positions and lengths are pixels of the viewport. Colours carry their own alpha. Later commands lie
// above earlier ones.

#include <variant>

#include "base/color.hpp"
#include "base/geometry.hpp"
#include "base/id.hpp"
#include "base/shared_text.hpp"
#include "draw/box.hpp"
#include "text/measurer.hpp"

namespace fukan::draw {

/// The background of the whole viewport: a radial gradient of three colours about `center`. At distance
/// 0 `inner`, at half of `radius` `middle`, from `radius` on `outer`.
struct Backdrop {
    base::Rect rect;
    base::Vec2 center;
    float radius = 1;
    base::Color inner;
    base::Color middle;
    base::Color outer;

    friend bool operator==(const Backdrop&, const Backdrop&) = default;
};

/// One stretch of text on one baseline (text_place.hpp).
struct Text {
    base::SharedText text;  ///< UTF-8
    base::Vec2 origin;      ///< left end of the baseline; with `turned` the centre of the text's box
    float size = 0;         ///< em size
    float width = 0;        ///< sum of the advances, for bounds
    text::Weight weight = text::Weight::regular;
    bool turned = false;  ///< the whole text is turned by 90° clockwise about `origin`
    base::Color color;

    friend bool operator==(const Text&, const Text&) = default;
};

/// A straight line with square ends, dashed when `dash` > 0: dash and gap are equally long, and a dash begins
/// at `from`.
struct Line {
    base::Vec2 from;
    base::Vec2 to;
    float width = 1;
    float dash = 0;
    base::Color color;

    friend bool operator==(const Line&, const Line&) = default;
};

/// A bitmap, named as it was loaded: as large as `rect` allows in its own proportions, in the middle of
/// `rect` (`imagePlace`). A placeholder (`placeholderOf`) while no such bitmap is loaded.
struct Image {
    base::Rect rect;
    base::SharedText source;
    float opacity = 1;

    friend bool operator==(const Image&, const Image&) = default;
};

/// Everything up to the matching PopClip is drawn inside `rect` only. Clips nest.
struct PushClip {
    base::Rect rect;

    friend bool operator==(const PushClip&, const PushClip&) = default;
};
struct PopClip {
    friend bool operator==(const PopClip&, const PopClip&) = default;
};

/// Everything up to the matching EndGroup is drawn as one picture, which is then painted over the
/// earlier commands: scaled by `scale` about `pivot`, moved by `offset`, at `opacity`. Groups do not
/// nest.
struct BeginGroup {
    base::Rect rect;  ///< the picture's bounds before it is scaled and moved
    float opacity = 1;
    float scale = 1;
    base::Vec2 pivot;
    base::Vec2 offset;

    friend bool operator==(const BeginGroup&, const BeginGroup&) = default;
};
struct EndGroup {
    friend bool operator==(const EndGroup&, const EndGroup&) = default;
};

struct Command {
    base::Id id;
    std::variant<Backdrop, Box, Text, Line, Image, PushClip, PopClip, BeginGroup, EndGroup> what;

    friend bool operator==(const Command&, const Command&) = default;
};

/// Everything a command may change on the screen: glow, shadow and overhanging glyphs included.
/// Empty for PushClip … EndGroup.
base::Rect bounds(const Command& command);

}  // namespace fukan::draw
