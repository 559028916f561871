// What the panels say and offer. That they can be read and touched at every size is for
// scene/panels_test.cpp, which has the real font.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <sstream>

#include "content/files.hpp"
#include "layout/audit.hpp"
#include "layout/large_board.hpp"
#include "layout/panels/bottom_bar.hpp"
#include "layout/panels/card.hpp"
#include "layout/panels/filter_chip.hpp"
#include "layout/panels/index_sheet.hpp"
#include "layout/panels/menu.hpp"
#include "support/snapshot.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using layout::Action;

namespace {

constexpr int planYear = 2026;
const layout::Canvas fullHdCanvas = layout::makeCanvas({1920, 1080});

const content::Board& asset(const std::string& name) {
    static std::map<std::string, content::LoadedBoard> loaded;
    const auto found = loaded.try_emplace(name).first;
    if (!found->second.board) found->second = test::loadAsset(name);
    REQUIRE(found->second.board);
    return *found->second.board;
}

std::string lineWords(const layout::Label& label) {
    std::string out;
    for (const std::string& line : test::linesOf(label.block)) out += (out.empty() ? "" : "|") + line;
    return out;
}

std::vector<int> valuesOf(const layout::Panel& panel, Action action) {
    std::vector<int> out;
    for (const layout::Control& control : panel.controls) {
        if (control.action == action) out.push_back(control.value);
    }
    return out;
}

bool says(const layout::PanelContent& content, const std::string& words) {
    return std::any_of(content.texts.begin(), content.texts.end(), [&](const layout::PanelText& text) {
        return lineWords(text.label).find(words) != std::string::npos;
    });
}

layout::CardInput cardInput(const content::Board& board, std::size_t revision,
                            std::optional<std::size_t> task, std::size_t domain = 0,
                            Language language = Language::en) {
    return {{board, revision, language, planYear}, task, domain, {}, 100, 960};
}

std::string dumpOf(const layout::Panel& panel) {
    std::ostringstream out;
    const auto whole = [](float v) { return static_cast<int>(std::lround(v)); };
    const auto box = [&](const std::string& name, const base::Rect& r) {
        out << name << "  " << whole(r.x) << "," << whole(r.y) << " " << whole(r.w) << "x" << whole(r.h)
            << "\n";
    };
    box("panel", panel.rect);
    box("window", panel.window);
    out << "content " << whole(panel.contentHeight) << "\n";
    for (const layout::PanelContent* content : {&panel.still, &panel.moving}) {
        for (const auto& mark : content->numbers) box("number " + lineWords(mark.label), mark.rect);
        for (const auto& text : content->texts) box("text " + lineWords(text.label), text.label.ink());
        if (content->map) box("map", content->map->frame);
        for (const auto& button : content->buttons) {
            box("button " + std::to_string(static_cast<int>(button.control.action)) + " " +
                    std::to_string(button.control.value) + " " + lineWords(button.label),
                button.control.rect);
        }
    }
    return out.str();
}

}  // namespace

TEST_CASE("the bar offers what the board has") {
    const layout::BottomBar both = layout::layoutBottomBar(
        {{asset("health-ai"), 1, Language::ja, planYear}, planYear}, fullHdCanvas, test::roundMeasurer);
    CHECK(valuesOf(both.panel, Action::home).size() == 1);
    CHECK(valuesOf(both.panel, Action::showRevision) == std::vector<int>{0, 1});
    CHECK(valuesOf(both.panel, Action::year) == std::vector<int>{2022, 2023, 2024, 2025, 2027});
    CHECK(valuesOf(both.panel, Action::yearToday) == std::vector<int>{2026});
    CHECK(valuesOf(both.panel, Action::language).size() == 3);
    CHECK(valuesOf(both.panel, Action::index).size() == 1);

    content::Board one = asset("sample");
    one.revisions.resize(1);
    const layout::BottomBar single = layout::layoutBottomBar({{one, 0, Language::en, planYear}, planYear},
                                                             fullHdCanvas, test::roundMeasurer);
    CHECK(valuesOf(single.panel, Action::showRevision).empty());
    CHECK(valuesOf(single.panel, Action::language).empty());
}

