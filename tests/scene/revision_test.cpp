// The picture of two revisions, at every place between them.

#include <catch2/catch_test_macros.hpp>
#include <map>

#include "layout/audit.hpp"
#include "layout/large_board.hpp"
#include "scene/bodies.hpp"
#include "scene/overlapping.hpp"
#include "scene/revision_stages.hpp"
#include "scene/scene_sets.hpp"
#include "support/snapshot.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Fate;
using content::Language;

namespace {

constexpr int steps = 40;

template <typename Check>
void forEachRevised(const scene::SceneSet& sceneSet, const Check& check) {
    std::size_t pages = 0;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const scene::RevisedPageScene* revised = test::revisedOf(sceneSet.scenes()[i]);
        if (revised == nullptr) continue;
        ++pages;
        INFO("page " << sceneSet.scenes()[i].key.page + 1);
        check(i, *revised);
    }
    CHECK(pages > 0);
}

/// Of roadmaps and of maps.
template <typename Check>
void forEachBetween(const scene::SceneSet& sceneSet, const Check& check) {
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const show::SceneKey& key = sceneSet.scenes()[i].key;
        INFO((key.kind == show::SceneKind::revisedMap ? "map " : "page ") << key.page + 1);
        if (show::isPlayed(key.kind)) check(i);
    }
}

std::vector<const layout::Label*> labelsOf(const scene::LaidOutScene& scene, bool later) {
    if (const auto* page = test::revisedOf(scene)) return page->labels(later);
    return test::revisedMapOf(scene)->labels(later);
}

/// The boxes of a frame by id.
std::map<base::Id, base::Rect> boxRects(const draw::DrawList& list) {
    std::map<base::Id, base::Rect> out;
    for (const draw::Command& command : list.commands) {
        if (const auto* box = std::get_if<draw::Box>(&command.what)) out.emplace(command.id, box->rect);
    }
    return out;
}

}  // namespace

TEST_CASE("At no place between two revisions are two texts seen on one another", "[long]") {
    for (const char* board : {"steps", "sample", "health-ai"}) {
        for (const base::Vec2 wall : {base::Vec2{1280, 720}, base::Vec2{1080, 1920}}) {
            for (const Language language : {Language::ja, Language::en}) {
                const scene::SceneSet sceneSet =
                    test::sceneSetWithChanges(board, wall, language, test::roundMeasurer);
                forEachBetween(sceneSet, [&](std::size_t index) {
                    for (int i = 0; i <= steps; ++i) {
                        const float position = static_cast<float>(i) / steps;
                        INFO(board << " at " << wall.x << " x " << wall.y << ", " << position);
                        CHECK(test::overlapping(
                                  test::frameOf(sceneSet, test::viewAt(sceneSet, index, position)))
                                  .empty());
                    }
                });
            }
        }
    }
}

TEST_CASE("What the earlier revision shows can be read on every wall as well as what the later one does",
          "[long]") {
    for (const auto& [board, language] : {std::pair{"steps", Language::ja},
                                          {"sample", Language::en},
                                          {"health-ai", Language::ja},
                                          {"health-ai", Language::en}}) {
        for (const base::Vec2 wall : test::walls) {
            const scene::SceneSet sceneSet =
                test::sceneSetWithChanges(board, wall, language, test::notoSans());
            forEachBetween(sceneSet, [&](std::size_t index) {
                for (const bool later : {false, true}) {
                    const layout::Audit audit =
                        layout::audit(labelsOf(sceneSet.scenes()[index], later), wall);
                    std::string findings;
                    for (const layout::Finding& finding : audit.findings)
                        findings += "\n  " + finding.sentence();
                    INFO(board << " at " << wall.x << " x " << wall.y << (later ? ", later" : ", earlier")
                               << findings);
                    CHECK(audit.sound());
                }
            });
        }
    }
}

