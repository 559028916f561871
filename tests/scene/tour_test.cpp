// What the tour lifts: the bar, its light, and the telop that tells of it.

#include <catch2/catch_test_macros.hpp>

#include "layout/audit.hpp"
#include "scene/bodies.hpp"
#include "scene/scene_sets.hpp"

using namespace fukan;
using content::Language;

namespace {

constexpr float slack = 0.6f;  // pixels, for rounding
const base::Id panel = base::Id::of("telop").child("panel");

std::vector<std::size_t> boxesOf(const draw::DrawList& frame, base::Id id) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < frame.commands.size(); ++i) {
        if (frame.commands[i].id == id && std::holds_alternative<draw::Box>(frame.commands[i].what))
            out.push_back(i);
    }
    return out;
}

const draw::Box& boxAt(const draw::DrawList& frame, std::size_t index) {
    return std::get<draw::Box>(frame.commands[index].what);
}

show::Spotlight lightOn(std::size_t stop) {
    return {.stop = stop, .amount = 1, .dim = 1, .slide = 1, .lap = {stop, 1}};
}

draw::DrawList litFrame(const scene::SceneSet& sceneSet, std::size_t scene, const show::Spotlight& light,
                        motion::Timestamp now = {}) {
    show::View view = test::viewOf(sceneSet, scene);
    view.spotlight = light;
    return scene::buildFrame(sceneSet, scene::darkTheme(), view, test::inputAt(now));
}

/// The bar's part in the current column: every lifted bar has one.
std::size_t nowPart(const draw::DrawList& frame, base::Id bar) {
    const auto parts = boxesOf(frame, bar.child("now"));
    REQUIRE(parts.size() == 1);
    return parts.front();
}

void checkLifted(const scene::SceneSet& sceneSet, std::size_t index, std::size_t stop) {
    const layout::RoadmapPageLayout& page = *test::pageOf(sceneSet.scenes()[index]);
    const layout::BarBox& bar = page.bars[page.currentBars[stop]];
    const draw::DrawList frame = litFrame(sceneSet, index, lightOn(stop));
    const draw::DrawList rest = scene::buildFrame(sceneSet, scene::darkTheme(), test::viewOf(sceneSet, index),
                                                  test::inputAt({}, true));
    const std::size_t lifted = nowPart(frame, bar.id);
    const draw::Box& box = boxAt(frame, lifted);
    const draw::Box& before = boxAt(rest, nowPart(rest, bar.id));
    // Six token pixels on each free side, whatever its size.
    const float by = 6 * sceneSet.canvas().unit;
    CHECK(std::abs(box.rect.y - (before.rect.y - by)) <= 1);
    CHECK(std::abs(box.rect.h - (before.rect.h + 2 * by)) <= 2);
    CHECK(box.fillFrom.a == 255);
    for (const layout::BarBox& other : page.bars) {
        if (other.id == bar.id) continue;
        for (const char* part : {"past", "now", "next"}) {
            for (const std::size_t i : boxesOf(frame, other.id.child(part))) {
                CHECK(i < lifted);
                CHECK(boxAt(frame, i).fillFrom.a < 128);
                CHECK(boxAt(frame, i).rect == boxAt(rest, boxesOf(rest, other.id.child(part))[0]).rect);
            }
        }
    }
}

void checkLiftedArea(const scene::SceneSet& sceneSet, std::size_t index, std::size_t stop) {
    const scene::LaidOutScene& scene = sceneSet.scenes()[index];
    const layout::LandscapeLayout& map = *test::mapOf(scene);
    const std::size_t subject = scene.tour->stops[stop].subject;
    const draw::DrawList frame = litFrame(sceneSet, index, lightOn(stop));
    const float by = 6 * sceneSet.canvas().unit;
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        const auto boxes = boxesOf(frame, map.areas[i].id);
        if (boxes.empty()) continue;  // dashed
        const draw::Box& box = boxAt(frame, boxes[0]);
        const float grown = i == subject ? by : 0;
        CHECK(std::abs(box.rect.w - (map.areas[i].rect.w + 2 * grown)) <= 2);
        CHECK(std::abs(box.rect.h - (map.areas[i].rect.h + 2 * grown)) <= 2);
        CHECK((box.fillFrom.a == 255) == (i == subject));
    }
}