TEST_CASE("the bar says which revision, year and language are shown") {
    const layout::BottomBar bar = layout::layoutBottomBar(
        {{asset("health-ai"), 0, Language::en, 2023}, planYear}, fullHdCanvas, test::roundMeasurer);
    std::string on;
    for (const layout::Button& button : bar.panel.still.buttons) {
        if (button.on) on += lineWords(button.label) + ";";
    }
    CHECK(on == "Before revision;FY2023;English;");
    const auto today = std::find_if(bar.panel.still.buttons.begin(), bar.panel.still.buttons.end(),
                                    [](const layout::Button& b) { return b.marked; });
    REQUIRE(today != bar.panel.still.buttons.end());
    CHECK(today->control.value == planYear);
}

TEST_CASE("the line of years is full where the plan is") {
    const auto lineOf = [](const char* board, std::size_t revision) {
        return layout::layoutBottomBar({{asset(board), revision, Language::en, planYear}, planYear},
                                       fullHdCanvas, test::roundMeasurer)
            .years;
    };
    const layout::YearLine spring = lineOf("sample", 0);
    CHECK(spring.from < spring.to);
    const layout::YearLine open = lineOf("health-ai", 1);
    CHECK(open.planFrom == open.from);
    CHECK(open.planTo == open.to);
}

TEST_CASE("long labels and many revisions, programmes and domains find their place") {
    content::Board board = test::emptyBoard(40);
    board.title = {"題", "Title"};
    const std::string longName = "A revision with a label that nobody would print on a button of this width";
    for (int i = 0; i < 5; ++i) {
        content::Revision revision = board.revisions[0];
        revision.label.en = longName + std::to_string(i);
        content::Roadmap& roadmap = revision.roadmap.emplace();
        roadmap.years = {2026};
        for (int n = 1; n <= 30; ++n) roadmap.footnotes.push_back({n, {"", "Programme " + longName}});
        for (int n = 1; n <= 30; n += 3) {
            content::Task task;
            task.text.en = longName;
            task.from = 2026;
            task.footnotes = {n, n + 1, n + 2};
            roadmap.tasks.push_back(task);
        }
        board.revisions.push_back(revision);
    }
    for (const base::Vec2 viewport : {base::Vec2{1920, 1080}, {1024, 768}, {1080, 1920}, {720, 1280}}) {
        const layout::Canvas canvas = layout::makeCanvas(viewport);
        INFO(viewport.x << " x " << viewport.y);
        for (const Language language : {Language::ja, Language::en, Language::both}) {
            const auto check = [&](const layout::Panel& panel) {
                const layout::Audit still = layout::audit(panel.stillLabels(), viewport);
                INFO((still.findings.empty() ? "" : still.findings[0].sentence()));
                CHECK(still.sound());
                const layout::Audit moving = layout::audit(panel.movingLabels(), {viewport.x, 1e6f});
                INFO((moving.findings.empty() ? "" : moving.findings[0].sentence()));
                CHECK(moving.sound());
                CHECK(base::Rect{0, 0, viewport.x, viewport.y}.contains(panel.rect));
                for (std::size_t i = 0; i < panel.stillControls; ++i)
                    CHECK(panel.rect.contains(panel.controls[i].rect, 0.5f));
            };
            check(layout::layoutBottomBar({{board, 3, language, planYear}, planYear}, canvas,
                                          test::roundMeasurer)
                      .panel);
            check(layout::layoutMenu({{board, 3, language, planYear}, planYear, false, {0, 0}}, canvas,
                                     test::roundMeasurer));
            check(layout::layoutIndexSheet({{board, 3, language, planYear}, {true, true, 7}}, canvas,
                                           test::roundMeasurer));
            check(layout::layoutCard({{board, 3, language, planYear}, 0, 0, {}, 0, viewport.y}, canvas,
                                     test::roundMeasurer)
                      .panel);
        }
    }
}

