#include "cli/history_command.hpp"

#include "cli/history_report.hpp"
#include "files/content_files.hpp"
#include "files/plan_history_reader.hpp"
#include "platform/log.hpp"
#include "platform/standard_streams.hpp"
#include "run/exit_code.hpp"

namespace fukan::cli {

int historyCommand(const Options& options) {
    // The board itself may have mistakes: this may be why its history is asked for.
    const files::ContentFiles files = files::readConfig(options.overrides);
    platform::log(files.diagnostics);
    if (!files.config.config) return run::exitContent;
    const content::Config& config = *files.config.config;
    files::Git git(files.boardFolder);
    const auto history = files::PlanHistoryReader().read(git, options.history, config.time.zone);
    if (!history) return run::complain("no history: " + history.error(), run::exitContent);
    const HistoryReport report(*history);
    const content::Language language = options.overrides.language.value_or(config.language);
    platform::print(options.json ? jsonOf(report) : linesOf(report, language));
    if (history->versions.empty())
        return run::complain("no history: every one of these commits has mistakes", run::exitContent);
    return run::exitDone;
}

}  // namespace fukan::cli
