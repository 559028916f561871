#include "scene/stops.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/utf8.hpp"
#include "content/fiscal_year.hpp"
#include "content/task_facts.hpp"
#include "layout/ids.hpp"
#include "layout/map/area_head.hpp"
#include "layout/phrases.hpp"
#include "scene/lifting.hpp"

namespace fukan::scene {
namespace {

using content::Language;

constexpr double before = 0.8;           // seconds: until the eyes are there
constexpr double japanesePerSecond = 8;  // characters
constexpr double englishPerSecond = 18;
constexpr motion::Duration shortest = std::chrono::milliseconds(3500);
constexpr motion::Duration longest = std::chrono::seconds(15);
/// An area with more tasks than this is lifted, but its tasks are not told: they would take minutes.
constexpr std::size_t mostTold = 24;
constexpr float growth = liftedBy + 0.5f;  // token pixels

std::size_t characters(const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto one = base::nextCodePoint(text, at);
        if (!one || (*one != U' ' && *one != U'\n')) ++count;
    }
    return count;
}

bool isFree(const Stops& stops, std::size_t index, TelopSide side) {
    return base::intersection(telopRect(stops, side), stops.stops[index].rect.grown(0, stops.clearance))
        .empty();
}

/// How many of the stops can be told beside panels of this height.
std::size_t tellable(Stops& stops, const layout::TelopPanel& panel, const layout::Canvas& canvas) {
    stops.telops.size = {canvas.viewport.x, panel.height};
    stops.bottomTop = canvas.viewport.y - panel.height;
    std::size_t count = 0;
    for (std::size_t i = 0; i < stops.stops.size(); ++i) {
        if (!panel.told[i]) continue;
        if (isFree(stops, i, TelopSide::bottom) || isFree(stops, i, TelopSide::top)) ++count;
    }
    return count;
}

/// As high as the stops allow: the highest panel beside which all of them can be told, in smaller type where
/// there is no other; else the one beside which most can.
layout::TelopPanel bestPanel(const layout::TelopMaker& maker, std::size_t wanted, Stops stops,
                             const layout::Canvas& canvas) {
    const layout::TelopLimits usual;
    layout::TelopPanel best;
    std::optional<std::size_t> most;
    for (const float bodies : {usual.bodies, usual.bodies * 0.85f, usual.bodies * 0.7f}) {
        for (float share = usual.share; share > usual.share / 2; share -= 0.01f) {
            layout::TelopPanel panel = maker.panel({share, bodies});
            const std::size_t told = tellable(stops, panel, canvas);
            if (!most || told > *most) best = std::move(panel);
            most = std::max(most.value_or(0), told);
            if (*most == wanted) return best;
        }
    }
    return best;
}

void layOutTelops(const StopsInput& input, std::vector<layout::TelopWords> words, float body, Stops& stops) {
    const auto wanted = static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [](const auto& one) { return !one.texts.empty(); }));
    stops.topTop = input.headerBottom;
    stops.clearance = input.canvas.px(growth);
    layout::TelopMaker maker(input.edition, std::move(words), body, input.canvas, input.measurer);
    stops.telops = maker.make(bestPanel(maker, wanted, stops, input.canvas));
    stops.bottomTop = input.canvas.viewport.y - stops.telops.size.y;
}

layout::TelopWords wordsOf(const StopsInput& input, const content::Roadmap& roadmap,
                           const content::Task& task) {
    layout::TelopWords words;
    words.id = layout::idOf(task).child("telop");
    words.domains = {task.domain};
    words.name = input.edition.board.domains[task.domain].name;
    words.years = layout::phrases::yearsUntilNow(input.edition, task, input.edition.language);
    if (task.inferred)
        words.remark = layout::phrases::yearsInferred(input.edition.board, input.edition.language);
    for (const int number : task.footnotes) {
        for (const content::Footnote& note : roadmap.footnotes) {
            if (note.number == number) words.programmes.push_back(note.text);
        }
    }
    words.texts = {task.text};
    return words;
}

/// The areas that carry the domain, as the map has them: indices into LandscapeLayout::areas.
std::vector<std::size_t> areasOn(const layout::LandscapeLayout& map, const content::Edition& edition,
                                 std::size_t domain) {
    const auto carrying = content::areasOf(edition.board, edition.revision, domain);
    std::vector<std::size_t> areas;
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        if (std::ranges::find(carrying, map.areas[i].area) != carrying.end()) areas.push_back(i);
    }
    return areas;
}