TEST_CASE("no target of the menu lies under the finger, wherever it is") {
    for (const base::Vec2 viewport : {base::Vec2{1920, 1080}, {1024, 768}, {1080, 1920}, {3840, 1080}}) {
        const layout::Canvas canvas = layout::makeCanvas(viewport);
        for (float fx = 0; fx <= 1; fx += 0.125f) {
            for (float fy = 0; fy <= 1; fy += 0.0625f) {
                const base::Vec2 finger{viewport.x * fx, viewport.y * fy};
                const layout::Panel menu = layout::layoutMenu(
                    {{asset("health-ai"), 0, Language::ja, planYear}, planYear, false, finger}, canvas,
                    test::roundMeasurer);
                INFO(viewport.x << " x " << viewport.y << " at " << finger.x << ", " << finger.y);
                CHECK(menu.controlAt(finger, 0, 20 * canvas.unit) == nullptr);
                CHECK(base::Rect{0, viewport.y * 0.2f, viewport.x, viewport.y * 0.8f}.contains(menu.rect));
            }
        }
    }
}

TEST_CASE("the menu offers the other revision, the other theme, the next language and the years beside") {
    const layout::Panel menu =
        layout::layoutMenu({{asset("health-ai"), 1, Language::en, 2024}, planYear, true, {900, 700}},
                           fullHdCanvas, test::roundMeasurer);
    CHECK(valuesOf(menu, Action::showRevision) == std::vector<int>{0});
    CHECK(valuesOf(menu, Action::year) == std::vector<int>{2023, 2025});
    CHECK(valuesOf(menu, Action::yearToday) == std::vector<int>{planYear});
    CHECK(valuesOf(menu, Action::language) == std::vector<int>{static_cast<int>(Language::both)});
    CHECK(menu.controls.size() == 8);
    CHECK(lineWords(menu.still.buttons.back().label) == "Dark");
    const layout::Panel plain =
        layout::layoutMenu({{asset("sample"), 1, Language::en, planYear}, planYear, false, {900, 700}},
                           fullHdCanvas, test::roundMeasurer);
    CHECK(valuesOf(plain, Action::language).empty());
}

TEST_CASE("a task's card tells its text, years, programmes, what changed, and its neighbours") {
    const content::Board& board = asset("sample");
    const auto& tasks = board.revisions[1].roadmap->tasks;
    const auto weather = static_cast<std::size_t>(
        std::find_if(tasks.begin(), tasks.end(), [](const auto& t) { return t.id == "booking.weather"; }) -
        tasks.begin());
    const layout::Card card =
        layout::layoutCard(cardInput(board, 1, weather), fullHdCanvas, test::roundMeasurer);
    CHECK_FALSE(card.sheet);
    CHECK(says(card.panel.still, "Booking"));
    CHECK(says(card.panel.moving, "2026 – 2027"));
    CHECK(says(card.panel.moving, "This year"));
    CHECK(says(card.panel.moving, "Co-funded by the coastal digitisation programme"));
    REQUIRE(card.panel.moving.map);
    CHECK(valuesOf(card.panel, Action::openTask) ==
          std::vector<int>{static_cast<int>(weather) - 1, static_cast<int>(weather) + 1});
    CHECK(valuesOf(card.panel, Action::showOnMap) == std::vector<int>{0});
    CHECK(valuesOf(card.panel, Action::showOnRoadmap) == std::vector<int>{0});
    CHECK(valuesOf(card.panel, Action::openDomain) == std::vector<int>{0});
    CHECK(valuesOf(card.panel, Action::close).size() == 1);
}

