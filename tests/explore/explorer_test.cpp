// A visitor explores, by hand-fed events: taps, panels, keys, wheel, and the way back.

#include <fmt/core.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "session/visitor.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using base::Id;
using base::Vec2;
using input::Key;
using test::Visitor;

namespace {

// The maps alone, and no telop over them.
const std::string mapsAlone =
    test::tokyo +
    "[motion]\ntour = false\n"
    "[[playlist]]\nscene = \"landscape\"\nrevision = \"after\"\ndwell_seconds = 3600\n"
    "[[playlist]]\nscene = \"landscape\"\nrevision = \"before\"\ndwell_seconds = 3600\n";

const std::string waiting = "Waiting list that offers a freed berth";

bool says(const Visitor& visitor, const std::string& words) {
    // Lines are broken where they must.
    std::string all = visitor.words();
    std::replace(all.begin(), all.end(), '\n', ' ');
    return all.find(words) != std::string::npos;
}

/// The first of this year's tasks, its card open.
void openFirstTask(Visitor& visitor) {
    visitor.pinch({640, 330}, 1.3f);
    visitor.press(Key::tab);
    visitor.rest();
    visitor.press(Key::enter);
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::card()));
}

}  // namespace

TEST_CASE("A tap on an area flies to it and opens its domain's card; a tap beside closes it") {
    Visitor visitor("sample");
    visitor.tap(visitor.area("berths").center());
    CHECK(visitor.exploring());
    visitor.rest();
    CHECK(visitor.camera().scale > 1.5f);
    CHECK(visitor.sees(Visitor::card()));
    CHECK(visitor.sees(Visitor::bar()));
    CHECK(says(visitor, "Berth planning"));
    const motion::Camera there = visitor.camera();
    visitor.touchControl(Id::of("card").child("close"));
    CHECK_FALSE(visitor.sees(Visitor::card()));
    CHECK(visitor.camera() == there);
    CHECK(visitor.exploring());
}

TEST_CASE("A tap on an area without a domain flies there and opens its card, which V keeps") {
    Visitor visitor("health-ai", mapsAlone);
    const base::Rect home = visitor.area("home");
    const Vec2 label{home.x + home.w * 0.2f, home.center().y};
    visitor.tap(label);
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::card()));
    CHECK(says(visitor, "変更点"));
    CHECK(says(visitor, "「見直し前」から変更なし"));
    const motion::Camera there = visitor.camera();
    visitor.press(Key::v);
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    CHECK(says(visitor, "「見直し後」でも変更なし"));
    // Its button leads back to it.
    visitor.drag({400, 400}, {500, 460});
    CHECK(visitor.camera() != there);
    visitor.touchWords("俯瞰図で見る");
    CHECK(visitor.camera() == there);
    visitor.touchControl(Id::of("card").child("close"));
    CHECK_FALSE(visitor.sees(Visitor::card()));
}

TEST_CASE("An area that belongs to a domain in one revision alone keeps its card through V") {
    Visitor visitor("health-ai", mapsAlone);
    visitor.press(Key::v);
    visitor.rest();
    visitor.press(Key::v);  // straight on, past what changed
    visitor.rest();
    visitor.tap(visitor.area("information").center());  // in the same place on both maps
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::card()));
    CHECK(says(visitor, "「見直し後」では"));
    CHECK(says(visitor, "医療・介護分野での情報利活用の推進"));
    visitor.press(Key::v);
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    CHECK(says(visitor, "全 "));  // the counts of its domains
    visitor.press(Key::v);
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    CHECK(says(visitor, "「見直し後」では"));
}

TEST_CASE("Clock, year, fields, stages and layers neither look pressed nor open anything") {
    Visitor visitor("health-ai", mapsAlone);
    const auto* scene = visitor.sceneSet().find({show::SceneKind::landscape, 1, 0, {}});
    const layout::LandscapeLayout& map = *test::mapOf(*scene);
    const layout::HeaderLayout& header =
        visitor.sceneSet().header(*scene, {visitor.session->wall().settings().date, 15, 42});
    std::vector<base::Rect> dead{header.title.ink(), header.clock.ink(), header.year.ink()};
    for (const auto* regions : {&map.fields, &map.stages, &map.layers}) {
        for (const auto& region : *regions) dead.push_back(region.label.ink());
    }
    REQUIRE(dead.size() > 8);
    for (const base::Rect& rect : dead) {
        CAPTURE(rect.x, rect.y, rect.w, rect.h);
        visitor.put(input::TouchBegan{1, rect.center(), 0});
        visitor.go(200ms);
        CHECK_FALSE(visitor.sees(Id::of("pressed")));
        visitor.put(input::TouchEnded{1});
        visitor.rest();
        CHECK_FALSE(visitor.sees(Visitor::card()));
        CHECK_FALSE(visitor.sees(Visitor::index()));
        visitor.press(Key::escape);
        visitor.press(Key::escape);
        visitor.rest();
        REQUIRE_FALSE(visitor.exploring());
    }
    // What does open something does look pressed.
    visitor.put(input::TouchBegan{1, visitor.area("home").center(), 0});
    visitor.go(200ms);
    CHECK(visitor.sees(Id::of("pressed")));
}

