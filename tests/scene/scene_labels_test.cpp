#include "scene/scene_labels.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "scene/paint_invitation.hpp"
#include "scene/scene_sets.hpp"
#include "scene/still.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using content::Language;

namespace {

scene::SceneSet captioned(const std::string& board, const std::string& caption, bool invite = true) {
    return {test::board(board),
            {{"hall.png", {{caption}}, {640, 480}}},
            {test::fullHd, {}, Language::en, test::today, invite},
            test::roundMeasurer};
}

/// A round of all scenes.
show::Round roundOf(const scene::SceneSet& sceneSet) {
    show::Round round;
    for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
        show::Entry& entry = round.emplace_back();
        entry.scene = scene.key;
        if (scene.tour) {
            for (const scene::Stop& stop : scene.tour->stops) entry.stops.push_back(stop.reading);
        }
        entry.dwell = show::Tour::dwellFor(entry.stops);
    }
    return round;
}

std::set<base::Id> idsOf(const scene::SceneLabels& labels) {
    std::set<base::Id> ids;
    for (const scene::LabelGroup& group : labels.groups) {
        for (const layout::Label* label : group.labels) ids.insert(label->id);
    }
    return ids;
}

}  // namespace

TEST_CASE("Every text that a scene shows in its dwell is one of its labels") {
    for (const char* board : {"health-ai", "sample"}) {
        const scene::SceneSet sceneSet = captioned(board, "The hall");
        const show::Round round = roundOf(sceneSet);
        const scene::Theme theme = scene::darkTheme();
        std::size_t texts = 0;
        for (std::size_t i = 0; i < round.size(); ++i) {
            const std::set<base::Id> ids =
                idsOf(scene::labelsOf(sceneSet, sceneSet.scenes()[i], test::afternoon));
            const scene::Still still(sceneSet, theme, round, i);
            draw::DrawList list;
            for (motion::Duration at{}; at < round[i].dwell; at += 600ms) {
                still.draw({at, test::afternoon}, list);
                scene::paintGestureStrip(list, sceneSet, theme, {100, 900}, 1);
                for (const draw::Command& command : list.commands) {
                    if (!std::holds_alternative<draw::Text>(command.what)) continue;
                    CAPTURE(board, i, at.count(), std::get<draw::Text>(command.what).text);
                    REQUIRE(ids.contains(command.id));
                    ++texts;
                }
            }
        }
        CHECK(texts > 1000);
    }
}

TEST_CASE("A caption that its room does not hold is found, and one that it holds is not") {
    const auto auditOf = [](const std::string& caption) {
        const scene::SceneSet sceneSet = captioned("sample", caption);
        const scene::LaidOutScene& image = sceneSet.scenes().back();
        REQUIRE(image.key.kind == show::SceneKind::image);
        return scene::auditOf(scene::labelsOf(sceneSet, image, test::afternoon));
    };
    CHECK(auditOf("The hall").sound());
    std::string endless;
    for (int i = 0; i < 900; ++i) endless += "word ";
    const layout::Audit audit = auditOf(endless);
    CHECK(audit.clipped == 1);
    REQUIRE_FALSE(audit.findings.empty());
    CHECK(audit.findings[0].sentence().starts_with("\"word word"));
}

TEST_CASE("A text of a group of its own is audited: the legend's, a tag's, a telop's, the strip's") {
    const scene::SceneSet sceneSet = captioned("health-ai", "The hall");
    std::size_t legends = 0;
    std::size_t tags = 0;
    for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
        scene::SceneLabels labels = scene::labelsOf(sceneSet, scene, test::afternoon);
        CHECK(scene::auditOf(labels).sound());
        const std::set<base::Id> ids = idsOf(labels);
        if (scene.legend) legends += ids.contains(scene.legend->id);
        if (scene.tag(0)) tags += ids.contains(scene.tag(0)->label.id);
        CHECK(labels.told <= (scene.tour ? scene.tour->stops.size() : 0));
        // Each label by itself, moved out of where it may be.
        for (scene::LabelGroup& group : labels.groups) {
            for (const layout::Label*& label : group.labels) {
                if (label->block.runs.empty()) continue;
                layout::Label outside = *label;
                outside.origin.x -= 2 * group.size.x;
                const layout::Label* before = std::exchange(label, &outside);
                REQUIRE(scene::auditOf(labels).clipped == 1);
                label = before;
            }
        }
    }
    CHECK(legends >= 2);
    CHECK(tags >= 2);
}
