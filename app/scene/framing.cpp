#include "scene/framing.hpp"

#include <algorithm>
#include <limits>

#include "base/overloaded.hpp"
#include "scene/paint_heads.hpp"
#include "show/confines.hpp"

namespace fukan::scene {
namespace {

using base::Rect;
using base::Vec2;

// A thing that would fit from nearer still is not shown so near that words get too large.
constexpr float nearest = 2.2f;

/// A page's layout in the layout of the scene that is shown.
struct Page {
    const layout::RoadmapPageLayout* layout = nullptr;  ///< null: there is none around the thing
    Vec2 origin;
    float scale = 1;  ///< its own pixels per pixel of the scene

    Rect at(const Rect& own) const {
        return {origin.x + own.x / scale, origin.y + own.y / scale, own.w / scale, own.h / scale};
    }
};

class Framer {
public:
    Framer(const SceneSet& sceneSet, const World& world, const PlacedScene& here, const Hit& hit,
           const Rect& free)
        : sceneSet_(sceneSet),
          world_(world),
          here_(here),
          hit_(hit),
          free_(free),
          rect_(hit.timeline.value_or(hit.rect)) {
        placed_ = world.find(hit.scene, &here);
        if (placed_ != nullptr) page_ = findPage();
    }

    motion::Camera camera(float seenAt) const {
        const float least = hit_.opensAt ? *hit_.opensAt / level::open * opensFramed : 1.0f;
        const auto fits = [&](const Rect& room) {
            return std::min(room.w * framedShare / rect_.w, room.h * framedShare / rect_.h);
        };
        float scale = std::clamp(fits(free_), least, least * nearest);
        if (hit_.kind == Hit::Kind::bar) scale = std::clamp(fits(beside(scale)), least, scale);
        if (seenAt > 0) scale = std::max(scale, std::min(notSmaller(seenAt), most(scale)));
        return resting(scale);
    }

private:
    Vec2 viewport() const { return sceneSet_.settings().viewport; }

    /// An area's years are all seen, whatever its name.
    float most(float scale) const {
        const bool whole = hit_.timeline && rect_.w * scale <= free_.w;
        return whole ? free_.w / rect_.w : std::numeric_limits<float>::max();
    }

    Page findPage() const {
        const Vec2 offset = placed_->origin - here_.origin;
        for (const layout::AreaTimeline& timeline : placed_->timelines) {
            const auto& bars = timeline.page.bars;
            const bool own = hit_.kind == Hit::Kind::area
                                 ? &timeline == placed_->timelineOf(hit_.index)
                                 : std::any_of(bars.begin(), bars.end(), [&](const layout::BarBox& bar) {
                                       return bar.task == hit_.index;
                                   });
            if (own) return {&timeline.page, timeline.origin + offset, timeline.scale};
        }
        return std::visit(base::Overloaded{[](const LandscapeScene*) { return Page{}; },
                                           [&](const PageScene* page) {
                                               return Page{&page->page, offset, 1};
                                           }},
                          placed_->body);
    }

    /// The part of `free` that the heads leave which stay at its edges, with the thing in its middle at
    /// `scale`. A lane's own cell and an area's heads are parts of them.
    Rect beside(float scale) const {
        if (page_.layout == nullptr || page_.layout->columns.empty() || hit_.kind == Hit::Kind::area)
            return free_;
        Rect left = free_;
        // The heads cover more where the camera has moved on because of them.
        for (int i = 0; i < 2; ++i) {
            draw::DrawList list;
            list.viewport = viewport();
            Pen pen(list);
            pen.setCamera(motion::seenFrom(placedIn(left, scale), page_.origin, page_.scale));
            pen.setSight(sightIn(sceneSet_.canvas(), free_, true));
            const StickyHeads heads = stickyHeads(pen, *page_.layout, sceneSet_.canvas());
            const bool lane = hit_.kind == Hit::Kind::lane;
            const float x = lane ? 0 : heads.names.x;
            const float y = heads.years + (lane ? 0 : heads.names.y);
            left = {std::max(left.x, free_.x + x), std::max(left.y, free_.y + y), 0, 0};
            left.w = free_.right() - left.x;
            left.h = free_.bottom() - left.y;
        }
        return left;
    }