TEST_CASE("a card says when only the programmes differ, and tells the other revision's") {
    const content::Board& board = asset("health-ai");
    const auto cardOf = [&](std::size_t revision, const char* id, Language language) {
        const auto& tasks = board.revisions[revision].roadmap->tasks;
        const auto found =
            std::find_if(tasks.begin(), tasks.end(), [&](const auto& t) { return t.id == id; });
        return layout::layoutCard(cardInput(board, revision, found - tasks.begin(), 0, language),
                                  fullHdCanvas, test::roundMeasurer);
    };
    // Its text and its years are the same before and after.
    const layout::Card after = cardOf(1, "pharma.target", Language::en);
    CHECK(says(after.panel.moving, "Only the programmes differ from “Before revision”"));
    CHECK_FALSE(says(after.panel.moving, "Unchanged"));
    CHECK(std::ranges::any_of(after.panel.moving.boxes, [](const layout::PanelBox& box) {
        return box.look == layout::PanelBox::Look::quote;
    }));
    CHECK(
        says(cardOf(0, "pharma.target", Language::ja).panel.moving, "「見直し後」と異なるのは関連事業のみ"));
    CHECK(says(cardOf(1, "care.robots", Language::en).panel.moving, "Unchanged since “Before revision”"));
}

TEST_CASE("a card's small map marks the areas of its domain alone") {
    const content::Board& board = asset("health-ai");
    const layout::Card card =
        layout::layoutCard(cardInput(board, 1, {}, 3), fullHdCanvas, test::roundMeasurer);
    REQUIRE(card.panel.moving.map);
    const auto& areas = card.panel.moving.map->areas;
    CHECK(areas.size() == board.revisions[1].landscape->areas.size());
    for (const layout::SmallArea& area : areas) {
        CHECK(area.marked == (area.number == 4));
        CHECK(card.panel.moving.map->frame.contains(area.rect));
    }
}

TEST_CASE("the card of an area with two domains has the map's count and name once, then each domain's") {
    const content::Board& board = asset("health-ai");
    const auto& areas = board.revisions[1].landscape->areas;
    const auto shared = std::find_if(areas.begin(), areas.end(), [&](const content::Area& area) {
        return area.domains.size() == 2 && board.domains[area.domains[0]].number == 0;
    });
    REQUIRE(shared != areas.end());
    layout::CardInput input = cardInput(board, 1, {}, shared->domains[1], Language::ja);
    input.area = static_cast<std::size_t>(shared - areas.begin());
    const layout::Card card = layout::layoutCard(input, fullHdCanvas, test::roundMeasurer);
    std::vector<std::string> counts;
    for (const layout::PanelText& text : card.panel.moving.texts) {
        if (text.tone == layout::Tone::onNow) counts.push_back(lineWords(text.label));
    }
    CHECK(counts == std::vector<std::string>{"6件", "1件", "5件"});  // the touched domain first
    const auto named = std::count_if(card.panel.still.texts.begin(), card.panel.still.texts.end(),
                                     [&](const layout::PanelText& text) {
                                         std::string words = lineWords(text.label);
                                         std::erase(words, '|');
                                         return words == shared->name.ja;
                                     });
    CHECK(named == 1);
    // A domain's own card, and one from an area of the same name.
    input.area.reset();
    input.domain = shared->domains[0];
    const layout::Card own = layout::layoutCard(input, fullHdCanvas, test::roundMeasurer);
    CHECK(own.panel.still.texts.size() == 1);
}

