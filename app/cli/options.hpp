#pragma once
// What the command line asks for.

#include <optional>
#include <string>
#include <variant>

#include "content/config.hpp"

namespace fukan {

struct PixelSize {
    int width = 1920;
    int height = 1080;
};

struct Options {
    enum class Verb { run, check, render, bench };

    Verb verb = Verb::run;
    std::string config;  ///< file; empty: where it is looked for
    std::string board;   ///< folder; empty: the config's
    std::optional<content::Date> date;
    std::optional<content::Language> language;

    std::optional<PixelSize> windowed;  ///< run: in a window of this size rather than full screen
    std::string record;                 ///< run: file for what happens; empty: none
    std::string replay;                 ///< run: file with what is to happen; empty: none

    bool layoutReport = false;  ///< check: every scene at every size

    std::string out = "out";  ///< render: folder
    PixelSize size;           ///< render, check, bench
    bool sizeGiven = false;
    std::string scene;  ///< render, bench: "", "landscape", "roadmap:after", "roadmap:after:2", …
    double at = 0;      ///< render: seconds into each scene
    std::optional<content::Theme> theme;  ///< render, bench: instead of the config's

    int frames = 300;          ///< bench: of each scene
    bool benchWindow = false;  ///< bench: in a window rather than off screen
    bool benchInput = false;   ///< bench: fingers rather than scenes
    std::string tuio;          ///< run: who tells of fingers, instead of the configuration's; set by the bench
    bool json = false;         ///< bench: for programs rather than people
};

/// The day that decides which fiscal year is the current one: the command line's, the configuration's, or
/// today.
content::Date dataDate(const Options& options, const content::TimeConfig& time, content::Date today);

/// The options, or the exit code when there is nothing left to do (help, version, a bad line: told already).
std::variant<Options, int> parseOptions(int argc, char** argv);

}  // namespace fukan
