#include "cli/check_command.hpp"

#include <string>

#include "cli/check_report.hpp"
#include "files/change_wait.hpp"
#include "platform/standard_streams.hpp"
#include "run/exit_code.hpp"

namespace fukan::cli {
namespace {

std::string written(const CheckReport& report, const Options& options) {
    return options.json ? jsonOf(report) : linesOf(report, options);
}

/// Until a signal asks to end, or what is printed is lost.
int watch(const Options& options) {
    platform::Signals signals(run::exitDone);
    files::ChangeWait change(signals);
    std::string last;
    for (;;) {
        const auto report = makeReport(options);
        if (!report) return run::complain(report.error(), run::exitMachine);
        // A file may be saved as it was.
        if (std::string now = written(*report, options); now != last) {
            if (!last.empty() && !options.json) platform::print("\n");
            platform::print(now);
            last = std::move(now);
            if (platform::undelivered()) return report->sound() ? run::exitDone : run::exitContent;
        }
        if (!change.wait(*report->files)) return run::exitDone;
    }
}

}  // namespace

int checkCommand(const Options& options) {
    if (options.watch) return watch(options);
    const auto report = makeReport(options);
    if (!report) return run::complain(report.error(), run::exitMachine);
    platform::print(written(*report, options));
    return report->sound() ? run::exitDone : run::exitContent;
}

}  // namespace fukan::cli