TEST_CASE("A tap on an area of two domains means the one whose number is nearest") {
    for (const bool second : {false, true}) {
        Visitor visitor("health-ai");
        const auto* scene = visitor.sceneSet().find({show::SceneKind::landscape, 1, 0, {}});
        const auto& areas = visitor.sceneSet().board().revisions[1].landscape->areas;
        const auto& boxes = test::mapOf(*scene)->areas;
        const auto services = std::find_if(boxes.begin(), boxes.end(), [&](const layout::AreaBox& a) {
            return areas[a.area].domains.size() > 1;
        });
        REQUIRE(services != boxes.end());
        REQUIRE(services->numbers.size() == 2);
        const layout::NumberMark& mark = services->numbers[second ? 1 : 0];
        visitor.tap(mark.rect.center());
        visitor.rest();
        REQUIRE(visitor.sees(Visitor::card()));
        const base::Rect disc = visitor.rectOf(Id::of("card").child("number").child("disc"));
        std::string number;
        for (const draw::Command& command : visitor.session->frame().commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            if (text && disc.contains(draw::bounds(command).center())) number = text->text.str();
        }
        CHECK(number == std::to_string(visitor.sceneSet().board().domains[mark.domain].number));
    }
}

TEST_CASE("From afar a tap leads to the area or the lane, a hand that zooms in to the scene that is there") {
    const std::string playlist = test::tokyo +
                                 "[[playlist]]\nscene = \"afar\"\n[[playlist]]\nscene = \"landscape\"\n"
                                 "[[playlist]]\nscene = \"roadmap\"\n";
    const auto farOf = [](const Visitor& visitor) {
        const std::size_t revision = visitor.sceneSet().board().revisions.size() - 1;
        const auto* scene = visitor.sceneSet().find({show::SceneKind::afar, revision, 0, {}});
        return &std::get<scene::AfarScene>(scene->body).view;
    };
    {
        Visitor visitor("sample", playlist);
        CHECK(visitor.camera().scale == 1);
        const auto far = farOf(visitor);
        const auto& areas = visitor.sceneSet().board().revisions.back().landscape->areas;
        const auto berths =
            std::find_if(far->areas.begin(), far->areas.end(),
                         [&](const layout::FarMark& mark) { return areas[mark.head.area].id == "berths"; });
        REQUIRE(berths != far->areas.end());
        visitor.tap(berths->rect.center());
        visitor.rest();
        CHECK(visitor.exploring());
        CHECK(visitor.sees(Visitor::card()));
        CHECK(says(visitor, "Berth planning"));
        CHECK(visitor.camera().scale > 1.5f);  // the area's timeline is open, on the map
        CHECK(visitor.sees(Visitor::bar()));
    }
    {
        Visitor visitor("sample", playlist);
        visitor.tap(farOf(visitor)->lanes[0].rect.center());
        visitor.rest();
        CHECK(visitor.sees(Visitor::card()));
        CHECK_FALSE(visitor.sees(Id::of("far sheet").child("roadmap")));
        const content::Domain& first = visitor.sceneSet().board().domains[0];
        CHECK(visitor.sees(layout::laneId(first).child("cell")));  // the lane on its page
    }
    for (const bool map : {true, false}) {
        Visitor visitor("sample", playlist);
        const auto far = farOf(visitor);
        visitor.pinch((map ? *far->map : *far->roadmap).center(), 2);
        CHECK(visitor.exploring());
        CHECK_FALSE(visitor.sees(Id::of("far sheet").child("map")));
        CHECK_FALSE(visitor.sees(Id::of("far sheet").child("roadmap")));
    }
    {
        Visitor visitor("sample", playlist);
        visitor.pinch(farOf(visitor)->map->center(), 1.1f);
        CHECK(visitor.sees(Id::of("far sheet").child("map")));
    }
}

