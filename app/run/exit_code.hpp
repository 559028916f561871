#pragma once
// The program's exit codes.

#include <string>

namespace fukan::run {

inline constexpr int exitDone = 0;
inline constexpr int exitContent = 1;  ///< an author's file is wrong, or cannot be read or written
inline constexpr int exitMachine =
    2;  ///< the machine lacks something: a display, OpenGL, a font; or a bad command line
inline constexpr int exitLost = 3;  ///< the display server ended, or closed the connection, meanwhile

/// Writes the sentence to standard error, and returns the code.
int complain(const std::string& sentence, int code);

}  // namespace fukan::run