TEST_CASE("What stays in the plan moves along its row alone, and never beyond its two places") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithChanges("steps", {1920, 1080}, Language::en, test::roundMeasurer);
    std::size_t moved = 0;
    forEachRevised(sceneSet, [&](std::size_t index, const scene::RevisedPageScene& revised) {
        for (const layout::RevisedBar& bar : revised.page.bars) {
            if (!bar.before || !bar.after) continue;
            const layout::BarBox& from = revised.page.page.bars[*bar.before];
            const layout::BarBox& to = revised.page.page.bars[*bar.after];
            CHECK(from.rect.y == to.rect.y);
            CHECK(from.rect.h == to.rect.h);
            const base::Rect hull = base::enclosing(from.rect, to.rect);
            for (int i = 0; i <= steps; ++i) {
                const auto boxes = boxRects(
                    test::frameOf(sceneSet, test::viewAt(sceneSet, index, static_cast<float>(i) / steps)));
                const auto box = boxes.find(to.id.child("bar"));
                REQUIRE(box != boxes.end());
                CHECK(box->second.x >= hull.x - 0.6f);
                CHECK(box->second.right() <= hull.right() + 0.6f);
            }
            moved += from.rect == to.rect ? 0 : 1;
        }
    });
    CHECK(moved > 2);
}

TEST_CASE("Nothing is marked in the earlier revision, and all that changed is in the later one") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithChanges("health-ai", {1920, 1080}, Language::ja, test::roundMeasurer);
    content::ChangeCounts marked;
    forEachRevised(sceneSet, [&](std::size_t index, const scene::RevisedPageScene& revised) {
        const auto earlier = boxRects(test::frameOf(sceneSet, test::viewAt(sceneSet, index, 0)));
        const auto later = boxRects(test::frameOf(sceneSet, test::viewAt(sceneSet, index, 1)));
        for (const layout::RevisedBar& bar : revised.page.bars) {
            marked.add(bar.fate);
            CHECK(bar.mark.has_value() == (bar.fate != Fate::kept));
            if (!bar.mark) continue;
            CHECK_FALSE(earlier.contains(bar.mark->id.child("box")));
            CHECK(later.contains(bar.mark->id.child("box")));
        }
        CHECK(test::says(test::frameOf(sceneSet, test::viewAt(sceneSet, index, 1)),
                         "新\u00A018・変更\u00A05・継続\u00A05・終了\u00A016"));
    });
    CHECK(marked == content::ChangeCounts{18, 5, 5, 16});
}

TEST_CASE("What has ended stays where it was, struck out, and can still be read") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithChanges("steps", {1920, 1080}, Language::en, test::roundMeasurer);
    std::size_t ended = 0;
    forEachRevised(sceneSet, [&](std::size_t index, const scene::RevisedPageScene& revised) {
        const draw::DrawList later = test::frameOf(sceneSet, test::viewAt(sceneSet, index, 1));
        for (const layout::RevisedBar& bar : revised.page.bars) {
            if (bar.fate != Fate::dropped) continue;
            const layout::Label& label = revised.page.page.bars[*bar.before].label;
            const auto struck = std::ranges::count_if(later.commands, [&](const draw::Command& command) {
                return std::holds_alternative<draw::Line>(command.what) &&
                       command.id == label.id.child("strike", 0);
            });
            CHECK(struck == 1);
            CHECK(test::says(later, label.block.runs.front().text.str()));
            ++ended;
        }
    });
    CHECK(ended >= 3);
}

TEST_CASE("A task that goes to another lane leaves one and comes in the other") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithChanges("steps", {1920, 1080}, Language::en, test::roundMeasurer);
    std::size_t leaves = 0;
    std::size_t comes = 0;
    forEachRevised(sceneSet, [&](std::size_t, const scene::RevisedPageScene& revised) {
        for (const layout::RevisedBar& bar : revised.page.bars) {
            if (bar.fate != Fate::changed) continue;
            leaves += bar.before && !bar.after ? 1 : 0;
            comes += bar.after && !bar.before ? 1 : 0;
        }
    });
    CHECK(leaves == 1);
    CHECK(comes == 1);
}

TEST_CASE("What is gone from a map is told below it, and all else that changed is marked there") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithChanges("steps", {1920, 1080}, Language::en, test::roundMeasurer);
    std::size_t maps = 0;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const scene::RevisedMapScene* revised = test::revisedMapOf(sceneSet.scenes()[i]);
        if (revised == nullptr) continue;
        ++maps;
        std::size_t marked = 0;
        for (const layout::RevisedPlace& place : revised->map.places) marked += place.mark ? 1 : 0;
        const content::ChangeCounts& counts = revised->map.counts;
        CHECK(marked + revised->map.told.size() == counts.added + counts.changed + counts.dropped);
        CHECK(marked >= counts.added);
    }
    CHECK(maps == 2);
}

