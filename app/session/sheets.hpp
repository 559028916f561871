#pragma once
// What lies above everything else: the sheets of keys and of diagnostics, marks of trouble, and a message for
// a few seconds.

#include <optional>
#include <string>
#include <vector>

#include "input/command.hpp"
#include "input/keymap.hpp"
#include "scene/overlay.hpp"
#include "session/diagnostics_sheet.hpp"
#include "session/toast.hpp"
#include "session/waiting_picture.hpp"
#include "wall/wall.hpp"

namespace fukan::session {

/// What the sheets tell of. All that it refers to must outlive the call that it is passed to.
struct SheetsContext {
    const wall::Wall& wall;
    const files::ContentFiles& files;
    const input::Keymap& keymap;
    const content::CivilTime& civil;
    motion::Timestamp now;
    std::uint64_t wallNumber = 0;  ///< another one after each change of the layout
};

class Sheets {
public:
    bool helpShown() const { return help_; }
    const DiagnosticsSheet& diagnostics() const { return diagnostics_; }
    /// Opens the sheet of keys; else turns its page, and from the last one closes it.
    void toggleHelp(const SheetsContext& context);
    void toggleDiagnostics(const SheetsContext& context);
    void closeHelp() { help_ = false, helpPage_ = 0; }
    void closeDiagnostics() { diagnostics_.close(); }
    /// True when the command closes the sheet of keys ("back", or a touch) and does nothing else. Beside the
    /// closing cross a touch turns its pages first.
    bool closedBy(const input::Command& command, const SheetsContext& context);
    /// True when the command scrolls the diagnostics, or is a gesture on them, and does nothing else.
    bool takes(const input::Command& command, const SheetsContext& context);
    /// Whether it is a part of a press that closed a sheet: it is ignored.
    bool belongsToClosing(const input::Command& command) const;

    void say(const std::string& message, motion::Timestamp now) { toast_.say(message, now); }
    /// When the message goes; none: there is none.
    std::optional<motion::Timestamp> toastEnds(motion::Timestamp now) const;
    /// Lines about the machine for the diagnostics sheet.
    void setMachineFacts(std::vector<std::string> lines) { machineFacts_ = std::move(lines); }

    const Trouble& trouble() const { return trouble_; }
    void setProblems(const base::Diagnostics& problems) { trouble_.problems = problems; }
    void setOutOfReach(bool lost) { trouble_.outOfReach = lost; }

    /// Lays out what has changed. To be called once a turn of the loop.
    void advance(const SheetsContext& context);
    /// What is painted above the scene and its panels: `foot` and `loading` are the caller's to add.
    scene::Overlays overlays(const SheetsContext& context) const;

private:
    std::vector<std::string> diagnosticLines(const SheetsContext& context) const;

    layout::HelpSheet helpSheet(const SheetsContext& context) const;

    bool help_ = false;
    std::size_t helpPage_ = 0;
    DiagnosticsSheet diagnostics_;
    std::optional<motion::Timestamp> closingPress_;  // the press that closed a sheet
    std::vector<std::string> machineFacts_;
    Toast toast_;
    Trouble trouble_;
};

}  // namespace fukan::session
