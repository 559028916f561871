// The panels on every wall, with the font that they are drawn with: nothing clipped, nothing over anything
// else, nothing too small to read or to touch, and contrast kept.

#include "scene/panels.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "layout/audit.hpp"
#include "layout/panels/filter_chip.hpp"
#include "layout/panels/index_sheet.hpp"
#include "layout/panels/menu.hpp"
#include "layout/panels/panel_scale.hpp"
#include "scene/contrast.hpp"
#include "scene/scene_sets.hpp"
#include "support/allocation_counter.hpp"

using namespace fukan;
using content::Language;

namespace {

constexpr int year = 2026;

struct Wall {
    base::Vec2 viewport;
    layout::Legibility legibility;
};

/// The sizes that every board is readable at, a small touch panel and a large one of known pitch.
std::vector<Wall> walls() {
    std::vector<Wall> out;
    for (const base::Vec2 viewport : test::walls) out.push_back({viewport, {}});
    out.push_back({{1280, 800}, {0, 0.17f}});
    out.push_back({{1920, 1080}, {2500, 0.5f}});
    return out;
}

struct Panels {
    layout::BottomBar bar;
    std::vector<layout::Card> cards;
    std::vector<layout::Panel> menus;
    std::vector<layout::Panel> sheets;
    std::vector<layout::Panel> chips;
};

Panels panelsOf(const content::Board& board, std::size_t revision, Language language, const Wall& wall) {
    const layout::Canvas canvas = layout::makeCanvas(wall.viewport, wall.legibility);
    const text::Measurer& font = test::notoSans();
    const content::Edition edition{board, revision, language, year};
    Panels out;
    out.bar = layout::layoutBottomBar({edition, year}, canvas, font);
    layout::CardInput card{edition, {}, 0, 0, 0, out.bar.panel.rect.y};
    for (std::size_t domain = 0; domain < board.domains.size(); ++domain) {
        card.domain = domain;
        out.cards.push_back(layout::layoutCard(card, canvas, font));
    }
    const auto& areas = board.revisions[revision].landscape->areas;
    for (std::size_t area = 0; area < areas.size(); ++area) {
        if (!areas[area].domains.empty()) continue;
        layout::CardInput of = card;
        of.domain.reset();
        of.area = area;
        out.cards.push_back(layout::layoutCard(of, canvas, font));
    }
    const std::size_t tasks = board.revisions[revision].roadmap->tasks.size();
    for (std::size_t task = 0; task < tasks; ++task) {
        card.task = task;
        out.cards.push_back(layout::layoutCard(card, canvas, font));
    }
    for (const base::Vec2 part : {base::Vec2{0, 0}, {0.5f, 0.4f}, {1, 1}}) {
        const base::Vec2 finger{wall.viewport.x * part.x, wall.viewport.y * part.y};
        out.menus.push_back(layout::layoutMenu({edition, year, false, finger}, canvas, font));
    }
    const base::Rect whole{0, 100, wall.viewport.x, out.bar.panel.rect.y - 100};
    const base::Rect beside{0, 100, out.cards[0].sheet ? wall.viewport.x : out.cards[0].panel.rect.x,
                            whole.h};
    for (const content::Filter& filter : {content::Filter{true, false, {}}, content::Filter{true, true, 1}}) {
        for (const base::Rect& free : {whole, beside}) {
            out.chips.push_back(layout::layoutFilterChip({edition, filter, 1234, free}, canvas, font));
        }
    }
    for (const content::Filter& filter : {content::Filter{}, content::Filter{true, true, 1}}) {
        out.sheets.push_back(layout::layoutIndexSheet({edition, filter}, canvas, font));
    }
    return out;
}

std::string listed(const layout::Audit& audit) {
    std::string out;
    for (const layout::Finding& finding : audit.findings) out += "\n  " + finding.sentence();
    return out;
}

void checkLabels(const layout::Panel& panel, base::Vec2 viewport) {
    const layout::Audit still = layout::audit(panel.stillLabels(), viewport);
    INFO("still" << listed(still));
    CHECK(still.sound());
    // As if the wall were high enough for all that scrolls.
    const float bottom = std::max(viewport.y, panel.window.y + panel.contentHeight);
    const layout::Audit moving = layout::audit(panel.movingLabels(), {viewport.x, bottom});
    INFO("moving" << listed(moving));
    CHECK(moving.sound());
    for (const layout::Label* label : panel.stillLabels()) CHECK(panel.rect.contains(label->ink(), 0.5f));
    const base::Rect all{panel.window.x, panel.window.y, panel.window.w, panel.contentHeight};
    for (const layout::Label* label : panel.movingLabels()) CHECK(all.contains(label->ink(), 0.5f));
}

void checkControls(const layout::Panel& panel, base::Vec2 viewport, float target) {
    CHECK(base::Rect{0, 0, viewport.x, viewport.y}.contains(panel.rect));
    CHECK_FALSE(panel.controls.empty());
    const base::Rect all{panel.window.x, panel.window.y, panel.window.w, panel.contentHeight};
    for (std::size_t i = 0; i < panel.controls.size(); ++i) {
        const base::Rect& rect = panel.controls[i].rect;
        INFO("control " << i << ": " << rect.w << " x " << rect.h);
        CHECK(rect.h >= target - 0.5f);
        CHECK(rect.w >= target - 0.5f);
        CHECK((i < panel.stillControls ? panel.rect : all).contains(rect, 0.5f));
        const bool scrolls = i >= panel.stillControls;
        for (std::size_t j = i + 1; j < (scrolls ? panel.controls.size() : panel.stillControls); ++j) {
            const base::Rect common = base::intersection(rect, panel.controls[j].rect);
            CHECK((common.w <= 0.5f || common.h <= 0.5f));
            CHECK(panel.controls[i].id != panel.controls[j].id);
        }
    }
}

void checkPanel(const layout::Panel& panel, const Wall& wall) {
    const layout::Canvas canvas = layout::makeCanvas(wall.viewport, wall.legibility);
    checkLabels(panel, wall.viewport);
    checkControls(panel, wall.viewport, layout::touchTarget(canvas));
}

void checkBoard(const std::string& name, Language language) {
    const content::Board& board = test::board(name);
    for (const Wall& wall : walls()) {
        for (std::size_t revision = 0; revision < board.revisions.size(); ++revision) {
            INFO(name << " " << revision << " at " << wall.viewport.x << " x " << wall.viewport.y);
            const Panels panels = panelsOf(board, revision, language, wall);
            checkPanel(panels.bar.panel, wall);
            CHECK(panels.bar.panel.rect.y >= wall.viewport.y / 2);
            for (const layout::Card& card : panels.cards) {
                checkPanel(card.panel, wall);
                CHECK(card.panel.rect.bottom() <= panels.bar.panel.rect.y);
            }
            for (const layout::Panel& menu : panels.menus) checkPanel(menu, wall);
            for (const layout::Panel& sheet : panels.sheets) checkPanel(sheet, wall);
            for (const layout::Panel& chip : panels.chips) {
                checkPanel(chip, wall);
                CHECK(chip.rect.bottom() <= panels.bar.panel.rect.y);
            }
            for (const std::size_t i : {1u, 3u}) {
                if (!panels.cards[0].sheet)
                    CHECK(panels.chips[i].rect.right() <= panels.cards[0].panel.rect.x);
            }
        }
    }
}

scene::PanelState stateOf(const Panels& panels, std::size_t card) {
    scene::PanelState state;
    state.bar = {&panels.bar, 1, 0.4f};
    state.chip = {&panels.chips[1], 1};
    state.card = {&panels.cards[card], 1, 0, 0};
    return state;
}

void checkContrast(const std::string& name, Language language, const scene::Theme& theme) {
    const scene::SceneSet sceneSet = test::sceneSetOf(name, test::fullHd, language, test::notoSans());
    const Panels panels = panelsOf(sceneSet.board(), 1, sceneSet.settings().language, {test::fullHd, {}});
    std::set<std::string> found;
    const auto check = [&](scene::PanelState state) {
        const auto paint = [&] {
            draw::DrawList frame =
                scene::buildFrame(sceneSet, theme, test::viewOf(sceneSet, 1), test::inputAt({}, true));
            const std::size_t scene = frame.commands.size();
            scene::paintPanels(frame, sceneSet, theme, state);
            // What the scene's own texts look like is for contrast_test.cpp; under a panel nobody reads them.
            for (std::size_t i = 0; i < scene; ++i) {
                if (auto* text = std::get_if<draw::Text>(&frame.commands[i].what)) text->text = {};
            }
            // Nor are words read where they fade out at the edge that they are scrolled under.
            std::erase_if(frame.commands, [](const draw::Command& command) {
                const auto part = [&](const char* panel) {
                    const base::Id id = base::Id::of(panel);
                    return command.id == id.child("above") || command.id == id.child("below");
                };
                return part("card") || part("index");
            });
            test::checkFrame(frame, sceneSet.canvas().unit, found);
        };
        paint();
        const layout::Panel& top = state.menu.menu != nullptr     ? *state.menu.menu
                                   : state.index.sheet != nullptr ? *state.index.sheet
                                                                  : state.card.card->panel;
        state.pressed = top.controls.back().id;
        if (state.menu.menu == nullptr && state.card.card == nullptr && state.chip.chip != nullptr)
            state.pressed = state.chip.chip->controls.back().id;
        state.focused = top.controls.front().id;
        state.card.scroll = state.index.scroll = 1e6f;
        paint();
    };
    for (std::size_t i = 0; i < panels.cards.size(); ++i) check(stateOf(panels, i));
    scene::PanelState state;
    for (const layout::Panel& sheet : panels.sheets) {
        state.index = {&sheet, 1, 0};
        check(state);
    }
    state.index = {};
    state.menu = {&panels.menus[1], 1};
    check(state);
    std::string all;
    for (const std::string& one : found) all += "\n  " + one;
    INFO(name << (theme.light ? " light" : " dark") << all);
    CHECK(found.empty());
}

}  // namespace

