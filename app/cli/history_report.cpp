#include "cli/history_report.hpp"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "content/history_board.hpp"
#include "content/landscape_diff.hpp"
#include "content/revision_diff.hpp"

namespace fukan::cli {
namespace {

using content::ChangeCounts;
using content::Commit;
using content::Language;

std::string dayOf(const Commit& commit) {
    const content::Date& date = commit.local.date;
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

VersionChanges changesBetween(const content::Revision& before, const content::Revision& after) {
    VersionChanges changes;
    if (before.roadmap && after.roadmap)
        changes.tasks = content::countsOf(content::revisionDiff(*before.roadmap, *after.roadmap));
    if (before.landscape && after.landscape)
        changes.places = content::countsOf(content::landscapeDiff(*before.landscape, *after.landscape));
    return changes;
}

/// Calls one of the two for each commit, the newest first.
template <typename OfVersion, typename OfSkipped>
void eachCommit(const content::PlanHistory& history, OfVersion ofVersion, OfSkipped ofSkipped) {
    std::size_t versions = history.versions.size();
    std::size_t skipped = history.skipped.size();
    while (versions + skipped > 0) {
        const bool version = skipped == 0 || (versions > 0 && history.versions[versions - 1].commit.newer <
                                                                  history.skipped[skipped - 1].commit.newer);
        if (version) {
            ofVersion(--versions);
        } else {
            ofSkipped(history.skipped[--skipped]);
        }
    }
}

class HistoryLines {
public:
    HistoryLines(const HistoryReport& report, Language language)
        : report_(report), english_(language == Language::en) {}

    std::string write() {
        const content::PlanHistory& history = report_.history;
        eachCommit(
            history,
            [&](std::size_t i) {
                head(history.versions[i].commit);
                counts(word("tasks", "工程表"), report_.changes[i].tasks);
                counts(word("map", "俯瞰図"), report_.changes[i].places);
            },
            [&](const content::SkippedCommit& skipped) {
                head(skipped.commit);
                out_ += fmt::format("    {}: {}\n", word("left out", "対象外"), skipped.problem);
            });
        if (history.more)
            out_ += word("… and older ones: see --last and --since\n", "…以前の版は --last と --since で\n");
        if (history.shallow)
            out_ += word("This clone is shallow: what is older is not in it.\n",
                         "浅いクローンのため、これより古い版はありません。\n");
        return std::move(out_);
    }

private:
    const char* word(const char* english, const char* japanese) const {
        return english_ ? english : japanese;
    }

    void head(const Commit& commit) {
        out_ += fmt::format("{}  {} {}  {}\n", commit.shortHash(), dayOf(commit),
                            content::formatClock(commit.local), commit.subject);
    }

    void counts(const char* what, const std::optional<ChangeCounts>& of) {
        if (!of) return;
        out_ += fmt::format(fmt::runtime(word("    {}: {} new, {} changed, {} kept, {} ended\n",
                                              "    {}: 新 {}・変更 {}・継続 {}・終了 {}\n")),
                            what, of->added, of->changed, of->kept, of->dropped);
    }

    const HistoryReport& report_;
    bool english_;
    std::string out_;
};

using Json = nlohmann::ordered_json;

Json commitJson(const Commit& commit) {
    return {
        {"commit", commit.hash}, {"time", commit.time}, {"date", dayOf(commit)}, {"subject", commit.subject}};
}

Json countsJson(const std::optional<ChangeCounts>& of) {
    if (!of) return {};
    return {{"new", of->added}, {"changed", of->changed}, {"kept", of->kept}, {"ended", of->dropped}};
}

}  // namespace

HistoryReport::HistoryReport(const content::PlanHistory& of) : history(of) {
    const content::HistoryBoard joined = content::historyBoard(history.versions);
    const auto& revisions = joined.board.revisions;
    for (std::size_t i = 0; i < revisions.size(); ++i)
        changes.push_back(i == 0 ? VersionChanges() : changesBetween(revisions[i - 1], revisions[i]));
}

std::string linesOf(const HistoryReport& report, Language language) {
    return HistoryLines(report, language).write();
}

std::string jsonOf(const HistoryReport& report) {
    Json commits = Json::array();
    eachCommit(
        report.history,
        [&](std::size_t i) {
            Json version = commitJson(report.history.versions[i].commit);
            version["roadmap"] = countsJson(report.changes[i].tasks);
            version["landscape"] = countsJson(report.changes[i].places);
            version["problem"] = Json();
            commits.push_back(std::move(version));
        },
        [&](const content::SkippedCommit& skipped) {
            Json left = commitJson(skipped.commit);
            left["roadmap"] = left["landscape"] = Json();
            left["problem"] = skipped.problem;
            commits.push_back(std::move(left));
        });
    const Json json{{"commits", commits}, {"more", report.history.more}, {"shallow", report.history.shallow}};
    return json.dump() + "\n";
}

}  // namespace fukan::cli
