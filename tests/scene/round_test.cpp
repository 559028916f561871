#include "scene/round.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "scene/bodies.hpp"
#include "scene/scene_sets.hpp"
#include "show/show.hpp"
#include "support/give.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using content::Language;
using content::PlaylistEntry;
using content::SceneChoice;
using content::TransitionChoice;
using input::CommandKind;

namespace {

content::Config configOf(std::vector<PlaylistEntry> playlist) {
    content::Config config;
    config.playlist = std::move(playlist);
    return config;
}

PlaylistEntry entry(SceneChoice scene, std::string revision, int page,
                    TransitionChoice transition = TransitionChoice::fade) {
    PlaylistEntry out;
    out.scene = scene;
    out.revision = std::move(revision);
    out.page = page;
    out.transition = transition;
    return out;
}

/// The round of the bundled board with every transition in it.
content::Config everyTransition() {
    return configOf({entry(SceneChoice::landscape, "after", 0, TransitionChoice::zoom),
                     entry(SceneChoice::roadmap, "after", 0, TransitionChoice::slide),
                     entry(SceneChoice::landscape, "before", 0, TransitionChoice::cut),
                     entry(SceneChoice::roadmap, "before", 0, TransitionChoice::fade)});
}

/// Every frame of two rounds, with hands on the keys: back, the other revision (which morphs), a task by
/// hand, nearer and home again.
std::vector<std::uint64_t> hashesOfTwoRounds() {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", {1280, 720}, Language::ja, test::roundMeasurer);
    const scene::RoundPlan plan = scene::makeRound(everyTransition(), sceneSet);
    show::Settings settings;
    settings.viewport = {1280, 720};
    show::Show show(plan.round, settings, {});
    std::vector<std::uint64_t> hashes;
    motion::Timestamp now;
    const motion::Timestamp end = now + 2 * show::lengthOf(plan.round);
    std::size_t turn = 0;
    for (; now < end; now = now + (turn % 9 == 0 ? 61ms : 733ms), ++turn) {
        const auto press = [&](CommandKind kind) {
            input::Command command;
            command.kind = kind;
            command.press = now;
            test::give(show, command, now);
        };
        if (turn % 60 == 20) press(CommandKind::showRevision);
        if (turn % 60 == 30) press(CommandKind::previousScene);
        if (turn % 60 == 40) press(CommandKind::nextTask);
        if (turn % 60 == 45) press(CommandKind::zoomIn);
        if (turn % 60 == 50) press(CommandKind::zoomReset);
        show.advance(now);
        const scene::Theme theme = turn % 2 == 0 ? scene::darkTheme() : scene::lightTheme();
        hashes.push_back(draw::hash(scene::buildFrame(sceneSet, theme, show.view(now), test::inputAt(now))));
    }
    return hashes;
}

}  // namespace

TEST_CASE("A history that is not there is left out, as its reading has said why") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", {1280, 720}, Language::ja, test::roundMeasurer);
    const scene::RoundPlan plan = scene::makeRound(
        configOf({entry(SceneChoice::history, "", 0), entry(SceneChoice::landscape, "after", 0)}), sceneSet);
    REQUIRE(plan.round.size() == 1);
    CHECK(plan.round[0].scene.kind == show::SceneKind::landscape);
    CHECK(plan.problems.empty());
    CHECK_FALSE(scene::makeRound(configOf({entry(SceneChoice::history, "", 0)}), sceneSet).round.empty());
}

TEST_CASE("Two rounds, built twice from the files on, are the same to the bit") {
    const auto first = hashesOfTwoRounds();
    CHECK(first.size() > 150);
    CHECK(first == hashesOfTwoRounds());
}

TEST_CASE("A frame does not depend on the frames before it") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", {1280, 720}, Language::ja, test::roundMeasurer);
    const auto hashAt = [&](std::size_t scene, int ms) {
        const motion::Timestamp now = motion::Timestamp{} + std::chrono::milliseconds(ms);
        return draw::hash(scene::buildFrame(sceneSet, scene::darkTheme(), test::viewOf(sceneSet, scene),
                                            test::inputAt(now)));
    };
    std::vector<std::uint64_t> forward;
    std::vector<std::uint64_t> backward;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        for (int ms = 0; ms < 3000; ms += 500) forward.push_back(hashAt(i, ms));
    }
    for (std::size_t i = sceneSet.scenes().size(); i-- > 0;) {
        for (int ms = 2500; ms >= 0; ms -= 500) backward.push_back(hashAt(i, ms));
    }
    CHECK(std::equal(forward.begin(), forward.end(), backward.rbegin(), backward.rend()));
}