void checkTelop(const scene::SceneSet& sceneSet, std::size_t index, std::size_t stop) {
    const scene::LaidOutScene& scene = sceneSet.scenes()[index];
    const auto side = scene::telopSide(*scene.tour, lightOn(stop), stop);
    REQUIRE(side);
    const base::Rect rect = scene::telopRect(*scene.tour, *side);
    const layout::Telop& telop = scene.tour->telops.telops[stop];
    CHECK(rect.h <= sceneSet.canvas().viewport.y * 0.35f);
    CHECK(base::intersection(rect, scene.tour->stops[stop].rect).empty());
    const layout::Audit audit = layout::audit(telop.labels(), rect.size());
    for (const layout::Finding& finding : audit.findings) UNSCOPED_INFO(finding.sentence());
    CHECK(audit.sound());
    // The whole text, letter by letter.
    const auto joined = [](std::string text) {
        std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
        return text;
    };
    std::string told;
    for (const layout::Label& label : telop.texts) {
        for (const text::Run& run : label.block.runs) told += run.text.str();
    }
    if (test::pageOf(scene)) {
        const auto& tasks = sceneSet.board().revisions[scene.key.revision].roadmap->tasks;
        const content::Task& task = tasks[scene.lifted(stop).task.value()];
        CHECK(joined(told) == joined(task.text.in(sceneSet.settings().language)));
    }
    CHECK_FALSE(told.empty());
    const draw::DrawList frame = litFrame(sceneSet, index, lightOn(stop));
    const auto panels = boxesOf(frame, panel);
    REQUIRE(panels.size() == 1);
    CHECK(boxAt(frame, panels[0]).fillFrom.a == 255);
    CHECK(std::abs(boxAt(frame, panels[0]).rect.y - rect.y) <= 1);
}

template <typename Check>
void onEveryWall(const Check& check) {
    for (const base::Vec2 wall : test::walls) {
        for (const auto& [name, language] : {std::pair{"health-ai", Language::ja},
                                             {"health-ai", Language::en},
                                             {"health-ai", Language::both},
                                             {"sample", Language::en}}) {
            const scene::SceneSet sceneSet = test::sceneSetOf(name, wall, language, test::notoSans());
            for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
                const auto& tour = sceneSet.scenes()[i].tour;
                for (std::size_t stop = 0; tour && stop < tour->stops.size(); ++stop) {
                    CAPTURE(wall.x, wall.y, name, static_cast<int>(language), i, stop);
                    check(sceneSet, i, stop);
                }
            }
        }
    }
}

}  // namespace

TEST_CASE(
    "On every wall what is lifted lies above the rest, which stays where it is, and is told whole and large",
    "[long]") {
    onEveryWall([](const scene::SceneSet& sceneSet, std::size_t scene, std::size_t stop) {
        if (test::pageOf(sceneSet.scenes()[scene]))
            checkLifted(sceneSet, scene, stop);
        else
            checkLiftedArea(sceneSet, scene, stop);
        checkTelop(sceneSet, scene, stop);
    });
}

TEST_CASE("Every stop of a wall is lifted, and told whole and large beside it") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, Language::both, test::notoSans());
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const auto& tour = sceneSet.scenes()[i].tour;
        for (std::size_t stop = 0; tour && stop < tour->stops.size(); ++stop) checkTelop(sceneSet, i, stop);
    }
}

TEST_CASE("While one thing is lifted, the others neither breathe nor shimmer") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, Language::ja, test::notoSans());
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const scene::LaidOutScene& scene = sceneSet.scenes()[i];
        if (!scene.tour || scene.tour->stops.empty()) continue;
        const std::size_t subject = scene.tour->stops[0].subject;
        const base::Id lifted = test::pageOf(scene) ? test::pageOf(scene)->bars[subject].id.child("now")
                                                    : test::mapOf(scene)->areas[subject].id;
        const auto first = litFrame(sceneSet, i, lightOn(0));
        for (int step = 1; step < 60; ++step) {
            const auto frame = litFrame(sceneSet, i, lightOn(0), motion::Timestamp{step * 170'000'000LL});
            REQUIRE(frame.commands.size() == first.commands.size());
            for (std::size_t c = 0; c < frame.commands.size(); ++c) {
                if (frame.commands[c].id != lifted) CHECK(frame.commands[c] == first.commands[c]);
            }
        }
    }
}

TEST_CASE("The telop comes in and goes without covering two texts by one another") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, Language::ja, test::notoSans());
    const std::size_t page = 1;
    REQUIRE(test::pageOf(sceneSet.scenes()[page]));
    const layout::Telop& one = sceneSet.scenes()[page].tour->telops.telops[0];
    const layout::Telop& two = sceneSet.scenes()[page].tour->telops.telops[1];
    const auto visible = [](const draw::DrawList& frame, const layout::Telop& telop) {
        return std::any_of(frame.commands.begin(), frame.commands.end(), [&](const draw::Command& command) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            return text != nullptr && command.id == telop.texts[0].id && text->color.a > 0;
        });
    };
    float last = 2000;
    for (int i = 1; i <= 20; ++i) {
        const float share = static_cast<float>(i) / 20;
        const auto in = litFrame(sceneSet, page,
                                 {.stop = 0, .amount = share, .dim = share, .slide = share, .lap = {0, 2}});
        const float y = boxAt(in, boxesOf(in, panel).at(0)).rect.y;
        CHECK(y <= last);
        last = y;
        const auto over = litFrame(sceneSet, page,
                                   {.stop = 1,
                                    .amount = share,
                                    .before = 0,
                                    .leaving = 1 - share,
                                    .dim = 1,
                                    .slide = 1,
                                    .lap = {0, 2}});
        CHECK_FALSE((visible(over, one) && visible(over, two)));
        CHECK(boxAt(over, boxesOf(over, panel).at(0)).rect.y == sceneSet.scenes()[page].tour->bottomTop);
    }
}

