#include "content/history_board.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace fukan::content {
namespace {

class Joiner {
public:
    explicit Joiner(const std::vector<PlanVersion>& versions) : versions_(versions) {}

    HistoryBoard join() {
        if (versions_.empty()) return {};
        const Board& newest = *versions_.back().board;
        history_.board = newest;
        history_.board.domains.clear();
        history_.board.revisions.clear();
        for (auto version = versions_.rbegin(); version != versions_.rend(); ++version) {
            addDomains(*version->board);
            addWords(*version->board);
        }
        for (const PlanVersion& version : versions_) add(version);
        return std::move(history_);
    }

private:
    void addDomains(const Board& board) {
        for (const Domain& domain : board.domains) {
            if (!places_.try_emplace(domain.id, places_.size()).second) continue;
            Domain added = domain;
            if (added.number > 0 && !numbers_.insert(added.number).second) added.number = 0;
            history_.board.domains.push_back(std::move(added));
        }
    }

    void addWords(const Board& board) {
        std::vector<std::string>& kept = history_.board.keep;
        for (const std::string& word : board.keep) {
            if (std::ranges::find(kept, word) == kept.end()) kept.push_back(word);
        }
    }

    void add(const PlanVersion& version) {
        const Board& board = *version.board;
        Revision revision = board.revisions.back();
        revision.id = idOf(version.commit);
        revision.label = labelOf(version.commit);
        revision.stamp = {};
        const auto place = [&](std::size_t& domain) { domain = places_.at(board.domains[domain].id); };
        if (revision.roadmap) {
            for (Task& task : revision.roadmap->tasks) place(task.domain);
            for (RoadmapPage& page : revision.roadmap->pages) std::ranges::for_each(page.lanes, place);
        }
        if (revision.landscape) {
            for (Area& area : revision.landscape->areas) std::ranges::for_each(area.domains, place);
        }
        history_.board.revisions.push_back(std::move(revision));
        history_.commits.push_back(version.commit);
    }

    /// Two short hashes that are equal would be one revision.
    std::string idOf(const Commit& commit) const {
        const auto same = [&](const PlanVersion& other) {
            return other.commit.hash != commit.hash && other.commit.shortHash() == commit.shortHash();
        };
        return std::ranges::any_of(versions_, same) ? commit.hash : commit.shortHash();
    }

    /// In the languages of the board's title.
    LocalText labelOf(const Commit& commit) const {
        const auto same = [&](const PlanVersion& other) {
            return other.commit.local.date == commit.local.date;
        };
        const bool alone = std::ranges::count_if(versions_, same) == 1;
        const auto in = [&](Language language) {
            return formatFullDate(commit.local.date, language) +
                   (alone ? "" : " " + formatClock(commit.local));
        };
        const LocalText& title = history_.board.title;
        return {title.ja.empty() ? "" : in(Language::ja), title.en.empty() ? "" : in(Language::en)};
    }

    const std::vector<PlanVersion>& versions_;
    std::map<std::string, std::size_t> places_;  // of a domain's id in the joined board
    std::set<int> numbers_;
    HistoryBoard history_;
};

}  // namespace

HistoryBoard historyBoard(const std::vector<PlanVersion>& versions) { return Joiner(versions).join(); }

HistoryBoard withoutRepeats(HistoryBoard history) {
    HistoryBoard out;
    std::vector<Revision> revisions = std::exchange(history.board.revisions, {});
    out.board = std::move(history.board);
    for (std::size_t i = 0; i < revisions.size(); ++i) {
        const auto& kept = out.board.revisions;
        if (!kept.empty() && kept.back().roadmap == revisions[i].roadmap &&
            kept.back().landscape == revisions[i].landscape)
            continue;
        out.board.revisions.push_back(std::move(revisions[i]));
        out.commits.push_back(std::move(history.commits[i]));
    }
    return out;
}

}  // namespace fukan::content