TEST_CASE("The axis moves first and alone; then what ends, what stays, what is new, one after the other") {
    const auto moving = [](float position) {
        const scene::RevisionStages stages = scene::revisionStages(position);
        const auto goes = [](float share) { return share > 0 && share < 1 ? 1 : 0; };
        return goes(stages.axis) + goes(stages.leaving) + goes(stages.moving) + goes(stages.arriving);
    };
    for (int i = 1; i < 1000; ++i) CHECK(moving(static_cast<float>(i) / 1000) <= 1);
    CHECK(scene::revisionStages(0).axis == 0);
    CHECK(scene::revisionStages(1).arriving == 1);
}

TEST_CASE("Frames between two revisions are the ones that were looked at") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithChanges("steps", {1280, 720}, Language::en, test::roundMeasurer);
    const auto first = std::ranges::find_if(sceneSet.scenes(), test::revisedOf);
    REQUIRE(first != sceneSet.scenes().end());
    const auto index = static_cast<std::size_t>(first - sceneSet.scenes().begin());
    for (const int percent : {0, 25, 50, 75, 100}) {
        const draw::DrawList list =
            test::frameOf(sceneSet, test::viewAt(sceneSet, index, static_cast<float>(percent) / 100));
        test::checkSnapshot("scene/snapshots/steps-revision-" + std::to_string(percent) + ".txt",
                            draw::dump(list));
    }
}

TEST_CASE("Plans of very many tasks have no such picture, which is known without arranging them") {
    content::Board board = test::largeBoard(60000, 12);
    board.revisions.push_back(board.revisions.front());
    board.revisions.back().id = "later";
    scene::SceneSettings settings{{1920, 1080}, {}, Language::en, test::today};
    settings.changes = true;
    const scene::SceneSet sceneSet(board, {}, settings, test::roundMeasurer);
    CHECK(sceneSet.scenes().size() >= 2);
    CHECK(std::ranges::none_of(sceneSet.scenes(), [](const scene::LaidOutScene& scene) {
        return scene.key.kind == show::SceneKind::revisedRoadmap;
    }));
}

TEST_CASE("Between revisions that do not follow one another each step has its turn") {
    const scene::SceneSet sceneSet =
        test::sceneSetWithChanges("steps", {1920, 1080}, Language::en, test::roundMeasurer);
    content::Config config;
    config.playlist.resize(1);
    config.playlist[0].scene = content::SceneChoice::revision;
    config.playlist[0].from = "first";
    const scene::RoundPlan plan = scene::makeRound(config, sceneSet);
    REQUIRE(plan.round.size() == 2);
    for (std::size_t step = 0; step < 2; ++step) {
        CHECK(plan.round[step].scene.earlier == step);
        CHECK(plan.round[step].scene.revision == step + 1);
    }
}

TEST_CASE("A plan's history plays step by step, beside the board's own revisions") {
    auto history = std::make_shared<content::HistoryBoard>();
    history->board = test::board("steps");
    history->commits.resize(3);
    history->commits[1].subject = "The ferry ends";
    scene::SceneSettings settings{{1920, 1080}, {}, Language::en, test::today};
    settings.histories = {nullptr, history};
    const scene::SceneSet sceneSet(test::board("sample"), {}, settings, test::roundMeasurer);
    content::Config config;
    config.playlist.resize(2);
    config.playlist[0].scene = content::SceneChoice::roadmap;
    config.playlist[1].scene = content::SceneChoice::history;
    const scene::RoundPlan plan = scene::makeRound(config, sceneSet);
    CHECK(plan.problems.empty());
    std::vector<show::SceneKey> steps;
    for (const show::Entry& entry : plan.round) {
        if (entry.scene.entry == 2) steps.push_back(entry.scene);
    }
    REQUIRE(steps.size() == 2);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        CHECK(steps[step].earlier == step);
        // What panels ask of a scene's revision is answered by the board's last one.
        CHECK(steps[step].revision + 1 == test::board("sample").revisions.size());
    }
    const auto index =
        static_cast<std::size_t>(std::ranges::find(sceneSet.scenes(), steps[0], &scene::LaidOutScene::key) -
                                 sceneSet.scenes().begin());
    const draw::DrawList list = test::frameOf(sceneSet, test::viewAt(sceneSet, index, 1));
    std::string words;
    for (const std::string& text : draw::texts(list)) words += text + "\n";
    CHECK(words.find("The ferry ends") != std::string::npos);
    CHECK(words.find("Ferry") != std::string::npos);
    // V leads to nothing that the playlist did not ask for.
    for (const show::Entry& entry : plan.others) CHECK(entry.scene.entry == 0);
}