TEST_CASE("Tab on the map flies from task to task and rings each; Enter tells all of it") {
    Visitor visitor("sample");
    visitor.pinch({640, 330}, 1.3f);  // at home Tab moves the tour's light
    visitor.press(Key::p);
    std::vector<motion::Camera> stops;
    for (int i = 0; i < 3; ++i) {
        visitor.press(Key::tab);
        visitor.rest();
        CHECK(visitor.exploring());
        CHECK_FALSE(visitor.sees(Visitor::card()));
        stops.push_back(visitor.camera());
        CHECK(stops.back().scale > 1.5f);
    }
    CHECK(stops[0].center != stops[1].center);
    visitor.press(Key::tab, {.shift = true});
    visitor.rest();
    CHECK(visitor.camera() == stops[1]);
    visitor.press(Key::enter);
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    visitor.press(Key::escape);
    visitor.rest();
    CHECK_FALSE(visitor.sees(Visitor::card()));
    CHECK(visitor.exploring());
    visitor.press(Key::escape);
    visitor.rest();
    CHECK_FALSE(visitor.exploring());
}

TEST_CASE(
    "Tab on a scene that is shown whole moves the tour's light; Enter opens the card of what it is on") {
    for (const bool map : {true, false}) {
        CAPTURE(map);
        Visitor visitor("sample");
        if (!map) visitor.press(Key::right);
        visitor.rest();
        visitor.press(Key::tab);
        visitor.rest();
        CHECK_FALSE(visitor.exploring());
        CHECK(visitor.camera().scale == 1);
        CHECK(visitor.sees(base::Id::of("telop").child("panel")));
        visitor.press(Key::enter);
        visitor.rest();
        CHECK(visitor.exploring());
        CHECK(visitor.sees(Visitor::card()));
        CHECK_FALSE(visitor.sees(base::Id::of("telop").child("panel")));
    }
}

TEST_CASE("A tap on the telop opens the card of the task that it tells") {
    Visitor visitor("sample");
    visitor.press(Key::right);
    visitor.rest();
    visitor.press(Key::tab);
    visitor.rest();
    visitor.tap(visitor.rectOf(base::Id::of("telop").child("panel")).center());
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    CHECK(says(visitor, waiting));
}

TEST_CASE("A task's card tells its text, years, programmes and neighbours, and rows lead on") {
    Visitor visitor("sample");
    openFirstTask(visitor);
    CHECK(says(visitor, waiting));
    CHECK(says(visitor, "2026"));
    CHECK(says(visitor, "Previous"));
    const motion::Camera first = visitor.camera();
    visitor.press(Key::tab, {.shift = true});  // the last of the card's controls: the next of its lane
    visitor.press(Key::enter);
    visitor.rest();
    CHECK(says(visitor, "Advice to arrive earlier or later"));
    CHECK_FALSE(visitor.camera() == first);
    visitor.press(Key::escape);
    visitor.rest();
    CHECK_FALSE(visitor.sees(Visitor::card()));
}

TEST_CASE("A card swiped down goes from where it was pulled; a little way down it comes back") {
    Visitor visitor("sample");
    visitor.tap(visitor.area("crew").center());
    visitor.rest();
    const motion::Camera camera = visitor.camera();
    const base::Rect card = visitor.rectOf(Visitor::card());
    const Vec2 grip{card.center().x, card.y + 20};
    visitor.drag(grip, grip + Vec2{0, 40});
    CHECK(visitor.sees(Visitor::card()));
    CHECK(visitor.rectOf(Visitor::card()) == card);
    visitor.put(input::TouchBegan{1, grip, 0});
    for (int i = 1; i <= 10; ++i) {
        visitor.go(16ms);
        visitor.put(input::TouchMoved{1, grip + Vec2{0, 20.0f * static_cast<float>(i)}, 0});
    }
    const auto offset = [&] {
        for (const draw::Command& command : visitor.session->frame().commands) {
            const auto* group = std::get_if<draw::BeginGroup>(&command.what);
            if (group && command.id == Id::of("card")) return group->offset.y;
        }
        return -1.0f;
    };
    CHECK(offset() > 150);
    visitor.put(input::TouchEnded{1});
    visitor.go(0s);
    CHECK(offset() > 150);
    visitor.rest();
    CHECK_FALSE(visitor.sees(Visitor::card()));
    CHECK(visitor.camera() == camera);
}

TEST_CASE("A double tap leads in, and the same again back to where it was") {
    Visitor visitor("sample");
    visitor.pinch({640, 300}, 1.6f);
    const motion::Camera before = visitor.camera();
    visitor.doubleTap({700, 400});
    visitor.rest();
    CHECK(visitor.camera().scale > before.scale * 1.2f);
    visitor.doubleTap({640, 360});
    visitor.rest();
    CHECK(std::abs(visitor.camera().scale - before.scale) < 0.01f);
    CHECK(std::abs(visitor.camera().center.x - before.center.x) < 2);
}

