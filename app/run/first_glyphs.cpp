#include "run/first_glyphs.hpp"

#include <utility>

#include "scene/still.hpp"

namespace fukan::run {
namespace {

draw::DrawList firstFrame(const wall::Wall& wall) {
    const scene::Instant coming{{}, {wall.settings().date, 0, 0}};
    return scene::still(wall.sceneSet(), wall.theme(), wall.round(), 0, coming, {.reducedMotion = true});
}

}  // namespace

void FirstGlyphs::warm(const wall::Wall& wall, const std::shared_ptr<fonts::FontSet>& fonts) {
    const std::lock_guard lock(mutex_);
    if (taken_ || wall.round().empty()) return;
    if (!glyphs_) {
        auto made = render::Glyphs::create(fonts);
        if (!made) return;  // `take` tries again, and reports the error
        glyphs_ = std::move(*made);
    }
    glyphs_->warm(firstFrame(wall));
}

base::Result<std::unique_ptr<render::Glyphs>> FirstGlyphs::take(
    const std::shared_ptr<fonts::FontSet>& fonts) {
    const std::lock_guard lock(mutex_);
    taken_ = true;
    if (!glyphs_) return render::Glyphs::create(fonts);
    return std::move(glyphs_);
}

}  // namespace fukan::run
