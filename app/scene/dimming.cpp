#include <algorithm>

#include "scene/paint.hpp"

namespace fukan::scene {
namespace {

constexpr float steppedBack = 0.22f;

}  // namespace

float Palette::matching(const content::Roadmap& roadmap, std::size_t task) const {
    const Dimming* dimming = input.dimming;
    if (dimming == nullptr) return 1;
    const auto& filtered = sceneSet.board().revisions[dimming->revision].roadmap;
    if (!filtered || &*filtered != &roadmap || task >= dimming->tasks.size()) return 1;
    return dimming->tasks[task] ? 1.0f : steppedBack;
}

float Palette::matching(std::size_t revision, std::span<const std::size_t> domains) const {
    const Dimming* dimming = input.dimming;
    if (dimming == nullptr || dimming->revision != revision) return 1;
    const bool any = std::any_of(domains.begin(), domains.end(), [&](std::size_t domain) {
        return domain < dimming->perDomain.size() && dimming->perDomain[domain] > 0;
    });
    return any ? 1.0f : steppedBack;
}

}  // namespace fukan::scene