TEST_CASE("A long press brings the menu to the finger; what it offers works, beside it it closes") {
    Visitor visitor("health-ai");
    visitor.longPress({640, 600});
    REQUIRE(visitor.sees(Visitor::menu()));
    CHECK(visitor.exploring());
    const motion::Camera camera = visitor.camera();
    visitor.tap({30, 30});
    visitor.rest();
    CHECK_FALSE(visitor.sees(Visitor::menu()));
    CHECK(visitor.camera() == camera);
    visitor.longPress({640, 600});
    visitor.touchWords("English");
    CHECK_FALSE(visitor.sees(Visitor::menu()));
    CHECK(visitor.shows("Index"));
    visitor.press(Key::m);
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::menu()));
    visitor.touchWords("Light");
    visitor.press(Key::m);
    visitor.rest();
    CHECK(visitor.shows("Dark"));
    visitor.touchWords("Index");
    CHECK(visitor.sees(Visitor::index()));
    visitor.press(Key::escape);
    visitor.press(Key::m);
    visitor.rest();
    visitor.touchWords("Home");
    CHECK_FALSE(visitor.exploring());
    CHECK_FALSE(visitor.sees(Visitor::bar()));
}

TEST_CASE("Before and after: the card follows its task, and finds it again on the way back") {
    Visitor visitor("sample");
    openFirstTask(visitor);
    REQUIRE(says(visitor, waiting));
    const motion::Camera camera = visitor.camera();
    visitor.touchWords("Spring plan");
    CHECK(visitor.sees(Visitor::card()));
    CHECK(visitor.exploring());
    CHECK(std::abs(visitor.camera().scale - camera.scale) < 0.01f);
    visitor.touchWords("Autumn plan");
    CHECK(says(visitor, waiting));
}

TEST_CASE("Along the years a finger slides, by as many as it passes, and only from the years") {
    Visitor visitor("sample");
    visitor.press(Key::m);
    visitor.press(Key::escape);
    visitor.rest();
    REQUIRE(visitor.exploring());
    const auto year = [&](int at) { return visitor.wordsAt(std::to_string(at)).center(); };
    visitor.tap(year(2027));
    visitor.rest();
    CHECK(visitor.sceneSet().fiscalYear() == 2027);
    const Vec2 from = year(2027);
    const Vec2 to = year(2025);
    visitor.drag(from, to);
    CHECK(visitor.sceneSet().fiscalYear() == 2025);
    const Vec2 home = visitor.rectOf(Id::of("bar.home")).center();
    visitor.drag(home, year(2027));
    CHECK(visitor.sceneSet().fiscalYear() == 2025);
    visitor.type(U'\\');
    visitor.rest();
    CHECK(visitor.sceneSet().fiscalYear() == 2026);
}

TEST_CASE("The index filters, counts and opens domains; the filter stays until one touch clears it") {
    Visitor visitor("health-ai");
    visitor.longPress({640, 600});
    visitor.press(Key::i);
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::index()));
    CHECK_FALSE(visitor.sees(Visitor::chip()));
    const auto dimmed = [&] { return visitor.session->frame(); };
    visitor.touchControl(Visitor::indexChip(0));
    CHECK_FALSE(visitor.sees(Visitor::chip()));
    visitor.press(Key::i);
    visitor.rest();
    CHECK_FALSE(visitor.sees(Visitor::index()));
    REQUIRE(visitor.sees(Visitor::chip()));
    CHECK(visitor.shows("今年度"));
    CHECK(visitor.shows("23件"));
    const draw::DrawList filtered = dimmed();
    const base::Rect chip = visitor.rectOf(Visitor::chip());
    CHECK(chip.bottom() <= visitor.rectOf(Visitor::bar()).y);
    const motion::Camera camera = visitor.camera();
    visitor.tap(chip.center());
    visitor.rest();
    CHECK_FALSE(visitor.sees(Visitor::chip()));
    CHECK(visitor.camera() == camera);
    CHECK(draw::hash(dimmed()) != draw::hash(filtered));
    visitor.press(Key::i);
    visitor.rest();
    visitor.touchControl(Id::of("index").child("tile").child("claims"));
    CHECK_FALSE(visitor.sees(Visitor::index()));
    CHECK(visitor.sees(Visitor::card()));
}

TEST_CASE("With a filter on, Tab goes through what matches") {
    Visitor visitor("health-ai");
    visitor.press(Key::i);
    visitor.rest();
    visitor.touchControl(Visitor::indexChip(6));  // this year, changed, then the programmes: the fifth
    visitor.press(Key::escape);
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::chip()));
    std::set<float> stops;
    for (int i = 0; i < 5; ++i) {
        visitor.press(Key::tab);
        visitor.rest();
        CHECK(visitor.camera().scale > 1.5f);
        stops.insert(std::round(visitor.camera().center.x));
    }
    CHECK(stops.size() <= 2);  // it has two tasks
    visitor.press(Key::enter);
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
}

