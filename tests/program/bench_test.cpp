#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "bench_report.hpp"
#include "bench_samples.hpp"

using namespace fukan;

namespace {

std::variant<Options, int> parsed(std::vector<std::string> words) {
    words.insert(words.begin(), {"fukan", "bench"});
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    return parseOptions(static_cast<int>(arguments.size()), arguments.data());
}

BenchFigures figures() {
    SceneFigures scene;
    scene.scene = "image:\"a\\b\"\n";
    scene.frame = {2, 4, 1.5, std::nullopt};
    scene.whole = {20, 30, 25, std::nullopt};
    scene.floor = {1, 1.25, 1, std::nullopt};
    scene.damage = 0.0625;
    BenchFigures out;
    out.surface = "off screen";
    out.scenes = {scene};
    out.peakBytes = 1024 * 1024 * 5 / 2;
    return out;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("A bench takes what its command line says") {
    const auto none = std::get<Options>(parsed({}));
    CHECK(none.verb == Options::Verb::bench);
    CHECK(none.frames == 300);
    CHECK(none.size.width == 1920);
    CHECK_FALSE(none.sizeGiven);
    CHECK_FALSE(none.benchWindow);
    CHECK_FALSE(none.json);
    const auto all = std::get<Options>(parsed({"--frames", "7", "--size", "640x360", "--scene", "roadmap",
                                               "--theme", "light", "--window", "--json", "--board", "b"}));
    CHECK(all.frames == 7);
    CHECK(all.size.height == 360);
    CHECK(all.sizeGiven);
    CHECK(all.scene == "roadmap");
    CHECK(all.theme == content::Theme::light);
    CHECK(all.benchWindow);
    CHECK(all.json);
    CHECK(all.board == "b");
    CHECK(std::get<int>(parsed({"--help"})) == 0);
    for (const char* frames : {"0", "-1", "100001", "many"}) {
        CAPTURE(frames);
        CHECK(std::get<int>(parsed({"--frames", frames})) == 2);
    }
}

TEST_CASE("A percentile is the value that so many do not exceed") {
    CHECK(percentile({3}, 0.5) == 3);
    CHECK(percentile({4, 1, 3, 2}, 0.5) == 2);
    CHECK(percentile({4, 1, 3, 2}, 0.99) == 4);
    CHECK(percentile({4, 1, 3, 2}, 0) == 1);
    std::vector<double> hundred;
    for (int i = 100; i > 0; --i) hundred.push_back(i);
    CHECK(percentile(hundred, 0.99) == 99);
}

TEST_CASE("Samples become a median, a percentile and a mean of processor time") {
    BenchSamples samples(3);
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
    const std::string json = jsonOf(figures());
    CHECK(has(json, R"("scene":"image:\"a\\b\"\u000a")"));
    CHECK(has(json, R"("frame":{"median_ms":2,"p99_ms":4,"cpu_ms":1.5,"gpu_ms":null})"));
    CHECK(has(json, R"("frame_to_floor":2,"whole_to_floor":20,"frame_to_whole":0.1)"));
    CHECK(has(json, R"("damage_share":0.0625)"));
    CHECK(has(json, R"("allocations":null)"));
    CHECK(has(json, R"("peak_bytes":2621440,"pss_bytes":null)"));

    BenchFigures nothing = figures();
    nothing.scenes[0].floor.median = 0;
    CHECK(has(jsonOf(nothing), R"("frame_to_floor":null)"));
}

TEST_CASE("A report for people names the card's time only where there is any") {
    BenchFigures known = figures();
    CHECK(has(tableOf(known), "allocations"));
    CHECK(has(tableOf(known), "6.25%"));
    CHECK(has(tableOf(known), "unknown"));
    CHECK(has(tableOf(known), "peak 2.5 MiB"));
    CHECK_FALSE(has(tableOf(known), "gpu"));
    known.scenes[0].frame.gpu = 0.125;
    CHECK(has(tableOf(known), "gpu"));
}
