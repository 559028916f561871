// The keys of a [[playlist]] entry.

#include <array>

#include "content/config_settings.hpp"

namespace fukan::content {
namespace {

using EntryRow = Setting<PlaylistEntry>;

constexpr std::array<std::string_view, 7> scene_names{"landscape", "roadmap", "afar",   "revision",
                                                      "lapse",     "image",   "history"};
constexpr std::array<std::string_view, 3> compared_names{"roadmap", "landscape", "both"};
constexpr std::array<std::string_view, 5> transition_names{"auto", "cut", "fade", "slide", "zoom"};

constexpr Section playlist_section{
    "playlist",
    "What is shown, in turn. Without any [[playlist]] this is the standard round: the map and the roadmap of "
    "the board's last revision, then those of each earlier one. An image scene may stand anywhere in it.",
    "Each `[[playlist]]` is a scene, shown in the order of the file, round and round. With none there is the "
    "standard round: the map and then the roadmap of the board's last revision, then those of each earlier "
    "one."};

constexpr std::array entry_rows{
    EntryRow{
        "playlist.scene", kind::Choice{scene_names}, at<&PlaylistEntry::scene>,
        R"("landscape", "roadmap", "afar", "revision", "lapse", "image" or "history")",
        R"(`"landscape"` (the map), `"roadmap"`, `"afar"` (map and roadmap from afar on one picture: every )"
        "area and lane with its name and this year's count, every task as a bar without words), "
        R"(`"revision"` (what a revision changed: it plays from the earlier roadmap to the later one and then )"
        R"(stands, with a mark on all that is new, changed or has ended), `"lapse"` (the years run by: each )"
        "year's tasks light up and rest, and on the way the earlier plan becomes the later one), "
        R"(`"image"` or `"history"` (what changed from commit to commit, where the board's folder is in a git )"
        "repository). Always to be given."},
    EntryRow{"playlist.revision", kind::Text{}, at<&PlaylistEntry::revision>,
             R"(a revision's id; "": the board's last)",
             "Landscape, roadmap and afar: the id of a revision of the board; empty is the board's last."},
    EntryRow{"playlist.from", kind::TextOrNumber{LapseYears::years, true}, at<&PlaylistEntry::from>,
             R"(the earlier revision's id, "": the one before "to"; or a lapse's first year)",
             "Revision: the id of the earlier revision; empty is the one before `to`. Where others lie "
             "between the two, each step has its turn. Lapse: the first year, as a number, such as `2020`; "
             "empty is the first plan's first one."},
    EntryRow{"playlist.to", kind::TextOrNumber{LapseYears::years, true}, at<&PlaylistEntry::to>,
             R"(the later revision's id, "": the board's last; or a lapse's last year)",
             "Revision: the id of the later revision; empty is the board's last. A board with only one "
             "revision has no such scene: it is left out, with a warning. Lapse: the last year, as a number; "
             "empty is the last plan's last one, or, where that plan is open ended, this year, but no more "
             "than ten years after it."},
    EntryRow{
        "playlist.of", kind::Choice{compared_names}, at<&PlaylistEntry::of>,
        R"(revision: what changed of the "roadmap", the "landscape" or "both")",
        R"(Revision: of what the changes are shown: the `"roadmap"`, the `"landscape"` (the map) or `"both"`, )"
        "the map first."},
    EntryRow{"playlist.seconds_per_year", kind::Real{LapseYears::seconds},
             at<&PlaylistEntry::lapse, &LapseYears::secondsPerYear>,
             "lapse: how long a year is shown, {range} seconds",
             "Lapse: how long each year is shown, {range} seconds; what revises a plan takes 3.4 s."},
    EntryRow{
        "playlist.page", kind::Page{{1, 999}}, atWithZeroForWord<&PlaylistEntry::page>,
        R"("all", or one page's number from {least})",
        R"(Roadmap, revision and lapse: the number of one page, from {least}, or `"all"` for all of them in turn.)"},
    EntryRow{
        "playlist.dwell_seconds", kind::Real{{1, 86400}, {"tour", "\"tour\", or {range} seconds"}},
        at<&PlaylistEntry::dwellSeconds>, "until the tour is through, 20 s without one; or {range} seconds",
        R"(How long the scene (each page of it) stands: `"tour"`, until the tour has told all of this )"
        "year's tasks, each for as long as it takes to be read, two minutes at most (what is left comes "
        "in the next lap); without current tasks, or with the tour off, 20 s. Or a number of seconds, "
        "{range}: then as many tasks are told in each lap as there is time for. A lapse stands until it has "
        "been told to its end."},
    EntryRow{
        "playlist.transition", kind::Choice{transition_names}, at<&PlaylistEntry::transition>,
        R"(how it comes in: "auto", "cut", "fade", "slide" or "zoom")",
        R"(How it comes in: `"fade"` and `"zoom"` after the scene before has gone, `"slide"` beside it, )"
        R"(`"cut"` at once. `"auto"` fades; between a map and its roadmap the domains' numbers fly from the )"
        "areas to their lanes. The header stands still."},
    EntryRow{"playlist.file", kind::Text{}, at<&PlaylistEntry::file>, "PNG or JPEG, relative to this file",
             "Image: a PNG or JPEG of at most 8192 × 8192 pixels (67 million in any proportion) and 64 MiB. "
             "It is shown upright as its EXIF data say."},
    EntryRow{"playlist.caption", kind::LocalText{}, at<&PlaylistEntry::caption>, "",
             "Image: a line under it; one language is enough."},
    EntryRow{
        "playlist.since", kind::Date{"any"}, at<&PlaylistEntry::history, &HistoryRange::since>,
        R"(versions from this day on, such as 2026-04-01; "any": as many as last says)",
        "History: the versions that were committed on that day or later, such as `2026-04-01`, the newest 60 "
        R"(at most; `"any"`: as many as `last` says.)"},
    EntryRow{
        "playlist.last", kind::Whole{HistoryRange::lasts}, at<&PlaylistEntry::history, &HistoryRange::last>,
        "so many versions, {range}",
        "History: so many versions, the newest ones, {range}. A version is a commit that has changed the "
        "board's folder, and whose board has no mistakes."},
};

}  // namespace

const Section& playlistSection() { return playlist_section; }

std::span<const Setting<PlaylistEntry>> playlistSettings() { return entry_rows; }

std::span<const std::string_view> sceneNames() { return scene_names; }

}  // namespace fukan::content