TEST_CASE("Touches on panels never move the world, and keep the visitor there") {
    Visitor visitor("sample");
    visitor.tap(visitor.area("berths").center());
    visitor.rest();
    const motion::Camera camera = visitor.camera();
    const Vec2 onCard = visitor.rectOf(Visitor::card()).center();
    const base::Rect bar = visitor.rectOf(Visitor::bar());
    for (int i = 0; i < 6; ++i) {
        visitor.go(30s);
        visitor.drag(i % 2 ? onCard : Vec2{bar.x + 6, bar.center().y}, {onCard.x, onCard.y - 60});
        CHECK(visitor.exploring());
        CHECK(visitor.camera() == camera);
    }
    visitor.put(input::PointerWheel{onCard, {0, -3}});
    visitor.put(input::PointerWheel{bar.center(), {0, -3}});
    visitor.rest();
    CHECK(visitor.camera() == camera);
    visitor.put(input::PointerWheel{{300, 300}, {0, 1}});
    visitor.rest();
    CHECK(visitor.camera().scale > camera.scale);
}

TEST_CASE("Nobody comes back: all is put away and taken back, but not what was chosen before") {
    Visitor visitor("health-ai");
    visitor.press(Key::t);
    visitor.rest();
    const base::Color light = visitor.session->wall().theme().panel;
    visitor.tap(
        visitor.area(visitor.sceneSet().board().revisions[1].landscape->areas[0].id.c_str()).center());
    visitor.rest();
    visitor.press(Key::l);
    visitor.press(Key::t);
    visitor.type(U'[');
    visitor.press(Key::i);
    visitor.rest();
    visitor.touchControl(Visitor::indexChip(0));
    REQUIRE(visitor.sceneSet().settings().language == content::Language::en);
    REQUIRE(visitor.sceneSet().fiscalYear() == 2025);
    visitor.go(46s);
    visitor.go(100ms);
    visitor.rest();
    CHECK_FALSE(visitor.exploring());
    for (const Id id : {Visitor::card(), Visitor::bar(), Visitor::index(), Visitor::chip()})
        CHECK_FALSE(visitor.sees(id));
    CHECK(visitor.sceneSet().settings().language == content::Language::ja);
    CHECK(visitor.sceneSet().fiscalYear() == 2026);
    CHECK(visitor.session->wall().theme().panel == light);
    CHECK(visitor.camera().scale == 1);
}

TEST_CASE("Nobody comes back: the round goes on with the revision that it was left at") {
    Visitor visitor("health-ai");
    visitor.tap({640, 130});
    visitor.rest();
    REQUIRE(visitor.exploring());
    visitor.press(Key::v);
    visitor.rest();
    visitor.go(46s);
    visitor.rest();
    REQUIRE_FALSE(visitor.exploring());
    CHECK(says(visitor, "見直し後"));
    CHECK_FALSE(says(visitor, "見直し前"));
    // What staff turns to stays.
    visitor.press(Key::v);
    visitor.rest();
    visitor.go(10s);
    CHECK(visitor.state() == "attract");
    CHECK_FALSE(says(visitor, "見直し後"));
}

TEST_CASE("Who goes home and away leaves no language behind; what staff chose meanwhile stays") {
    for (const bool staff : {false, true}) {
        Visitor visitor("health-ai");
        visitor.tap({640, 400});
        visitor.rest();
        visitor.press(Key::l);
        visitor.rest();
        visitor.touchControl(Id::of("bar.home"));
        CHECK_FALSE(visitor.exploring());
        CHECK(visitor.sceneSet().settings().language == content::Language::en);
        if (staff) visitor.press(Key::l);
        visitor.rest();
        visitor.go(45s);
        visitor.rest();
        CHECK(visitor.sceneSet().settings().language ==
              (staff ? content::Language::both : content::Language::ja));
    }
}

TEST_CASE("A waking touch does nothing else, whatever lies under it, and a sheet of help no harm") {
    Visitor visitor("sample");
    visitor.tap(visitor.area("berths").center());
    visitor.rest();
    const Vec2 close = visitor.rectOf(Id::of("card").child("close")).center();
    visitor.press(Key::b);
    visitor.tap(close);
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    CHECK(visitor.exploring());
    visitor.press(Key::h);
    visitor.go(30s);
    const motion::Camera camera = visitor.camera();
    visitor.tap(close);
    CHECK(visitor.sees(Visitor::card()));
    visitor.go(30s);
    CHECK(visitor.exploring());
    CHECK(visitor.camera() == camera);
    // In the dark the first touch wakes; it is not used up by a sheet that nobody sees.
    visitor.press(Key::h);
    visitor.press(Key::b);
    CHECK(visitor.state() == "blank");
    visitor.tap({600, 300});
    CHECK(visitor.state() == "exploring");
}