/// What a telop over the map leaves free of the areas that are lit with a stop: those that leave it half of
/// the map's height.
base::Rect keptFree(const layout::LandscapeLayout& map, const std::vector<std::size_t>& areas,
                    const StopsInput& input) {
    base::Rect kept;
    for (const std::size_t area : areas) {
        const base::Rect with = base::enclosing(kept, map.areas[area].rect);
        if (with.h <= (input.canvas.viewport.y - input.headerBottom) / 2) kept = with;
    }
    return kept;
}

}  // namespace

motion::Duration readingTime(const std::vector<content::LocalText>& texts, Language language) {
    double japanese = 0;
    double english = 0;
    for (const content::LocalText& text : texts) {
        const Language spoken = text.spoken(language);
        if (spoken != Language::en)
            japanese += static_cast<double>(characters(text.in(Language::ja))) / japanesePerSecond;
        if (spoken != Language::ja)
            english += static_cast<double>(characters(text.in(Language::en))) / englishPerSecond;
    }
    const double seconds = before + std::max(japanese, english);
    return std::clamp(motion::Duration{std::llround(seconds * 1e9)}, shortest, longest);
}

Stops stopsOf(const StopsInput& input, const layout::RoadmapPageLayout& page) {
    const content::Roadmap& roadmap = *input.edition.shown().roadmap;
    Stops out;
    std::vector<layout::TelopWords> words;
    for (const std::size_t index : page.currentBars) {
        const content::Task& task = roadmap.tasks[page.bars[index].task];
        Stop stop{index, page.bars[index].rect, readingTime({task.text}, input.edition.language)};
        if (input.facing != nullptr) {
            stop.areas = areasOn(*input.facing, input.edition, task.domain);
            stop.rect = keptFree(*input.facing, stop.areas, input);
        }
        out.stops.push_back(std::move(stop));
        words.push_back(wordsOf(input, roadmap, task));
    }
    layOutTelops(input, std::move(words), page.body, out);
    return out;
}

Stops stopsOf(const StopsInput& input, const layout::LandscapeLayout& map) {
    const content::Revision& revision = input.edition.shown();
    Stops out;
    if (!revision.roadmap) return out;
    const layout::Subjects subjects(input.edition);
    const float body = input.canvas.type(layout::token::body);
    std::vector<layout::TelopWords> words;
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        const std::size_t area = map.areas[i].area;
        const layout::HeadWords head = subjects.area(area);
        if (head.count == 0) continue;
        layout::TelopWords all;
        all.id = map.areas[i].id.child("telop");
        all.domains = head.domains;
        all.name = head.name;
        all.count = layout::phrases::countInShownYear(input.edition, head.count, input.edition.language);
        if (head.count > mostTold) {
            out.stops.push_back({i, map.areas[i].rect, shortest, {i}});
            words.push_back(std::move(all));
            continue;
        }
        for (const std::size_t domain : head.domains) {
            for (const std::size_t task : subjects.currentTasks(domain))
                all.texts.push_back(revision.roadmap->tasks[task].text);
        }
        std::uint64_t part = 0;
        const auto readable = [&](const layout::TelopWords& one) {
            return readingTime(one.texts, input.edition.language) < longest;
        };
        for (layout::TelopWords& one :
             layout::dealTexts(input.edition, all, body, input.canvas, input.measurer, readable)) {
            one.id = all.id.child("part", part++);
            out.stops.push_back({i, map.areas[i].rect, readingTime(one.texts, input.edition.language), {i}});
            words.push_back(std::move(one));
        }
    }
    layOutTelops(input, std::move(words), body, out);
    return out;
}

base::Rect telopRect(const Stops& stops, TelopSide side) {
    return {0, side == TelopSide::bottom ? stops.bottomTop : stops.topTop, stops.telops.size.x,
            stops.telops.size.y};
}

std::optional<TelopSide> telopSide(const Stops& stops, const show::Spotlight& light, std::size_t stop) {
    if (!light.told || stop >= stops.stops.size() || !stops.telops.telops[stop].told()) return std::nullopt;
    const std::size_t first = std::min(light.lap.first, stop);
    const std::size_t last =
        std::min(std::max(light.lap.first + light.lap.count, stop + 1), stops.stops.size());
    for (const TelopSide side : {TelopSide::bottom, TelopSide::top}) {
        bool all = true;
        for (std::size_t i = first; i < last; ++i) all = all && isFree(stops, i, side);
        if (all) return side;
    }
    TelopSide side = TelopSide::bottom;
    for (std::size_t i = first; i <= stop; ++i) {
        const TelopSide other = side == TelopSide::bottom ? TelopSide::top : TelopSide::bottom;
        if (!isFree(stops, i, side) && isFree(stops, i, other)) side = other;
    }
    return isFree(stops, stop, side) ? std::optional(side) : std::nullopt;
}

}  // namespace fukan::scene
