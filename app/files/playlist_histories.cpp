#include "files/playlist_histories.hpp"

#include <algorithm>
#include <utility>

#include "content/history_board.hpp"

namespace fukan::files {
namespace {

using content::PlaylistEntry;

bool isHistory(const PlaylistEntry& entry) { return entry.scene == content::SceneChoice::history; }

bool sameHistory(const content::HistoryBoard& a, const content::HistoryBoard& b) {
    const auto same = [](const content::Commit& one, const content::Commit& other) {
        return one.hash == other.hash;
    };
    return std::ranges::equal(a.commits, b.commits, same);
}

}  // namespace

bool PlaylistHistories::wantedBy(const ContentFiles& files) {
    return files.usable() && std::ranges::any_of(files.config.config->playlist, isHistory);
}

bool PlaylistHistories::read(const ContentFiles& files, Git& git) {
    const std::string& zone = files.config.config->time.zone;
    std::vector<Found> now;
    for (const PlaylistEntry& entry : files.config.config->playlist) {
        const bool known = std::ranges::find(now, entry.history, &Found::range) != now.end();
        if (isHistory(entry) && !known) now.push_back(read(entry.history, zone, git));
    }
    if (git.stopped()) return false;
    const bool elsewhere = folder_ != files.boardFolder || zone_ != zone;
    bool changed = elsewhere || now.size() != found_.size();
    for (Found& one : now) {
        const Found* before = elsewhere ? nullptr : find(one.range);
        if (before && !one.board && git.late()) one = *before;
        const bool same = before && before->problem == one.problem && !before->board == !one.board &&
                          (!one.board || sameHistory(*before->board, *one.board));
        changed = changed || !same;
        if (same) one.board = before->board;
    }
    folder_ = files.boardFolder;
    zone_ = zone;
    found_ = std::move(now);
    return changed;
}

PlaylistHistories::Found PlaylistHistories::read(const content::HistoryRange& range, const std::string& zone,
                                                 Git& git) {
    const auto history = reader_.read(git, range, zone);
    if (!history) return {range, nullptr, history.error()};
    auto board = content::withoutRepeats(content::historyBoard(history->versions));
    if (board.commits.empty()) return {range, nullptr, "every commit has mistakes"};
    if (board.commits.size() == 1) return {range, nullptr, "it has been the same all along"};
    return {range, std::make_shared<const content::HistoryBoard>(std::move(board)), {}};
}

const PlaylistHistories::Found* PlaylistHistories::find(const content::HistoryRange& range) const {
    const auto found = std::ranges::find(found_, range, &Found::range);
    return found == found_.end() ? nullptr : &*found;
}

ContentFiles PlaylistHistories::addedTo(ContentFiles files) const {
    if (!wantedBy(files)) return files;
    const std::vector<PlaylistEntry>& playlist = files.config.config->playlist;
    files.histories.resize(playlist.size());
    if (folder_ != files.boardFolder || zone_ != files.config.config->time.zone) return files;
    for (std::size_t i = 0; i < playlist.size(); ++i) {
        const Found* found = isHistory(playlist[i]) ? find(playlist[i].history) : nullptr;
        if (!found) continue;
        files.histories[i] = found->board;
        if (found->board) continue;
        base::Diagnostic problem;
        problem.severity = base::Severity::warning;
        problem.key = "playlist[" + std::to_string(i + 1) + "].scene";
        problem.message = "the board has no history: " + found->problem;
        problem.hint = "it is left out of the round";
        files.diagnostics.push_back(files.config.located(std::move(problem)));
    }
    return files;
}

ContentFiles withHistories(ContentFiles files) {
    if (!PlaylistHistories::wantedBy(files)) return files;
    PlaylistHistories histories;
    Git git(files.boardFolder);
    histories.read(files, git);
    return histories.addedTo(std::move(files));
}

}  // namespace fukan::files
