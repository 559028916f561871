#pragma once
// What is shown while there is no wall: an empty ground, or in words what keeps the wall from coming.

#include <optional>

#include "draw/draw_list.hpp"
#include "files/content_files.hpp"
#include "motion/time.hpp"
#include "text/measurer.hpp"
#include "wall/wall_settings.hpp"

namespace fukan::session {

/// What keeps a wall from being shown, or from following the files.
struct Trouble {
    base::Diagnostics problems;  ///< with the files on the disk; without errors in it, those files are in use
    bool outOfReach = false;     ///< the files do not answer

    bool any() const { return outOfReach || base::hasErrors(problems); }
};

/// "ファイルにアクセスできません": in the languages that are shown, on one line.
std::string outOfReachWords(content::Language language);

/// An empty ground, with a mark of what has been loading for that long.
draw::DrawList waitingPicture(const wall::WallSettings& settings, std::optional<motion::Duration> loading,
                              bool reducedMotion);

/// Above that, what is wrong and what to do: file, line, and what would be right.
void addTrouble(draw::DrawList& list, const Trouble& trouble, const files::ContentFiles& files,
                const wall::WallSettings& settings, const text::Measurer& measurer);

}  // namespace fukan::session
