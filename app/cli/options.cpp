#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <array>
#include <map>
#include <sstream>

#include "cli/exit_codes.hpp"
#include "cli/values.hpp"
#include "content/calendar.hpp"
#include "platform/standard_streams.hpp"
#include "run/exit_code.hpp"

namespace fukan::cli {
namespace {

/// What is read as a text first, and converted once all of the command line is known to be right.
struct Texts {
    std::string windowed, date, language, size, theme, at = "0", frames = "300", time, since, last;
    bool round = false;
};

CLI::Option* addFile(CLI::App& app, const char* names, std::string& value, const char* what) {
    return app.add_option(names, value, what)->type_name("FILE")->check(someText());
}

CLI::Option* addFolder(CLI::App& app, const char* names, std::string& value, const char* what) {
    return app.add_option(names, value, what)->type_name("DIR")->check(someText());
}

CLI::Option* addSize(CLI::App& app, const char* names, std::string& value, const char* what) {
    return app.add_option(names, value, what)->type_name("WxH")->check(sizeText());
}

CLI::Option* addChoice(CLI::App& app, const char* names, std::string& value,
                       const std::vector<std::string>& choices, const char* what) {
    return app.add_option(names, value, what)
        ->type_name(CLI::detail::join(choices, "|"))
        ->check(CLI::Validator(CLI::IsMember(choices)).description(""));
}

void addContent(CLI::App& app, Options& options, Texts& texts) {
    addFile(
        app, "--config", options.overrides.config,
        "configuration file (default: fukan.toml in the user's configuration folder, else the shipped one)");
    addFolder(app, "--board", options.overrides.board,
              "board folder, or its board.toml, instead of the configuration's");
    addChoice(app, "--lang", texts.language, {"ja", "en", "both"}, "language");
}

void addShared(CLI::App& app, Options& options, Texts& texts) {
    addContent(app, options, texts);
    app.add_option("--date", texts.date, "take this as today's date, instead of the configuration's")
        ->type_name("YYYY-MM-DD")
        ->check(dateText());
}

void addRun(CLI::App& app, Options& options, Texts& texts) {
    addSize(app, "--windowed", texts.windowed, "a window of this size instead of full screen");
    addFile(app, "--record", options.record,
            "write every touch, click and key with its time into this file (overwritten), for --replay");
    addFile(app, "--replay", options.replay,
            "let happen what was recorded in this file, instead of what hands do here; then go on as usual");
}

void addScenes(CLI::App& app, Options& options, Texts& texts) {
    addChoice(app, "--theme", texts.theme, {"dark", "light"}, "theme");
    app.add_option("--scene", options.scenes,
                   "only these scenes, several times or with commas: KIND[:REVISION[:PAGE]], e.g. "
                   "landscape,roadmap:after:2,afar")
        ->type_name("SCENE")
        ->allow_extra_args(false)
        ->check(someText());
}

void addCheck(CLI::App& app, Options& options, Texts& texts) {
    addFolder(app, "BOARD", options.overrides.board, "board folder, or its board.toml");
    app.add_flag("--layout", options.layoutReport,
                 "report every scene at every size: its smallest text, and from how far it can be read");
    app.add_flag("--all", options.allTexts, "report every text of every scene at every size");
    app.add_flag("--json", options.json, "one JSON object rather than lines");
    app.add_flag("--watch", options.watch, "report anew whenever a file changes, until Ctrl+C");
    addSize(app, "--size", texts.size, "the wall's size, instead of the common ones");
}

void addRender(CLI::App& app, Options& options, Texts& texts) {
    addFolder(app, "--out", options.out, "folder for the pictures")->capture_default_str();
    addSize(app, "--size", texts.size, "size of the pictures")->default_str("1920x1080");
    addScenes(app, options, texts);
    app.add_option("--at", texts.at, "seconds into each scene")
        ->type_name("SECONDS")
        ->check(secondsText(86400))
        ->capture_default_str();
    app.add_option("--time", texts.time,
                   "time of day on the pictures' clock (default: now; with a date that is fixed, no clock)")
        ->type_name("HH:MM")
        ->check(clockText());
    app.add_flag("--round", texts.round, "one whole round of the playlist (what it does without --scene)");
}

void addBench(CLI::App& app, Options& options, Texts& texts) {
    app.add_option("--frames", texts.frames, "so many of each scene")
        ->type_name("N")
        ->check(countText(100000))
        ->capture_default_str();
    addSize(app, "--size", texts.size,
            "size of the frames; with --window that of a window (else full screen)")
        ->default_str("1920x1080");
    addScenes(app, options, texts);
    app.add_flag("--tour", options.benchTour,
                 "each scene's whole dwell with its tour, rather than so many frames at rest");
    app.add_flag("--window", options.benchWindow, "on the screen, swapping included, rather than off it");
    app.add_flag(
        "--input", options.benchInput,
        "how long a finger waits for the frame that shows what it does, on the running wall in a window "
        "(with --size of that size, else full screen): so many moves of one finger and of two");
    app.add_flag("--json", options.json, "one JSON object rather than a table");
}

void addDiff(CLI::App& app, Options& options) {
    addFolder(app, "BOARD", options.overrides.board, "board folder, or its board.toml");
    const auto addRevision = [&](const char* name, std::string& value, const char* what) {
        app.add_option(name, value, what)->type_name("REVISION")->check(someText());
    };
    addRevision("--from", options.from, "id of the earlier revision (default: the one before the other)");
    addRevision("--to", options.to, "id of the later revision (default: the board's last)");
    app.add_flag("--json", options.json, "one JSON object, with what is the same as well");
}

void addHistory(CLI::App& app, Options& options, Texts& texts) {
    addFolder(app, "BOARD", options.overrides.board, "board folder, or its board.toml");
    app.add_option("--last", texts.last, "so many versions, the newest ones, 60 at most")
        ->type_name("N")
        ->check(countText(static_cast<int>(content::HistoryRange::lasts.most)))
        ->default_str(std::to_string(content::HistoryRange::usual));
    app.add_option("--since", texts.since, "those committed on that day or later, the newest 60 at most")
        ->type_name("YYYY-MM-DD")
        ->check(dateText());
    app.add_flag("--json", options.json, "one JSON object rather than lines");
}

/// The verbs are parsed by themselves, each with the options that may also stand before it.
struct Verb {
    Options::Verb verb;
    CLI::App* app;
};

std::array<Verb, 6> addVerbs(CLI::App& app, Options& options, Texts& texts) {
    CLI::App* run = app.add_subcommand("run", "show the wall (the default)");
    CLI::App* check = app.add_subcommand(
        "check", "look for mistakes in a board and a configuration, and prove that every text can be read");
    CLI::App* render = app.add_subcommand("render", "draw scenes into PNG files, without a display");
    CLI::App* bench = app.add_subcommand(
        "bench", "measure what a frame of each scene costs, beside only clearing the screen");
    CLI::App* diff = app.add_subcommand("diff", "tell what changed from one revision of a board to the next");
    CLI::App* history = app.add_subcommand(
        "history", "tell what a board was at earlier commits, where its folder is in a git repository");
    for (CLI::App* verb : {run, check, render, bench}) addShared(*verb, options, texts);
    for (CLI::App* verb : {diff, history}) addContent(*verb, options, texts);
    addRun(*run, options, texts);
    addCheck(*check, options, texts);
    addRender(*render, options, texts);
    addBench(*bench, options, texts);
    addDiff(*diff, options);
    addHistory(*history, options, texts);
    run->footer(runExitCodes);
    check->footer(checkExitCodes);
    render->footer(renderExitCodes);
    bench->footer(benchExitCodes);
    diff->footer(diffExitCodes);
    history->footer(historyExitCodes);
    return {{{Options::Verb::run, run},
             {Options::Verb::check, check},
             {Options::Verb::render, render},
             {Options::Verb::bench, bench},
             {Options::Verb::diff, diff},
             {Options::Verb::history, history}}};
}

/// Options of one verb that contradict each other.
void checkBehindVerb(const CLI::App& app, const CLI::App& verb) {
    const auto given = [&verb](const char* name) {
        const CLI::Option* option = verb.get_option_no_throw(name);
        return option != nullptr && option->count() > 0;
    };
    const bool board = given("--board") || app.get_option("--board")->count() > 0;
    if (given("BOARD") && board)
        throw CLI::ValidationError("BOARD", "and --board name two boards: give one of them");
    if (given("--round") && given("--scene"))
        throw CLI::ValidationError("--round", "is all scenes, and --scene some: give one of them");
    if (given("--last") && given("--since"))
        throw CLI::ValidationError("--last", "and --since are two ranges: give one of them");
    for (const char* other : {"--scene", "--tour"}) {
        if (given("--input") && given(other))
            throw CLI::ValidationError(other, "means nothing together with --input");
    }
}

/// What stands before the verb must mean something to it, and not contradict what stands behind it.
void checkBeforeVerb(const CLI::App& app, const CLI::App& verb) {
    for (const CLI::Option* before : app.get_options()) {
        if (before->count() == 0) continue;
        const CLI::Option* behind = verb.get_option_no_throw(before->get_name());
        if (behind == nullptr)
            throw CLI::ValidationError(before->get_name(), "means nothing to " + verb.get_name());
        if (behind->count() > 0) throw CLI::ValidationError(before->get_name(), "is given twice");
    }
}

/// To CLI11 "--config=" is an option whose value is the next word.
void checkEmptyValues(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--") return;
        if (word.starts_with("--") && word.find('=') + 1 == word.size())
            throw CLI::ValidationError(std::string(word.substr(0, word.size() - 1)), emptyValue);
    }
}

void convert(const Texts& texts, Options& options) {
    static const std::map<std::string, content::Language> languages = {
        {"ja", content::Language::ja}, {"en", content::Language::en}, {"both", content::Language::both}};
    if (!texts.date.empty()) options.overrides.date = *content::parseDate(texts.date);
    if (!texts.language.empty()) options.overrides.language = languages.at(texts.language);
    if (!texts.windowed.empty()) options.windowed = parseSize(texts.windowed);
    if (!texts.size.empty()) options.size = parseSize(texts.size);
    if (!texts.theme.empty())
        options.overrides.theme =
            texts.theme == "light" ? content::ThemeChoice::light : content::ThemeChoice::dark;
    if (!texts.time.empty()) options.time = parseClock(texts.time);
    if (!texts.since.empty()) options.history.since = *content::parseDate(texts.since);
    if (!texts.last.empty()) options.history.last = static_cast<int>(*parseDecimal(texts.last));
    options.at = *parseDecimal(texts.at);
    options.frames = static_cast<int>(*parseDecimal(texts.frames));
}

}  // namespace

std::variant<Options, int> parseOptions(int argc, char** argv) {
    Options options;
    Texts texts;
    CLI::App app(
        "Fukan (俯瞰, a view from above): a wall display that cycles through a landscape map and its "
        "roadmaps.",
        "fukan");
    app.set_version_flag("--version", "fukan " FUKAN_VERSION);
    app.require_subcommand(0, 1);
    app.footer(exitCodesInShort);
    addShared(app, options, texts);
    addRun(app, options, texts);
    const std::array<Verb, 6> verbs = addVerbs(app, options, texts);

    try {
        checkEmptyValues(argc, argv);
        app.parse(argc, argv);
        for (const Verb& verb : verbs) {
            if (!verb.app->parsed()) continue;
            options.verb = verb.verb;
            checkBehindVerb(app, *verb.app);
            checkBeforeVerb(app, *verb.app);
        }
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() == 0) {  // help, version
            std::ostringstream text;
            app.exit(e, text, text);
            platform::print(text.str());
            return run::exitDone;
        }
        return run::complain(std::string(e.what()) + " (--help tells what there is)", run::exitMachine);
    }
    convert(texts, options);
    return options;
}

}  // namespace fukan::cli
