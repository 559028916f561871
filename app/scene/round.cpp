#include "scene/round.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "scene/bar_room.hpp"
#include "scene/revision_pair.hpp"
#include "show/playback.hpp"
#include "show/tour.hpp"

namespace fukan::scene {
namespace {

using content::PlaylistEntry;
using content::SceneChoice;

// A step of a plan's history, of which there are many, or a lapse, which has told it all, once it has played.
constexpr motion::Duration standsFor = std::chrono::seconds(8);

show::TransitionKind transitionOf(content::TransitionChoice choice) {
    switch (choice) {
        case content::TransitionChoice::automatic:
            return show::TransitionKind::automatic;
        case content::TransitionChoice::cut:
            return show::TransitionKind::cut;
        case content::TransitionChoice::fade:
            return show::TransitionKind::fade;
        case content::TransitionChoice::slide:
            return show::TransitionKind::slide;
        case content::TransitionChoice::zoom:
            return show::TransitionKind::zoom;
    }
    return show::TransitionKind::automatic;
}

show::SceneKind kindOf(SceneChoice choice) {
    switch (choice) {
        case SceneChoice::landscape:
            return show::SceneKind::landscape;
        case SceneChoice::roadmap:
            return show::SceneKind::roadmap;
        case SceneChoice::afar:
            return show::SceneKind::afar;
        case SceneChoice::revision:
        case SceneChoice::history:
            return show::SceneKind::revisedRoadmap;
        case SceneChoice::lapse:
            return show::SceneKind::lapse;
        case SceneChoice::image:
            return show::SceneKind::image;
    }
    return show::SceneKind::landscape;
}

std::vector<PlaylistEntry> standardRound(const content::Board& board) {
    std::vector<PlaylistEntry> out;
    for (auto revision = board.revisions.rbegin(); revision != board.revisions.rend(); ++revision) {
        PlaylistEntry entry;
        entry.revision = revision->id;
        if (revision->landscape) out.push_back(entry);
        entry.scene = SceneChoice::roadmap;
        if (revision->roadmap) out.push_back(entry);
    }
    return out;
}

std::vector<int> domainNumbers(const content::Board& board, const LaidOutScene& scene) {
    std::set<int> numbers;
    for (const std::size_t domain : scene.domains()) {
        if (board.domains[domain].number > 0) numbers.insert(board.domains[domain].number);
    }
    return {numbers.begin(), numbers.end()};
}

class RoundMaker {
public:
    RoundMaker(const content::Config& config, const SceneSet& sceneSet)
        : config_(config), sceneSet_(sceneSet) {}

    RoundPlan make() {
        const auto& board = sceneSet_.board();
        const std::vector<PlaylistEntry> playlist =
            config_.playlist.empty() ? standardRound(board) : config_.playlist;
        for (std::size_t i = 0; i < playlist.size(); ++i) add(playlist[i], i);
        // If no entry can be shown, the board is, because a wall must not stay empty without an explanation.
        if (plan_.round.empty()) {
            for (const PlaylistEntry& entry : standardRound(board)) add(entry, playlist.size());
        }
        addOthers();
        return std::move(plan_);
    }

private:
    void addOthers() {
        for (const LaidOutScene& scene : sceneSet_.scenes()) {
            const bool inRound = std::ranges::any_of(
                plan_.round, [&](const show::Entry& entry) { return entry.scene == scene.key; });
            const bool ofBoard = show::hasRevision(scene.key.kind) || show::isPlayed(scene.key.kind);
            if (inRound || isFaced(scene) || !ofBoard || scene.key.entry > 0) continue;
            plan_.others.push_back(entryOf({}, scene));
        }
    }

    void add(const PlaylistEntry& entry, std::size_t index) {
        bool any = false;
        for (const LaidOutScene& scene : sceneSet_.scenes()) {
            if (!matches(entry, index, scene)) continue;
            any = true;
            if (!isFaced(scene)) plan_.round.push_back(entryOf(entry, scene));
        }
        // Why there is no history has been told when it was read.
        if (!any && entry.scene != SceneChoice::history) complain(entry, index);
    }

    bool matches(const PlaylistEntry& entry, std::size_t index, const LaidOutScene& scene) const {
        const bool onPage = entry.page == 0 || scene.key.page + 1 == static_cast<std::size_t>(entry.page);
        if (entry.scene == SceneChoice::history || entry.scene == SceneChoice::lapse)
            return scene.key.entry == index + 1 && onPage;
        if (scene.key.entry > 0 || !isOfKind(entry, scene.key.kind)) return false;
        if (entry.scene == SceneChoice::image) return scene.key.image == entry.file;
        const auto& revisions = sceneSet_.board().revisions;
        if (entry.scene == SceneChoice::revision) {
            const auto pair = pairOf(entry, sceneSet_.board());
            const bool shown = onPage || scene.key.kind == show::SceneKind::revisedMap;
            // Of revisions between the two each step has its turn.
            return pair && shown && pair->earlier <= scene.key.earlier && scene.key.revision <= pair->later;
        }
        const std::string& wanted = entry.revision.empty() ? revisions.back().id : entry.revision;
        if (revisions[scene.key.revision].id != wanted) return false;
        return onPage;
    }

