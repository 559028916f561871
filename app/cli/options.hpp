#pragma once
// What the command line asks for.

#include <optional>
#include <string>
#include <variant>

#include "base/geometry.hpp"
#include "files/overrides.hpp"

namespace fukan::cli {

struct Options {
    enum class Verb { run, check, render, bench };

    Verb verb = Verb::run;
    files::Overrides overrides;

    std::optional<base::PixelSize> windowed;  ///< run: in a window of this size rather than full screen
    std::string record;                       ///< run: file for what happens; empty: none
    std::string replay;                       ///< run: file with what is to happen; empty: none

    bool layoutReport = false;  ///< check: every scene at every size

    std::string out = "out";              ///< render: folder
    std::optional<base::PixelSize> size;  ///< render, check, bench; none: each command's own
    std::string scene;  ///< render, bench: "", "landscape", "roadmap:after", "roadmap:after:2", …
    double at = 0;      ///< render: seconds into each scene

    int frames = 300;          ///< bench: of each scene
    bool benchWindow = false;  ///< bench: in a window rather than off screen
    bool benchInput = false;   ///< bench: fingers rather than scenes
    bool json = false;         ///< bench: for programs rather than people
};

/// Of pictures and measured frames, unless a size was asked for.
inline constexpr base::PixelSize defaultSize{1920, 1080};

/// The options, or the exit code when there is nothing left to do (help, version, a bad line: told already).
std::variant<Options, int> parseOptions(int argc, char** argv);

}  // namespace fukan::cli