TEST_CASE("The bundled board's panels can be read and touched on every wall in Japanese") {
    checkBoard("health-ai", Language::ja);
}

TEST_CASE("The bundled board's panels can be read and touched on every wall in English") {
    checkBoard("health-ai", Language::en);
}

TEST_CASE("The bundled board's panels can be read and touched on every wall in both languages at once") {
    checkBoard("health-ai", Language::both);
}

TEST_CASE("The sample board's panels can be read and touched on every wall") {
    checkBoard("sample", Language::en);
}

TEST_CASE("Every text on a panel keeps its contrast, touched and focused as well", "[long]") {
    for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
        checkContrast("health-ai", Language::ja, theme);
        checkContrast("sample", Language::en, theme);
    }
}

TEST_CASE("Panels that are closed or gone leave no mark on the frame") {
    const scene::SceneSet sceneSet = test::sceneSetOf("sample", test::fullHd, Language::en, test::notoSans());
    const Panels panels = panelsOf(sceneSet.board(), 1, Language::en, {test::fullHd, {}});
    draw::DrawList list{test::fullHd, {}};
    scene::paintPanels(list, sceneSet, scene::darkTheme(), {});
    CHECK(list.commands.empty());
    scene::PanelState gone = stateOf(panels, 0);
    gone.bar.appear = gone.chip.appear = gone.card.appear = 0;
    scene::paintPanels(list, sceneSet, scene::darkTheme(), gone);
    CHECK(list.commands.empty());
}

