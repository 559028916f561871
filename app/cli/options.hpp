#pragma once
// Parses the command line.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.hpp"
#include "cli/clock_time.hpp"
#include "content/plan_history.hpp"
#include "files/overrides.hpp"

namespace fukan::cli {

struct Options {
    enum class Verb { run, check, render, bench, diff, history };

    Verb verb = Verb::run;
    files::Overrides overrides;

    std::optional<base::PixelSize> windowed;  ///< run: in a window of this size rather than full screen
    std::string record;                       ///< run: file to record events into; empty: none
    std::string replay;                       ///< run: file of events to replay; empty: none

    bool layoutReport = false;  ///< check: every scene at every size
    bool allTexts = false;      ///< check: and every text of each
    bool watch = false;         ///< check: again whenever files change

    std::string out = "out";              ///< render: folder
    std::optional<base::PixelSize> size;  ///< render, check, bench; none: each command's own
    std::vector<std::string> scenes;      ///< render, bench: names, or lists with commas; none: all
    double at = 0;                        ///< render: seconds into each scene
    std::optional<ClockTime> time;  ///< render: the time of day that the clock shows; none: see pictureTime

    int frames = 300;          ///< bench: of each scene
    bool benchWindow = false;  ///< bench: in a window rather than off screen
    bool benchTour = false;    ///< bench: whole dwells rather than scenes at rest
    bool benchInput = false;   ///< bench: input rather than scenes
    bool json = false;         ///< check, bench, diff, history: JSON rather than lines or a table

    std::string from;  ///< diff: id of the earlier revision; empty: the one before `to`
    std::string to;    ///< diff: of the later one; empty: the board's last

    content::HistoryRange history;  ///< history: how much of it
};

/// Of pictures and measured frames, unless a size was asked for.
inline constexpr base::PixelSize defaultSize{1920, 1080};

/// The options, or the exit code when the program must end (help, version, or a reported mistake).
std::variant<Options, int> parseOptions(int argc, char** argv);

}  // namespace fukan::cli
