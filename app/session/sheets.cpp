#include "session/sheets.hpp"

#include <algorithm>

#include "content/calendar.hpp"
#include "session/help_sheet.hpp"

namespace fukan::session {

using content::Language;
using input::CommandKind;

namespace {

layout::HelpWords wordsFor(const SheetsContext& context) {
    const scene::SceneSet& sceneSet = context.wall.sceneSet();
    const auto& lapses = sceneSet.settings().lapses;
    const bool any = std::ranges::any_of(lapses, [](const auto& lapse) { return lapse.has_value(); });
    return helpWords(context.keymap, sceneSet.board(), sceneSet.settings().language, any);
}

}  // namespace

layout::HelpSheet Sheets::helpSheet(const SheetsContext& context) const {
    const scene::SceneSet& sceneSet = context.wall.sceneSet();
    return layout::layoutHelp(wordsFor(context), helpPage_, sceneSet.canvas(), sceneSet.measurer());
}

void Sheets::toggleHelp(const SheetsContext& context) {
    if (!help_) {
        help_ = true;
        helpPage_ = 0;
    } else if (++helpPage_ >= helpSheet(context).pages) {
        closeHelp();
    }
}

bool Sheets::closedBy(const input::Command& command, const SheetsContext& context) {
    const bool touch = command.kind == CommandKind::touched;
    if (!help_ || (command.kind != CommandKind::back && !touch)) return false;
    closingPress_ = command.press;
    const layout::HelpSheet sheet = helpSheet(context);
    const bool turns = touch && helpPage_ + 1 < sheet.pages && !sheet.close.contains(command.pixel);
    turns ? static_cast<void>(++helpPage_) : closeHelp();
    return true;
}

bool Sheets::belongsToClosing(const input::Command& command) const {
    return closingPress_ == command.press && command.kind != CommandKind::attention;
}

bool Sheets::takes(const input::Command& command, const SheetsContext& context) {
    return diagnostics_.takes(command, context.wall.sceneSet().canvas().unit, context.now,
                              context.wall.config().motion.reduced);
}

void Sheets::toggleDiagnostics(const SheetsContext& context) {
    diagnostics_.toggle();
    advance(context);
}

void Sheets::advance(const SheetsContext& context) {
    if (diagnostics_.shown())
        diagnostics_.lay(diagnosticLines(context), context.wall.sceneSet(), context.wallNumber, context.now);
}

std::optional<motion::Timestamp> Sheets::toastEnds(motion::Timestamp now) const {
    if (toast_.at(now).empty()) return std::nullopt;
    return toast_.until();
}

scene::Overlays Sheets::overlays(const SheetsContext& context) const {
    // The language of the scenes: a board that is written in one language is shown in it.
    const Language language = context.wall.sceneSet().settings().language;
    scene::Overlays out;
    out.toast = toast_.at(context.now);
    out.trouble = base::hasErrors(trouble_.problems);
    if (trouble_.outOfReach) out.outOfReach = outOfReachWords(language);
    out.reducedMotion = context.wall.config().motion.reduced;
    if (help_) {
        out.help = wordsFor(context);
        out.helpPage = helpPage_;
    }
    out.diagnostics = diagnostics_.panel();
    out.diagnosticsScroll = diagnostics_.scroll(context.now);
    return out;
}

std::vector<std::string> Sheets::diagnosticLines(const SheetsContext& context) const {
    std::vector<std::string> lines = machineFacts_;
    lines.push_back("config  " + context.files.configFile.string());
    lines.push_back("board  " + context.files.boardFolder.string());
    lines.push_back("clock  " + content::formatDate(context.civil.date, Language::en) + " " +
                    content::formatClock(context.civil) + "  " + context.wall.config().time.zone);
    if (trouble_.outOfReach) lines.push_back("files  out of reach; shown is what was read last");
    for (const base::Diagnostics& problems : {trouble_.problems, context.wall.problems()}) {
        for (const base::Diagnostic& problem : problems) lines.push_back(problem.format());
    }
    return lines;
}

}  // namespace fukan::session
