#pragma once
// What lies above everything else: the sheets of keys and of diagnostics, marks of trouble, and a message for
// a few seconds.

#include <optional>
#include <string>
#include <vector>

#include "input/command.hpp"
#include "input/keymap.hpp"
#include "scene/overlay.hpp"
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
};

class Sheets {
public:
    bool helpShown() const { return help_; }
    bool diagnosticsShown() const { return diagnostics_; }
    /// Opens the sheet of keys; else turns its page, and from the last one closes it.
    void toggleHelp(const SheetsContext& context);
    void toggleDiagnostics() { diagnostics_ = !diagnostics_; }
    void closeHelp() { help_ = false, helpPage_ = 0; }
    void closeDiagnostics() { diagnostics_ = false; }
    /// True when the command closes the sheet of keys ("back", or a touch) and does nothing else. Beside the
    /// closing cross a touch turns its pages first.
    bool closedBy(const input::Command& command, const SheetsContext& context);
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

    /// What is painted above the scene and its panels: `foot` and `loading` are the caller's to add.
    scene::Overlays overlays(const SheetsContext& context) const;

private:
    std::vector<std::string> diagnosticLines(const SheetsContext& context) const;

    layout::HelpSheet helpSheet(const SheetsContext& context) const;

    bool help_ = false;
    std::size_t helpPage_ = 0;
    bool diagnostics_ = false;
    std::optional<motion::Timestamp> closingPress_;  // the press that closed a sheet
    std::vector<std::string> machineFacts_;
    Toast toast_;
    Trouble trouble_;
};

}  // namespace fukan::session
