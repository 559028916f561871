#include "render/glyphs.hpp"

#include <utility>
#include <vector>

namespace fukan::render {

base::Result<std::unique_ptr<Glyphs>> Glyphs::create(std::shared_ptr<fonts::FontSet> fonts) {
    std::unique_ptr<GlyphAtlas> atlas = GlyphAtlas::create();
    auto pen = TextPen::create(std::move(fonts));
    if (!pen) return base::Error{pen.error()};
    return std::unique_ptr<Glyphs>(new Glyphs(std::move(atlas), std::move(*pen)));
}

void Glyphs::warm(const draw::DrawList& list) {
    const base::Rect whole{0, 0, list.viewport.x, list.viewport.y};
    std::vector<Sprite> unused;
    atlas_->beginFrame(list.viewport);
    for (const draw::Command& command : list.commands) {
        if (const auto* text = std::get_if<draw::Text>(&command.what))
            pen_->draw(*text, whole, atlas_->size(), unused);
    }
    atlas_->endFrame();
}

}  // namespace fukan::render
