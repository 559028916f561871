#include "scene/paint_transition.hpp"

#include <algorithm>
#include <cmath>

#include "draw/placing.hpp"
#include "motion/easing.hpp"
#include "scene/paint_scene.hpp"
#include "scene/paint_telop.hpp"

namespace fukan::scene {
namespace {

using base::Id;
using base::lerp;
using draw::DrawList;
using draw::Placing;
using show::TransitionKind;

constexpr float goesFor = 5.0f / 12;  // the share of the time in which the old scene goes
// By then numbers have reached their lanes: these have hardly come.
constexpr float landsAt = 0.65f;
constexpr float zoomedBy = 0.08f;

/// One of the two scenes, and the show's view of it.
struct Part {
    const LaidOutScene& scene;
    show::View view;
};

class TransitionPainter {
public:
    TransitionPainter(const Palette& palette, const LaidOutScene& from, const LaidOutScene& to,
                      const show::View& view, DrawList& list)
        : palette_(palette),
          change_(*view.transition),
          from_{from, view},
          to_{to, view},
          phases_(phasesOf(change_.share())),
          list_(list),
          pen_(list, palette.theme.groundMiddle) {
        from_.view.scene = from.key;
        from_.view.spotlight = change_.light;
        from_.view.position = change_.position;
        for (Part* part : {&from_, &to_}) part->view.transition.reset();
        const LaidOutScene* map = palette.sceneSet.facing(from);
        if (map == palette.sceneSet.facing(to)) standing_ = map;
    }

    void paint() {
        if (change_.kind == TransitionKind::cut) return paintScene(palette_, to_.scene, to_.view, list_);
        if (change_.kind == TransitionKind::morph) return morph();
        pen_.backdrop(Id::of("backdrop"), palette_.theme);
        stand();
        switch (change_.kind) {
            case TransitionKind::slide:
                slide();
                break;
            case TransitionKind::zoom:
                outAndIn(zoomedBy);
                break;
            default:
                outAndIn(0);
        }
        if (change_.kind == TransitionKind::automatic)
            paintFlyingNumbers(pen_, palette_, from_.scene, to_.scene,
                               motion::easeInOutCubic(change_.progress / landsAt));
        footer();
        telop();
        paintHeaderChange(pen_, palette_, from_.scene, to_.scene, change_);
        if (!to_.view.exploring) paintProgress(pen_, palette_, to_.scene, to_.view);
    }

private:
    void morph() {
        const auto listOf = [&](const Part& part) {
            DrawList list{list_.viewport, {}};
            paintScene(palette_, part.scene, part.view, list);
            return list;
        };
        list_ = draw::morph(listOf(from_), listOf(to_), change_.progress);
    }

    /// A telop leaves by its own way: faded, it would lie on what it covers.
    void telop() {
        show::Spotlight light = from_.view.spotlight.value_or(show::Spotlight{});
        if (phases_.leaving <= 0 || !tells(palette_, from_.scene, from_.view)) return;
        light.before.reset();
        light.slide *= phases_.leaving;
        paintTelop(pen_, palette_, *from_.scene.tour, light);
    }

    /// The map that both pages face does not change; only the light leaves it.
    void stand() {
        if (standing_ == nullptr) return;
        show::View view = from_.view;
        if (view.spotlight) {
            for (float* share : {&view.spotlight->amount, &view.spotlight->leaving, &view.spotlight->dim})
                *share *= phases_.leaving;
        }
        paintFacing(pen_, palette_, from_.scene, view);
        if (!view.exploring) paintNotes(pen_, palette_, *standing_);
    }

    /// The old scene goes, then the new one comes; both toward the viewer where they are scaled.
    void outAndIn(float scaled) {
        const base::Vec2 middle = from_.scene.frame.content.center();
        if (phases_.leaving > 0) {
            part(from_, {phases_.leaving, 1 + scaled * (1 - phases_.leaving), middle, {}});
        } else {
            part(to_, {phases_.arriving, 1 - scaled * (1 - phases_.arriving), middle, {}});
        }
    }

    void slide() {
        const base::Rect& place = to_.scene.place;
        // What a finger has thrown does not start anew.
        const float eased = change_.start > 0 ? motion::easeOutCubic(change_.progress)
                                              : motion::easeInOutCubic(change_.progress);
        const float t = change_.start + (1 - change_.start) * eased;
        const float way = change_.backward ? -place.w : place.w;
        if (standing_) pen_.pushClip(Id::of("slide.clip"), place);
        part(from_, {1, 1, {}, {-way * t, 0}});
        if (&from_.scene != &to_.scene) part(to_, {1, 1, {}, {way * (1 - t), 0}});
        if (standing_) pen_.popClip(Id::of("slide.clip"));
    }

    /// What both scenes say below their bodies changes like the header, in its place.
    void footer() {
        const Phases words = wordPhases(change_);
        const Part& part = words.leaving > 0 ? from_ : to_;
        pen_.setFade(std::max(words.leaving, words.arriving));
        paintFooter(pen_, palette_, part.scene, part.view);
        const LaidOutScene* map = palette_.sceneSet.facing(part.scene);
        if (map && standing_ == nullptr && !part.view.exploring) paintNotes(pen_, palette_, *map);
        pen_.setFade(1);
    }

    void part(const Part& part, const Placing& placing) {
        const std::size_t first = list_.commands.size();
        if (standing_ == nullptr) paintFacing(pen_, palette_, part.scene, part.view);
        paintBody(pen_, palette_, part.scene, part.view);
        draw::place(std::span(list_.commands).subspan(first), placing);
    }

    const Palette& palette_;
    const show::Transition& change_;
    Part from_;
    Part to_;
    Phases phases_;
    DrawList& list_;
    Pen pen_;
    const LaidOutScene* standing_ = nullptr;  // the map of both spreads
};

}  // namespace

Phases phasesOf(float progress) {
    return {1 - motion::smoothStep(progress / goesFor),
            motion::smoothStep((progress - goesFor) / (1 - goesFor))};
}

Phases wordPhases(const show::Transition& transition) {
    const float share = transition.share();
    if (transition.kind != show::TransitionKind::slide) return phasesOf(share);
    constexpr float around = 0.1f;
    return {1 - motion::smoothStep((share - 0.5f + around) / around),
            motion::smoothStep((share - 0.5f) / around)};
}

void paintTransition(const Palette& palette, const LaidOutScene& from, const LaidOutScene& to,
                     const show::View& view, DrawList& out) {
    TransitionPainter(palette, from, to, view, out).paint();
}

/// As far as a slide would be that the finger has started.
void paintPageShift(const Palette& palette, const LaidOutScene& scene, const show::View& view,
                    draw::DrawList& out) {
    const show::PageShift& page = *view.page;
    const LaidOutScene* beside = page.beside ? palette.sceneSet.find(*page.beside) : nullptr;
    const LaidOutScene& to = beside ? *beside : scene;
    show::View turning = view;
    turning.scene = to.key;
    turning.page.reset();
    turning.spotlight.reset();
    turning.transition =
        show::Transition{scene.key,      TransitionKind::slide, page.share > 0, 0, std::abs(page.share),
                         view.spotlight, view.position};
    // What comes in has not begun to play.
    if (beside) turning.position = 0;
    paintTransition(palette, scene, to, turning, out);
}

}  // namespace fukan::scene
