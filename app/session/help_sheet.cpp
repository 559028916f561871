#include "session/help_sheet.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace fukan::session {
namespace {

using content::Language;
using content::LocalText;
using input::CommandKind;
using layout::HelpGroup;
using layout::HelpRow;
using layout::Icon;

const std::string number = "0–9";

/// As the key's cap has it: "Shift+←", "\".
std::string capOf(const input::Chord& chord) {
    std::string name = nameOf(chord);
    static constexpr std::array arrows{std::pair{"Left", "←"}, std::pair{"Right", "→"}, std::pair{"Up", "↑"},
                                       std::pair{"Down", "↓"}};
    for (const auto& [word, arrow] : arrows) {
        const std::size_t at = name.size() - std::min(name.size(), std::string_view(word).size());
        const bool alone = at == 0 || name[at - 1] == '+';
        if (alone && name.compare(at, std::string::npos, word) == 0) return name.substr(0, at) + arrow;
    }
    return name;
}

class HelpWriter {
public:
    HelpWriter(const input::Keymap& keymap, const content::Board& board, Language language, bool lapses)
        : keymap_(keymap), board_(board), language_(language), lapses_(lapses) {}

    HelpGroup show() const {
        HelpGroup group{say({"ショー", "Show"}), {}};
        add(group, {CommandKind::nextScene});
        add(group, {CommandKind::previousScene});
        add(group, {CommandKind::hold});
        add(group, {CommandKind::firstScene});
        add(group, {CommandKind::lastScene});
        addNumber(group, CommandKind::goToScene, {"その番号の画面", "The scene of that number"});
        if (board_.revisions.size() > 1) add(group, {CommandKind::showRevision}, revisions());
        add(group, {CommandKind::start});
        add(group, {CommandKind::blankBlack});
        add(group, {CommandKind::blankWhite});
        return group;
    }

    HelpGroup explore() const {
        HelpGroup group{say({"探す", "Explore"}), {}};
        add(group, {CommandKind::nextTask});
        add(group, {CommandKind::previousTask});
        add(group, {CommandKind::openCard, CommandKind::goToScene},
            say({"その取組の詳細を開く", "Open the task's card"}));
        group.rows.push_back(
            {{number}, Icon::none, {}, say({"領域①〜⑩へ（0は長押し）", "To domain ① … ⑩ (0 held)"})});
        addNumber(group, CommandKind::flyToDomain, {"その番号の領域", "The domain of that number"});
        add(group, {CommandKind::index});
        add(group, {CommandKind::menu});
        add(group, {CommandKind::yearBack, CommandKind::yearForward},
            say({"前後の年度", "Year back, forward"}));
        add(group, {CommandKind::yearToday});
        if (lapses_ || board_.revisions.size() > 1) {
            add(group, {CommandKind::revisionBack, CommandKind::revisionForward},
                lapses_ ? say({"見直しの途中・年ごとに動かす", "Between revisions, years"})
                        : say({"見直しの途中を動かす", "Between two revisions"}));
        }
        add(group, {CommandKind::zoomIn, CommandKind::zoomOut}, say({"拡大・縮小", "Zoom in, out"}));
        add(group, {CommandKind::zoomReset});
        add(group, {CommandKind::panLeft, CommandKind::panRight, CommandKind::panUp, CommandKind::panDown},
            say({"見る場所を動かす", "Pan"}));
        add(group, {CommandKind::back});
        return group;
    }

    /// A mouse acts like a finger, plus the wheel.
    HelpGroup hands() const {
        HelpGroup group{say({"指・マウス", "Fingers and mouse"}), {}};
        const auto gesture = [&](Icon icon, const LocalText& how, const LocalText& what) {
            group.rows.push_back({{}, icon, say(how), say(what)});
        };
        gesture(Icon::hand, {"タップ", "Tap"}, {"近づいて詳細を見る", "Go there, open its card"});
        gesture(Icon::doubleTap, {"ダブルタップ", "Double tap"}, {"拡大／戻る", "Nearer, and back"});
        gesture(Icon::pinch, {"2本指・ホイール", "Two fingers, wheel"}, {"拡大・縮小", "Zoom"});
        gesture(Icon::drag, {"ドラッグ", "Drag"},
                {"移動（全体表示では前後の画面）", "Pan; turn the page when whole"});
        gesture(Icon::longPress, {"長押し", "Long press"}, {"メニュー", "Menu"});
        gesture(Icon::turnBack, {"右クリック", "Right button"}, {"戻る", "Back"});
        return group;
    }

    HelpGroup wall() const {
        HelpGroup group{say({"画面", "Wall"}), {}};
        for (const CommandKind kind :
             {CommandKind::language, CommandKind::theme, CommandKind::fullScreen, CommandKind::screenshot,
              CommandKind::diagnostics, CommandKind::damage, CommandKind::help, CommandKind::quit})
            add(group, {kind});
        return group;
    }

    std::string say(const LocalText& text) const { return text.in(language_); }

private:
    std::vector<std::string> capsOf(std::initializer_list<CommandKind> kinds) const {
        std::vector<std::string> caps;
        for (const CommandKind kind : kinds) {
            for (const input::Chord& chord : keymap_.chordsOf(kind)) caps.push_back(capOf(chord));
        }
        return caps;
    }

    /// "Shift+←", "Shift+→" are a cap for Shift, which they share, and one for each arrow.
    static std::vector<std::string> sharing(std::vector<std::string> caps) {
        const std::string shared = "Shift+";
        const bool all = caps.size() > 2 && std::ranges::all_of(caps, [&](const std::string& cap) {
                             return cap.starts_with(shared) && cap.size() > shared.size();
                         });
        if (!all) return caps;
        for (std::string& cap : caps) cap.erase(0, shared.size());
        caps.insert(caps.begin(), "Shift");
        return caps;
    }

    /// No row where no key gives it. Without `what` the table's words for the first command.
    void add(HelpGroup& group, std::initializer_list<CommandKind> kinds, std::string what = {}) const {
        std::vector<std::string> caps = sharing(capsOf(kinds));
        if (caps.empty()) return;
        const input::CommandTraits& traits = input::traitsOf(*kinds.begin());
        if (what.empty()) what = std::string(language_ == Language::en ? traits.en : traits.ja);
        group.rows.push_back({std::move(caps), Icon::none, {}, std::move(what)});
    }

    void addNumber(HelpGroup& group, CommandKind kind, const LocalText& what) const {
        for (const std::string& key : capsOf({kind}))
            group.rows.push_back({{number, key}, Icon::none, {}, say(what)});
    }

    std::string revisions() const {
        if (board_.revisions.size() != 2) return say({"次の版", "The next revision"});
        const auto label = [&](std::size_t i) { return board_.revisions[i].label.in(language_); };
        return label(0) + (language_ == Language::en ? " / " : "／") + label(1);
    }

    const input::Keymap& keymap_;
    const content::Board& board_;
    Language language_;
    bool lapses_;
};

}  // namespace

layout::HelpWords helpWords(const input::Keymap& keymap, const content::Board& board, Language language,
                            bool lapses) {
    const Language one = language == Language::both ? Language::ja : language;
    const HelpWriter writer(keymap, board, one, lapses);
    layout::HelpWords out{writer.say({"キーと操作", "Keys and gestures"}), {}};
    for (HelpGroup group : {writer.show(), writer.explore(), writer.hands(), writer.wall()}) {
        if (!group.rows.empty()) out.groups.push_back(std::move(group));
    }
    return out;
}

}  // namespace fukan::session