TEST_CASE("the card of an area without a domain tells its items, what changed of it and where it is") {
    content::Board board = asset("health-ai");
    const auto home = [&](std::size_t revision) {
        auto& areas = board.revisions[revision].landscape->areas;
        return static_cast<std::size_t>(
            std::find_if(areas.begin(), areas.end(), [](const auto& area) { return area.id == "home"; }) -
            areas.begin());
    };
    const auto cardOf = [&](std::size_t revision, Language language) {
        layout::CardInput input = cardInput(board, revision, {}, 0, language);
        input.domain.reset();
        input.area = home(revision);
        return layout::layoutCard(input, fullHdCanvas, test::roundMeasurer);
    };
    const layout::Card same = cardOf(1, Language::en);
    CHECK(says(same.panel.still, "Home care / telemedicine"));
    CHECK(same.panel.still.numbers.empty());
    CHECK(says(same.panel.moving, "Unchanged since “Before revision”"));
    CHECK_FALSE(says(same.panel.moving, "Items"));
    CHECK(valuesOf(same.panel, Action::showArea) == std::vector<int>{static_cast<int>(home(1))});
    CHECK(valuesOf(same.panel, Action::showOnRoadmap).empty());
    CHECK(valuesOf(same.panel, Action::close).size() == 1);
    REQUIRE(same.panel.moving.map);
    CHECK(std::ranges::count_if(same.panel.moving.map->areas, &layout::SmallArea::marked) == 1);

    const auto put = [&](std::size_t revision, const char* ja) {
        content::Item item;
        item.name = {ja, {}};
        item.area = home(revision);
        board.revisions[revision].landscape->items.push_back(item);
    };
    put(0, "往診");
    put(0, "訪問看護");
    put(1, "訪問看護");
    put(1, "遠隔読影");
    board.revisions[0].landscape->areas[home(0)].name.ja = "在宅医療";
    const layout::Card changed = cardOf(1, Language::ja);
    CHECK(says(changed.panel.moving, "項目"));
    CHECK(says(changed.panel.moving, "遠隔読影"));
    CHECK(says(changed.panel.moving, "「見直し前」では"));
    CHECK(says(changed.panel.moving, "在宅医療"));
    CHECK(says(changed.panel.moving, "「見直し前」だけにある項目"));
    CHECK(says(changed.panel.moving, "往診"));
    CHECK(says(changed.panel.moving, "「見直し前」にはない項目"));
    CHECK(layout::audit(changed.panel.movingLabels(), {1920, 10000}).findings.empty());
}

TEST_CASE("a domain's card lists its tasks, this year's marked") {
    const content::Board& board = asset("health-ai");
    const layout::Card card =
        layout::layoutCard(cardInput(board, 1, {}, 3), fullHdCanvas, test::roundMeasurer);
    CHECK(valuesOf(card.panel, Action::openTask).size() == 6);
    CHECK(says(card.panel.moving, "5"));
    CHECK(std::any_of(card.panel.moving.boxes.begin(), card.panel.moving.boxes.end(),
                      [](const auto& box) { return box.look == layout::PanelBox::Look::now; }));
    CHECK(says(card.panel.moving, "6 tasks in all"));
    const auto marked = std::count_if(card.panel.moving.buttons.begin(), card.panel.moving.buttons.end(),
                                      [](const layout::Button& b) { return b.marked; });
    CHECK(marked == 5);
    // Domain 10 is not in the earlier revision.
    const layout::Card none =
        layout::layoutCard(cardInput(board, 0, {}, 9), fullHdCanvas, test::roundMeasurer);
    CHECK(says(none.panel.moving, "No tasks"));
    CHECK(valuesOf(none.panel, Action::showOnRoadmap).empty());
}

TEST_CASE("the card of a lane of thousands says how many it does not list") {
    const content::Board board = test::largeBoard(20000, 2);
    const layout::Card card =
        layout::layoutCard(cardInput(board, 0, {}, 0), fullHdCanvas, test::roundMeasurer);
    const std::size_t listed = valuesOf(card.panel, Action::openTask).size();
    CHECK(listed > 20);
    CHECK(listed < 200);
    CHECK(says(card.panel.moving, "more"));
    CHECK(card.panel.mostScroll() > 0);
}

TEST_CASE("a short card is as high as its content, at the bottom of its room") {
    const layout::Card card =
        layout::layoutCard(cardInput(asset("health-ai"), 0, {}, 9), fullHdCanvas, test::roundMeasurer);
    CHECK(card.panel.mostScroll() == 0);
    CHECK(card.panel.rect.h < 500);
    CHECK(card.panel.rect.bottom() > 920);
    CHECK(card.panel.rect.bottom() < 960);
}

