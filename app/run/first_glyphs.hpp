#pragma once
// The first scene's glyphs, rasterised where its wall is laid out, while the window is still being opened.

#include <memory>
#include <mutex>

#include "render/glyphs.hpp"
#include "wall/wall.hpp"

namespace fukan::run {

/// Every member may be called from any thread.
class FirstGlyphs {
public:
    /// Those of the wall's first scene, unless the glyphs have been taken by then.
    void warm(const wall::Wall& wall, const std::shared_ptr<fonts::FontSet>& fonts);

    /// What is ready; what is being warmed is waited for. Once. Fails as Glyphs::create does.
    base::Result<std::unique_ptr<render::Glyphs>> take(const std::shared_ptr<fonts::FontSet>& fonts);

private:
    std::mutex mutex_;
    std::unique_ptr<render::Glyphs> glyphs_;
    bool taken_ = false;
};

}  // namespace fukan::run
