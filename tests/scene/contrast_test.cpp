// Every text keeps its contrast with what is really behind it: the fills below it are laid over one another
// as the renderer does, at the text's ends and its middle, and so are those that lie over both.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdio>
#include <set>

#include "scene/stages.hpp"

using namespace fukan;
using base::Color;
using base::Vec2;
using content::Language;

namespace {

std::string hex(Color c) {
    char out[8];
    std::snprintf(out, sizeof out, "#%02x%02x%02x", c.r, c.g, c.b);
    return out;
}

Color groundAt(const draw::Backdrop& ground, Vec2 p) {
    const float t =
        std::clamp(std::hypot(p.x - ground.center.x, p.y - ground.center.y) / ground.radius, 0.0f, 1.0f);
    return t < 0.5f ? base::mix(ground.inner, ground.middle, t * 2)
                    : base::mix(ground.middle, ground.outer, t * 2 - 1);
}

/// Corners and arrow heads are taken as filled: text keeps away from them.
Color boxOver(const draw::Box& box, Vec2 p, Color below) {
    if (box.rect.contains(p)) {
        const float t = box.vertical ? (p.y - box.rect.y) / box.rect.h : (p.x - box.rect.x) / box.rect.w;
        return base::over(base::mix(box.fillFrom, box.fillTo, t), below);
    }
    const float dx = std::max({box.rect.x - p.x, p.x - box.rect.right(), 0.0f});
    const float dy = std::max({box.rect.y - p.y, p.y - box.rect.bottom(), 0.0f});
    const float fade = box.glow > 0 ? std::max(0.0f, 1 - std::hypot(dx, dy) / box.glow) : 0.0f;
    return base::over(base::faded(box.glowColor, fade * fade), below);
}

/// What the text at `index` and its ground look like at `p` once the whole frame is drawn.
std::pair<Color, Color> inkAndGround(const draw::DrawList& frame, std::size_t index, Vec2 p) {
    Color ground = base::rgb(0x000000);
    Color ink = ground;
    for (std::size_t i = 0; i < frame.commands.size(); ++i) {
        const auto& what = frame.commands[i].what;
        if (const auto* backdrop = std::get_if<draw::Backdrop>(&what)) ground = groundAt(*backdrop, p);
        if (i == index) ink = base::over(std::get<draw::Text>(what).color, ground);
        if (const auto* box = std::get_if<draw::Box>(&what)) {
            ground = boxOver(*box, p, ground);
            if (i > index) ink = boxOver(*box, p, ink);
        }
    }
    return {ink, ground};
}

/// WCAG 2.2's large text, as the design has it: bold from 24 px, any from 32 px, at 1080 px of height.
float contrastAsked(const draw::Text& text, float unit) {
    const bool large =
        text.size >= 32 * unit || (text.weight == text::Weight::bold && text.size >= 24 * unit);
    return large ? scene::largeContrast : scene::bodyContrast;
}

void checkFrame(const draw::DrawList& frame, float unit, std::set<std::string>& found) {
    for (std::size_t i = 0; i < frame.commands.size(); ++i) {
        const auto* text = std::get_if<draw::Text>(&frame.commands[i].what);
        if (text == nullptr || text->text.view().find_first_not_of(' ') == std::string::npos) continue;
        const float y = text->turned ? text->origin.y : text->origin.y - text->size * 0.38f;
        const float half = text->turned ? 0 : text->width / 2;
        const float middle = text->turned ? text->origin.x : text->origin.x + half;
        for (const float x : {middle - half * 0.98f, middle, middle + half * 0.98f}) {
            const auto [ink, ground] = inkAndGround(frame, i, {x, y});
            if (base::contrast(ink, ground) >= contrastAsked(*text, unit)) continue;
            char ratio[16];
            std::snprintf(ratio, sizeof ratio, "%.2f", static_cast<double>(base::contrast(ink, ground)));
            found.insert(std::string(ratio) + " : 1, " + hex(ink) + " on " + hex(ground) + ": " +
                         text->text.str());
        }
    }
}

void checkBoard(const std::string& name, Language language, const scene::Theme& theme, content::Date date) {
    const scene::Stage stage = test::stageOf(name, test::fullHd, language, test::notoSans(), date);
    std::set<std::string> found;
    for (std::size_t i = 0; i < stage.scenes().size(); ++i) {
        // Still, so that no sheen passes; breathing changes outlines and glows alone.
        const auto frame = scene::buildFrame(stage, theme, test::viewOf(stage, i), test::inputAt({}, true));
        checkFrame(frame, stage.canvas().unit, found);
    }
    std::string all;
    for (const std::string& one : found) all += "\n  " + one;
    INFO(name << (theme.light ? " light" : " dark") << all);
    CHECK(found.empty());
}

}  // namespace

TEST_CASE("Every text keeps its contrast in the dark theme") {
    checkBoard("health-ai", Language::ja, scene::darkTheme(), test::today);
    checkBoard("sample", Language::en, scene::darkTheme(), test::today);
}

TEST_CASE("Every text keeps its contrast in the light theme") {
    checkBoard("health-ai", Language::ja, scene::lightTheme(), test::today);
    checkBoard("sample", Language::en, scene::lightTheme(), test::today);
}

TEST_CASE("Every text keeps its contrast in other years and outside the plan") {
    for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
        checkBoard("health-ai", Language::ja, theme, {2022, 6, 1});
        checkBoard("health-ai", Language::ja, theme, {2019, 6, 1});
    }
}

TEST_CASE("A theme's derived colours keep their contrast for every domain") {
    for (const scene::Theme& theme : {scene::darkTheme(), scene::lightTheme()}) {
        CAPTURE(theme.light);
        for (int number = 0; number <= 12; ++number) {
            CAPTURE(number);
            for (const Color ground : {theme.groundInner, theme.groundMiddle, theme.groundOuter}) {
                CHECK(base::contrast(theme.ink(number), ground) >= scene::bodyContrast);
            }
            for (const float strength : {0.1f, 0.3f, 0.6f, 1.0f}) {
                CHECK(base::contrast(theme.text, theme.tint(number, strength)) >= scene::bodyContrast);
            }
            CHECK(base::contrast(theme.onHue(number), theme.hue(number)) >= scene::bodyContrast);
        }
        CHECK(base::contrast(theme.onNow, theme.now) >= scene::bodyContrast);
        CHECK(base::contrast(theme.onResting, theme.resting) >= scene::bodyContrast);
        CHECK(base::contrast(theme.text, theme.panel) >= scene::bodyContrast);
        CHECK(base::contrast(theme.secondary, theme.panel) >= scene::bodyContrast);
        CHECK(base::contrast(theme.now, theme.panel) >= scene::bodyContrast);
    }
}
