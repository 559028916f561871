#include "scene/laid_out_scene.hpp"

namespace fukan::scene {

bool LaidOutScene::breathes() const {
    return std::visit([](const auto& one) { return one.breathes; }, body);
}

bool LaidOutScene::leadsElsewhere() const {
    return std::visit([](const auto& one) { return one.leadsElsewhere; }, body);
}

std::vector<std::size_t> LaidOutScene::domains() const {
    return std::visit([](const auto& one) { return one.domains(); }, body);
}

std::span<const layout::LaneBox> LaidOutScene::lanes() const {
    return std::visit([](const auto& one) { return one.lanes(); }, body);
}

std::span<const layout::Label> LaidOutScene::notes() const {
    return std::visit([](const auto& one) { return one.notes(); }, body);
}

show::Reach LaidOutScene::reach() const {
    return std::visit([](const auto& one) { return one.reach(); }, body);
}

std::optional<base::ImageWish> LaidOutScene::image() const {
    return std::visit([](const auto& one) { return one.image(); }, body);
}

const TaskTag* LaidOutScene::tag(std::size_t stop) const {
    return std::visit([stop](const auto& one) { return one.tag(stop); }, body);
}

const base::Rect* LaidOutScene::slide() const {
    return std::visit(
        [](const auto& one) -> const base::Rect* {
            if constexpr (requires { one.strip.slide; }) {
                return &one.strip.slide;
            } else {
                return nullptr;
            }
        },
        body);
}

Lifted LaidOutScene::lifted(std::size_t stop) const {
    if (!tour || stop >= tour->stops.size()) return {};
    return std::visit([&](const auto& one) { return one.lifted(tour->stops[stop].subject); }, body);
}

std::size_t LaidOutScene::breathLane(std::size_t stop) const {
    return std::visit([&](const auto& one) { return one.breathLane(tour->stops[stop].subject); }, body);
}

}  // namespace fukan::scene
