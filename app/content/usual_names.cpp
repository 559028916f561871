#include "content/usual_names.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/quoted.hpp"
#include "content/report.hpp"

namespace fukan::content {
namespace {

struct UsualName {
    std::string_view written;
    /// The first one that its table has is meant: a `title` is a task's text, an area's name, a revision's
    /// label.
    std::array<std::string_view, 4> meant;
};

constexpr std::array usualNames{
    // tasks
    UsualName{"begin", {"from"}},
    UsualName{"begins", {"from"}},
    UsualName{"start", {"from", "fiscal_year_start"}},
    UsualName{"start_year", {"from"}},
    UsualName{"first", {"from"}},
    UsualName{"since", {"from"}},
    UsualName{"year", {"years", "from"}},
    UsualName{"end", {"to"}},
    UsualName{"ends", {"to"}},
    UsualName{"end_year", {"to"}},
    UsualName{"finish", {"to"}},
    UsualName{"last", {"to"}},
    UsualName{"till", {"to"}},
    UsualName{"until", {"to"}},
    UsualName{"inferred", {"span"}},
    UsualName{"estimated", {"span"}},
    UsualName{"category", {"domain", "domains"}},
    UsualName{"group", {"domain", "domains"}},
    UsualName{"lane", {"domain", "lanes"}},
    UsualName{"subject", {"domain", "domains"}},
    UsualName{"topic", {"domain", "domains"}},
    UsualName{"domains", {"lanes", "domain"}},
    // names and texts
    UsualName{"body", {"text"}},
    UsualName{"content", {"text"}},
    UsualName{"description", {"text", "subtitle"}},
    UsualName{"caption", {"text", "name", "title", "label"}},
    UsualName{"label", {"name", "text", "title"}},
    UsualName{"name", {"text", "title", "label"}},
    UsualName{"text", {"name", "caption", "title", "label"}},
    UsualName{"title", {"text", "name", "label", "caption"}},
    UsualName{"date", {"stamp"}},
    UsualName{"index", {"number"}},
    UsualName{"no", {"number"}},
    UsualName{"order", {"number"}},
    UsualName{"key", {"id"}},
    UsualName{"identifier", {"id"}},
    // files and lists of a board
    UsualName{"map", {"landscape"}},
    UsualName{"plan", {"roadmap"}},
    UsualName{"version", {"revision"}},
    UsualName{"note", {"remark", "footnotes"}},
    UsualName{"notes", {"note", "remark", "footnotes"}},
    UsualName{"comment", {"remark", "note"}},
    UsualName{"ongoing", {"open_ended"}},
    UsualName{"open", {"open_ended"}},
    UsualName{"fiscal_year", {"fiscal_year_start"}},
    UsualName{"year_start", {"fiscal_year_start"}},
    // the map
    UsualName{"bounds", {"at"}},
    UsualName{"box", {"at"}},
    UsualName{"place", {"at"}},
    UsualName{"pos", {"at"}},
    UsualName{"position", {"at"}},
    UsualName{"rect", {"at"}},
    UsualName{"size", {"grid", "at", "panel_diagonal_in"}},
    UsualName{"columns", {"grid"}},
    UsualName{"area", {"inside"}},
    UsualName{"inside", {"area"}},
    UsualName{"parent", {"inside", "area"}},
    UsualName{"within", {"inside", "area"}},
    // the config
    UsualName{"cursor", {"hide_cursor"}},
    UsualName{"diagonal", {"panel_diagonal_in"}},
    UsualName{"distance", {"viewing_distance_m"}},
    UsualName{"dwell", {"dwell_seconds"}},
    UsualName{"duration", {"dwell_seconds", "transition_seconds"}},
    UsualName{"seconds", {"dwell_seconds", "transition_seconds", "idle_seconds"}},
    UsualName{"fps", {"max_fps"}},
    UsualName{"idle", {"idle_seconds"}},
    UsualName{"image", {"file"}},
    UsualName{"path", {"file"}},
    UsualName{"picture", {"file"}},
    UsualName{"src", {"file"}},
    UsualName{"kind", {"scene"}},
    UsualName{"type", {"scene"}},
    UsualName{"lang", {"language"}},
    UsualName{"mode", {"theme"}},
    UsualName{"colors", {"theme"}},
    UsualName{"scenes", {"playlist"}},
    UsualName{"screen", {"display", "monitor"}},
    UsualName{"window", {"display"}},
    UsualName{"output", {"monitor"}},
    UsualName{"timezone", {"zone"}},
    UsualName{"tz", {"zone"}},
    UsualName{"quit", {"allow_quit"}},
};

}  // namespace

std::string_view usuallyMeant(std::string_view written, const std::vector<std::string>& known) {
    for (const UsualName& usual : usualNames) {
        if (!base::sameIgnoringCase(usual.written, written)) continue;
        for (const std::string_view meant : usual.meant) {
            const auto found = std::find(known.begin(), known.end(), meant);
            if (!meant.empty() && found != known.end()) return *found;
        }
    }
    return {};
}

std::string keyHint(std::string_view written, const std::vector<std::string>& known) {
    const std::string_view meant = usuallyMeant(written, known);
    return meant.empty() ? knownNames(written, known) : "did you mean " + base::quoted(meant) + "?";
}

}  // namespace fukan::content
