#pragma once
// The sheet of keys and gestures: groups of rows in columns, keys as caps, gestures with pictures.

#include <optional>
#include <string>
#include <vector>

#include "layout/panels/button.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct HelpRow {
    std::vector<std::string> caps{};  ///< a chord each: "←", "Ctrl+Q"
    Icon icon = Icon::none;           ///< of a gesture, before `how`
    std::string how{};                ///< "Tap"; for keys empty
    std::string what{};               ///< "Next scene"
};

struct HelpGroup {
    std::string title;
    std::vector<HelpRow> rows;
};

struct HelpWords {
    std::string title;  ///< of the sheet
    std::vector<HelpGroup> groups;
};

struct HelpSheet {
    struct Cap {
        base::Rect rect;
        Label label;
    };
    struct Picture {
        Icon icon = Icon::none;
        base::Rect rect;  ///< a square
    };

    base::Rect rect;   ///< of the panel, pixels of the viewport
    base::Rect cross;  ///< the mark of the target that closes it
    base::Rect close;  ///< that target: a finger's, about the cross; it may leave the panel
    float em = 0;      ///< the size of its letters
    Label title;
    std::optional<Label> page;  ///< "1 / 2"; none where all is on one page
    std::vector<Label> heads;
    std::vector<Cap> caps;
    std::vector<Picture> pictures;
    std::vector<Label> hows;
    std::vector<Label> whats;
    std::size_t pages = 1;

    std::vector<const Label*> labels() const;
};

/// In the middle of the screen: as large as fits between the tokens' size and the legibility floor, in up to
/// four columns; on several pages where even that has no room. `page`: from 0; a page too high is the last.
HelpSheet layoutHelp(const HelpWords& words, std::size_t page, const Canvas& canvas,
                     const text::Measurer& measurer);

}  // namespace fukan::layout
