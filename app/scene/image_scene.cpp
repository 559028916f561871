#include "scene/image_scene.hpp"

#include <algorithm>
#include <utility>

#include "text/fit.hpp"

namespace fukan::scene {
namespace {

base::Rect fitted(base::Vec2 bitmap, const base::Rect& room) {
    if (bitmap.x <= 0 || bitmap.y <= 0) return room;
    const float scale = std::min(room.w / bitmap.x, room.h / bitmap.y);
    const base::Vec2 size = bitmap * scale;
    return {room.center().x - size.x / 2, room.center().y - size.y / 2, size.x, size.y};
}

}  // namespace

std::vector<const layout::Label*> ImageScene::labels() const {
    return caption ? std::vector{&*caption} : std::vector<const layout::Label*>{};
}

ImageScene layoutImage(const PlaylistImage& image, base::Rect room, const layout::Canvas& canvas,
                       const text::Measurer& measurer) {
    ImageScene scene;
    scene.name = image.file;
    if (!image.caption.empty()) {
        const text::Style style{canvas.type(layout::token::body), 1.35f, text::Style::Align::center};
        text::Block block = text::layoutText(image.caption, style, room.w, measurer);
        const float height = std::min(block.size.y, room.h / 2);
        const base::Rect below{room.x, room.bottom() - height, room.w, height};
        room.h -= height + canvas.px(12);
        scene.caption = layout::place(base::Id::of("caption").child(image.file), below, std::move(block),
                                      layout::AlignX::center, layout::AlignY::top, canvas.floor);
    }
    scene.rect = fitted(image.size, room);
    return scene;
}

}  // namespace fukan::scene
