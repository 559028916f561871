#include "files/plan_history_reader.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/quoted.hpp"
#include "content/board_loader.hpp"

namespace fukan::files {
namespace {

using content::Commit;

/// Seconds since 1970 whose nanoseconds can be held: to the year 2255.
constexpr std::int64_t latest = 9'000'000'000;
constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

/// "HASH SECONDS SUBJECT".
std::optional<Commit> commitOf(std::string_view line, const std::string& zone) {
    const auto hashEnd = line.find(' ');
    if (hashEnd != 40 && hashEnd != 64) return std::nullopt;
    const auto timeEnd = std::min(line.find(' ', hashEnd + 1), line.size());
    Commit commit;
    commit.hash = line.substr(0, hashEnd);
    if (commit.hash.find_first_not_of("0123456789abcdef") != std::string::npos) return std::nullopt;
    const auto [stop, failed] =
        std::from_chars(line.data() + hashEnd + 1, line.data() + timeEnd, commit.time);
    if (failed != std::errc{} || stop != line.data() + timeEnd) return std::nullopt;
    commit.time = std::clamp<std::int64_t>(commit.time, 0, latest);
    commit.local = content::civilTime(commit.time * nanosecondsPerSecond, zone);
    commit.subject = base::plainLine(line.substr(std::min(timeEnd + 1, line.size())));
    return commit;
}

bool before(const content::Date& a, const content::Date& b) {
    return std::tie(a.year, a.month, a.day) < std::tie(b.year, b.month, b.day);
}

/// The day before that day, wherever on earth.
std::int64_t safelyBefore(const content::Date& day) {
    const std::chrono::sys_days since = std::chrono::year{day.year} / day.month / day.day;
    const std::chrono::sys_seconds early = since - std::chrono::days{2};
    return std::max<std::int64_t>(early.time_since_epoch().count(), 0);
}

using Known = std::map<std::string, CheckedBoard>;

class Reading {
public:
    Reading(const content::HistoryRange& range, const std::string& zone, Git& git, const Known& known)
        : range_(range), zone_(zone), git_(git), known_(known) {}

    std::optional<base::Error> run() {
        for (const auto step : {&Reading::findRepository, &Reading::findBoard, &Reading::readCommits}) {
            if (auto failed = (this->*step)()) return failed;
        }
        std::ranges::reverse(history_.versions);
        std::ranges::reverse(history_.skipped);
        return std::nullopt;
    }

    content::PlanHistory takeHistory() { return std::move(history_); }
    Known takeUsed() { return std::move(used_); }

private:
    std::optional<base::Error> findRepository() {
        const auto found = git_.output({"rev-parse", "--is-inside-work-tree", "--is-shallow-repository"});
        if (!found) return base::Error{found.error()};
        if (found->starts_with("false\n"))
            return base::Error{"the folder is in no work tree of its repository"};
        if (*found != "true\nfalse\n" && *found != "true\ntrue\n") return Git::garbled();
        history_.shallow = found->ends_with("true\n");
        const auto head = git_.ask({"rev-parse", "--quiet", "--verify", "HEAD^{commit}"});
        if (!head) return base::Error{head.error()};
        if (head->code == 1) return base::Error{"the repository has no commits yet"};
        if (head->code != 0) return base::Error{complaintOf(*head)};
        head_ = head->output.substr(0, head->output.find('\n'));
        return std::nullopt;
    }

    std::optional<base::Error> findBoard() {
        const std::string name = head_ + ":./" + content::boardFile;
        objects_.want(name);
        if (auto failed = objects_.fetch(git_)) return failed;
        if (!objects_.find(name)->type.empty()) return std::nullopt;
        const auto ignored = git_.ask({"check-ignore", "--quiet", content::boardFile});
        if (ignored && ignored->code == 0) return base::Error{"git ignores the board's folder"};
        return base::Error{"the board is not in the repository's last commit"};
    }

    std::optional<base::Error> readCommits() {
        for (std::size_t seen = 0; !enough();) {
            const std::size_t ask = std::min(wanted() - history_.versions.size() + 8, mostLeft(seen));
            std::vector<Commit> commits;
            // One more, which tells whether there are more.
            if (auto failed = list(seen, ask + 1, commits)) return failed;
            history_.more = commits.size() > ask;
            commits.resize(std::min(commits.size(), ask));
            if (auto failed = check(commits)) return failed;
            seen += ask;
            if (!history_.more || seen >= PlanHistoryReader::mostCommits) break;
        }
        return std::nullopt;
    }

