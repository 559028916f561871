// Where a touch or a key leads, the thing can be read: its name and its years stand whole in what the card
// leaves free, and no words that were tapped get smaller.

#include <catch2/catch_test_macros.hpp>

#include "layout/ids.hpp"
#include "layout/panels/card.hpp"
#include "scene/bodies.hpp"
#include "scene/framing.hpp"
#include "scene/reading.hpp"

using namespace fukan;
using base::Rect;
using base::Vec2;
using content::Language;
using scene::Hit;
using scene::PlacedScene;

namespace {

struct Framed {
    const test::Explored& explored;
    const PlacedScene& from;
    Rect free;  // beside the card
    int things = 0;
    std::set<std::string> found{};

    void fault(const std::string& what, const motion::Camera& camera) {
        if (found.size() > 14) return;
        found.insert(std::to_string(static_cast<int>(explored.viewport().x)) + " wide at " +
                     std::to_string(camera.scale) + ": " + what);
    }

    draw::DrawList frame(const motion::Camera& camera) const {
        scene::FrameInput input = explored.input();
        input.visible = free;
        return scene::buildFrame(explored.sceneSet, scene::darkTheme(), explored.view(from, camera), input);
    }

    /// As the show flies there.
    motion::Camera arrived(const motion::Camera& to) const {
        show::Viewpoint viewpoint(explored.viewport(), true);
        viewpoint.setReach(explored.world.reachFrom(from));
        viewpoint.jumpTo(to);
        return viewpoint.at({});
    }

    /// Whether all words of a label in `place` (viewport pixels) are seen, whole and within what is free. Of
    /// words that are too many for that even when they are small, the beginning is.
    bool whole(const draw::DrawList& frame, const layout::Label& label, const Rect& place) const {
        if (label.block.runs.empty()) return true;
        std::size_t runs = 0;
        for (const test::SeenText& seen : test::seenTexts(frame)) {
            const Rect letters = test::lettersOf(*seen.text);
            if (seen.id != label.id || !place.grown(2).contains(letters.center())) continue;
            ++runs;
            if (free.grown(1).contains(letters) && areaOf(seen) >= letters.w * letters.h * 0.97f) continue;
            // The mark behind words that end beyond what is free.
            if (letters.x > free.right() - free.w * 0.1f && letters.w < label.floor) continue;
            // A column of words that is higher than what is free.
            if (letters.size().y * static_cast<float>(label.block.lines) > free.h * 0.6f) continue;
            const bool small = seen.text->size < label.floor * 1.1f;
            const bool begins = std::any_of(seen.parts.begin(), seen.parts.end(), [&](const Rect& part) {
                return part.x <= letters.x + 1 && part.x >= free.x && part.w > free.w * 0.3f;
            });
            if (!small || !begins) return false;
        }
        return runs > 0;
    }

    std::string words(const draw::DrawList& frame, const layout::Label& label) const {
        std::string out = " in " + std::to_string(free.w) + "x" + std::to_string(free.h);
        for (const test::SeenText& seen : test::seenTexts(frame)) {
            if (seen.id != label.id) continue;
            const Rect all = test::lettersOf(*seen.text);
            out += "; " + seen.text->text.str() + " at " + std::to_string(all.x) + " wide " +
                   std::to_string(all.w) + " seen from " + std::to_string(seen.parts.front().x) + " floor " +
                   std::to_string(label.floor / seen.text->size);
        }
        return out;
    }

    static float areaOf(const test::SeenText& seen) {
        float area = 0;
        for (const Rect& part : seen.parts) area += part.w * part.h;
        return area;
    }