TEST_CASE("A reload, another size and another language keep the card on what it told of") {
    Visitor visitor("sample");
    openFirstTask(visitor);
    REQUIRE(says(visitor, waiting));
    visitor.session->resize({1600, 900}, {});
    visitor.rest();
    CHECK(says(visitor, waiting));
    CHECK(visitor.exploring());
    visitor.press(Key::l);
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    // Its task stands elsewhere in the file now: another index, the same thing.
    const auto file = visitor.folder.path() / "board" / "roadmap-autumn.toml";
    std::ifstream in(file);
    std::string text((std::istreambuf_iterator<char>(in)), {});
    const std::size_t search = text.find("[[task]]");
    const std::size_t second = text.find("[[task]]", search + 1);
    visitor.folder.write("board/roadmap-autumn.toml", text.substr(0, search) + text.substr(second));
    visitor.reload();
    visitor.rest();
    CHECK(says(visitor, waiting));
    // Without it the card is its domain's.
    const std::size_t task = text.find("id = \"booking.waiting-list\"");
    const std::size_t begin = text.rfind("[[task]]", task);
    const std::size_t end = text.find("[[task]]", task);
    visitor.folder.write("board/roadmap-autumn.toml", text.substr(0, begin) + text.substr(end));
    visitor.reload();
    visitor.rest();
    CHECK_FALSE(says(visitor, waiting));
    CHECK(visitor.sees(Visitor::card()));
}

TEST_CASE("The header's count opens the index at this year's tasks") {
    Visitor visitor("health-ai");
    const base::Rect pill = visitor.rectOf(Id::of("header.pill"));
    visitor.put(input::TouchBegan{1, pill.center(), 0});
    CHECK(visitor.sees(Id::of("pressed")));
    visitor.put(input::TouchEnded{1});
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::index()));
    CHECK(visitor.wordsAt("23件").y > 0);  // as the sheet's head counts what is filtered
    visitor.press(Key::escape);
    visitor.rest();
    CHECK(visitor.sees(Visitor::chip()));
}

TEST_CASE("In another year the header says which, beside the real clock, and leads back to now") {
    Visitor visitor("health-ai");
    const std::string clock = "11月22日（日） 15:42";
    CHECK(visitor.shows(clock));
    visitor.type(U']');
    visitor.rest();
    REQUIRE(visitor.sceneSet().fiscalYear() == 2027);
    CHECK(visitor.shows("2027年度の取組 23件"));
    CHECK_FALSE(visitor.shows("今年度の取組"));
    CHECK(visitor.shows(clock));
    CHECK(visitor.shows("2026年度 / 令和8年度"));
    for (const draw::Command& command : visitor.session->frame().commands) {
        const auto* box = std::get_if<draw::Box>(&command.what);
        if (box && command.id == Id::of("header.pill")) CHECK(box->outline > 0);
    }
    visitor.tap(visitor.rectOf(Id::of("header.pill")).center());
    visitor.rest();
    CHECK(visitor.sceneSet().fiscalYear() == 2026);
    CHECK(visitor.shows("今年度の取組 23件"));
    CHECK_FALSE(visitor.sees(Visitor::index()));
}

TEST_CASE(
    "Nothing lights up under a finger on clock, title, field or stage, nor what lies under the header") {
    Visitor visitor("sample");
    const auto lights = [&](Vec2 at) {
        visitor.put(input::TouchBegan{1, at, 0});
        const bool lit = visitor.sees(Id::of("pressed"));
        visitor.put(input::TouchEnded{1});
        visitor.rest();
        return lit;
    };
    CHECK_FALSE(lights(visitor.wordsAt("Sun 22 Nov 15:42").center()));
    CHECK_FALSE(lights(visitor.wordsAt("For the marina").center()));
    CHECK_FALSE(lights(visitor.wordsAt("Arrive").center()));
    CHECK_FALSE(visitor.sees(Visitor::card()));
    // Seen from near, an area lies where the header is.
    for (int i = 0; i < 12; ++i) visitor.type(U'+');
    for (int i = 0; i < 12; ++i) visitor.press(Key::down, {true, false, false, false});
    visitor.rest();
    REQUIRE(visitor.camera().scale > 2);
    int lit = 0;
    for (float x = 40; x < 1200; x += 100) {
        const auto pill = visitor.rectOf(Id::of("header.pill"));
        if (!pill.contains(Vec2{x, 32})) lit += lights({x, 32}) ? 1 : 0;
    }
    CHECK(lit == 0);
}

