// Another year than today's: every text names it, and none says "this year" or "now".

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "layout/panels/card.hpp"
#include "layout/panels/filter_chip.hpp"
#include "layout/panels/index_sheet.hpp"
#include "layout/phrases.hpp"
#include "scene/scene_labels.hpp"
#include "scene/scene_sets.hpp"
#include "scene/world.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;

namespace {

/// Each label's words on one line.
class Words {
public:
    void add(const layout::Label& label) {
        std::string words;
        for (const text::Run& run : label.block.runs) {
            if (run.joint == text::Joint::blank && !words.empty()) words += ' ';
            words += run.text.str();
        }
        all_.push_back(words);
    }
    void add(const std::vector<const layout::Label*>& labels) {
        for (const layout::Label* label : labels) add(*label);
    }
    void add(const std::string& words) { all_.push_back(words); }
    void add(const layout::Panel& panel) {
        add(panel.stillLabels());
        add(panel.movingLabels());
    }

    std::size_t with(const std::string& part) const {
        std::size_t count = 0;
        for (const std::string& words : all_) count += words.find(part) == std::string::npos ? 0 : 1;
        return count;
    }
    /// Those that speak of today.
    std::vector<std::string> ofToday() const {
        std::vector<std::string> found;
        for (const std::string& words : all_) {
            for (const char* part : {"今年", "いま", "his year", "Now ", "– now"}) {
                if (words.find(part) == std::string::npos) continue;
                found.push_back(words);
                break;
            }
        }
        return found;
    }

private:
    std::vector<std::string> all_;
};

scene::SceneSet shownIn(int year, int moved, const std::string& board, Language language) {
    scene::SceneSettings settings{test::fullHd, {}, language, {year, 11, 22}};
    settings.yearsMoved = moved;
    return {test::board(board), {}, settings, test::roundMeasurer};
}

void addScene(const scene::SceneSet& sceneSet, const scene::LaidOutScene& scene, Words& out) {
    const scene::SceneLabels labels = scene::labelsOf(sceneSet, scene, test::afternoon);
    for (const scene::LabelGroup& group : labels.groups) out.add(group.labels);
    for (const std::string& words : labels.nearTexts) out.add(words);
    for (const std::string& words : scene.headerTexts.findings) out.add(words);
}

void addWorld(const scene::SceneSet& sceneSet, std::size_t revision, Words& out) {
    const scene::World world(sceneSet, revision);
    for (const scene::PlacedScene& placed : world.scenes()) {
        for (const layout::FarMark& mark : placed.far.marks) out.add(mark.head.name);
        for (const layout::AreaTimeline& timeline : placed.timelines) {
            for (const layout::YearColumn& column : timeline.page.columns) out.add(column.label);
            if (timeline.head.badgeLabel) out.add(*timeline.head.badgeLabel);
        }
    }
}

void addPanels(const scene::SceneSet& sceneSet, std::size_t revision, Words& out) {
    const content::Edition edition = sceneSet.edition(revision);
    const auto card = [&](std::optional<std::size_t> task, std::size_t domain) {
        out.add(
            layout::layoutCard({edition, task, domain, {}, 100, 960}, sceneSet.canvas(), test::roundMeasurer)
                .panel);
    };
    const auto& roadmap = edition.shown().roadmap;
    for (std::size_t i = 0; roadmap && i < roadmap->tasks.size(); ++i) card(i, 0);
    for (std::size_t i = 0; i < edition.board.domains.size(); ++i) card({}, i);
    const content::Filter filter{true, false, {}};
    out.add(layout::layoutIndexSheet({edition, {}}, sceneSet.canvas(), test::roundMeasurer));
    out.add(layout::layoutIndexSheet({edition, filter}, sceneSet.canvas(), test::roundMeasurer));
    out.add(layout::layoutFilterChip({edition, filter, 3, {0, 100, 1920, 800}}, sceneSet.canvas(),
                                     test::roundMeasurer));
}

Words wordsOf(const scene::SceneSet& sceneSet) {
    Words out;
    for (const scene::LaidOutScene& scene : sceneSet.scenes()) addScene(sceneSet, scene, out);
    for (std::size_t revision = 0; revision < sceneSet.board().revisions.size(); ++revision) {
        addWorld(sceneSet, revision, out);
        addPanels(sceneSet, revision, out);
    }
    return out;
}

}  // namespace

