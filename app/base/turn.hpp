#pragma once
// How a picture is turned on the panel that shows it.

#include <cstdint>
#include <optional>

#include "base/geometry.hpp"

namespace fukan::base {

/// Whole quarter turns clockwise: 0, 90, 180 or 270 degrees.
class Turn {
public:
    /// None.
    constexpr Turn() = default;

    static constexpr Turn quarter() { return Turn(1); }
    static constexpr Turn half() { return Turn(2); }
    static constexpr Turn threeQuarters() { return Turn(3); }

    /// None unless `degrees` is 0, 90, 180 or 270.
    static constexpr std::optional<Turn> fromDegrees(int degrees) {
        for (const Turn turn : {Turn(), quarter(), half(), threeQuarters()}) {
            if (turn.degrees() == degrees) return turn;
        }
        return std::nullopt;
    }
    constexpr int degrees() const { return quarters_ * 90; }

    /// Whether what was the width is the height afterwards.
    constexpr bool swapsAxes() const { return quarters_ % 2 == 1; }

    /// The turn that undoes this one.
    constexpr Turn inverse() const { return Turn(static_cast<std::uint8_t>((4 - quarters_) % 4)); }

    /// Where `place` in a picture of the size `picture` lies when the picture is turned. Both count from the
    /// top left: of the picture as it was, and as it is then.
    constexpr Vec2 point(Vec2 place, Vec2 picture) const {
        switch (quarters_) {
            case 1:
                return {picture.y - place.y, place.x};
            case 2:
                return {picture.x - place.x, picture.y - place.y};
            case 3:
                return {place.y, picture.x - place.x};
            default:
                return place;
        }
    }

    /// The size that the picture has when it is turned.
    constexpr Vec2 size(Vec2 picture) const { return swapsAxes() ? Vec2{picture.y, picture.x} : picture; }
    constexpr PixelSize size(PixelSize picture) const {
        return swapsAxes() ? PixelSize{picture.height, picture.width} : picture;
    }

    friend constexpr bool operator==(Turn, Turn) = default;

private:
    explicit constexpr Turn(std::uint8_t quarters) : quarters_(quarters) {}

    std::uint8_t quarters_ = 0;
};

}  // namespace fukan::base
