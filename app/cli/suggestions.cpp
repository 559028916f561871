#include "cli/suggestions.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "base/quoted.hpp"
#include "content/likely_pairs.hpp"

namespace fukan::cli {
namespace {

const content::PlacedText* textOf(const std::string& task, const std::string& revision,
                                  const content::PlacedTexts& texts) {
    const std::string key = "task[" + task + "].text";
    const auto found = std::ranges::find_if(texts, [&](const content::PlacedText& text) {
        return text.revision == revision && text.key.starts_with(key);
    });
    return found == texts.end() ? nullptr : &*found;
}

}  // namespace

std::string Suggestion::sentence() const {
    const std::string at =
        place ? fmt::format("{}:{}:{}: ", place->file, place->at.line, place->at.column) : "";
    return fmt::format(
        "{}suggestion: the task {} reads like {} of the revision {}: if it is the same task, give it "
        "the same id",
        at, base::quoted(task), base::quoted(otherTask), base::quoted(otherRevision));
}

std::vector<Suggestion> suggestionsFor(const content::Board& board, const content::PlacedTexts& texts) {
    std::vector<Suggestion> out;
    const content::Revision* before = nullptr;
    for (const content::Revision& after : board.revisions) {
        if (!after.roadmap) continue;
        if (before != nullptr) {
            for (const content::LikelyPair& pair : content::likelyPairs(*before->roadmap, *after.roadmap)) {
                const std::string& task = after.roadmap->tasks[pair.after].id;
                out.push_back({textOf(task, after.id, texts), after.id, task, before->id,
                               before->roadmap->tasks[pair.before].id, pair.likeness});
            }
        }
        before = &after;
    }
    return out;
}

}  // namespace fukan::cli