    static bool isOfKind(const PlaylistEntry& entry, show::SceneKind kind) {
        using content::ComparedChoice;
        if (entry.scene != SceneChoice::revision) return kind == kindOf(entry.scene);
        if (kind == show::SceneKind::revisedMap) return entry.of != ComparedChoice::roadmap;
        return kind == show::SceneKind::revisedRoadmap && entry.of != ComparedChoice::landscape;
    }

    /// Whether it is a spread's map, which is seen beside its pages and needs no turn of its own.
    bool isFaced(const LaidOutScene& scene) const {
        return std::ranges::any_of(
            sceneSet_.scenes(), [&](const LaidOutScene& other) { return sceneSet_.facing(other) == &scene; });
    }

    show::Entry entryOf(const PlaylistEntry& entry, const LaidOutScene& scene) const {
        show::Entry out;
        out.scene = scene.key;
        out.transition = transitionOf(entry.transition);
        if (scene.tour) {
            for (const Stop& stop : scene.tour->stops) out.stops.push_back(stop.reading);
        }
        out.dwell = dwellOf(entry, out.stops);
        if (const auto* lapse = std::get_if<LapseScene>(&scene.body)) {
            out.course = lapse->clock.course(lapse->yearOf(sceneSet_.fiscalYear()));
            out.steps = lapse->clock.steps();
        }
        const motion::Duration played = show::Playback::before + out.course.length;
        if (!entry.dwellSeconds && show::isPlayed(scene.key.kind))
            out.dwell = standsAfter(scene.key) + played;
        // A story is told to its end.
        if (scene.key.kind == show::SceneKind::lapse) out.dwell = std::max(out.dwell, played);
        out.reach = scene.reach();
        // Others make room as parts of a world, or move nothing but a part of them.
        if (scene.leadsElsewhere() || show::isPlayed(scene.key.kind))
            makeRoom(out.reach, scene.frame, sceneSet_.canvas());
        out.domainNumbers = domainNumbers(sceneSet_.board(), scene);
        if (const LaidOutScene* map = sceneSet_.facing(scene)) {
            out.beside = map->key;
            out.turns = scene.place.w / sceneSet_.settings().viewport.x;
        }
        return out;
    }

    /// How long what plays stands once it has played.
    static motion::Duration standsAfter(const show::SceneKey& key) {
        return key.entry > 0 ? standsFor : show::Tour::withoutTour;
    }

    motion::Duration dwellOf(const PlaylistEntry& entry, const std::vector<motion::Duration>& stops) const {
        if (entry.dwellSeconds) return motion::Duration{std::llround(*entry.dwellSeconds * 1e9)};
        return config_.motion.tour ? show::Tour::dwellFor(stops) : show::Tour::withoutTour;
    }

    /// The key of an entry that cannot be shown, and why it cannot.
    struct Cause {
        const char* key = "scene";
        std::string message = "the board has no such scene";
    };

    Cause causeOf(const PlaylistEntry& entry) const {
        if (entry.scene == SceneChoice::image)
            return {"file", "the image " + entry.file + " cannot be shown"};
        if (entry.scene == SceneChoice::lapse && entry.page == 0) {
            const auto chapters =
                content::lapseChapters(sceneSet_.board(), entry.lapse, sceneSet_.fiscalYear());
            return {"scene", chapters.empty() ? "no roadmap of the board has such years"
                                              : "its tasks do not fit on pages at this size"};
        }
        if (entry.page > 0)
            return {"page", "there is no page " + std::to_string(entry.page) + " at this size"};
        return {};
    }

    void complain(const PlaylistEntry& entry, std::size_t index) {
        const Cause cause = causeOf(entry);
        base::Diagnostic problem;
        problem.severity = base::Severity::warning;
        problem.key = "playlist[" + std::to_string(index + 1) + "]." + cause.key;
        problem.message = cause.message;
        problem.hint = "it is left out of the round";
        plan_.problems.push_back(std::move(problem));
    }

    const content::Config& config_;
    const SceneSet& sceneSet_;
    RoundPlan plan_;
};

}  // namespace

RoundPlan makeRound(const content::Config& config, const SceneSet& sceneSet) {
    return RoundMaker(config, sceneSet).make();
}

}  // namespace fukan::scene
