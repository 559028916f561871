// Where two languages stand together, the second is smaller, regular and fainter, everywhere but on the map.

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <vector>

#include "layout/panels/bottom_bar.hpp"
#include "layout/panels/card.hpp"
#include "layout/panels/index_sheet.hpp"
#include "layout/panels/menu.hpp"
#include "scene/bodies.hpp"
#include "scene/scene_labels.hpp"
#include "scene/scene_sets.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using content::LocalText;

namespace {

constexpr int year = 2026;

/// The two languages of everything on a board that is not the map's.
std::vector<LocalText> textsOf(const content::Board& board) {
    std::vector<LocalText> all{board.title, board.subtitle, board.timeAxis};
    for (const auto& domain : board.domains) all.push_back(domain.name);
    for (const auto& revision : board.revisions) {
        all.push_back(revision.label);
        if (!revision.roadmap) continue;
        for (const auto& task : revision.roadmap->tasks) all.push_back(task.text);
        for (const auto& note : revision.roadmap->footnotes) all.push_back(note.text);
    }
    all.push_back({"いま 2026年度", "Now FY2026"});
    all.push_back({"2022年度", "FY2022"});
    all.push_back({"領域の一覧", "Index of domains"});
    all.push_back({"俯瞰図で見る", "Show on map"});
    std::erase_if(all, [](const LocalText& t) { return t.ja.empty() || t.en.empty() || t.ja == t.en; });
    return all;
}

std::string letters(const std::string& words) {
    std::string out;
    for (const char c : words) {
        if (c != ' ' && c != '\n') out += c;
    }
    return out;
}

std::string lettersOf(const layout::Label& label, text::Role role) {
    std::string out;
    for (const text::Run& run : label.block.runs) {
        if (run.role == role) out += letters(run.text.str());
    }
    return out;
}

/// How many of the labels are in two languages.
std::size_t checkLabels(const std::vector<const layout::Label*>& labels,
                        const std::vector<LocalText>& texts) {
    std::size_t two = 0;
    for (const layout::Label* label : labels) {
        const std::string first = lettersOf(*label, text::Role::body);
        const std::string second = lettersOf(*label, text::Role::second);
        if (!second.empty()) ++two;
        for (const text::Run& run : label->block.runs) {
            if (run.role != text::Role::second) continue;
            CHECK(run.weight == text::Weight::regular);
            CHECK(run.size >= label->block.fontSize * 0.78f - 0.01f);
            // Larger than that only where the floor asks for it.
            CHECK(run.size <= std::max(label->block.fontSize * 0.78f, label->floor) + 0.01f);
        }
        for (const LocalText& text : texts) {
            // Nothing has both languages in the first one's size.
            const bool alike = first.find(letters(text.ja) + letters(text.en)) != std::string::npos;
            CAPTURE(text.ja, text.en);
            CHECK_FALSE(alike);
        }
    }
    return two;
}

std::vector<const layout::Label*> labelsOf(const layout::Panel& panel) {
    std::vector<const layout::Label*> out;
    for (const auto* part : {&panel.still, &panel.moving}) {
        for (const auto& text : part->texts) out.push_back(&text.label);
        for (const auto& button : part->buttons) {
            out.push_back(&button.label);
            if (button.caption) out.push_back(&*button.caption);
        }
    }
    return out;
}

}  // namespace

TEST_CASE("On every wall the second language is the smaller one: heads, names, bars, notes, header, telops",
          "[long]") {
    const content::Board& board = test::board("health-ai");
    const auto texts = textsOf(board);
    for (const base::Vec2 wall : {base::Vec2{1920, 1080}, {1080, 1920}, {1024, 768}}) {
        const scene::SceneSet sceneSet =
            test::sceneSetOf("health-ai", wall, Language::both, test::roundMeasurer);
        std::size_t two = 0;
        for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
            if (!test::pageOf(scene)) continue;
            for (const auto& group : scene::labelsOf(sceneSet, scene, test::afternoon).groups)
                two += checkLabels(group.labels, texts);
            const layout::RoadmapPageLayout& page = *test::pageOf(scene);
            for (const auto& column : page.columns)
                CHECK(!lettersOf(column.label, text::Role::second).empty());
            for (const auto& lane : page.lanes) CHECK(!lettersOf(lane.label, text::Role::second).empty());
            for (const auto& bar : page.bars) CHECK(!lettersOf(bar.label, text::Role::second).empty());
            const layout::HeaderLayout& header = sceneSet.header(scene, test::afternoon);
            CHECK(lettersOf(header.title, text::Role::second) == letters(board.title.en));
            CHECK(!lettersOf(header.pillLabel, text::Role::second).empty());
        }
        CHECK(two > 100);
    }
}

TEST_CASE("On panels too: card, index, bar and menu") {
    const content::Board& board = test::board("health-ai");
    const auto texts = textsOf(board);
    const content::Edition edition{board, 1, Language::both, year};
    const layout::Canvas canvas = layout::makeCanvas(test::fullHd);
    const auto check = [&](const layout::Panel& panel) { return checkLabels(labelsOf(panel), texts); };
    CHECK(check(layout::layoutCard({edition, 0, 0, {}, 100, 960}, canvas, test::roundMeasurer).panel) >= 3);
    CHECK(check(layout::layoutCard({edition, {}, 3, {}, 100, 960}, canvas, test::roundMeasurer).panel) >= 5);
    CHECK(check(layout::layoutIndexSheet({edition, {}}, canvas, test::roundMeasurer)) >=
          board.domains.size() + 2);
    CHECK(check(layout::layoutBottomBar({edition, year}, canvas, test::roundMeasurer).panel) == 2);
    CHECK(check(layout::layoutMenu({edition, year, false, {900, 500}}, canvas, test::roundMeasurer)) == 1);
}