TEST_CASE("on an upright wall the card is a sheet of at most 55 % of the height") {
    const layout::Canvas upright = layout::makeCanvas({1080, 1920});
    layout::CardInput input = cardInput(asset("health-ai"), 1, {}, 3);
    input.bottom = 1700;
    const layout::Card card = layout::layoutCard(input, upright, test::roundMeasurer);
    CHECK(card.sheet);
    CHECK(card.panel.rect.h <= 1920 * 0.55f + 0.5f);
    CHECK(card.panel.rect.w > 1000);
}

TEST_CASE("the index counts what matches") {
    const content::Board& board = asset("health-ai");
    layout::IndexSheetInput input{{board, 1, Language::en, planYear}, {}};
    const layout::Panel all = layout::layoutIndexSheet(input, fullHdCanvas, test::roundMeasurer);
    CHECK(says(all.still, "23 tasks this year"));
    CHECK(valuesOf(all, Action::openDomain).size() == board.domains.size() - 1);
    CHECK(valuesOf(all, Action::filterProgramme) == std::vector<int>{1, 2, 3, 4, 5, 6});
    CHECK(valuesOf(all, Action::filterChanged).size() == 1);
    CHECK(valuesOf(all, Action::clearFilter).empty());

    input.filter.programme = 5;
    const layout::Panel some = layout::layoutIndexSheet(input, fullHdCanvas, test::roundMeasurer);
    CHECK(says(some.still, "2 tasks"));
    CHECK(valuesOf(some, Action::clearFilter).size() == 1);
    for (const layout::Button& button : some.moving.buttons) {
        if (button.control.action == Action::openDomain) CHECK(button.faint == (button.number != 6));
        if (button.control.action == Action::filterProgramme) CHECK(button.on == (button.control.value == 5));
    }
}

TEST_CASE("the filter's chip says what is filtered and how much is left, and one touch clears") {
    const content::Board& board = asset("health-ai");
    const base::Rect free{0, 100, 1200, 800};
    const auto chipOf = [&](const content::Filter& filter, Language language, std::size_t count) {
        return layout::layoutFilterChip({{board, 1, language, planYear}, filter, count, free}, fullHdCanvas,
                                        test::roundMeasurer);
    };
    const layout::Panel thisYear = chipOf({true, false, {}}, Language::ja, 12);
    REQUIRE(thisYear.still.buttons.size() == 1);
    CHECK(lineWords(thisYear.still.buttons[0].label) == "今年度");
    CHECK(lineWords(*thisYear.still.buttons[0].caption) == "12件");
    CHECK(thisYear.controls[0].action == Action::clearFilter);
    CHECK(thisYear.controls[0].rect == thisYear.rect);
    CHECK(std::abs(thisYear.rect.center().x - free.center().x) < 1);
    CHECK(thisYear.rect.bottom() < free.bottom());

    const layout::Panel all = chipOf({true, true, 5}, Language::en, 1);
    CHECK(lineWords(all.still.buttons[0].label).starts_with("This year · Changed · 5 "));
    CHECK(lineWords(*all.still.buttons[0].caption) == "1 task");
    // However little room there is, the count stays.
    const layout::Panel narrow =
        layout::layoutFilterChip({{board, 1, Language::en, planYear}, {true, true, 5}, 123, {0, 0, 420, 600}},
                                 fullHdCanvas, test::roundMeasurer);
    CHECK(lineWords(narrow.still.buttons[0].label).ends_with("…"));
    CHECK(lineWords(*narrow.still.buttons[0].caption) == "123 tasks");
    CHECK(narrow.rect.w <= 420);
}

TEST_CASE("the index has no domain that the revision has dropped") {
    const content::Board& board = asset("health-ai");
    const auto domains = [&](std::size_t revision) {
        const layout::IndexSheetInput input{{board, revision, Language::ja, planYear}, {}};
        return valuesOf(layout::layoutIndexSheet(input, fullHdCanvas, test::roundMeasurer),
                        Action::openDomain);
    };
    for (const std::size_t revision : {std::size_t{0}, std::size_t{1}}) {
        for (const int domain : domains(revision)) {
            const content::Revision& shown = board.revisions[revision];
            const auto at = static_cast<std::size_t>(domain);
            const bool lane = std::ranges::any_of(shown.roadmap->tasks,
                                                  [at](const auto& task) { return task.domain == at; });
            const bool area = std::ranges::any_of(shown.landscape->areas, [at](const auto& one) {
                return std::ranges::find(one.domains, at) != one.domains.end();
            });
            CHECK((lane || area));
        }
    }
    CHECK(domains(1).size() < board.domains.size());
}