    std::size_t wanted() const { return static_cast<std::size_t>(range_.most()); }
    bool enough() const { return history_.versions.size() >= wanted(); }
    static std::size_t mostLeft(std::size_t seen) { return PlanHistoryReader::mostCommits - seen; }

    std::optional<base::Error> list(std::size_t skip, std::size_t most, std::vector<Commit>& commits) {
        std::vector<std::string> question{"rev-list",
                                          "--first-parent",
                                          "--encoding=UTF-8",
                                          "--format=%H %ct %s",
                                          fmt::format("--skip={}", skip),
                                          fmt::format("--max-count={}", most)};
        if (range_.since) question.push_back(fmt::format("--max-age={}", safelyBefore(*range_.since)));
        question.insert(question.end(), {head_, "--", "."});
        const auto answer = git_.output(std::move(question));
        if (!answer) return base::Error{answer.error()};
        std::string_view rest = *answer;
        while (!rest.empty()) {
            const auto end = rest.find('\n');
            if (end == std::string_view::npos) return Git::garbled();
            const std::string_view line = rest.substr(0, end);
            rest.remove_prefix(end + 1);
            if (line.starts_with("commit ")) continue;
            const auto commit = commitOf(line, zone_);
            if (!commit) return Git::garbled();
            commits.push_back(*commit);
            commits.back().newer = skip + commits.size() - 1;
        }
        return std::nullopt;
    }

    std::optional<base::Error> check(const std::vector<Commit>& commits) {
        const auto folderOf = [](const Commit& commit) { return commit.hash + ":./"; };
        for (const Commit& commit : commits) objects_.want(folderOf(commit));
        if (auto failed = objects_.fetch(git_)) return failed;
        std::vector<std::string> trees;
        for (const Commit& commit : commits) {
            const GitObjects::Object& folder = *objects_.find(folderOf(commit));
            trees.push_back(folder.type == "tree" ? folder.hash : std::string());
        }
        if (auto failed = load(trees)) return failed;
        for (std::size_t i = 0; i < commits.size(); ++i) {
            if (enough()) {
                history_.more = true;
                return std::nullopt;
            }
            take(commits[i], trees[i]);
        }
        return std::nullopt;
    }

    std::optional<base::Error> load(const std::vector<std::string>& trees) {
        do {
            if (auto failed = objects_.fetch(git_)) return failed;
            for (const std::string& tree : trees) {
                if (git_.stopped()) return base::Error{"it was not waited for"};
                if (tree.empty() || used_.contains(tree)) continue;
                const auto known = known_.find(tree);
                auto checked = known == known_.end() ? loadPastBoard(objects_, tree) : known->second;
                if (checked) used_[tree] = std::move(*checked);
            }
        } while (objects_.wantsMore());
        return std::nullopt;
    }

    void take(const Commit& commit, const std::string& tree) {
        if (range_.since && before(commit.local.date, *range_.since)) return;
        if (tree.empty()) {
            history_.skipped.push_back({commit, "the commit does not have the board's folder"});
            return;
        }
        const CheckedBoard& checked = used_.at(tree);
        if (checked.board) {
            history_.versions.push_back({commit, checked.board});
        } else {
            history_.skipped.push_back({commit, checked.problem});
        }
    }

    const content::HistoryRange& range_;
    const std::string& zone_;
    Git& git_;
    const Known& known_;
    Known used_;
    GitObjects objects_;
    std::string head_;
    content::PlanHistory history_;  // the newest first, while it is read
};

}  // namespace

base::Result<content::PlanHistory> PlanHistoryReader::read(Git& git, const content::HistoryRange& range,
                                                           const std::string& zone) {
    std::error_code failed;
    if (!std::filesystem::is_directory(git.folder(), failed))
        return base::Error{"there is no folder " + git.folder().string()};
    Reading reading(range, zone, git, known_);
    if (const auto error = reading.run()) return *error;
    known_ = reading.takeUsed();
    content::PlanHistory history = reading.takeHistory();
    if (history.versions.empty() && history.skipped.empty())
        return base::Error{"no commit since that day has changed it"};
    return history;
}

}  // namespace fukan::files
