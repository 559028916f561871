#pragma once
// The bundled boards, laid out as on a wall.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "content/files.hpp"
#include "fonts/font_set.hpp"
#include "scene/frame.hpp"
#include "scene/round.hpp"
#include "scene/scene_set.hpp"
#include "support/screens.hpp"

namespace fukan::test {

/// The sizes that every board must be readable at.
inline constexpr base::Vec2 walls[] = {{1280, 720},  {1920, 1080}, {2560, 1440}, {3840, 2160},
                                       {1080, 1920}, {3840, 1080}, {1024, 768}};

/// A day on which both boards have tasks to show.
inline constexpr content::Date today{2026, 11, 22};
inline constexpr content::CivilTime afternoon{today, 15, 42};

inline const content::Board& board(const std::string& name) {
    static std::map<std::string, content::LoadedBoard> loaded;
    const auto found = loaded.try_emplace(name).first;
    if (!found->second.board) found->second = loadAsset(name);
    REQUIRE(found->second.board);
    return *found->second.board;
}

/// The font that walls are shipped with. Opened once: its files are large.
inline const fonts::FontSet& notoSans() {
    static const std::shared_ptr<fonts::FontSet> opened = [] {
        auto result = fonts::FontSet::open({});
        return result ? *result : nullptr;
    }();
    REQUIRE(opened);
    return *opened;
}

inline scene::SceneSet sceneSetOf(const std::string& name, base::Vec2 viewport, content::Language language,
                                  const text::Measurer& font, content::Date date = today) {
    return {board(name), {}, {viewport, {}, language, date}, font};
}

/// With the pictures of what each revision changed.
inline scene::SceneSet sceneSetWithChanges(const std::string& name, base::Vec2 viewport,
                                           content::Language language, const text::Measurer& font) {
    scene::SceneSettings settings{viewport, {}, language, today};
    settings.changes = true;
    return {board(name), {}, settings, font};
}

/// With a lapse through the years.
inline scene::SceneSet sceneSetWithLapse(const std::string& name, base::Vec2 viewport,
                                         content::Language language, const text::Measurer& font,
                                         const content::LapseYears& years = {}) {
    scene::SceneSettings settings{viewport, {}, language, today};
    settings.lapses = {years};
    return {board(name), {}, settings, font};
}

/// A scene at rest, a third through its dwell.
inline show::View viewOf(const scene::SceneSet& sceneSet, std::size_t scene) {
    show::View view;
    view.scene = sceneSet.scenes()[scene].key;
    view.index = scene;
    view.count = sceneSet.scenes().size();
    view.dwellProgress = 0.33f;
    view.camera = motion::home(sceneSet.settings().viewport);
    return view;
}

/// The same where it plays, 0 … 1.
inline show::View viewAt(const scene::SceneSet& sceneSet, std::size_t scene, float position) {
    show::View view = viewOf(sceneSet, scene);
    view.position = position;
    return view;
}

inline scene::FrameInput inputAt(motion::Timestamp now, bool reducedMotion = false) {
    return {now, afternoon, reducedMotion};
}

inline draw::DrawList frameOf(const scene::SceneSet& sceneSet, const show::View& view,
                              motion::Timestamp now = {}) {
    return scene::buildFrame(sceneSet, scene::darkTheme(), view, inputAt(now));
}

/// Whether these words are a text of the frame.
inline bool says(const draw::DrawList& frame, const std::string& words) {
    const auto texts = draw::texts(frame);
    return std::ranges::find(texts, words) != texts.end();
}

}  // namespace fukan::test