TEST_CASE("In another year every scene and panel names it, and nothing speaks of today", "[long]") {
    struct Year {
        const char* board;
        int shown;
        int moved;
    };
    // A column of its own, one beyond the open-ended last column, one beyond the plan; ahead and back.
    for (const Year& year : {Year{"health-ai", 2023, -3}, Year{"health-ai", 2028, 2}, Year{"sample", 2027, 1},
                             Year{"sample", 2019, -7}}) {
        for (const Language language : {Language::ja, Language::en, Language::both}) {
            CAPTURE(year.board, year.shown, static_cast<int>(language));
            const scene::SceneSet sceneSet = shownIn(year.shown, year.moved, year.board, language);
            const Words words = wordsOf(sceneSet);
            CHECK(words.ofToday() == std::vector<std::string>{});
            CHECK(words.with(
                      layout::phrases::year(sceneSet.board(), year.shown, sceneSet.settings().language)) > 3);
            // Beside the clock, which is today's.
            for (const scene::LaidOutScene& scene : sceneSet.scenes())
                CHECK(scene.headerTexts.year ==
                      layout::phrases::yearInBothCounts(sceneSet.board(), year.shown - year.moved,
                                                        sceneSet.settings().language));
        }
    }
}

TEST_CASE("On a fixed day that year is this year, and its words say so") {
    for (const Language language : {Language::ja, Language::en, Language::both}) {
        const scene::SceneSet sceneSet = shownIn(2023, 0, "health-ai", language);
        CHECK(wordsOf(sceneSet).ofToday().size() > 20);
    }
}

TEST_CASE("The words of another year are whole sentences, in fiscal and in calendar years") {
    namespace phrases = layout::phrases;
    content::Board board = test::board("health-ai");
    content::Edition edition{board, 1, Language::ja, 2023, true};
    CHECK(phrases::shownYear(edition, Language::ja) == "2023年度");
    CHECK(phrases::shownYear(edition, Language::en) == "FY2023");
    CHECK(phrases::nowYear(edition, Language::ja) == "2023年度");
    CHECK(phrases::nowInBrief(edition, Language::en) == "2023");
    CHECK(phrases::tasksInShownYear(edition, 12, Language::ja) == "2023年度の取組 12件");
    CHECK(phrases::tasksInShownYear(edition, 1, Language::en) == "1 task in FY2023");
    CHECK(phrases::countInShownYear(edition, 2, Language::ja) == "2023年度 2件");
    CHECK(phrases::countInShownYear(edition, 2, Language::en) == "2 in FY2023");
    CHECK(phrases::mostInShownYear(edition, {"④医薬品開発"}, 5, false, Language::ja) ==
          "2023年度にいちばん多いのは④医薬品開発、5件");
    CHECK(phrases::mostInShownYear(edition, {"④医薬品開発"}, 5, true, Language::ja) ==
          "2023年度最多は④医薬品開発、5件");
    CHECK(phrases::mostInShownYear(edition, {"④ Drugs", "⑥ Surgery"}, 5, false, Language::en) ==
          "Most tasks in FY2023: ④ Drugs and ⑥ Surgery, 5 each");
    content::Task task;
    task.from = 2022;
    CHECK(phrases::yearsUntilNow(edition, task, Language::ja) == "2022年度 〜");
    CHECK(phrases::yearsUntilNow(edition, task, Language::en) == "FY2022 –");
    task.to = 2024;
    CHECK(phrases::yearsUntilNow(edition, task, Language::ja) == "2022年度 〜 2024年度");
    board.fiscalYearStart = {1, 1};
    CHECK(phrases::shownYear(edition, Language::ja) == "2023年");
    CHECK(phrases::tasksInShownYear(edition, 12, Language::en) == "12 tasks in 2023");
    edition.anotherYear = false;
    CHECK(phrases::shownYear(edition, Language::ja) == "今年");
    CHECK(phrases::mostInShownYear(edition, {"④医薬品開発"}, 5, true, Language::en) ==
          "Most this year: ④医薬品開発, 5");
}
