#pragma once
// What `fukan check` has found, before it is written as lines or as JSON.

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/geometry.hpp"
#include "base/result.hpp"
#include "cli/options.hpp"
#include "content/placed_text.hpp"
#include "files/content_files.hpp"
#include "layout/audit.hpp"
#include "wall/missing_glyphs.hpp"

namespace fukan::cli {

struct CheckedScene {
    struct Text {
        std::string words;
        float size = 0;    ///< em size, pixels
        float needed = 0;  ///< pixels
    };

    std::string name;      ///< "landscape:after"
    std::string revision;  ///< its id; empty for an image
    std::string language;
    base::PixelSize size;
    layout::Audit audit;
    float readsUpTo = 0;      ///< metres; 0 without a known panel
    std::size_t told = 0;     ///< how many of the tour's stops have a telop
    std::size_t stops = 0;    ///< of the tour
    std::vector<Text> texts;  ///< only when asked for
};

struct CheckReport {
    std::shared_ptr<const files::ContentFiles> files;
    content::PlacedTexts texts;
    base::Diagnostics problems;  ///< of the files, and of the playlist where it is laid out
    std::vector<wall::MissingGlyph> missing;
    std::vector<CheckedScene> scenes;  ///< empty when the files have errors

    std::size_t unreadable() const;  ///< scenes
    /// No errors, and every text can be read.
    bool sound() const;
};

/// An error: there is no font.
base::Result<CheckReport> makeReport(const Options& options);

/// The report as lines for a person.
std::string linesOf(const CheckReport& report, const Options& options);

/// The report as one line of JSON; docs/board.md describes it.
std::string jsonOf(const CheckReport& report);

}  // namespace fukan::cli