TEST_CASE("There is no telop where it would be in the way") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, Language::ja, test::notoSans());
    const auto told = [&](const auto& change) {
        show::View view = test::viewOf(sceneSet, 1);
        view.spotlight = lightOn(0);
        scene::FrameInput input = test::inputAt({});
        change(view, input);
        return !boxesOf(scene::buildFrame(sceneSet, scene::darkTheme(), view, input), panel).empty();
    };
    const scene::Dimming dimming;
    CHECK(told([](show::View&, scene::FrameInput&) {}));
    CHECK(told([](show::View& view, scene::FrameInput&) { view.state = show::State::held; }));
    CHECK_FALSE(told([](show::View& view, scene::FrameInput&) { view.exploring = true; }));
    CHECK_FALSE(told([](show::View& view, scene::FrameInput&) { view.spotlight->told = false; }));
    CHECK_FALSE(told([](show::View&, scene::FrameInput& input) { input.quiet = true; }));
    CHECK_FALSE(told([&](show::View&, scene::FrameInput& input) { input.dimming = &dimming; }));
}

TEST_CASE("A telop's side: at the bottom, or below the header, and it changes only where it must") {
    scene::Stops stops;
    stops.telops.size = {1920, 300};
    stops.topTop = 120;
    stops.bottomTop = 780;
    const auto add = [&](float y) {
        stops.stops.push_back({0, {300, y, 900, 60}, {}});
        stops.telops.telops.emplace_back().texts.emplace_back();
    };
    for (const float y : {200.0f, 450.0f, 700.0f, 800.0f, 900.0f}) add(y);
    const auto side = [&](std::size_t stop, show::StopRange lap) {
        return scene::telopSide(stops, {.stop = stop, .amount = 1, .dim = 1, .slide = 1, .lap = lap}, stop);
    };
    using scene::TelopSide;
    CHECK(side(0, {0, 3}) == TelopSide::bottom);
    CHECK(side(2, {0, 3}) == TelopSide::bottom);
    CHECK(side(1, {1, 4}) == TelopSide::top);  // the lap's others lie at the bottom
    CHECK(side(4, {1, 4}) == TelopSide::top);
    // A lap with stops at both: at the bottom until one lies there, at the top from there on.
    for (const std::size_t stop : {0u, 1u, 2u}) CHECK(side(stop, {0, 5}) == TelopSide::bottom);
    for (const std::size_t stop : {3u, 4u}) CHECK(side(stop, {0, 5}) == TelopSide::top);
    stops.stops[1].rect = {0, 200, 1920, 700};
    CHECK_FALSE(side(1, {1, 1}));
    stops.telops.telops[0].texts.clear();
    CHECK_FALSE(side(0, {0, 1}));
}

TEST_CASE("The time to read: eight characters a second, eighteen in English, within bounds") {
    using std::chrono_literals::operator""ms;
    const std::string forty(40, 'x');
    std::string japanese;
    for (int i = 0; i < 40; ++i) japanese += "字";
    CHECK(scene::readingTime({{japanese, forty}}, Language::ja) == 5800ms);
    CHECK(scene::readingTime({{japanese, std::string(90, 'x')}}, Language::en) == 5800ms);
    CHECK(scene::readingTime({{japanese, forty}}, Language::both) == 5800ms);
    CHECK(scene::readingTime({{"字", ""}}, Language::ja) == 3500ms);
    CHECK(scene::readingTime({{japanese, ""}, {japanese, ""}}, Language::ja) == 10800ms);
    CHECK(scene::readingTime({{japanese + japanese + japanese, ""}}, Language::ja) == 15000ms);
    CHECK(scene::readingTime({{"", std::string(90, ' ')}}, Language::en) == 3500ms);
}

TEST_CASE("While one stop is told, the words of the next are made ready") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, Language::ja, test::notoSans());
    const auto aheadOf = [&](std::optional<std::size_t> next, float amount) {
        show::View view = test::viewOf(sceneSet, 1);
        view.spotlight = lightOn(0);
        view.spotlight->amount = amount;
        view.nextStop = next;
        std::string words;
        for (const draw::Text& text : test::frameOf(sceneSet, view).ahead) words += text.text.str();
        return words;
    };
    std::string told;
    for (const text::Run& run : sceneSet.scenes()[1].tour->telops.telops[3].texts[0].block.runs)
        told += run.text.str();
    CHECK(aheadOf(3, 1) == told);
    CHECK(aheadOf(3, 0.5f).empty());  // the light is moving: that frame has enough to do
    CHECK(aheadOf({}, 1).empty());
    CHECK(aheadOf(99, 1).empty());
}

TEST_CASE("A light that no stop answers to changes nothing") {
    const scene::SceneSet sceneSet = test::sceneSetOf("sample", test::fullHd, Language::en, test::notoSans());
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const draw::DrawList still =
            scene::buildFrame(sceneSet, scene::darkTheme(), test::viewOf(sceneSet, i), test::inputAt({}));
        CHECK(draw::hash(litFrame(sceneSet, i, lightOn(999))) == draw::hash(still));
    }
}
