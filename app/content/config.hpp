#pragma once
// config/*.toml as values. Every default is defined here and only here; the ranges and what the docs say
// stand in the table of settings (config_settings.cpp, playlist_settings.cpp).

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/gl.hpp"
#include "base/turn.hpp"
#include "content/fiscal_year.hpp"
#include "content/history_range.hpp"
#include "content/lapse_years.hpp"
#include "content/local_text.hpp"

namespace fukan::content {

enum class ThemeChoice { dark, light };
enum class ComparedChoice { roadmap, landscape, both };
enum class SceneChoice { landscape, roadmap, afar, revision, lapse, image, history };
enum class TransitionChoice { automatic, cut, fade, slide, zoom };
enum class InviteChoice { automatic, on, off };

struct DisplayConfig {
    std::string monitor = "0";  ///< index, or the beginning of the monitor's name
    bool fullscreen = true;
    int width = 1280;  ///< of the window when not full screen, pixels
    int height = 720;
    base::Turn rotation;
    int maxFps = 0;  ///< 0: "auto"
    base::GlChoice gl = base::GlChoice::automatic;
};

struct TimeConfig {
    std::optional<Date> date;  ///< none: "auto", today
    std::string zone = "local";
};

struct PlaylistEntry {
    SceneChoice scene = SceneChoice::landscape;
    std::string revision;  ///< id; empty: the board's last
    std::string from;      ///< revision: the earlier one's id; empty: the one before `to`. Lapse: in `lapse`
    std::string to;        ///< revision: the later one's id; empty: the board's last. Lapse: in `lapse`
    ComparedChoice of = ComparedChoice::roadmap;  ///< revision: of what
    int page = 0;                                 ///< from 1; 0: "all"
    std::optional<double> dwellSeconds;           ///< none: "tour", until the scene's tour is through
    TransitionChoice transition = TransitionChoice::automatic;
    std::string file;      ///< images only; relative to the config file
    LocalText caption;     ///< images only
    HistoryRange history;  ///< histories only
    LapseYears lapse;      ///< lapses only
};

struct LegibilityConfig {
    double viewingDistanceM = 0;  ///< 0: unknown
    double panelDiagonalIn = 0;   ///< 0: as the monitor reports it
};

struct FontsConfig {
    std::string family = "Noto Sans CJK JP";
    std::string regular;  ///< a font file to use instead; empty: found by family
    std::string bold;
};

struct MotionConfig {
    bool reduced = false;
    double transitionSeconds = 0.6;
    bool tour = true;
};

struct ExploreConfig {
    double idleSeconds = 45;  ///< time without input until the camera flies home
};

/// Sources of touch input besides the window system, and whether the wall says that it can be touched.
struct TouchConfig {
    std::string tuio;                               ///< "address:port" to listen at for TUIO 1.1; empty: off
    std::string evdev;                              ///< a device file; empty: off
    base::Turn evdevRotation;                       ///< how the panel's own axes are turned
    InviteChoice invite = InviteChoice::automatic;  ///< automatic: once there is a panel or a touch
};

struct KioskConfig {
    bool allowQuit = true;
    bool hideCursor = true;
    bool keyboard = true;       ///< false: every key is ignored but that of quitting, where it is allowed
    double releaseMinutes = 0;  ///< without input, until what keys have left behind ends; 0: never
};

struct Config {
    std::string board = "../assets/health-ai";  ///< folder, relative to the config file
    Language language = Language::ja;
    ThemeChoice theme = ThemeChoice::dark;
    DisplayConfig display;
    TimeConfig time;
    std::vector<PlaylistEntry> playlist;  ///< empty: the standard round of the board
    LegibilityConfig legibility;
    FontsConfig fonts;
    MotionConfig motion;
    ExploreConfig explore;
    TouchConfig touch;
    KioskConfig kiosk;
    /// Command name → key chords, replacing the default ones.
    std::map<std::string, std::vector<std::string>> keys;
};

}  // namespace fukan::content
