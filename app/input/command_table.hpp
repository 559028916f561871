#pragma once
// All commands with their traits: the one list of them. A new command is a value of `CommandKind` and a row
// here; `show/wish_of_command.cpp` says what it asks for.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "input/command.hpp"

namespace fukan::input {

/// Traits of commands, to be combined with `|`.
namespace trait {
/// A key that is held down gives it again and again. Not for changes of scene: a clicker's button that is
/// held too long must not skip scenes.
inline constexpr std::uint8_t repeats = 1;
inline constexpr std::uint8_t takesNumber = 2;  ///< needs the number typed before it
inline constexpr std::uint8_t byHand = 4;       ///< a gesture or a part of one: what is under a finger stays
}  // namespace trait

struct CommandTraits {
    CommandKind kind;
    std::string_view name;                   ///< in [keys], such as "next_scene"; empty: cannot be bound
    std::array<std::string_view, 3> chords;  ///< that give it by default
    std::string_view ja, en;                 ///< its meaning, for the sheet of keys
    std::uint8_t traits = 0;

    constexpr bool has(std::uint8_t trait) const { return (traits & trait) != 0; }
};

inline constexpr std::size_t commandCount = static_cast<std::size_t>(CommandKind::cancelled) + 1;

// clang-format off
/// In the order of `CommandKind`; those that can be bound come first, in the order of the sheet of keys.
inline constexpr std::array<CommandTraits, commandCount> commandTable = [] {
    using enum CommandKind;
    using namespace trait;
    return std::array<CommandTraits, commandCount>{{
        {nextScene, "next_scene", {"Right", "PageDown", "N"}, "次の画面", "Next scene"},
        {previousScene, "previous_scene", {"Left", "PageUp", "Backspace"}, "前の画面", "Previous scene"},
        {hold, "hold", {"Space", "P"}, "一時停止／再開", "Hold / resume"},
        {firstScene, "first_scene", {"Home"}, "最初の画面", "First scene"},
        {lastScene, "last_scene", {"End"}, "最後の画面", "Last scene"},
        {goToScene, "go_to_scene", {"Enter"}, "数字のあと：その番号の画面", "After a number: that scene", takesNumber},
        {flyToDomain, "fly_to_domain", {}, "数字のあと：その番号の領域", "After a number: that domain", takesNumber},
        {nextTask, "next_task", {"Tab"}, "表示中の年度の次の取組", "Next task of the year shown"},
        {previousTask, "previous_task", {"Shift+Tab"}, "表示中の年度の前の取組", "Previous task of the year shown"},
        {openCard, "open_card", {}, "取組の詳細", "Its card"},
        {index, "index", {"I"}, "領域の一覧", "Index of domains"},
        {menu, "menu", {"M"}, "メニュー", "Menu"},
        {showRevision, "show_revision", {"V"}, "見直し前／見直し後", "The other revision"},
        {revisionBack, "revision_back", {"Shift+PageUp"}, "見直し前・前の年度へ戻す", "Back between revisions, years", repeats},
        {revisionForward, "revision_forward", {"Shift+PageDown"}, "見直し後・次の年度へ進める", "On between revisions, years", repeats},
        {yearBack, "year_back", {"["}, "1年前", "One fiscal year back", repeats},
        {yearForward, "year_forward", {"]"}, "1年後", "One fiscal year forward", repeats},
        {yearToday, "year_today", {"Backslash"}, "今日に戻る", "Back to today"},
        {language, "language", {"L"}, "言語", "Language"},
        {theme, "theme", {"T"}, "明暗", "Dark / light"},
        {blankBlack, "blank_black", {"B", "."}, "黒い画面", "Black screen"},
        {blankWhite, "blank_white", {"W", ","}, "白い画面", "White screen"},
        {start, "start", {"F5"}, "最初から全画面で", "From the first scene, full screen"},
        {back, "back", {"Escape"}, "閉じる", "Close"},
        {fullScreen, "full_screen", {"F", "F11"}, "全画面／ウィンドウ", "Full screen / window"},
        {zoomIn, "zoom_in", {"+"}, "拡大", "Zoom in", repeats},
        {zoomOut, "zoom_out", {"-"}, "縮小", "Zoom out", repeats},
        {zoomReset, "zoom_reset", {"0"}, "全体表示", "Whole scene"},
        {panLeft, "pan_left", {"Shift+Left"}, "左を見る", "Pan left", repeats},
        {panRight, "pan_right", {"Shift+Right"}, "右を見る", "Pan right", repeats},
        {panUp, "pan_up", {"Shift+Up"}, "上を見る", "Pan up", repeats},
        {panDown, "pan_down", {"Shift+Down"}, "下を見る", "Pan down", repeats},
        {screenshot, "screenshot", {"S"}, "画面を画像に保存", "Save a screenshot"},
        {diagnostics, "diagnostics", {"D"}, "診断情報", "Diagnostics"},
        {damage, "damage", {"Shift+D"}, "再描画範囲を着色", "Tint what is drawn again"},
        {help, "help", {"H", "?", "F1"}, "この一覧", "This sheet"},
        {quit, "quit", {"Ctrl+Q"}, "終了", "Quit"},
        {attention, {}, {}, {}, {}},
        {touched, {}, {}, {}, {}, byHand},
        {tapped, {}, {}, {}, {}, byHand},
        {doubleTapped, {}, {}, {}, {}, byHand},
        {longPressed, {}, {}, {}, {}, byHand},
        {zoomAbout, {}, {}, {}, {}, byHand},
        {panBy, {}, {}, {}, {}, byHand},
        {turnBy, {}, {}, {}, {}, byHand},
        {pinchBy, {}, {}, {}, {}, byHand},
        {released, {}, {}, {}, {}, byHand},
        {cancelled, {}, {}, {}, {}, byHand},
    }};
}();
// clang-format on

static_assert(
    [] {
        for (std::size_t i = 0; i < commandCount; ++i) {
            if (commandTable[i].kind != static_cast<CommandKind>(i)) return false;
        }
        return true;
    }(),
    "every command has a row, in the order of CommandKind");

constexpr const CommandTraits& traitsOf(CommandKind kind) {
    return commandTable[static_cast<std::size_t>(kind)];
}

/// `trait`: one of `trait::…`.
constexpr bool has(CommandKind kind, std::uint8_t trait) { return traitsOf(kind).has(trait); }

/// The command's name in [keys]; empty for those that cannot be bound.
constexpr std::string_view nameOf(CommandKind kind) { return traitsOf(kind).name; }

}  // namespace fukan::input
