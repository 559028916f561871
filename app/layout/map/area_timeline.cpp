#include "layout/map/area_timeline.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "layout/map/area_head.hpp"

namespace fukan::layout {
namespace {

using base::Rect;

// The camera's scales that are tried: each is `step` times the one before, up to `nearest`.
constexpr float step = 1.08f;
constexpr float nearest = 40;

// The timeline is not shown before the camera is clearly nearer than home, nor while the area is still
// small on the screen.
constexpr float leastScale = 1.45f;
constexpr float leastShare = 0.5f;  // of the scale at which the area fills the screen

// The scale is a little larger than the floor requires: room for larger type.
constexpr float spare = 1.1f;

constexpr float textShare = 0.72f;  // of the viewport's width, for the widest text

// Token pixels: seen a little nearer than it was laid out for, the name is as large as it may get on a closed
// area (scene's largest label).
constexpr float largestHead = 36;
constexpr std::size_t mostTasks = 60;

/// The areas directly or indirectly inside of `area`, as one rectangle; empty without any.
Rect insideOf(const LandscapeInput& input, const LandscapeLayout& map, std::size_t area) {
    const auto& areas = input.edition.shown().landscape->areas;
    Rect all;
    for (const AreaBox& box : map.areas) {
        for (auto outer = areas[box.area].inside; outer; outer = areas[*outer].inside) {
            if (*outer == map.areas[area].area) all = base::enclosing(all, box.rect);
        }
    }
    return all;
}

/// The largest of the four strips that `taken` leaves of `whole`.
Rect freePart(const Rect& whole, const Rect& taken, float gap) {
    if (taken.empty()) return whole;
    const std::array strips = {
        Rect{whole.x, whole.y, whole.w, taken.y - gap - whole.y},
        Rect{whole.x, taken.bottom() + gap, whole.w, whole.bottom() - taken.bottom() - gap},
        Rect{whole.x, whole.y, taken.x - gap - whole.x, whole.h},
        Rect{taken.right() + gap, whole.y, whole.right() - taken.right() - gap, whole.h}};
    return *std::max_element(strips.begin(), strips.end(), [](const Rect& a, const Rect& b) {
        return std::max(a.w, 0.0f) * std::max(a.h, 0.0f) < std::max(b.w, 0.0f) * std::max(b.h, 0.0f);
    });
}

std::size_t tasksIn(const content::Roadmap& roadmap, const std::vector<std::size_t>& domains) {
    return static_cast<std::size_t>(
        std::count_if(roadmap.tasks.begin(), roadmap.tasks.end(), [&](const content::Task& task) {
            return std::find(domains.begin(), domains.end(), task.domain) != domains.end();
        }));
}

/// Whether the head of a year takes more than one line; in a wide enough column it takes one.
bool hasBrokenHead(const RoadmapPageLayout& page) {
    return std::any_of(page.columns.begin(), page.columns.end(),
                       [](const YearColumn& column) { return column.label.block.lines > 1; });
}

class TimelineMaker {
public:
    TimelineMaker(const LandscapeInput& input, const LandscapeLayout& map, std::size_t area, float most,
                  const Canvas& canvas, const text::Measurer& measurer)
        : input_(input),
          most_(most),
          source_(input.edition.shown().landscape->areas[map.areas[area].area]),
          area_(area),
          rect_(map.areas[area].rect),
          taken_(insideOf(input, map, area)),
          canvas_(canvas),
          measurer_(measurer),
          words_(Subjects(input.edition).area(map.areas[area].area)) {}

    std::optional<AreaTimeline> make() {
        const base::Vec2 view = canvas_.viewport;
        const float fills = std::min(view.x * 0.94f / rect_.w, view.y * 0.75f / rect_.h);
        for (const float most : {most_, std::numeric_limits<float>::max()}) {
            for (float scale = std::max(leastScale, fills * leastShare); scale < nearest; scale *= step) {
                if (!at(scale, most)) continue;
                if (auto roomy = at(scale * spare, most)) return roomy;
            }
        }
        return std::nullopt;
    }

private:
    std::optional<AreaTimeline> at(float scale, float most) const {
        AreaTimeline out;
        out.area = area_;
        out.scale = scale;
        out.origin = rect_.origin();
        const float pad = canvas_.px(14);
        const Rect whole{0, 0, rect_.w * scale, rect_.h * scale};
        const Rect taken = taken_.empty() ? Rect{}
                                          : Rect{(taken_.x - rect_.x) * scale, (taken_.y - rect_.y) * scale,
                                                 taken_.w * scale, taken_.h * scale};
        out.room = freePart(whole, taken, pad);
        const float headHeight = std::max(canvas_.px(48), canvas_.floor * 2);
        const Rect across = out.room.grown(-pad, -pad);
        out.room.w = std::min(out.room.w, most);
        const Rect inner = out.room.grown(-pad, -pad);
        if (inner.h < headHeight * 2) return std::nullopt;
        const Rect lanes{inner.x, inner.y + headHeight, inner.w, inner.h - headHeight};
        const RoadmapInput input{input_.edition, lanes,
                                 Inset{canvas_.viewport.x * textShare, source_.domains.size() > 1}};
        auto page = layoutLanes(input, source_.domains, canvas_, measurer_);
        if (!page || hasBrokenHead(*page)) return std::nullopt;
        out.page = std::move(*page);
        // The head is no wider than can be seen at once; it may be placed anywhere in the strip.
        const Rect strip{across.x, across.y, across.w, headHeight - canvas_.px(6)};
        const Rect head{strip.x, strip.y, std::min({strip.w, most, canvas_.viewport.x * 0.9f}), strip.h};
        out.head = layoutHead(input_.edition.board, words_, head,
                              {canvas_.type(largestHead), HeadStyle::Align::left}, canvas_, measurer_);
        out.head.rect = strip;
        out.head.area = source_.domains.empty() ? 0 : area_;
        return out;
    }

    const LandscapeInput& input_;
    float most_;
    const content::Area& source_;
    std::size_t area_;
    Rect rect_;
    Rect taken_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    HeadWords words_;
};

}  // namespace

std::optional<AreaTimeline> layoutAreaTimeline(const LandscapeInput& input, const LandscapeLayout& map,
                                               std::size_t area, float most, const Canvas& canvas,
                                               const text::Measurer& measurer) {
    const content::Revision& revision = input.edition.shown();
    const auto& domains = revision.landscape->areas[map.areas[area].area].domains;
    if (!revision.roadmap || domains.empty()) return std::nullopt;
    if (tasksIn(*revision.roadmap, domains) > mostTasks) return std::nullopt;
    return TimelineMaker(input, map, area, most, canvas, measurer).make();
}

}  // namespace fukan::layout
