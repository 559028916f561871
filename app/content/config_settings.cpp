#include "content/config_settings.hpp"

#include <algorithm>

#include "base/quoted.hpp"
#include "content/calendar.hpp"
#include "content/setting_kinds.hpp"

namespace fukan::content {
namespace {

constexpr Range pixels{64, 16384};  // the largest texture that OpenGL drivers commonly allow
constexpr Range metres{0, 1000};
constexpr Range inches{0, 2000};
constexpr Range minutes{0, 1440};
constexpr Range scenePages{1, 999};

Setting<Config> monitor() {
    return {"display", "monitor",
            [](TableReader& reader, const std::string& key, Config& config) {
                const toml::node* node = reader.find(key);
                if (node && node->is_integer()) {
                    const auto index = reader.integer(key, Need::optional, {0, 63});
                    if (index) config.display.monitor = std::to_string(*index);
                } else if (const auto name = reader.string(key, node ? Need::required : Need::optional)) {
                    config.display.monitor = *name;
                }
            },
            [](const Config& config) { return tomlString(config.display.monitor); }};
}

template <typename At>
Setting<Config> quarterTurns(const char* section, const char* name, At at) {
    return {section, name,
            [=](TableReader& reader, const std::string& key, Config& config) {
                const auto degrees = reader.integer(key, Need::optional, {0, 359});
                if (!degrees) return;
                if (const auto turn = base::Turn::fromDegrees(*degrees)) {
                    at(config) = *turn;
                } else {
                    reader.error(key, "is " + std::to_string(*degrees),
                                 "0, 90, 180 or 270 degrees clockwise");
                }
            },
            [=](const Config& config) { return std::to_string(at(config).degrees()); }};
}

void readMaxFps(TableReader& reader, const std::string& key, Config& config) {
    constexpr const char* wanted = "\"auto\", or 1 to 240 frames a second";
    const toml::node* node = reader.find(key);
    if (!node || node->is_integer()) {
        if (const auto rate = reader.integer(key, Need::optional, {1, 240})) config.display.maxFps = *rate;
    } else if (!node->is_string()) {
        reader.wrongKind(key, *node, wanted);
    } else if (const auto text = reader.string(key, Need::required); text && *text != "auto") {
        reader.error(key, "is \"" + *text + "\"", wanted);
    } else {
        config.display.maxFps = 0;
    }
}

Setting<Config> maxFps() {
    return {"display", "max_fps", readMaxFps, [](const Config& config) {
                const int rate = config.display.maxFps;
                return rate == 0 ? tomlString("auto") : std::to_string(rate);
            }};
}

void readDwell(TableReader& reader, const std::string& key, PlaylistEntry& entry) {
    constexpr const char* wanted = "\"tour\", or 1 to 86400 seconds";
    const toml::node* node = reader.find(key);
    if (!node || node->is_number()) {
        if (const auto seconds = reader.number(key, Need::optional, {1, 86400})) entry.dwellSeconds = seconds;
    } else if (!node->is_string()) {
        reader.wrongKind(key, *node, wanted);
    } else if (const auto text = reader.string(key, Need::required); text && *text != "tour") {
        reader.error(key, "is \"" + *text + "\"", wanted);
    }
}

Setting<PlaylistEntry> dwell() {
    return {"playlist", "dwell_seconds", readDwell, [](const PlaylistEntry& entry) {
                return entry.dwellSeconds ? fmt::format("{}", *entry.dwellSeconds) : tomlString("tour");
            }};
}

void readInvite(TableReader& reader, const std::string& key, Config& config) {
    constexpr const char* wanted = "\"auto\", true or false";
    const toml::node* node = reader.find(key);
    if (!node) return;
    if (node->is_boolean()) {
        const bool on = reader.boolean(key, Need::required).value_or(false);
        config.touch.invite = on ? InviteChoice::on : InviteChoice::off;
    } else if (!node->is_string()) {
        reader.wrongKind(key, *node, wanted);
    } else if (const auto text = reader.string(key, Need::required); text && *text != "auto") {
        reader.error(key, "is \"" + *text + "\"", wanted);
    } else {
        config.touch.invite = InviteChoice::automatic;
    }
}

Setting<Config> invite() {
    return {"touch", "invite", readInvite, [](const Config& config) {
                const InviteChoice choice = config.touch.invite;
                if (choice == InviteChoice::automatic) return tomlString("auto");
                return std::string(choice == InviteChoice::on ? "true" : "false");
            }};
}

void readDate(TableReader& reader, const std::string& key, Config& config) {
    const toml::node* node = reader.find(key);
    if (!node) return;
    if (const auto* date = node->as_date()) {
        config.time.date = Date{date->get().year, date->get().month, date->get().day};
        return;
    }
    if (!node->is_string()) {
        reader.wrongKind(key, *node, "\"auto\" or a date such as 2026-11-22");
        return;
    }
    const auto text = reader.string(key, Need::required);
    if (!text || *text == "auto") return;
    const auto date = parseDate(*text);
    if (date) {
        config.time.date = *date;
    } else {
        reader.error(key, date.error(), "\"auto\" or a date such as 2026-11-22");
    }
}

Setting<Config> date() {
    return {"time", "date", readDate, [](const Config& config) {
                const auto& day = config.time.date;
                if (!day) return std::string("\"auto\"");
                return fmt::format("{:04}-{:02}-{:02}", day->year, day->month, day->day);
            }};
}

Setting<Config> zone() {
    return {"time", "zone",
            [](TableReader& reader, const std::string& key, Config& config) {
                const auto name = reader.string(key, reader.has(key) ? Need::required : Need::optional);
                if (!name) return;
                if (isKnownZone(*name)) {
                    config.time.zone = *name;
                } else {
                    reader.error(key, "there is no time zone " + base::quoted(*name),
                                 "\"local\" or a name such as \"Asia/Tokyo\"");
                }
            },
            [](const Config& config) { return tomlString(config.time.zone); }};
}

Setting<PlaylistEntry> page() {
    return {"playlist", "page",
            [](TableReader& reader, const std::string& key, PlaylistEntry& entry) {
                const toml::node* node = reader.find(key);
                if (!node) return;
                if (node->is_string()) {
                    reader.choice(key, Need::optional, {"all"});
                } else if (!node->is_integer()) {
                    reader.wrongKind(key, *node, "\"all\" or a page's number");
                } else if (const auto number = reader.integer(key, Need::optional, scenePages)) {
                    entry.page = *number;
                }
            },
            [](const PlaylistEntry& entry) {
                return entry.page == 0 ? std::string("\"all\"") : std::to_string(entry.page);
            }};
}

Setting<PlaylistEntry> caption() {
    return {"playlist", "caption",
            [](TableReader& reader, const std::string& key, PlaylistEntry& entry) {
                entry.caption = reader.localText(key, Need::optional);
            },
            [](const PlaylistEntry& entry) {
                return fmt::format("{{ ja = {}, en = {} }}", tomlString(entry.caption.ja),
                                   tomlString(entry.caption.en));
            }};
}

}  // namespace

std::string tomlString(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n') {
            out += "\\n";
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::vector<Setting<Config>> configSettings() {
    return {
        text<Config>("", "board", Need::required, at(&Config::board)),
        choice<Config>("", "language", {"ja", "en", "both"}, at(&Config::language)),
        choice<Config>("", "theme", {"dark", "light"}, at(&Config::theme)),
        monitor(),
        flag<Config>("display", "fullscreen", at(&Config::display, &DisplayConfig::fullscreen)),
        whole<Config>("display", "width", pixels, at(&Config::display, &DisplayConfig::width)),
        whole<Config>("display", "height", pixels, at(&Config::display, &DisplayConfig::height)),
        quarterTurns("display", "rotation", at(&Config::display, &DisplayConfig::rotation)),
        maxFps(),
        atStart(choice<Config>("display", "gl", {"auto", "gl", "gles"},
                               at(&Config::display, &DisplayConfig::gl))),
        date(),
        zone(),
        real<Config>("legibility", "viewing_distance_m", metres,
                     at(&Config::legibility, &LegibilityConfig::viewingDistanceM)),
        real<Config>("legibility", "panel_diagonal_in", inches,
                     at(&Config::legibility, &LegibilityConfig::panelDiagonalIn)),
        atStart(text<Config>("fonts", "family", Need::required, at(&Config::fonts, &FontsConfig::family))),
        atStart(text<Config>("fonts", "regular", Need::optional, at(&Config::fonts, &FontsConfig::regular))),
        atStart(text<Config>("fonts", "bold", Need::optional, at(&Config::fonts, &FontsConfig::bold))),
        flag<Config>("motion", "reduced", at(&Config::motion, &MotionConfig::reduced)),
        real<Config>("motion", "transition_seconds", {0, 3},
                     at(&Config::motion, &MotionConfig::transitionSeconds)),
        flag<Config>("motion", "tour", at(&Config::motion, &MotionConfig::tour)),
        real<Config>("explore", "idle_seconds", {15, 3600},
                     at(&Config::explore, &ExploreConfig::idleSeconds)),
        text<Config>("touch", "tuio", Need::optional, at(&Config::touch, &TouchConfig::tuio)),
        text<Config>("touch", "evdev", Need::optional, at(&Config::touch, &TouchConfig::evdev)),
        quarterTurns("touch", "evdev_rotation", at(&Config::touch, &TouchConfig::evdevRotation)),
        invite(),
        flag<Config>("kiosk", "allow_quit", at(&Config::kiosk, &KioskConfig::allowQuit)),
        flag<Config>("kiosk", "hide_cursor", at(&Config::kiosk, &KioskConfig::hideCursor)),
        flag<Config>("kiosk", "keyboard", at(&Config::kiosk, &KioskConfig::keyboard)),
        real<Config>("kiosk", "release_minutes", minutes, at(&Config::kiosk, &KioskConfig::releaseMinutes)),
    };
}

std::vector<Setting<PlaylistEntry>> playlistSettings() {
    return {
        choice<PlaylistEntry>("playlist", "scene", {"landscape", "roadmap", "afar", "image"},
                              at(&PlaylistEntry::scene)),
        text<PlaylistEntry>("playlist", "revision", Need::optional, at(&PlaylistEntry::revision)),
        page(),
        dwell(),
        choice<PlaylistEntry>("playlist", "transition", {"cut", "fade", "slide", "zoom"},
                              at(&PlaylistEntry::transition)),
        text<PlaylistEntry>("playlist", "file", Need::optional, at(&PlaylistEntry::file)),
        caption(),
    };
}

std::vector<std::string> waitingForStart(const Config& started, const Config& now) {
    std::vector<std::string> names;
    for (const Setting<Config>& setting : configSettings()) {
        if (setting.effect == Effect::atStart && setting.write(started) != setting.write(now))
            names.push_back(setting.name());
    }
    return names;
}

}  // namespace fukan::content
