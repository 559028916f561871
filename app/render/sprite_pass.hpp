#pragma once
// Draws runs of glyphs and images, each run in one instanced call.

#include <cstddef>
#include <memory>
#include <vector>

#include "base/result.hpp"
#include "render/instance_buffer.hpp"
#include "render/placed_program.hpp"
#include "render/sprite.hpp"

namespace fukan::render {

/// The texture of a run of sprites.
struct SpriteTexture {
    unsigned name = 0;  ///< OpenGL's name for the texture
    base::Vec2 size;    ///< texels
    bool mask = false;  ///< one channel, the colour's coverage; else a picture with alpha, not premultiplied

    friend bool operator==(const SpriteTexture&, const SpriteTexture&) = default;
};

/// Made, used and destroyed with the same context current.
class SpritePass {
public:
    static base::Result<std::unique_ptr<SpritePass>> create(base::GlApi api);

    /// Call once per frame, before the first `draw`.
    void upload(const std::vector<Sprite>& sprites) { buffer_.upload(sprites.data(), sprites.size()); }

    /// As ShapePass::draw, with sprites of one texture.
    void draw(const SpriteTexture& texture, std::size_t first, std::size_t count,
              const Placement& placement) const;

private:
    explicit SpritePass(PlacedProgram program);

    PlacedProgram program_;
    InstanceBuffer buffer_;
    int texture_ = -1;
    int size_ = -1;
    int mask_ = -1;
};

}  // namespace fukan::render
