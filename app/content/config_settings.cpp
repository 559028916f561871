#include "content/config_settings.hpp"

#include <array>

namespace fukan::content {
namespace {

using ConfigRow = Setting<Config>;

constexpr std::array<std::string_view, 3> language_names{"ja", "en", "both"};
constexpr std::array<std::string_view, 2> theme_names{"dark", "light"};
constexpr std::array<std::string_view, 3> gl_names{"auto", "gl", "gles"};
constexpr Range window_pixels{64, 16384};  // the largest texture that OpenGL drivers commonly allow

constexpr std::array config_sections{
    Section{""},
    Section{"display"},
    Section{"time"},
    Section{
        "legibility", "",
        "Letters are never smaller than what can be read from the viewing distance: their height is at least "
        "a 250th of it, and footnotes and captions at least 0.85 of that. That takes both values below. With "
        "either unknown, letters are at least 18 pixels high where the screen's shorter side has 1080 "
        "pixels, and in proportion on others."},
    Section{"fonts"},
    Section{"motion"},
    Section{"explore"},
    Section{
        "touch", "beside what X11 or Wayland tell of fingers",
        "Fingers are told of by the window system, X11 or Wayland, without any setting. `tuio` and `evdev` "
        "are for panels that it does not know; where one of them cannot be opened, the log tells it with the "
        "key's line and column, and the wall goes on without."},
    Section{"kiosk"},
};

constexpr std::array config_rows{
    ConfigRow{"board", kind::Text{.mayBeEmpty = false}, at<&Config::board>,
              "the board's folder, relative to this file",
              "The folder with the board to show; [board.md](board.md) says how to write one."},
    ConfigRow{"language", kind::Choice{language_names}, at<&Config::language>, R"("ja", "en", or "both")",
              R"(`"ja"`, `"en"`, or `"both"` for both on the same screen. A text that the board has in one )"
              "language only is shown in that one."},
    ConfigRow{"theme", kind::Choice{theme_names}, at<&Config::theme>, R"("dark" or "light")",
              R"(`"dark"` or `"light"`.)"},
    ConfigRow{
        "display.monitor", kind::TextOrNumber{{0, 63}}, at<&Config::display, &DisplayConfig::monitor>,
        R"(index from 0, or the beginning of the monitor's name ("HDMI-1"); while it is missing, another )"
        "one",
        R"(Which monitor: its index from 0, or the beginning of its name, such as `"HDMI-1"`. While it is )"
        "missing, the primary one, else the first; when it comes, the wall moves to it."},
    ConfigRow{"display.fullscreen", kind::Flag{}, at<&Config::display, &DisplayConfig::fullscreen>,
              "false: a window of the size below", "`false` opens a window instead."},
    ConfigRow{"display.width", kind::Whole{window_pixels}, at<&Config::display, &DisplayConfig::width>,
              "of the window, pixels", "The window's width in pixels, {range}."},
    ConfigRow{"display.height", kind::Whole{window_pixels}, at<&Config::display, &DisplayConfig::height>, "",
              "The window's height in pixels, {range}."},
    ConfigRow{
        "display.rotation", kind::QuarterTurn{}, at<&Config::display, &DisplayConfig::rotation>,
        "0, 90, 180 or 270 degrees clockwise, for panels mounted upright",
        "Turns the picture by 0, 90, 180 or 270 degrees clockwise, for panels that are mounted upright; "
        "fingers and mouse turn with it."},
    ConfigRow{
        "display.max_fps", kind::Whole{{1, 240}, {"auto", "\"auto\", or {range} frames a second"}},
        atWithZeroForWord<&Config::display, &DisplayConfig::maxFps>,
        R"(at most so many frames a second, {range}; "auto": the monitor's, or 30 without a graphics card)",
        "The most frames a second, {range}, while something moves; nothing that stands still is drawn "
        R"(again. `"auto"`: the monitor's rate with a graphics card, 30 where the processor draws.)"},
    ConfigRow{
        "display.gl", kind::Choice{gl_names}, at<&Config::display, &DisplayConfig::gl>,
        R"("auto", "gl" (OpenGL 3.3) or "gles" (OpenGL ES 3))",
        R"(`"gl"` insists on OpenGL 3.3, `"gles"` on OpenGL ES 3; `"auto"` takes the first and falls back )"
        "to the second.",
        Effect::atStart},
    ConfigRow{
        "time.date", kind::Date{}, at<&Config::time, &TimeConfig::date>,
        R"("auto": today; or a fixed day such as 2026-11-22)",
        R"(The day that decides which fiscal year is the current one: `"auto"` is today, a date such as )"
        "`2026-11-22` stays."},
    ConfigRow{"time.zone", kind::Zone{}, at<&Config::time, &TimeConfig::zone>,
              R"("local": the machine's; or a name such as "Asia/Tokyo")",
              R"(The time zone of date and clock: `"local"` is the machine's own, else a name such as )"
              R"(`"Asia/Tokyo"`.)"},
    ConfigRow{"legibility.viewing_distance_m", kind::Real{{0, 1000}},
              at<&Config::legibility, &LegibilityConfig::viewingDistanceM>,
              "metres to the farthest reader; 0: unknown",
              "From the farthest reader to the wall, in metres, at most {most}; 0 is unknown."},
    ConfigRow{"legibility.panel_diagonal_in", kind::Real{{0, 2000}},
              at<&Config::legibility, &LegibilityConfig::panelDiagonalIn>, "inches; 0: ask the monitor",
              "The panel's diagonal in inches, at most {most}; 0 asks the monitor, which may not know "
              "(projectors never do)."},
    ConfigRow{"fonts.family", kind::Text{.mayBeEmpty = false}, at<&Config::fonts, &FontsConfig::family>,
              "looked up among the system's fonts",
              "The type family, looked up among the system's fonts, in regular and bold.", Effect::atStart},
    ConfigRow{"fonts.regular", kind::Text{}, at<&Config::fonts, &FontsConfig::regular>,
              "a font file to use instead of the family's regular face",
              "A font file to use for the regular face instead.", Effect::atStart},
    ConfigRow{"fonts.bold", kind::Text{}, at<&Config::fonts, &FontsConfig::bold>,
              "a font file to use instead of the family's bold face",
              "A font file to use for the bold face instead.", Effect::atStart},
    ConfigRow{
        "motion.reduced", kind::Flag{}, at<&Config::motion, &MotionConfig::reduced>,
        "true: no sheen, no breathing, no flights",
        "`true`: no sheen, no breathing outlines, no camera flights; the current year is marked by fill "
        "and outline alone."},
    ConfigRow{"motion.transition_seconds", kind::Real{{0, 3}},
              at<&Config::motion, &MotionConfig::transitionSeconds>, "from one scene to the next, {range}",
              "How long the change from one scene to the next takes, {range} seconds."},
    ConfigRow{
        "motion.tour", kind::Flag{}, at<&Config::motion, &MotionConfig::tour>,
        "lift this year's tasks one after the other",
        "Whether a scene lifts its stops in turn while it stands (each of this year's tasks on a "
        "roadmap, each area with such tasks on a map) and tells of each in a telop, as long as it takes "
        "to be read: 0.8 s and a second for eight characters (eighteen in English), from 3.5 to 15 s. "
        "The scene stands whole for its first five seconds and its last four. Tab does the same by hand, "
        "with `false` too."},
    ConfigRow{"explore.idle_seconds", kind::Real{{15, 3600}},
              at<&Config::explore, &ExploreConfig::idleSeconds>,
              "without a touch, until the picture flies home; {range}",
              "How long no key, click or touch may come until the picture flies back to the whole and "
              "the round goes on, {range} seconds. A ring counts the last ten."},
    ConfigRow{
        "touch.tuio", kind::Text{}, at<&Config::touch, &TouchConfig::tuio>,
        R"("127.0.0.1:3333": TUIO 1.1 over UDP, from touch frames)",
        R"(`"127.0.0.1:3333"`: listens there for TUIO 1.1 cursors over UDP, as touch frames and trackers )"
        "send them. An address that other machines reach lets their users touch the wall."},
    ConfigRow{"touch.evdev", kind::Text{}, at<&Config::touch, &TouchConfig::evdev>,
              R"("/dev/input/by-id/...": a panel that nothing else reads)",
              R"(`"/dev/input/by-id/…"`: reads the panel's device file itself, and keeps it to itself. The )"
              "user that runs Fukan must be allowed to read it."},
    ConfigRow{"touch.evdev_rotation", kind::QuarterTurn{}, at<&Config::touch, &TouchConfig::evdevRotation>,
              "0, 90, 180 or 270: how that panel is turned",
              "0, 90, 180 or 270: how far that panel's own picture is turned, in degrees clockwise."},
    ConfigRow{
        "touch.invite", kind::Flag{{"auto", "\"auto\", true or false"}},
        at<&Config::touch, &TouchConfig::invite>,
        R"(say on the wall that it can be touched: true, false; "auto": where it can be)",
        "Whether the wall says that it can be touched, and shows how: "
        R"([kiosk.md](kiosk.md#an-invitation). `"auto"`: where X11 or Wayland know a touch panel, a TUIO )"
        "tracker sends, the device file is open, or a finger has touched once; `true`: always; `false`: "
        "never. A mouse alone is not invited."},
    ConfigRow{"kiosk.allow_quit", kind::Flag{}, at<&Config::kiosk, &KioskConfig::allowQuit>,
              "false: no key quits", "`false`: no key ends the program."},
    ConfigRow{"kiosk.hide_cursor", kind::Flag{}, at<&Config::kiosk, &KioskConfig::hideCursor>,
              "while the mouse rests", "Hides the mouse pointer while the mouse rests."},
    ConfigRow{"kiosk.keyboard", kind::Flag{}, at<&Config::kiosk, &KioskConfig::keyboard>,
              "false: ignores every key but quit's, where allow_quit lets it",
              "`false`: every key is ignored, but that of `quit` where `allow_quit` lets it; a clicker is a "
              "keyboard, too. Mouse and fingers are heard as ever."},
    ConfigRow{
        "kiosk.release_minutes", kind::Real{{0, 1440}}, at<&Config::kiosk, &KioskConfig::releaseMinutes>,
        "after the last input, until a held or blank screen goes on; 0: never, to {most}",
        "So many minutes after the last key, click or touch, what keys have left behind ends: a held or "
        "blank screen goes on, the window is full screen again (or not, as the file says), language, "
        "theme and year are the file's, open sheets close. 0 is never, {most} the most; `0.5` is half a "
        "minute."},
};

}  // namespace

std::span<const Section> configSections() { return config_sections; }

std::span<const Setting<Config>> configSettings() { return config_rows; }

std::vector<std::string> waitingForStart(const Config& started, const Config& now) {
    std::vector<std::string> names;
    for (const ConfigRow& setting : config_rows) {
        if (setting.effect == Effect::atStart && setting.write(started) != setting.write(now))
            names.emplace_back(setting.name);
    }
    return names;
}

}  // namespace fukan::content
