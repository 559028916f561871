// What lies under a finger, whatever kind of scene is shown.

#include <algorithm>

#include "scene/hit.hpp"
#include "scene/overview_window.hpp"

namespace fukan::scene {
namespace {

using base::Vec2;

class ShownFinder {
public:
    using Found = std::optional<Hit>;

    ShownFinder(const SceneSet& sceneSet, const World* world, const show::View& view, Vec2 pixel)
        : sceneSet_(sceneSet), world_(world), view_(view), pixel_(pixel) {}

    Found operator()(const LandscapeScene&) const { return inWorld(); }
    Found operator()(const PageScene&) const { return inWorld(); }
    Found operator()(const OverviewScene& overview) const {
        const OverviewWindow window(*overview.page.overview, view_.camera, sceneSet_.settings().viewport);
        if (!window.body().contains(Vec2{window.body().x, pixel_.y})) return std::nullopt;
        for (const layout::LaneBox& lane : overview.page.lanes) {
            const base::Rect rect = base::enclosing(lane.name, lane.track);
            if (window.at(rect).contains(pixel_))
                return Hit{Hit::Kind::lane, view_.scene, lane.domain, rect, {}};
        }
        return std::nullopt;
    }
    Found operator()(const AfarScene& far) const { return hitFarView(sceneSet_, far, view_, pixel_); }
    Found operator()(const RevisedPageScene& revised) const {
        return hitRevised(sceneSet_, revised, view_, view_.position, pixel_);
    }
    Found operator()(const RevisedMapScene& revised) const {
        return hitRevised(sceneSet_, revised, view_, pixel_);
    }
    Found operator()(const LapseScene& lapse) const {
        return hitRevised(sceneSet_, lapse, view_, lapse.clock.at(view_.position).revision, pixel_);
    }
    Found operator()(const ImageScene&) const { return std::nullopt; }

private:
    Found inWorld() const { return world_ ? hitAt(sceneSet_, *world_, view_, pixel_) : std::nullopt; }

    const SceneSet& sceneSet_;
    const World* world_;
    const show::View& view_;
    Vec2 pixel_;
};

}  // namespace

std::optional<Hit> hitScene(const SceneSet& sceneSet, const World* world, const show::View& view,
                            Vec2 pixel) {
    const LaidOutScene* scene = sceneSet.find(view.scene);
    if (scene == nullptr) return std::nullopt;
    return std::visit(ShownFinder(sceneSet, world, view, pixel), scene->body);
}

const LaidOutScene* overviewOf(const SceneSet& sceneSet, std::size_t revision, std::size_t domain) {
    const auto& scenes = sceneSet.scenes();
    const auto found = std::find_if(scenes.begin(), scenes.end(), [&](const LaidOutScene& scene) {
        const auto isIts = [domain](const layout::LaneBox& lane) { return lane.domain == domain; };
        const auto* overview = std::get_if<OverviewScene>(&scene.body);
        return overview && scene.key.revision == revision && std::ranges::any_of(overview->lanes(), isIts);
    });
    return found == scenes.end() ? nullptr : &*found;
}

}  // namespace fukan::scene