TEST_CASE("a programme's name is whole on its chip where a row has room for it") {
    content::Board board = asset("health-ai");
    const std::string name =
        "A programme whose name is rather long, as those of ministries' programmes often are, and told whole";
    board.revisions[1].roadmap->footnotes[0].text = {name, name};
    const layout::Panel sheet =
        layout::layoutIndexSheet({{board, 1, Language::en, planYear}, {}}, fullHdCanvas, test::roundMeasurer);
    for (const layout::Button& button : sheet.moving.buttons) {
        if (button.control.action != Action::filterProgramme) continue;
        CHECK(lineWords(button.label).find("…") == std::string::npos);
        CHECK(button.face.right() <= sheet.rect.right());
    }
}

TEST_CASE("panels of a board without a roadmap have nothing of one") {
    content::Board board = asset("sample");
    for (content::Revision& revision : board.revisions) revision.roadmap.reset();
    for (const base::Vec2 size : {base::Vec2{1920, 1080}, base::Vec2{1080, 1920}, base::Vec2{640, 360}}) {
        const layout::Canvas canvas = layout::makeCanvas(size);
        const content::Edition edition{board, 1, Language::en, planYear};
        const auto bar = layout::layoutBottomBar({edition, planYear}, canvas, test::roundMeasurer);
        CHECK(valuesOf(bar.panel, Action::year).empty());
        CHECK(valuesOf(bar.panel, Action::yearToday).empty());
        CHECK(valuesOf(bar.panel, Action::index).size() == 1);
        const float height = bar.panel.rect.h;
        CHECK(height < 2 * layout::panelScale(canvas).target);  // one row
        const auto menu =
            layout::layoutMenu({edition, planYear, false, size * 0.5f}, canvas, test::roundMeasurer);
        CHECK(valuesOf(menu, Action::year).empty());
        CHECK(valuesOf(menu, Action::theme).size() == 1);
        const auto index = layout::layoutIndexSheet({edition, {}}, canvas, test::roundMeasurer);
        CHECK_FALSE(says(index.still, "tasks"));
        CHECK(valuesOf(index, Action::filterThisYear).empty());
        for (const layout::Button& tile : index.moving.buttons) CHECK_FALSE(tile.faint);
    }
}

TEST_CASE("the index puts numbered domains first, by their number") {
    const content::Board& board = asset("health-ai");
    const layout::Panel sheet =
        layout::layoutIndexSheet({{board, 1, Language::ja, planYear}, {}}, fullHdCanvas, test::roundMeasurer);
    std::vector<int> numbers;
    for (const int domain : valuesOf(sheet, Action::openDomain))
        numbers.push_back(board.domains[static_cast<std::size_t>(domain)].number);
    CHECK(numbers == std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 0});
}

TEST_CASE("the sample board's card and bar are as kept") {
    const content::Board& board = asset("sample");
    test::checkSnapshot(
        "layout/snapshots/card-task.txt",
        dumpOf(layout::layoutCard(cardInput(board, 1, 2), fullHdCanvas, test::roundMeasurer).panel));
    test::checkSnapshot(
        "layout/snapshots/card-domain.txt",
        dumpOf(layout::layoutCard(cardInput(board, 0, {}, 2), fullHdCanvas, test::roundMeasurer).panel));
    test::checkSnapshot("layout/snapshots/bottom-bar.txt",
                        dumpOf(layout::layoutBottomBar({{board, 1, Language::en, planYear}, planYear},
                                                       fullHdCanvas, test::roundMeasurer)
                                   .panel));
}
