#include "session/help_sheet.hpp"

namespace fukan::session {
namespace {

using input::CommandKind;

content::LocalText meaning(CommandKind kind) {
    switch (kind) {
        case CommandKind::nextScene:
            return {"次の画面", "Next scene"};
        case CommandKind::previousScene:
            return {"前の画面", "Previous scene"};
        case CommandKind::hold:
            return {"一時停止／再開", "Hold / resume"};
        case CommandKind::firstScene:
            return {"最初の画面", "First scene"};
        case CommandKind::lastScene:
            return {"最後の画面", "Last scene"};
        case CommandKind::goToScene:
            return {"数字のあと：その番号の画面", "After a number: that scene"};
        case CommandKind::nextTask:
            return {"次の今年度の取組", "Next task of this year"};
        case CommandKind::previousTask:
            return {"前の今年度の取組", "Previous task of this year"};
        case CommandKind::openCard:
            return {"取組の詳細", "Its card"};
        case CommandKind::index:
            return {"領域の一覧", "Index of domains"};
        case CommandKind::menu:
            return {"メニュー", "Menu"};
        case CommandKind::showRevision:
            return {"見直し前／見直し後", "The other revision"};
        case CommandKind::yearBack:
            return {"1年前", "One fiscal year back"};
        case CommandKind::yearForward:
            return {"1年後", "One fiscal year forward"};
        case CommandKind::yearToday:
            return {"今日に戻る", "Back to today"};
        case CommandKind::language:
            return {"言語", "Language"};
        case CommandKind::theme:
            return {"明暗", "Dark / light"};
        case CommandKind::blankBlack:
            return {"黒い画面", "Black screen"};
        case CommandKind::blankWhite:
            return {"白い画面", "White screen"};
        case CommandKind::start:
            return {"最初から全画面で", "From the first scene, full screen"};
        case CommandKind::back:
            return {"閉じる", "Close"};
        case CommandKind::fullScreen:
            return {"全画面／ウィンドウ", "Full screen / window"};
        case CommandKind::zoomIn:
            return {"拡大", "Zoom in"};
        case CommandKind::zoomOut:
            return {"縮小", "Zoom out"};
        case CommandKind::zoomReset:
            return {"全体表示", "Whole scene"};
        case CommandKind::panLeft:
            return {"左を見る", "Pan left"};
        case CommandKind::panRight:
            return {"右を見る", "Pan right"};
        case CommandKind::panUp:
            return {"上を見る", "Pan up"};
        case CommandKind::panDown:
            return {"下を見る", "Pan down"};
        case CommandKind::screenshot:
            return {"画面を画像に保存", "Save a screenshot"};
        case CommandKind::diagnostics:
            return {"診断情報", "Diagnostics"};
        case CommandKind::damage:
            return {"再描画範囲を着色", "Tint what is drawn again"};
        case CommandKind::help:
            return {"この一覧", "This sheet"};
        case CommandKind::quit:
            return {"終了", "Quit"};
        // No key gives these by default.
        case CommandKind::flyToDomain:
        case CommandKind::attention:
        case CommandKind::touched:
        case CommandKind::tapped:
        case CommandKind::doubleTapped:
        case CommandKind::longPressed:
        case CommandKind::zoomAbout:
        case CommandKind::panBy:
        case CommandKind::pinchBy:
        case CommandKind::released:
        case CommandKind::cancelled:
            return {};
    }
    return {};
}

struct Gesture {
    content::LocalText how;
    content::LocalText what;
};

/// What is not in the keymap; a mouse acts like a finger, plus the wheel.
std::vector<Gesture> gestures() {
    return {{{"数字のみ（0は長押し）", "A number alone (0 held)"}, {"領域①…⑩へ", "To domain ① … ⑩"}},
            {{"タップ", "Tap"}, {"近づいて詳細を見る", "Go there, open its card"}},
            {{"ダブルタップ", "Double tap"}, {"拡大／戻る", "Nearer, and back"}},
            {{"2本指・ホイール", "Two fingers, wheel"}, {"拡大・縮小", "Zoom"}},
            {{"ドラッグ", "Drag"}, {"移動（全体表示では前後の画面）", "Pan; turn the page when whole"}},
            {{"長押し", "Long press"}, {"メニュー", "Menu"}},
            {{"右クリック", "Right button"}, {"戻る", "Back"}}};
}

}  // namespace

std::string helpTitle(content::Language language) {
    return language == content::Language::en ? "Keys" : "キー操作";
}

std::vector<scene::HelpRow> helpRows(const input::Keymap& keymap, content::Language language) {
    // A row is one line: a board that is shown in both languages gets Japanese here.
    const content::Language one = language == content::Language::both ? content::Language::ja : language;
    std::vector<scene::HelpRow> rows;
    for (const CommandKind kind : input::bindableCommands()) {
        std::string keys;
        for (const input::Chord& chord : keymap.chordsOf(kind))
            keys += (keys.empty() ? "" : "   ") + nameOf(chord);
        if (!keys.empty()) rows.push_back({keys, meaning(kind).in(one)});
    }
    for (const Gesture& gesture : gestures()) rows.push_back({gesture.how.in(one), gesture.what.in(one)});
    return rows;
}

}  // namespace fukan::session
