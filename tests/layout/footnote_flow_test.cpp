#include "layout/roadmap/footnote_flow.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "content/files.hpp"
#include "layout/audit.hpp"
#include "layout/landscape_fixture.hpp"
#include "layout/roadmap/roadmap_pages.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;

namespace {

std::vector<layout::FlowText> notes(int count, const std::string& words) {
    std::vector<layout::FlowText> out;
    for (int i = 0; i < count; ++i)
        out.push_back({base::Id::of("note").child("n", static_cast<std::uint64_t>(i)), test::plain(words)});
    return out;
}

std::vector<std::string> wordsOf(const std::vector<layout::FlowText>& texts) {
    std::vector<std::string> out;
    for (const layout::FlowText& item : texts) {
        out.emplace_back();
        for (const text::Fragment& fragment : item.text) out.back() += fragment.text;
    }
    return out;
}

const layout::Canvas canvas = layout::makeCanvas({1920, 1080});

}  // namespace

TEST_CASE("Short footnotes share a line, and none is cut where one ends") {
    const layout::Flow flow =
        layout::flowTexts(notes(6, "注釈注釈注釈"), 400, 200, 18, canvas, test::roundMeasurer);
    REQUIRE(flow.labels.size() == 6);
    CHECK(flow.labels[0].origin.y == flow.labels[1].origin.y);
    CHECK(flow.labels[1].origin.x > flow.labels[0].ink().right());
    CHECK(flow.labels.back().origin.y > flow.labels[0].origin.y);
    for (const layout::Label& label : flow.labels) {
        CHECK(label.block.lines == 1);
        CHECK(label.ink().right() <= 400.5f);
        CHECK(label.ink().bottom() <= flow.height + 0.5f);
    }
}

TEST_CASE("Footnotes are as large as their height allows, down to their floor and no further") {
    const auto size = [](float height) {
        return layout::flowTexts(notes(40, "注釈注釈注釈"), 800, height, 18, canvas, test::roundMeasurer)
            .labels[0]
            .block.fontSize;
    };
    CHECK(size(2000) == Catch::Approx(layout::token::caption));
    CHECK(size(0) == Catch::Approx(canvas.footnoteFloor));
    const float some =
        layout::flowTexts(notes(40, "注釈注釈注釈"), 800, 0, 18, canvas, test::roundMeasurer).height;
    CHECK(layout::flowTexts(notes(40, "注釈注釈注釈"), 800, some + 20, 18, canvas, test::roundMeasurer)
              .height <= some + 20);
}

TEST_CASE("A footnote longer than the page takes lines of its own and meets no other") {
    auto texts = notes(3, "短い注");
    texts.insert(texts.begin() + 1,
                 {base::Id::of("long"), test::plain(std::string(300, 'x') + " " + std::string(300, 'y'))});
    const layout::Flow flow = layout::flowTexts(texts, 600, 400, 18, canvas, test::roundMeasurer);
    std::vector<const layout::Label*> labels;
    for (const layout::Label& label : flow.labels) labels.push_back(&label);
    const layout::Audit audit = layout::audit(labels, {600.5f, flow.height + 0.5f});
    CHECK(audit.clipped == 0);
    CHECK(audit.overlapping == 0);
    CHECK(audit.tooSmall == 0);
    // No page holds such words.
    CHECK(audit.broken == 1);
}

TEST_CASE("Footnotes come in their order, then the remarks, each once") {
    const auto loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    const content::Roadmap& roadmap = *loaded.board->revisions[1].roadmap;
    const auto texts = wordsOf(layout::footnoteTexts(roadmap, {5, 2}, true, Language::ja, 0));
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].starts_with("2 AMED医療機器"));
    CHECK(texts[1].starts_with("5 AMEDメディカルアーツ"));
    CHECK(texts[2].starts_with("※医療DX"));
    CHECK(layout::footnoteTexts(roadmap, {}, false, Language::ja, 0).empty());
    // Both languages of a footnote stay on one line.
    CHECK(wordsOf(layout::footnoteTexts(roadmap, {4}, false, Language::both, 0)) ==
          std::vector<std::string>{"4 AMED創薬支援推進事業 / AMED drug discovery support programme"});
}

TEST_CASE("A page has the footnotes its tasks refer to; the last one also those that no task does") {
    const auto loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    // Before the revision number 6 is printed, but no task bears it.
    const content::Roadmap& roadmap = *loaded.board->revisions[0].roadmap;
    const auto lanes = layout::arrangeRows(roadmap, roadmap.pages[0]);
    CHECK(layout::footnotesOf(roadmap, lanes, false) == std::vector<int>{1, 2, 3, 4, 5});
    CHECK(layout::footnotesOf(roadmap, lanes, true) == std::vector<int>{1, 2, 3, 4, 5, 6});
    CHECK(layout::footnotesOf(roadmap, {}, true) == std::vector<int>{6});
    CHECK(layout::footnotesOf(roadmap, {}, false).empty());
}
