#include "session/help_sheet.hpp"

namespace fukan::session {
namespace {

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
    for (const input::CommandTraits& command : input::bindableCommands()) {
        std::string keys;
        for (const input::Chord& chord : keymap.chordsOf(command.kind))
            keys += (keys.empty() ? "" : "   ") + nameOf(chord);
        if (!keys.empty())
            rows.push_back({keys, std::string(one == content::Language::en ? command.en : command.ja)});
    }
    for (const Gesture& gesture : gestures()) rows.push_back({gesture.how.in(one), gesture.what.in(one)});
    return rows;
}

}  // namespace fukan::session
