#pragma once
// The sheet of diagnostics, which scrolls under finger, wheel and keys.

#include <optional>
#include <string>
#include <vector>

#include "explore/scroll_panel.hpp"
#include "input/command.hpp"
#include "scene/scene_set.hpp"

namespace fukan::session {

class DiagnosticsSheet {
public:
    bool shown() const { return shown_; }
    void toggle() { shown_ = !shown_; }
    void close() { shown_ = false; }

    /// Lays the lines out, if they or the wall (`wall`: its number) are others than before. To be called once
    /// a turn of the loop while it is shown.
    void lay(std::vector<std::string> lines, const scene::SceneSet& sceneSet, std::uint64_t wall,
             motion::Timestamp now);

    /// Null while it is closed.
    const layout::Panel* panel() const { return shown_ && laid_ ? &sheet_.panel() : nullptr; }
    float scroll(motion::Timestamp now) const { return sheet_.scroll(now); }
    bool moving(motion::Timestamp now) const { return shown_ && sheet_.moving(now); }

    /// Whether a touch at this viewport pixel is the sheet's.
    bool covers(base::Vec2 pixel) const { return panel() && panel()->rect.contains(pixel); }
    /// True when the command is the sheet's: a gesture that began on it, the wheel over it, a key that
    /// scrolls it. `unit`: viewport pixels per token pixel; `atOnce`: nothing glides.
    bool takes(const input::Command& command, float unit, motion::Timestamp now, bool atOnce);

private:
    bool takesGesture(const input::Command& command, float unit, motion::Timestamp now, bool atOnce);

    bool shown_ = false;
    bool laid_ = false;
    std::vector<std::string> lines_;
    std::uint64_t wall_ = 0;
    explore::ScrollPanel sheet_;
    std::optional<motion::Timestamp> press_;  // of the finger that landed on it
};

}  // namespace fukan::session