TEST_CASE("A card that is pulled down moves with the finger, and only then is a picture of its own") {
    const scene::SceneSet sceneSet = test::sceneSetOf("sample", test::fullHd, Language::en, test::notoSans());
    const Panels panels = panelsOf(sceneSet.board(), 1, Language::en, {test::fullHd, {}});
    scene::PanelState state;
    state.card = {&panels.cards[0], 1, 0, 0};
    const auto groups = [&] {
        draw::DrawList list{test::fullHd, {}};
        scene::paintPanels(list, sceneSet, scene::darkTheme(), state);
        std::vector<draw::BeginGroup> out;
        for (const draw::Command& command : list.commands) {
            if (const auto* group = std::get_if<draw::BeginGroup>(&command.what)) out.push_back(*group);
        }
        return out;
    };
    CHECK(groups().empty());
    state.card.drag = 37;
    REQUIRE(groups().size() == 1);
    CHECK(groups()[0].offset == base::Vec2{0, 37});
    CHECK(groups()[0].opacity == 1);
    state.card.drag = 0;
    state.card.appear = 0.5f;
    REQUIRE(groups().size() == 1);
    CHECK(groups()[0].opacity == 0.5f);
}

TEST_CASE("What scrolls is drawn within its window, moved by whole pixels") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", {1024, 768}, Language::both, test::notoSans());
    const Panels panels = panelsOf(sceneSet.board(), 1, Language::both, {{1024, 768}, {}});
    const layout::Panel& card = panels.cards.back().panel;
    REQUIRE(card.mostScroll() > 20);
    const auto firstText = [&](float scroll) {
        scene::PanelState state;
        state.card = {&panels.cards.back(), 1, scroll, 0};
        draw::DrawList list{{1024, 768}, {}};
        scene::paintPanels(list, sceneSet, scene::darkTheme(), state);
        for (const draw::Command& command : list.commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            if (text != nullptr && command.id == card.moving.texts[0].label.id) return text->origin.y;
        }
        return 0.0f;
    };
    CHECK(firstText(0) - firstText(10.4f) == 10);
    CHECK(firstText(-50) == firstText(0));
}

