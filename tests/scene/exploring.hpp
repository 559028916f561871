#pragma once
// Worlds looked at by a visitor, from anywhere that a camera may rest.

#include <array>
#include <cmath>
#include <random>

#include "scene/scene_sets.hpp"
#include "scene/world.hpp"
#include "show/viewpoint.hpp"

namespace fukan::test {

/// A stage with the world of one of its revisions.
struct Explored {
    scene::SceneSet sceneSet;
    scene::World world;

    Explored(const content::Board& board, base::Vec2 viewport, content::Language language,
             const text::Measurer& font, std::size_t revision = 0, content::Date date = today)
        : sceneSet(board, {}, {viewport, {}, language, date}, font), world(sceneSet, revision) {}

    base::Vec2 viewport() const { return sceneSet.settings().viewport; }

    /// What header and bottom bar leave.
    base::Rect free() const {
        const float top = sceneSet.scenes()[0].frame.content.y;
        return {0, top, viewport().x, viewport().y - top - sceneSet.canvas().px(104)};
    }

    show::View view(const scene::PlacedScene& from, const motion::Camera& camera, bool moving = false) const {
        show::View view;
        view.scene = from.scene->key;
        view.count = sceneSet.scenes().size();
        view.camera = camera;
        view.exploring = true;
        view.moving = moving;
        return view;
    }

    scene::FrameInput input() const {
        scene::FrameInput input = inputAt({}, true);
        input.world = &world;
        input.visible = free();
        return input;
    }

    draw::DrawList frame(const show::View& view, const scene::Theme& theme = scene::darkTheme()) const {
        return scene::buildFrame(sceneSet, theme, view, input());
    }
};

/// Cameras as a hand leaves them: scales of every order alike, anywhere that is allowed.
class Cameras {
public:
    Cameras(const Explored& explored, unsigned seed) : explored_(explored), random_(seed) {}

    const scene::PlacedScene& placed() {
        const auto& scenes = explored_.world.scenes();
        return scenes[std::uniform_int_distribution<std::size_t>(0, scenes.size() - 1)(random_)];
    }

    /// Where a camera rests that a hand let go of at random, seen from this place.
    motion::Camera resting(const scene::PlacedScene& from) { return rested(from, anywhere(from)); }

    motion::Camera anywhere(const scene::PlacedScene& from) {
        const show::Reach reach = explored_.world.reachFrom(from);
        const float scale = reach.minScale * std::pow(reach.maxScale / reach.minScale, share());
        return {{reach.world.x + reach.world.w * share(), reach.world.y + reach.world.h * share()}, scale};
    }

    motion::Camera rested(const scene::PlacedScene& from, const motion::Camera& camera) const {
        show::Viewpoint viewpoint(explored_.viewport(), true);
        viewpoint.setReach(explored_.world.reachFrom(from));
        viewpoint.jumpTo(camera);
        viewpoint.zoomAbout(explored_.viewport() * 0.5f, 1, {});
        return viewpoint.at({});
    }

    float share() { return std::uniform_real_distribution<float>(0, 1)(random_); }

private:
    const Explored& explored_;
    std::mt19937 random_;
};

}  // namespace fukan::test
