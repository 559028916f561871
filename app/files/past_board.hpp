#pragma once
// A board as a commit has it, read from git's objects and never from the files on the disk.

#include <memory>
#include <string>

#include "content/board.hpp"
#include "files/git_objects.hpp"

namespace fukan::files {

/// A board that was loaded and checked.
struct CheckedBoard {
    std::shared_ptr<const content::Board> board;  ///< null: it has errors
    std::string problem;                          ///< then the first of them, in one line
};

/// The board whose folder is the tree object `tree`. None: objects are lacking, which are now wanted. What is
/// no ordinary file in that folder (a link, another repository, a name that leads out) cannot be read.
std::optional<CheckedBoard> loadPastBoard(GitObjects& objects, const std::string& tree);

}  // namespace fukan::files
