#pragma once
// Rasterises the first scene's glyphs on the thread that lays out its wall, while the window is being opened.

#include <memory>
#include <mutex>

#include "render/glyphs.hpp"
#include "wall/wall.hpp"

namespace fukan::run {

/// Every member may be called from any thread.
class FirstGlyphs {
public:
    /// Rasterises the glyphs of the wall's first scene; does nothing once the glyphs have been taken.
    void warm(const wall::Wall& wall, const std::shared_ptr<fonts::FontSet>& fonts);

    /// The glyphs that are ready; waits for a `warm` in progress. Call once. Fails as Glyphs::create does.
    base::Result<std::unique_ptr<render::Glyphs>> take(const std::shared_ptr<fonts::FontSet>& fonts);

private:
    std::mutex mutex_;
    std::unique_ptr<render::Glyphs> glyphs_;
    bool taken_ = false;
};

}  // namespace fukan::run