TEST_CASE("Without a playlist the last revision's map and pages come first, then the earlier ones'") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, Language::ja, test::roundMeasurer);
    const scene::RoundPlan plan = scene::makeRound({}, sceneSet);
    CHECK(plan.problems.empty());
    const auto& all = sceneSet.scenes();
    const auto near = std::count_if(all.begin(), all.end(), [](const auto& scene) {
        return !test::isAfar(scene) && !show::isPlayed(scene.key.kind);
    });
    REQUIRE(plan.round.size() == static_cast<std::size_t>(near));
    CHECK(plan.round[0].scene == show::SceneKey{show::SceneKind::landscape, 1, 0});
    CHECK(plan.round[1].scene == show::SceneKey{show::SceneKind::roadmap, 1, 0});
    CHECK(plan.round[2].scene == show::SceneKey{show::SceneKind::roadmap, 1, 1});
    CHECK(plan.round[3].scene == show::SceneKey{show::SceneKind::landscape, 0, 0});
    CHECK(plan.round[1].stops.size() ==
          test::pageOf(*sceneSet.find(plan.round[1].scene))->currentBars.size());
    CHECK(plan.round[0].stops.size() >= 9);  // one for each area with a task at least
    for (const show::Entry& each : plan.round) {
        // Until the tour is through, or with a part of it for two minutes.
        CHECK(each.dwell == show::Tour::dwellFor(each.stops));
        CHECK(each.dwell <= 120s);
        CHECK(show::partOf(each.stops, each.dwell - 9s, 0).count > 3);
    }

    content::Config still;
    still.motion.tour = false;
    CHECK(scene::makeRound(still, sceneSet).round[1].dwell == 20s);
    const scene::SceneSet early =
        test::sceneSetOf("health-ai", test::fullHd, Language::ja, test::roundMeasurer, {2019, 5, 5});
    CHECK(scene::makeRound({}, early).round[1].dwell == 20s);
}

TEST_CASE("A playlist may begin with the far view of a revision") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, Language::ja, test::roundMeasurer);
    const scene::RoundPlan plan = scene::makeRound(
        configOf({entry(SceneChoice::afar, "", 0), entry(SceneChoice::afar, "before", 0)}), sceneSet);
    CHECK(plan.problems.empty());
    REQUIRE(plan.round.size() == 2);
    CHECK(plan.round[0].scene == show::SceneKey{show::SceneKind::afar, 1, 0});
    CHECK(plan.round[1].scene == show::SceneKey{show::SceneKind::afar, 0, 0});
    CHECK(plan.round[0].stops.empty());
    // A digit flies to a domain's own place, not to one among all.
    CHECK(plan.round[0].domainNumbers.empty());
}

TEST_CASE("A playlist picks revisions, pages and times") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, Language::ja, test::roundMeasurer);
    auto second = entry(SceneChoice::roadmap, "after", 2, TransitionChoice::slide);
    second.dwellSeconds = 7.5;
    const scene::RoundPlan plan =
        scene::makeRound(configOf({second, entry(SceneChoice::landscape, "", 0)}), sceneSet);
    CHECK(plan.problems.empty());
    REQUIRE(plan.round.size() == 2);
    CHECK(plan.round[0].scene == show::SceneKey{show::SceneKind::roadmap, 1, 1});
    CHECK(plan.round[0].dwell == 7500ms);
    CHECK(plan.round[0].transition == show::TransitionKind::slide);
    CHECK(plan.round[1].scene == show::SceneKey{show::SceneKind::landscape, 1, 0});
}

TEST_CASE("What the board does not have is left out of the round and told") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("sample", test::fullHd, Language::en, test::roundMeasurer);
    const scene::RoundPlan plan = scene::makeRound(
        configOf({entry(SceneChoice::roadmap, "spring", 9), entry(SceneChoice::landscape, "autumn", 0)}),
        sceneSet);
    CHECK(plan.round.size() == 1);
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].format() ==
          "warning: playlist[1].page: there is no page 9 at this size (it is left out of the round)");
}

TEST_CASE("An image keeps its shape, between header and footer") {
    const scene::SceneSet sceneSet(test::board("sample"),
                                   {{"wide.png", {{"A caption"}}, {4000, 1000}}, {"lost.png", {}, {}}},
                                   {test::fullHd, {}, Language::en, test::today}, test::roundMeasurer);
    const scene::LaidOutScene* wide = sceneSet.find({show::SceneKind::image, 0, 0, "wide.png"});
    REQUIRE(wide != nullptr);
    const auto& image = std::get<scene::ImageScene>(wide->body);
    CHECK(wide->frame.content.contains(image.rect, 0.5f));
    CHECK(image.rect.w / image.rect.h == Catch::Approx(4));
    REQUIRE(image.caption);
    CHECK(image.caption->ink().y >= image.rect.bottom());
    CHECK(wide->frame.content.contains(image.caption->ink(), 0.5f));
    const scene::LaidOutScene* lost = sceneSet.find({show::SceneKind::image, 0, 0, "lost.png"});
    REQUIRE(lost != nullptr);
    CHECK_FALSE(std::get<scene::ImageScene>(lost->body).caption);
}