    /// The least scale at which the words of the thing are not smaller than at `seenAt`. No words are larger
    /// than labels may be.
    float notSmaller(float seenAt) const {
        // A bar's sentences grow with the camera.
        if (hit_.kind == Hit::Kind::bar || placed_ == nullptr) return seenAt;
        const float largest = sightIn(sceneSet_.canvas(), free_, true).largest;
        const float largestFar = std::min(largest, largestFromAfar(sceneSet_.canvas()));
        const Level level{seenAt, true};
        const auto seen = [&](const layout::Label& label, float scale) {
            return std::min(label.block.fontSize * scale, largest);
        };
        const auto scaleFor = [&](float size, const layout::Label& label) {
            return label.block.runs.empty() ? 0 : size / label.block.fontSize;
        };
        if (const auto* map = std::get_if<const LandscapeScene*>(&placed_->body)) {
            const auto& areas = (*map)->map.areas;
            const auto area = std::find_if(areas.begin(), areas.end(), [&](const layout::AreaBox& box) {
                return box.area == hit_.index;
            });
            if (area == areas.end()) return 0;
            const layout::AreaTimeline* timeline = placed_->timelineOf(hit_.index);
            const float size = level.near() < 1 ? farSize(seenAt, largestFar)
                               : timeline && level.open(*timeline) > 0
                                   ? seen(timeline->head.name, seenAt / timeline->scale)
                                   : seen(area->name, seenAt);
            return timeline ? timeline->scale * scaleFor(size, timeline->head.name)
                            : scaleFor(size, area->name);
        }
        const auto* page = std::get_if<const PageScene*>(&placed_->body);
        for (const layout::LaneBox& lane : (*page)->page.lanes) {
            if (lane.domain != hit_.index) continue;
            const float size = level.near() < 1 ? farSize(seenAt, largestFar) : seen(lane.label, seenAt);
            return scaleFor(size, lane.label);
        }
        return 0;
    }

    /// Of the thing's name from afar, viewport pixels.
    float farSize(float seenAt, float largest) const {
        for (const layout::FarMark& mark : placed_->far.marks) {
            const bool own = placed_->isMap() ? mark.head.area == hit_.index
                                              : page_.layout->lanes[mark.index].domain == hit_.index;
            if (own && !mark.head.name.block.runs.empty())
                return std::min(mark.head.name.block.fontSize * seenAt / placed_->far.scale, largest);
        }
        return 0;
    }

    /// Whether a bar's words have no room there even where they are as small as may be: then their
    /// beginning is shown.
    bool tooManyWords(const Rect& room) const {
        if (hit_.kind != Hit::Kind::bar || page_.layout == nullptr) return false;
        const float inSight = sightIn(sceneSet_.canvas(), room, true).visible.right() - room.x;
        return std::any_of(page_.layout->bars.begin(), page_.layout->bars.end(),
                           [&](const layout::BarBox& bar) {
                               const text::Block& block = bar.label.block;
                               const float least = bar.label.floor / std::max(block.fontSize, 1.0f);
                               return bar.task == hit_.index && block.size.x * least > inSight;
                           });
    }

    /// Where a bar's words end at the latest, before its head: they are seen from their beginning only where
    /// all the room from there to the left is. Of another thing its right edge.
    float wordsEnd() const {
        if (hit_.kind != Hit::Kind::bar || page_.layout == nullptr) return rect_.right();
        for (const layout::BarBox& bar : page_.layout->bars) {
            if (bar.task == hit_.index) return page_.at(bar.label.room).right();
        }
        return rect_.right();
    }

    /// The thing in the middle of `room`, or what of it has room there.
    motion::Camera placedIn(const Rect& room, float scale) const {
        const Vec2 half = room.size() * (0.5f / scale);
        Vec2 target = rect_.center();
        if (rect_.w * scale > room.w) {
            const float low = rect_.x + half.x * 0.96f;
            target.x = std::clamp(middleOfNow(), low, std::max(low, wordsEnd() - half.x * 0.96f));
        }
        if (tooManyWords(room)) target.x = rect_.x + half.x;
        if (rect_.h * scale > room.h) target.y = rect_.y + half.y * 0.96f;
        return {target - (room.center() - viewport() * 0.5f) * (1 / scale), scale};
    }

    /// Where a camera may rest: no other area is half open there.
    motion::Camera resting(float scale) const {
        const show::Confines confines(world_.reachFrom(here_), viewport());
        motion::Camera camera;
        for (int i = 0; i < 8; ++i) {
            const Rect room = beside(scale);
            camera = confines.resting(placedIn(room, scale), room.center(), 1);
            if (camera.scale <= scale) break;
            scale = camera.scale;
        }
        return camera;
    }

    /// The middle (x) of that part of the thing that is this year's, or its left edge where it has none.
    float middleOfNow() const {
        if (page_.layout == nullptr) return rect_.center().x;
        if (const layout::YearColumn* column = page_.layout->currentColumn()) {
            const Rect now = page_.at(column->body);
            const float left = std::max(now.x, rect_.x);
            const float right = std::min(now.right(), rect_.right());
            if (left < right) return (left + right) / 2;
        }
        return rect_.x;
    }

    const SceneSet& sceneSet_;
    const World& world_;
    const PlacedScene& here_;
    const Hit& hit_;
    const Rect& free_;
    Rect rect_;
    const PlacedScene* placed_ = nullptr;
    Page page_;
};

}  // namespace

motion::Camera cameraFor(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                         const Hit& hit, const Rect& free, float seenAt) {
    const PlacedScene* here = world.find(scene);
    if (here != nullptr && hit.kind != Hit::Kind::scene)
        return Framer(sceneSet, world, *here, hit, free).camera(seenAt);
    const Vec2 viewport = sceneSet.settings().viewport;
    return {hit.rect.empty() ? viewport * 0.5f : hit.rect.center(), 1};
}

}  // namespace fukan::scene