TEST_CASE("Far outside the plan the pill still leads back, and today's outside leads nowhere") {
    Visitor visitor("health-ai");
    for (int i = 0; i < 20; ++i) visitor.type(U'[');
    visitor.rest();
    visitor.tap(visitor.rectOf(Id::of("header.pill")).center());
    visitor.rest();
    CHECK(visitor.sceneSet().fiscalYear() == 2026);

    constexpr std::int64_t in2017 = 1500000000 * test::second;
    Visitor early("health-ai", test::tokyo, in2017);
    early.put(input::TouchBegan{1, early.rectOf(Id::of("header.pill")).center(), 0});
    CHECK_FALSE(early.sees(Id::of("pressed")));
    early.put(input::TouchEnded{1});
    early.rest();
    CHECK_FALSE(early.sees(Visitor::index()));
}

TEST_CASE("What is under a finger lights up in the very next frame, and no longer when it goes or moves") {
    Visitor visitor("sample");
    visitor.press(Key::p);
    visitor.rest();
    const auto count = [&] { return visitor.session->frame().commands.size(); };
    const std::size_t before = count();
    visitor.put(input::TouchBegan{1, visitor.area("crew").center(), 0});
    CHECK(count() > before);
    visitor.put(input::TouchesCancelled{});
    CHECK(count() == before);
}

TEST_CASE("A tap opens the card at once, and a second one takes it along") {
    Visitor visitor("health-ai");
    visitor.press(Key::p);
    // The card will lie under the second tap.
    const Vec2 at{1100, 250};
    visitor.put(input::TouchBegan{1, at, 0});
    visitor.go(60ms);
    visitor.put(input::TouchEnded{1});
    visitor.go(50ms);
    REQUIRE(visitor.sees(Visitor::card()));
    visitor.go(70ms);
    visitor.put(input::TouchBegan{1, at, 0});
    visitor.go(60ms);
    visitor.put(input::TouchEnded{1});
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    CHECK(visitor.camera().scale > 2);
    const motion::Camera near = visitor.camera();
    // From there a double tap leads back, and a single tap does not.
    visitor.doubleTap({300, 600});
    visitor.rest();
    CHECK_FALSE(visitor.sees(Visitor::card()));
    CHECK(visitor.camera().scale < 1.01f);
    // As one tap does.
    visitor.tap(at);
    visitor.rest();
    CHECK(std::abs(visitor.camera().scale - near.scale) < 0.01f);
    CHECK(std::abs(visitor.camera().center.x - near.center.x) < 1);
}

TEST_CASE("The task of a card is led to on the roadmap, and stays in view in the other revision") {
    Visitor visitor("health-ai");
    const std::size_t task = [&] {
        const auto& tasks = visitor.sceneSet().board().revisions[1].roadmap->tasks;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            if (tasks[i].id == "surgery.data") return i;
        }
        return tasks.size();
    }();
    visitor.press(Key::p);
    visitor.session->order(show::wish::ShowRevision{1});
    visitor.go(1s);
    visitor.session->order(show::wish::ShowTask{task});
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::card()));
    const Id bar = layout::idOf(visitor.task(1, "surgery.data"));
    const auto inView = [&] {
        const base::Rect free{0, 0, visitor.rectOf(Visitor::card()).x, visitor.rectOf(Visitor::bar()).y};
        for (const draw::Command& command : visitor.session->frame().commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            if (text && command.id == bar.child("text") && free.contains(text->origin)) return true;
        }
        return false;
    };
    CHECK(inView());
    visitor.press(Key::v);
    visitor.rest();
    CHECK(inView());
    visitor.touchWords("工程表で見る");
    CHECK(inView());
    CHECK(visitor.camera().scale < 2.5f);
    visitor.press(Key::v);
    visitor.rest();
    CHECK(inView());
}

TEST_CASE("The keyboard alone reaches index, filter, domains and cards, and nothing traps it") {
    Visitor visitor("health-ai");
    visitor.press(Key::i);
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::index()));
    visitor.press(Key::tab);
    visitor.press(Key::tab);  // past the closing button: the first filter
    visitor.press(Key::enter);
    visitor.press(Key::escape);
    visitor.rest();
    CHECK(visitor.sees(Visitor::chip()));
    visitor.press(Key::i);
    visitor.press(Key::right);
    visitor.press(Key::right);
    visitor.press(Key::left);
    visitor.press(Key::enter);  // closes
    visitor.rest();
    CHECK_FALSE(visitor.sees(Visitor::index()));
    visitor.type(U'3');
    visitor.go(500ms);
    visitor.rest();
    CHECK(visitor.sees(Visitor::card()));
    CHECK(visitor.camera().scale > 1.2f);
    const float near = visitor.camera().scale;
    visitor.type(U'+');
    visitor.rest();
    CHECK(visitor.camera().scale > near);
    visitor.type(U'-');
    visitor.press(Key::left, {.shift = true});
    visitor.rest();
    visitor.press(Key::v);
    visitor.rest();
    CHECK(visitor.exploring());
    visitor.press(Key::escape);
    visitor.press(Key::escape);
    visitor.rest();
    CHECK_FALSE(visitor.exploring());
}

