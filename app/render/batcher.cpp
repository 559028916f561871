#include "render/batcher.hpp"

#include <algorithm>

namespace fukan::render {
namespace {

// How many earlier pieces are compared: beyond that, finding a batch costs more than a draw call saves.
constexpr std::size_t farthestLook = 192;

}  // namespace

void Batcher::clear() {
    pieces_.clear();
    batches_.clear();
    shapes_.clear();
    floor_ = 0;
}

void Batcher::add(const Brush& brush, const base::Rect& piece, const Shape& shape) {
    place(brush, piece, shapes_.size(), 1);
    shapes_.push_back(shape);
}

void Batcher::add(const Brush& brush, const base::Rect& piece, std::size_t first, std::size_t count) {
    place(brush, piece, first, count);
}

void Batcher::place(const Brush& brush, const base::Rect& rect, std::size_t first, std::size_t count) {
    const std::size_t batch = batchFor(brush, rect);
    batches_[batch].count += count;
    const std::size_t newest = pieces_.empty() ? batch : std::max(pieces_.back().newest, batch);
    pieces_.push_back({rect, batch, newest, first, count});
}

std::size_t Batcher::batchFor(const Brush& brush, const base::Rect& rect) {
    // The piece must not be drawn before `lowest`, which holds something that it covers.
    std::size_t lowest = floor_;
    std::size_t looked = 0;
    for (std::size_t i = pieces_.size(); i > 0; --i) {
        const Piece& piece = pieces_[i - 1];
        if (piece.newest <= lowest) break;  // nothing further back can matter
        if (++looked > farthestLook) {
            lowest = std::max(lowest, piece.newest);
            break;
        }
        if (!base::intersection(piece.rect, rect).empty()) lowest = std::max(lowest, piece.batch);
    }
    for (std::size_t batch = lowest; batch < batches_.size(); ++batch) {
        if (batches_[batch].brush == brush) return batch;
    }
    batches_.push_back({brush, 0, 0});
    return batches_.size() - 1;
}

void Batcher::sort(const std::vector<Sprite>& from, std::vector<Shape>& shapes,
                   std::vector<Sprite>& sprites) {
    std::size_t shapeCount = 0;
    std::size_t spriteCount = 0;
    next_.clear();
    for (Batch& batch : batches_) {
        std::size_t& count = batch.brush.sprites ? spriteCount : shapeCount;
        batch.first = count;
        next_.push_back(count);
        count += batch.count;
    }
    shapes.resize(shapeCount);
    sprites.resize(spriteCount);
    const auto offset = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
    for (const Piece& piece : pieces_) {
        std::size_t& to = next_[piece.batch];
        if (batches_[piece.batch].brush.sprites) {
            std::copy_n(from.begin() + offset(piece.first), piece.count, sprites.begin() + offset(to));
        } else {
            shapes[to] = shapes_[piece.first];
        }
        to += piece.count;
    }
}

}  // namespace fukan::render
