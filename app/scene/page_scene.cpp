#include "scene/page_scene.hpp"

namespace fukan::scene {

std::vector<std::size_t> domainsOf(std::span<const layout::LaneBox> lanes) {
    std::vector<std::size_t> all;
    for (const layout::LaneBox& lane : lanes) all.push_back(lane.domain);
    return all;
}

}  // namespace fukan::scene
