#pragma once
// All that can be asked of a running wall, by a key, a finger on a panel, a replay or a program.
// `session::Session::order` obeys each; what concerns the round, `Show::obey` does.

#include <cstddef>
#include <optional>
#include <variant>

#include "base/geometry.hpp"
#include "content/config.hpp"
#include "content/local_text.hpp"

namespace fukan::show {
namespace wish {

// Obeyed by `Show`.
struct StepScene {  ///< to the one after this one, or before
    bool backward = false;
};
/// The scene at `index` in the round, from 0; none where there are fewer.
struct GoToScene {
    std::size_t index = 0;
};
struct GoToLastScene {};
struct ShowDomain {  ///< a scene that has the domain with that number
    int number = 0;
};
/// The light on the next of the scene's stops, or the one before, and it stays there.
struct StepTask {
    bool backward = false;
};
/// Whether the round stands; none: the other way round.
struct Hold {
    std::optional<bool> on{};
};
struct Blank {
    bool white = false;
};
/// A black screen without a sign of life, until the wall is woken: by this wish, or by an input.
struct Sleep {
    bool on = true;
};
struct GoHome {};     ///< ends exploring: the whole scene again
struct ShowWhole {};  ///< above the bar that a visitor has brought up; where it is shown so: `GoHome`
/// Takes back what was done last: a light that stays, else an exploration.
struct Back {};
/// Nearer by `factor` (below 1: farther), gliding.
struct Zoom {
    float factor = 1;
};
struct Pan {  ///< by this share of the viewport, gliding
    base::Vec2 share;
};
/// `View::position` of what plays: there, or by so much, or (`step`) to the next step; `held`: by a finger.
struct MovePosition {
    float by = 0;
    std::optional<float> to{};
    bool held = false, step = false;
};

// Obeyed by `Session`.

/// The first scene, full screen, and the round goes on.
struct Start {};
/// Index into Board::revisions; none: the next that has this kind of scene.
struct ShowRevision {
    std::optional<std::size_t> revision{};
};
struct MoveYears {  ///< of the data date
    int by = 0;
};
/// The data date in that fiscal year; none: today's.
struct ShowYear {
    std::optional<int> fiscalYear{};
};
/// None: the next one.
struct ChooseLanguage {
    std::optional<content::Language> language{};
};
/// None: the other one.
struct ChooseTheme {
    std::optional<content::ThemeChoice> theme{};
};
/// Opens the card of that task of the revision that is shown (index into Roadmap::tasks), and flies there.
struct ShowTask {
    std::size_t task = 0;
};
/// Opens the card of the task that the tour has lifted.
struct OpenCard {};
struct ToggleIndex {};  ///< the sheet of all domains
struct ToggleMenu {};
struct ToggleHelp {};
struct ToggleDiagnostics {};

// Obeyed by the window's owner.
/// None: the other way round.
struct FullScreen {
    std::optional<bool> on{};
};
struct Screenshot {};
struct TintDamage {};
/// Where the configuration allows it.
struct Quit {};

}  // namespace wish

/// What concerns the round and the camera.
using RoundWish = std::variant<wish::StepScene, wish::GoToScene, wish::GoToLastScene, wish::ShowDomain,
                               wish::StepTask, wish::Hold, wish::Blank, wish::Sleep, wish::GoHome,
                               wish::ShowWhole, wish::Back, wish::Zoom, wish::Pan, wish::MovePosition>;
/// What concerns the wall and what lies above it.
using WallWish = std::variant<wish::Start, wish::ShowRevision, wish::MoveYears, wish::ShowYear,
                              wish::ChooseLanguage, wish::ChooseTheme, wish::ShowTask, wish::OpenCard,
                              wish::ToggleIndex, wish::ToggleMenu, wish::ToggleHelp, wish::ToggleDiagnostics>;
/// What only the window's owner can do.
using WindowWish = std::variant<wish::FullScreen, wish::Screenshot, wish::TintDamage, wish::Quit>;

using Wish = std::variant<RoundWish, WallWish, WindowWish>;

}  // namespace fukan::show
