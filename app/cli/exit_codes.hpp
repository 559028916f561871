#pragma once
// What the exit codes of each command mean, as its --help says it. Their names are in run/exit_code.hpp.

namespace fukan::cli {

inline constexpr const char* exitCodesInShort =
    "Exit codes:\n"
    "  0  done\n"
    "  1  a file is wrong or cannot be read or written, or a text cannot be read\n"
    "  2  the machine lacks something, the result could not be written, or the command line is wrong\n"
    "  3  the display server ended while the wall was shown\n"
    "fukan COMMAND --help tells more.";

inline constexpr const char* runExitCodes =
    "Exit codes:\n"
    "  0  ended by its operator or a signal\n"
    "  2  there is no display, OpenGL or font, or the command line is wrong\n"
    "  3  the display server ended meanwhile";

inline constexpr const char* checkExitCodes =
    "Exit codes:\n"
    "  0  no mistakes, and every text can be read; with --watch: ended by a signal\n"
    "  1  there are mistakes, or texts that cannot be read\n"
    "  2  there is no font, the result could not be written, or the command line is wrong";

inline constexpr const char* renderExitCodes =
    "Exit codes:\n"
    "  0  every picture is written\n"
    "  1  a file cannot be used, an image cannot be shown, there is no such scene, or a picture cannot be\n"
    "     written\n"
    "  2  there is no OpenGL or font, the result could not be written, or the command line is wrong";

inline constexpr const char* benchExitCodes =
    "Exit codes:\n"
    "  0  measured\n"
    "  1  a file cannot be used, or there is no such scene\n"
    "  2  there is no OpenGL, font or display, what fingers did was never seen, the result could not be\n"
    "     written, or the command line is wrong";

inline constexpr const char* diffExitCodes =
    "Exit codes:\n"
    "  0  the list is printed, whether or not anything differs\n"
    "  1  the board cannot be used, or has no such revision\n"
    "  2  the result could not be written, or the command line is wrong";

inline constexpr const char* historyExitCodes =
    "Exit codes:\n"
    "  0  the list is printed\n"
    "  1  the board has no history that can be read, or the configuration cannot be used\n"
    "  2  the result could not be written, or the command line is wrong";

}  // namespace fukan::cli
