#include "session/diagnostics_sheet.hpp"

#include <utility>

#include "layout/panels/line_sheet.hpp"

namespace fukan::session {

using input::Command;
using input::CommandKind;

void DiagnosticsSheet::lay(std::vector<std::string> lines, const scene::SceneSet& sceneSet,
                           std::uint64_t wall, motion::Timestamp now) {
    if (laid_ && wall == wall_ && lines == lines_) return;
    // New lines at the end do not move what is being read.
    sheet_.open(
        layout::layoutLineSheet(base::Id::of("diagnostics"), lines, sceneSet.canvas(), sceneSet.measurer()),
        std::exchange(laid_, true), now, true);
    lines_ = std::move(lines);
    wall_ = wall;
}

bool DiagnosticsSheet::takes(const Command& command, float unit, motion::Timestamp now, bool atOnce) {
    if (!panel()) return false;
    switch (command.kind) {
        case CommandKind::touched:
            press_.reset();
            if (!covers(command.pixel)) return false;
            press_ = command.press;
            sheet_.grab(now);
            return true;
        case CommandKind::zoomAbout:
            if (!covers(command.pixel)) return false;
            sheet_.scrollByWheel(command.factor, unit, now);
            return true;
        case CommandKind::panUp:
        case CommandKind::panDown:
            if (panel()->mostScroll() <= 0) return false;
            sheet_.scrollByKey(command.kind == CommandKind::panUp, now);
            return true;
        default:
            return press_ == command.press && takesGesture(command, unit, now, atOnce);
    }
}

bool DiagnosticsSheet::takesGesture(const Command& command, float unit, motion::Timestamp now, bool atOnce) {
    switch (command.kind) {
        case CommandKind::panBy:
            sheet_.drag(command.delta.y, false);
            return true;
        case CommandKind::released:
            sheet_.release(command.velocity.y, unit, now, atOnce);
            return true;
        case CommandKind::pinchBy:
        case CommandKind::tapped:
        case CommandKind::doubleTapped:
        case CommandKind::longPressed:
        case CommandKind::cancelled:
            return true;
        default:
            return false;
    }
}

}  // namespace fukan::session