TEST_CASE("Zooming onto one bar until it fills the view opens its card, zooming out closes it") {
    Visitor visitor("sample");
    visitor.pinch({640, 330}, 1.3f);
    visitor.press(Key::tab);
    visitor.rest();
    REQUIRE_FALSE(visitor.sees(Visitor::card()));
    const Vec2 middle{640, 330};
    for (int i = 0; i < 12 && !visitor.sees(Visitor::card()); ++i) visitor.pinch(middle, 1.3f);
    CHECK(visitor.sees(Visitor::card()));
    for (int i = 0; i < 12 && visitor.sees(Visitor::card()); ++i) visitor.pinch({400, 330}, 1 / 1.4f);
    CHECK_FALSE(visitor.sees(Visitor::card()));
}

namespace {

void poke(Visitor& visitor) {
    visitor.tap({600, 300});
    visitor.rest();
    CHECK(visitor.exploring());
    visitor.doubleTap({500, 300});
    visitor.rest();
    visitor.doubleTap({500, 300});
    visitor.rest();
    visitor.pinch({600, 350}, 2);
    CHECK(visitor.camera().scale > 1.5f);
    visitor.drag({600, 350}, {300, 300});
    visitor.longPress({600, 350});
    CHECK(visitor.sees(Visitor::menu()));
    visitor.press(Key::tab);
    visitor.press(Key::i);
    visitor.rest();
    visitor.press(Key::enter);
    visitor.press(Key::v);
    visitor.rest();
    for (int i = 0; i < 4; ++i) visitor.press(Key::escape);
    visitor.rest();
    CHECK_FALSE(visitor.exploring());
    CHECK(visitor.camera().scale == 1);
}

/// The sample's roadmap with more than anyone would leaf through.
std::string manyTasks() {
    std::string many = *test::readFile(test::sourcePath("assets/sample/roadmap-autumn.toml"));
    for (int i = 0; i < 1500; ++i)
        many += fmt::format(
            "\n[[task]]\nid = \"more.{}\"\ndomain = \"booking\"\ntext = {{ en = \"More of it, part {}\" }}\n"
            "from = {}\nto = {}\n",
            i, i, 2025 + i % 4, 2025 + i % 4);
    return many;
}

}  // namespace

TEST_CASE("An image takes taps, pinches and keys without harm, and can be seen from near") {
    Visitor visitor("sample", test::tokyo + "[[playlist]]\nscene = \"image\"\nfile = \"picture.png\"\n");
    std::filesystem::copy(test::sourcePath("tests/golden/sample-landscape-1280x720.png"),
                          visitor.folder.path() / "picture.png");
    visitor.reload();
    visitor.rest();
    REQUIRE(visitor.sceneSet().scenes().size() > 0);
    poke(visitor);
}

TEST_CASE("So does a page of more tasks than can be read") {
    Visitor visitor("sample", test::tokyo + "[[playlist]]\nscene = \"roadmap\"\n");
    visitor.folder.write("board/roadmap-autumn.toml", manyTasks());
    visitor.reload();
    visitor.rest();
    const auto& scenes = visitor.sceneSet().scenes();
    REQUIRE(std::any_of(scenes.begin(), scenes.end(), [](const scene::LaidOutScene& s) {
        return std::holds_alternative<scene::OverviewScene>(s.body);
    }));
    poke(visitor);
}

TEST_CASE("A lane of too many tasks to be read tells of its domain, and a domain's card leads to it") {
    Visitor visitor("sample");
    visitor.folder.write("board/roadmap-autumn.toml", manyTasks());
    visitor.reload();
    visitor.rest();
    visitor.press(Key::right);
    visitor.rest();
    const auto& board = visitor.sceneSet().board();
    const auto booking = std::find_if(board.domains.begin(), board.domains.end(),
                                      [](const content::Domain& d) { return d.id == "booking"; });
    REQUIRE(booking != board.domains.end());
    const Id lane = layout::laneId(*booking);
    visitor.tap(visitor.rectOf(lane.child("cell")).center());
    visitor.rest();
    REQUIRE(visitor.sees(Visitor::card()));
    CHECK(says(visitor, booking->name.en));
    // From the map, the same card's button leads to the page.
    visitor.press(Key::escape);
    visitor.press(Key::home);
    visitor.rest();
    REQUIRE_FALSE(visitor.sees(lane.child("cell")));
    visitor.type(static_cast<char32_t>(U'0' + booking->number));
    visitor.go(500ms);
    visitor.rest();
    visitor.touchWords("Show on");
    CHECK(visitor.sees(lane.child("cell")));
}
