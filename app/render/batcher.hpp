#pragma once
// Combines many small pieces into few draw calls.

#include <cstddef>
#include <vector>

#include "render/shape.hpp"
#include "render/sprite_pass.hpp"

namespace fukan::render {

/// What one draw call draws with.
struct Brush {
    bool sprites = false;              ///< else shapes
    ShapeKind kind = ShapeKind::edge;  ///< of shapes
    SpriteTexture texture;             ///< of sprites
    bool blend = true;                 ///< false: every pixel is covered and opaque

    friend bool operator==(const Brush&, const Brush&) = default;
};

/// Instances that one call draws, `count` from `first` on in the sorted instances of their pass.
struct Batch {
    Brush brush;
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Pieces come in painter's order. A piece joins an earlier batch of its brush when it overlaps nothing
/// that would then be drawn after it: the picture stays the same, the calls become fewer. Keeps its memory
/// when it is cleared.
class Batcher {
public:
    void clear();

    /// Starts a new step: pieces added from now on do not join earlier batches, as they have another target.
    void startStep() { floor_ = batches_.size(); }

    void add(const Brush& brush, const base::Rect& piece, const Shape& shape);
    /// Adds `count` sprites, from `first` on, of those that `sort` will be given.
    void add(const Brush& brush, const base::Rect& piece, std::size_t first, std::size_t count);

    /// Puts the instances into the batches' order.
    void sort(const std::vector<Sprite>& from, std::vector<Shape>& shapes, std::vector<Sprite>& sprites);

    const std::vector<Batch>& batches() const { return batches_; }

private:
    struct Piece {
        base::Rect rect;
        std::size_t batch = 0;
        std::size_t newest = 0;  ///< the highest batch of this piece and all before it
        std::size_t first = 0;   ///< of the instances in the order they came
        std::size_t count = 0;
    };

    std::size_t batchFor(const Brush& brush, const base::Rect& rect);
    void place(const Brush& brush, const base::Rect& rect, std::size_t first, std::size_t count);

    std::vector<Piece> pieces_;
    std::vector<Batch> batches_;
    std::vector<std::size_t> next_;  ///< per batch, while sorting
    std::vector<Shape> shapes_;      ///< in the order they came
    std::size_t floor_ = 0;          ///< the first batch of this step
};

}  // namespace fukan::render