    static float sizeOf(const draw::DrawList& frame, base::Id label) {
        float size = 0;
        for (const draw::Command& command : frame.commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            if (text && command.id == label && text->color.a > 0) size = std::max(size, text->size);
        }
        return size;
    }
};

/// The timeline around a task or of an area; null: it is on a page.
const layout::AreaTimeline* timelineAround(const PlacedScene& placed, const Hit& hit) {
    for (const layout::AreaTimeline& timeline : placed.timelines) {
        if (hit.kind == Hit::Kind::area && &timeline == placed.timelineOf(hit.index)) return &timeline;
        for (const layout::BarBox& bar : timeline.page.bars) {
            if (hit.kind == Hit::Kind::bar && bar.task == hit.index) return &timeline;
        }
    }
    return nullptr;
}

/// That of the timeline, or the page with a task or a lane.
const layout::RoadmapPageLayout* pageAround(const PlacedScene& placed, const Hit& hit) {
    const layout::AreaTimeline* timeline = timelineAround(placed, hit);
    return timeline ? &timeline->page : test::pageOf(*placed.scene);
}

const layout::Label* nameOf(const PlacedScene& placed, const Hit& hit) {
    const layout::RoadmapPageLayout* page = pageAround(placed, hit);
    if (hit.kind == Hit::Kind::area) {
        if (const auto* timeline = placed.timelineOf(hit.index)) return &timeline->head.name;
        for (const layout::AreaBox& area : test::mapOf(*placed.scene)->areas) {
            if (area.area == hit.index) return &area.name;
        }
    }
    for (const layout::LaneBox& lane : page->lanes) {
        if (hit.kind == Hit::Kind::lane && lane.domain == hit.index) return &lane.label;
    }
    for (const layout::BarBox& bar : page->bars) {
        if (hit.kind == Hit::Kind::bar && bar.task == hit.index) return &bar.label;
    }
    return nullptr;
}

void checkShown(Framed& framed, const Hit& hit, const std::string& what) {
    const motion::Camera to = scene::cameraFor(framed.explored.sceneSet, framed.explored.world,
                                               framed.from.scene->key, hit, framed.free);
    const motion::Camera camera = framed.arrived(to);
    const draw::DrawList frame = framed.frame(camera);
    ++framed.things;
    if (std::abs(camera.scale - to.scale) > 1e-3f * to.scale) framed.fault(what + " rests elsewhere", camera);
    const PlacedScene& placed = *framed.explored.world.find(hit.scene, &framed.from);
    const layout::Label* name = nameOf(placed, hit);
    REQUIRE(name);
    const auto onScreen = [&](const Rect& rect) {
        return motion::toScreen(camera, framed.explored.viewport(),
                                rect.moved(placed.origin - framed.from.origin));
    };
    if (!framed.whole(frame, *name, motion::toScreen(camera, framed.explored.viewport(), hit.rect)))
        framed.fault(what + ": its name is not seen whole" + framed.words(frame, *name), camera);
    const layout::RoadmapPageLayout* page = pageAround(placed, hit);
    if (page == nullptr) return;
    std::size_t years = 0;
    const layout::AreaTimeline* timeline = timelineAround(placed, hit);
    for (const layout::YearColumn& column : page->columns) {
        const Rect place = onScreen(timeline ? timeline->onMap(column.body) : column.body);
        years += framed.whole(frame, column.label, place) ? 1 : 0;
    }
    const bool all = hit.kind == Hit::Kind::area && placed.timelineOf(hit.index);
    if (all && years < page->columns.size())
        framed.fault(what + ": " + std::to_string(page->columns.size() - years) + " years are not seen",
                     camera);
    if (years == 0) framed.fault(what + ": no year is seen", camera);
}

void checkTapped(Framed& framed, const Hit& hit, const std::string& what) {
    const PlacedScene& placed = *framed.explored.world.find(hit.scene, &framed.from);
    const layout::Label* name = nameOf(placed, hit);
    for (const float seenAt : {0.5f, 0.92f, 1.0f, 2.5f, 6.0f}) {
        const motion::Camera before = framed.arrived(
            {hit.rect.center() - (framed.free.center() - framed.explored.viewport() * 0.5f) * (1 / seenAt),
             seenAt});
        const motion::Camera after =
            framed.arrived(scene::cameraFor(framed.explored.sceneSet, framed.explored.world,
                                            framed.from.scene->key, hit, framed.free, before.scale));
        const float was = Framed::sizeOf(framed.frame(before), name->id);
        // Words that have no room at that size beside the card are seen whole, and smaller.
        const float wide = name->block.size.x * was / std::max(name->block.fontSize, 1.0f);
        if (wide > framed.free.w * 0.6f) continue;
        const float is = Framed::sizeOf(framed.frame(after), name->id);
        if (is < was * 0.97f)
            framed.fault(what + " tapped at " + std::to_string(before.scale) + ": " + std::to_string(was) +
                             " became " + std::to_string(is),
                         after);
    }
}

Rect besideCard(const test::Explored& explored, std::size_t revision) {
    const layout::Canvas& canvas = explored.sceneSet.canvas();
    const Rect free = explored.free();
    const layout::CardInput input{
        explored.sceneSet.edition(revision), std::nullopt, 0, {}, free.y, free.bottom()};
    const layout::Card card = layout::layoutCard(input, canvas, explored.sceneSet.measurer());
    if (card.sheet) return {free.x, free.y, free.w, card.panel.rect.y - free.y};
    return {free.x, free.y, card.panel.rect.x, free.h};
}

template <typename Do>
void forEachThing(const test::Explored& explored, std::size_t revision, const PlacedScene& from,
                  const Do& act) {
    const content::Revision& content = explored.sceneSet.board().revisions[revision];
    const show::SceneKey& key = from.scene->key;
    for (const bool map : {true, false}) {
        for (std::size_t task = 0; content.roadmap && task < content.roadmap->tasks.size(); ++task) {
            if (const auto hit = scene::findTask(explored.world, key, task, map))
                act(*hit, "task " + content.roadmap->tasks[task].id + (map ? " of the map" : " of a page"));
        }
    }
    for (std::size_t domain = 0; domain < explored.sceneSet.board().domains.size(); ++domain) {
        const auto hit = scene::findDomain(explored.world, key, domain, false);
        if (hit && hit->kind == Hit::Kind::lane)
            act(*hit, "lane " + explored.sceneSet.board().domains[domain].id);
    }
    for (std::size_t area = 0; content.landscape && area < content.landscape->areas.size(); ++area) {
        if (const auto hit = scene::findArea(explored.world, key, area))
            act(*hit, "area " + content.landscape->areas[area].id);
    }
}

template <typename Check>
void everywhere(const char* board, Language language, std::initializer_list<Vec2> screens,
                const Check& check) {
    for (const Vec2 screen : screens) {
        for (std::size_t revision = 0; revision < test::board(board).revisions.size(); ++revision) {
            const test::Explored explored(test::board(board), screen, language, test::notoSans(), revision);
            Framed framed{explored, explored.world.scenes().front(), besideCard(explored, revision)};
            forEachThing(explored, revision, framed.from,
                         [&](const Hit& hit, const std::string& what) { check(framed, hit, what); });
            std::string all;
            for (const std::string& one : framed.found) all += "\n  " + one;
            INFO(board << " " << revision << " language " << static_cast<int>(language) << all);
            CHECK(framed.found.empty());
            CHECK(framed.things > 10);
        }
    }
}

}  // namespace

TEST_CASE("Name and years stand whole beside the card where a jump leads") {
    everywhere("health-ai", Language::ja, {test::fullHd}, checkShown);
}

TEST_CASE("Name and years stand whole beside the card on every wall", "[long]") {
    for (const Language language : {Language::ja, Language::en, Language::both}) {
        for (const char* board : {"health-ai", "sample"})
            everywhere(board, language, {test::fullHd, {1280, 720}, {1080, 1920}, {3840, 1080}}, checkShown);
    }
}

TEST_CASE("The words that were tapped never get smaller") {
    everywhere("health-ai", Language::ja, {test::fullHd},
               [](Framed& framed, const Hit& hit, const std::string& what) {
                   ++framed.things;
                   checkTapped(framed, hit, what);
               });
}
