// Layouts as text: every box's place and every label's words, kept under snapshots/. The sample board, in
// English and with a made-up font: where its lines break depends on no dictionary and on no font file.

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <sstream>

#include "layout/roadmap_fixture.hpp"
#include "support/snapshot.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;

namespace {

constexpr int snapshotYear = 2026;

class Writer {
public:
    void box(const std::string& name, const base::Rect& r) {
        out_ << name << "  " << whole(r.x) << "," << whole(r.y) << " " << whole(r.w) << "x" << whole(r.h)
             << "\n";
    }
    void label(const std::string& name, const layout::Label& label) {
        box("  " + name + " " + std::to_string(label.block.lines) + " x " +
                std::to_string(whole(label.block.fontSize)) + " px",
            label.ink());
        for (const std::string& line : test::linesOf(label.block)) out_ << "    | " << line << "\n";
    }
    std::string text() const { return out_.str(); }

private:
    static int whole(float v) { return static_cast<int>(std::lround(v)); }
    std::ostringstream out_;
};

const content::Board& sample() {
    static const content::LoadedBoard loaded = test::loadAsset("sample");
    REQUIRE(loaded.board);
    return *loaded.board;
}

std::string dumpOf(const layout::RoadmapPageLayout& page, const content::Board& board,
                   const content::Roadmap& roadmap) {
    Writer out;
    for (const auto& column : page.columns) {
        out.box("year " + std::to_string(column.year) + (column.current ? " now" : ""), column.body);
        out.box("  head", column.head);
        out.label("name", column.label);
        for (const layout::YearTick& tick : column.ticks)
            out.label(tick.current ? "tick now" : "tick", tick.label);
    }
    if (page.axis) out.label("axis", *page.axis);
    for (const auto& lane : page.lanes) {
        out.box("lane " + board.domains[lane.domain].id, lane.name);
        out.box("  track", lane.track);
        if (lane.numberRect) out.box("  circle", *lane.numberRect);
        out.label("name", lane.label);
    }
    for (const auto& bar : page.bars) {
        out.box("bar " + roadmap.tasks[bar.task].id + (bar.arrow ? " arrow" : "") +
                    (bar.current ? " now" : "") + (bar.inferred ? " inferred" : ""),
                bar.rect);
        out.label("text", bar.label);
    }
    for (const auto& note : page.footnotes) out.label("footnote", note);
    for (const auto& remark : page.remarks) out.label("remark", remark);
    return out.text();
}

std::string dumpOf(const layout::LandscapeLayout& laid, const content::Landscape& map,
                   const content::Board& board) {
    Writer out;
    const auto places = [&](const char* kind, const std::vector<layout::RegionBox>& boxes,
                            const std::vector<content::Region>& source) {
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            out.box(kind + (" " + source[i].id), boxes[i].rect);
            out.label("name", boxes[i].label);
        }
    };
    places("field", laid.fields, map.fields);
    places("stage", laid.stages, map.stages);
    places("layer", laid.layers, map.layers);
    for (const auto& area : laid.areas) {
        out.box("area " + map.areas[area.area].id, area.rect);
        out.label("name", area.name);
        for (const auto& mark : area.numbers) out.box("  number " + board.domains[mark.domain].id, mark.rect);
        if (area.badgeLabel) out.label("badge", *area.badgeLabel);
    }
    for (const auto& item : laid.items) {
        out.box("item of " + map.areas[map.items[item.item].area].id + (item.chained ? " chained" : ""),
                item.rect);
        out.label("name", item.label);
    }
    for (const auto& note : laid.notes) out.label("note", note);
    return out.text();
}

}  // namespace

TEST_CASE("The sample roadmap's layout is the one that was looked at") {
    const test::RoundMeasurer font;
    const auto pages = test::roadmapPages(sample(), 1, {1920, 1080}, snapshotYear, font, Language::en);
    std::string all;
    for (const auto& page : pages) all += "page\n" + dumpOf(page, sample(), *sample().revisions[1].roadmap);
    test::checkSnapshot("layout/snapshots/sample-roadmap-autumn.txt", all);
}

TEST_CASE("The sample map's layout is the one that was looked at") {
    const test::RoundMeasurer font;
    const layout::Canvas canvas = layout::makeCanvas({1920, 1080});
    const base::Rect footer{canvas.px(400), 1010, canvas.px(1464), canvas.px(52)};
    const auto laid = layout::layoutLandscape(
        {{sample(), 1, Language::en, snapshotYear}, test::contentOf(canvas), footer}, canvas, font);
    test::checkSnapshot("layout/snapshots/sample-landscape.txt",
                        dumpOf(laid, *sample().revisions[1].landscape, sample()));
}