TEST_CASE("As the last seconds run out the ring about the home button empties and says how many are left") {
    const scene::SceneSet sceneSet = test::sceneSetOf("sample", test::fullHd, Language::en, test::notoSans());
    const Panels panels = panelsOf(sceneSet.board(), 1, Language::en, {test::fullHd, {}});
    const auto theme = scene::darkTheme();
    const auto paint = [&](std::optional<float> share) {
        scene::PanelState state;
        state.bar = {&panels.bar, 1, share};
        draw::DrawList list{test::fullHd, {}};
        scene::paintPanels(list, sceneSet, theme, state);
        return list;
    };
    const auto arc = [&](std::optional<float> share) {
        float length = 0;
        for (const draw::Command& command : paint(share).commands) {
            const auto* line = std::get_if<draw::Line>(&command.what);
            if (line && line->color == theme.now)
                length += std::hypot(line->to.x - line->from.x, line->to.y - line->from.y);
        }
        return length;
    };
    const auto says = [&](float share, const std::string& words) {
        const auto all = draw::texts(paint(share));
        return std::ranges::find(all, words) != all.end();
    };
    CHECK(arc(std::nullopt) == 0);
    CHECK(arc(1) > arc(0.75f));
    CHECK(std::abs(arc(0.5f) - arc(1) / 2) < arc(1) * 0.05f);
    CHECK(arc(0) == 0);
    CHECK(says(1, "10 s"));
    CHECK(says(0.75f, "8 s"));
    CHECK(says(0.02f, "1 s"));
}

TEST_CASE("Panels that do not change take nothing from the heap") {
    const scene::SceneSet sceneSet =
        test::sceneSetOf("health-ai", test::fullHd, Language::ja, test::notoSans());
    const Panels panels = panelsOf(sceneSet.board(), 1, Language::ja, {test::fullHd, {}});
    scene::PanelState state = stateOf(panels, 3);
    state.index = {&panels.sheets[1], 1, 0};
    const auto theme = scene::darkTheme();
    draw::DrawList list{test::fullHd, {}};
    scene::paintPanels(list, sceneSet, theme, state);
    const draw::DrawList first = list;
    list.commands.clear();
    const test::AllocationCounter counter;
    scene::paintPanels(list, sceneSet, theme, state);
    CHECK(counter.count() == 0);
    CHECK(list == first);
}
