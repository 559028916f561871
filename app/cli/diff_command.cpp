#include "cli/diff_command.hpp"

#include <fmt/core.h>

#include "base/quoted.hpp"
#include "base/result.hpp"
#include "cli/diff_report.hpp"
#include "files/content_files.hpp"
#include "platform/log.hpp"
#include "platform/standard_streams.hpp"
#include "run/exit_code.hpp"

namespace fukan::cli {
namespace {

base::Result<std::size_t> revisionNamed(const content::Board& board, const std::string& id) {
    std::string there;
    for (std::size_t i = 0; i < board.revisions.size(); ++i) {
        if (board.revisions[i].id == id) return i;
        there += " " + board.revisions[i].id;
    }
    return base::Error{fmt::format("no revision {}; there are:{}", base::quoted(id), there)};
}

}  // namespace

int diffCommand(const Options& options) {
    const files::ContentFiles files = files::readContent(options.overrides);
    platform::log(files.diagnostics);
    if (!files.usable()) return run::exitContent;
    const content::Board& board = *files.board;
    const std::size_t count = board.revisions.size();
    if (count < 2)
        return run::complain("the board has one revision, and nothing to compare it with", run::exitContent);
    base::Result<std::size_t> to = count - 1;
    if (!options.to.empty()) to = revisionNamed(board, options.to);
    if (!to) return run::complain(to.error(), run::exitContent);
    base::Result<std::size_t> from = *to > 0 ? *to - 1 : 1;
    if (!options.from.empty()) from = revisionNamed(board, options.from);
    if (!from) return run::complain(from.error(), run::exitContent);
    const DiffReport report(board, *from, *to);
    const content::Language language =
        board.title.spoken(options.overrides.language.value_or(files.config.config->language));
    platform::print(options.json ? jsonOf(report) : linesOf(report, language));
    return run::exitDone;
}

}  // namespace fukan::cli
