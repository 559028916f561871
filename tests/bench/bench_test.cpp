#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>
#include <vector>

#include "bench/driving_thread.hpp"
#include "bench/frame_report.hpp"
#include "bench/input_figures.hpp"
#include "bench/latency_probe.hpp"
#include "bench/samples.hpp"
#include "cli/options.hpp"
#include "support/recorded_log.hpp"

using namespace fukan;
using Json = nlohmann::json;

namespace {

std::variant<cli::Options, int> parsed(std::vector<std::string> words) {
    words.insert(words.begin(), {"fukan", "bench"});
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    auto result = cli::parseOptions(static_cast<int>(arguments.size()), arguments.data());
    if (const int* code = std::get_if<int>(&result); code != nullptr && *code != 0) test::expectLog("--help");
    return result;
}

bench::FrameFigures figures() {
    bench::SceneFigures scene;
    scene.scene = "image:\"a\\b\"\n";
    scene.frame = {2, 4, 1.5, std::nullopt};
    scene.whole = {20, 30, 25, std::nullopt};
    scene.floor = {1, 1.25, 1, std::nullopt};
    scene.damage = 0.0625;
    bench::FrameFigures out;
    out.surface = "off screen";
    out.scenes = {scene};
    out.peakBytes = 1024 * 1024 * 5 / 2;
    return out;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("A bench takes what its command line says") {
    const auto none = std::get<cli::Options>(parsed({}));
    CHECK(none.verb == cli::Options::Verb::bench);
    CHECK(none.frames == 300);
    CHECK_FALSE(none.size);
    CHECK_FALSE(none.benchWindow);
    CHECK_FALSE(none.json);
    CHECK_FALSE(none.benchInput);
    const auto all =
        std::get<cli::Options>(parsed({"--frames", "7", "--size", "640x360", "--scene", "roadmap", "--theme",
                                       "light", "--window", "--json", "--board", "b"}));
    CHECK(all.frames == 7);
    CHECK(all.size == base::PixelSize{640, 360});
    CHECK(all.scenes == std::vector<std::string>{"roadmap"});
    CHECK(all.overrides.theme == content::ThemeChoice::light);
    CHECK(all.benchWindow);
    CHECK(all.json);
    CHECK(all.overrides.board == "b");
    CHECK(std::get<cli::Options>(parsed({"--input"})).benchInput);
    CHECK(std::get<int>(parsed({"--help"})) == 0);
    for (const char* frames : {"0", "-1", "100001", "many"}) {
        CAPTURE(frames);
        CHECK(std::get<int>(parsed({"--frames", frames})) == 2);
    }
}

TEST_CASE("A percentile is the value that so many do not exceed") {
    CHECK(bench::percentile({3}, 0.5) == 3);
    CHECK(bench::percentile({4, 1, 3, 2}, 0.5) == 2);
    CHECK(bench::percentile({4, 1, 3, 2}, 0.99) == 4);
    CHECK(bench::percentile({4, 1, 3, 2}, 0) == 1);
    std::vector<double> hundred;
    for (int i = 100; i > 0; --i) hundred.push_back(i);
    CHECK(bench::percentile(hundred, 0.99) == 99);
}

TEST_CASE("Samples become a median, a percentile and a mean of processor time") {
    bench::Samples samples(3);
    samples.add(1, 2, std::nullopt);
    samples.add(9, 4, std::nullopt);
    samples.add(5, 6, std::nullopt);
    CHECK(samples.cost().median == 5);
    CHECK(samples.cost().p99 == 9);
    CHECK(samples.cost().cpu == 4);
    CHECK_FALSE(samples.cost().gpu);
    samples.add(5, 0, 0.25);
    CHECK(samples.cost().gpu == 0.25);
}

TEST_CASE("A report for programs is JSON whatever a scene is called, and says null for what is unknown") {
    const Json json = Json::parse(bench::jsonOf(figures()));
    const Json& scene = json.at("scenes").at(0);
    CHECK(scene.at("scene") == "image:\"a\\b\"\n");
    CHECK(scene.at("frame") == Json({{"median_ms", 2}, {"p99_ms", 4}, {"cpu_ms", 1.5}, {"gpu_ms", nullptr}}));
    CHECK(scene.at("frame_to_floor") == 2);
    CHECK(scene.at("whole_to_floor") == 20);
    CHECK(scene.at("frame_to_whole") == 0.1);
    CHECK(scene.at("damage_share") == 0.0625);
    CHECK(scene.at("allocations").is_null());
    CHECK(json.at("peak_bytes") == 2621440);
    CHECK(json.at("pss_bytes").is_null());

    bench::FrameFigures nothing = figures();
    nothing.scenes[0].floor.median = 0;
    const Json unknown = Json::parse(bench::jsonOf(nothing));
    CHECK(unknown.at("scenes").at(0).at("frame_to_floor").is_null());

    bench::FrameFigures odd = figures();
    odd.renderer = "no UTF-8: \xff";
    CHECK(Json::parse(bench::jsonOf(odd)).at("renderer") == "no UTF-8: \uFFFD");
}

TEST_CASE("A report for people names the card's time only where there is any") {
    bench::FrameFigures known = figures();
    CHECK(has(bench::tableOf(known), "allocations"));
    CHECK(has(bench::tableOf(known), "6.25%"));
    CHECK(has(bench::tableOf(known), "unknown"));
    CHECK(has(bench::tableOf(known), "peak 2.5 MiB"));
    CHECK_FALSE(has(bench::tableOf(known), "gpu"));
    known.scenes[0].frame.gpu = 0.125;
    CHECK(has(bench::tableOf(known), "gpu"));
}

TEST_CASE("How some values lie is told of none as well") {
    const bench::Spread none = bench::Spread::of({});
    CHECK(none.most == 0);
    std::vector<double> hundred;
    for (int i = 100; i > 0; --i) hundred.push_back(i);
    const bench::Spread spread = bench::Spread::of(hundred);
    CHECK(spread.median == 50);
    CHECK(spread.p95 == 95);
    CHECK(spread.most == 100);
}

TEST_CASE("A report about fingers has the same figures for people and for programs") {
    bench::InputFigures figures;
    figures.renderer = "a \"card\"";
    figures.interval = 33.25;
    figures.latency.push_back({"pan", 48, 1, {1, 2, 3}, {20.5, 40, 60}});
    figures.motion.push_back({"flight", 28, {}, {}, {}, {}, {7, 8, 9}, 0.5});
    const Json json = Json::parse(bench::jsonOf(figures));
    CHECK(json.at("renderer") == "a \"card\"");
    CHECK(json.at("latency") == Json::parse(R"([{"what": "pan", "events": 48, "unseen": 1,
                                                 "frames": {"median": 1, "p95": 2, "max": 3},
                                                 "ms": {"median": 20.5, "p95": 40, "max": 60}}])"));
    CHECK(json.at("motion").at(0).at("whole_ms") == Json({{"median", 7}, {"p95", 8}, {"max", 9}}));
    CHECK(json.at("motion").at(0).at("damage_share") == 0.5);
    CHECK(json.at("pss_bytes").is_null());
    const std::string table = bench::tableOf(figures);
    CHECK(has(table, "every 33.2 ms"));
    CHECK(has(table, "20.5    40.0    60.0"));
    CHECK(has(table, "50.0%"));
}

namespace {

draw::DrawList scene(const base::Rect& thing, bool pressed) {
    draw::DrawList list{{1000, 500}, {}};
    draw::Box box;
    box.rect = thing;
    list.commands.push_back({base::Id::of("thing"), box});
    if (pressed) list.commands.push_back({base::Id::of("pressed"), box});
    return list;
}

void show(bench::LatencyProbe& eyes, const base::Rect& thing, bool pressed = false) {
    eyes.building();
    eyes.built(scene(thing, pressed));
    eyes.compared(true);
    eyes.drawn(1);
    eyes.swapped();
}

}  // namespace

TEST_CASE("A finger's effect counts as seen in the first frame that has all of it, and not before") {
    bench::LatencyProbe eyes;
    const base::Rect thing{450, 200, 100, 50};
    show(eyes, thing);
    REQUIRE(eyes.boxNearMiddle() == thing);
    eyes.chooseLandmarks();

    eyes.expect({bench::Gesture::pan, {20, 0}, 1});
    show(eyes, thing.moved({10, 0}));  // as far as an earlier move went
    CHECK_FALSE(eyes.allSeen());
    show(eyes, thing.moved({-20, 0}));
    CHECK_FALSE(eyes.allSeen());
    show(eyes, thing.moved({20, 0}));
    CHECK(eyes.allSeen());

    eyes.expect({bench::Gesture::pinch, {}, 1.5f});
    show(eyes, {0, 0, 149, 70});
    CHECK_FALSE(eyes.allSeen());
    show(eyes, {0, 0, 150, 75});
    CHECK(eyes.allSeen());

    eyes.expect({bench::Gesture::press, {}, 1});
    show(eyes, thing);
    CHECK_FALSE(eyes.allSeen());
    show(eyes, thing, true);
    CHECK(eyes.allSeen());

    eyes.expect({bench::Gesture::press, {}, 1});
    eyes.giveUp();
    const bench::InputFigures figures = eyes.figures();
    REQUIRE(figures.latency.size() == 4);
    CHECK(figures.latency[1].events == 2);
    CHECK(figures.latency[1].unseen == 1);
    CHECK(figures.latency[1].frames.most == 2);
    CHECK(figures.latency[2].frames.most == 3);
    CHECK(figures.latency[3].frames.most == 2);
}

TEST_CASE("A pinch is seen although the marks near the middle change with the level of detail") {
    const auto box = [](std::string_view name, const base::Rect& rect) {
        draw::Box what;
        what.rect = rect;
        return draw::Command{base::Id::of(name), what};
    };
    // Two areas of the map reach beyond the screen; one shows its timeline, whose bars and heads go as the
    // scene comes back, and what has their ids then is another area's, laid out for another scale.
    draw::DrawList near{{1000, 500}, {}};
    near.commands = {box("map", {-800, -900, 3000, 1400}), box("area", {-400, -200, 1400, 600}),
                     box("another area", {1050, -200, 1400, 600})};
    for (int i = 0; i < 20; ++i) {
        const float y = 100 + 15 * static_cast<float>(i);
        near.commands.push_back(box("head", {300, y, 400, 10}));
        near.commands.push_back(box("bar" + std::to_string(i), {300, y, 400, 10}));
        near.commands.push_back(box("row" + std::to_string(i), {300, y, 400, 10}));
    }
    draw::DrawList far{{1000, 500}, {}};
    far.commands = {box("map", {-400, -600, 2100, 980}), box("area", {-200, -100, 980, 420}),
                    box("another area", {800, -100, 980, 420})};
    for (int i = 0; i < 12; ++i) {
        const float y = 100 + 15 * static_cast<float>(i);
        far.commands.push_back(box("head", {300, y, 380, 10}));
        far.commands.push_back(box("bar" + std::to_string(i), {300, y, 380, 10}));
    }
    const auto showList = [](bench::LatencyProbe& eyes, const draw::DrawList& list) {
        eyes.building();
        eyes.built(list);
        eyes.compared(true);
        eyes.drawn(1);
        eyes.swapped();
    };
    bench::LatencyProbe eyes;
    showList(eyes, near);
    eyes.chooseLandmarks();
    eyes.expect({bench::Gesture::pinch, {}, 0.7f});
    showList(eyes, near);
    CHECK_FALSE(eyes.allSeen());
    showList(eyes, far);
    CHECK(eyes.allSeen());
}

TEST_CASE("What goes wrong in the hand's thread ends the wall and is told") {
    using namespace std::chrono_literals;
    bench::LatencyProbe probe;
    bench::DrivingThread driving([] { throw std::runtime_error("no more fingers"); }, probe);
    for (int i = 0; i < 20'000 && !probe.over(); ++i) std::this_thread::sleep_for(1ms);
    CHECK(probe.over());
    CHECK_THROWS_WITH(driving.finish(), "no more fingers");

    bench::LatencyProbe thrown;
    const auto wallThrows = [&thrown] {
        const bench::DrivingThread hand(
            [&thrown] {
                while (!thrown.over()) std::this_thread::sleep_for(1ms);
            },
            thrown);
        throw std::runtime_error("no window");
    };
    CHECK_THROWS_WITH(wallThrows(), "no window");
}

TEST_CASE("Only frames in which the picture moves count as frames on the way") {
    bench::LatencyProbe eyes;
    show(eyes, {450, 200, 100, 50});
    eyes.follow(bench::Gesture::flight);
    show(eyes, {450, 200, 100, 50});
    show(eyes, {451, 200, 100, 50});
    show(eyes, {452, 200, 100, 50});
    eyes.follow(bench::Gesture::none);
    show(eyes, {453, 200, 100, 50});
    CHECK(eyes.figures().motion[2].frames == 2);
    CHECK(eyes.figures().motion[2].share == 1);
}
