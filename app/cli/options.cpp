#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <map>

#include "base/quoted.hpp"
#include "content/calendar.hpp"

namespace fukan::cli {
namespace {

constexpr int badUsage = 2;

/// "1920x1080"; sides 64 … 16384 pixels.
std::optional<base::PixelSize> parseSize(const std::string& text) {
    base::PixelSize size;
    int used = 0;
    if (std::sscanf(text.c_str(), "%5dx%5d%n", &size.width, &size.height, &used) != 2) return std::nullopt;
    const auto inRange = [](int side) { return side >= 64 && side <= 16384; };
    if (static_cast<std::size_t>(used) != text.size() || !inRange(size.width) || !inRange(size.height))
        return std::nullopt;
    return size;
}

CLI::Validator sizeValidator() {
    return CLI::Validator(
        [](std::string& text) {
            return parseSize(text)
                       ? std::string()
                       : base::quoted(text) + " is no size (write e.g. 1920x1080, sides 64 to 16384)";
        },
        "WxH");
}

CLI::Validator dateValidator() {
    return CLI::Validator(
        [](std::string& text) {
            const auto date = content::parseDate(text);
            return date ? std::string() : date.error();
        },
        "YYYY-MM-DD");
}

struct Texts {
    std::string windowed, date, language, size, theme;
    bool round = false;
};

void addShared(CLI::App& app, Options& options, Texts& texts) {
    app.add_option(
        "--config", options.overrides.config,
        "configuration file (default: fukan.toml in the user's configuration folder, else the shipped one)");
    app.add_option("--board", options.overrides.board, "board folder, instead of the configuration's");
    app.add_option("--date", texts.date, "take this as today's date, instead of the configuration's")
        ->check(dateValidator());
    app.add_option("--lang", texts.language, "language: ja, en or both")
        ->check(CLI::IsMember({"ja", "en", "both"}));
}

void addRun(CLI::App& app, Options& options, Texts& texts) {
    app.add_option("--windowed", texts.windowed, "a window of this size instead of full screen")
        ->check(sizeValidator());
    app.add_option(
        "--record", options.record,
        "write every touch, click and key with its time into this file (overwritten), for --replay");
    app.add_option(
        "--replay", options.replay,
        "let happen what was recorded in this file, instead of what hands do here; then go on as usual");
}

void addScenes(CLI::App& app, Options& options, Texts& texts) {
    app.add_option("--scene", options.scene,
                   "only these scenes: KIND[:REVISION[:PAGE]], e.g. landscape, roadmap:after:2, afar");
    app.add_option("--theme", texts.theme, "dark or light")->check(CLI::IsMember({"dark", "light"}));
}

void addRender(CLI::App& app, Options& options, Texts& texts) {
    app.add_option("--out", options.out, "folder for the pictures")->capture_default_str();
    app.add_option("--size", texts.size, "size of the pictures")
        ->check(sizeValidator())
        ->default_str("1920x1080");
    addScenes(app, options, texts);
    app.add_option("--at", options.at, "seconds into each scene")
        ->check(CLI::Range(0.0, 86400.0))
        ->capture_default_str();
    app.add_flag("--round", texts.round, "one whole round of the playlist (what it does without --scene)");
}

void addBench(CLI::App& app, Options& options, Texts& texts) {
    app.add_option("--frames", options.frames, "so many of each scene")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    app.add_option("--size", texts.size,
                   "size of the frames; with --window that of a window (else full screen)")
        ->check(sizeValidator())
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
    addShared(app, options, texts);
    addRun(app, options, texts);

    CLI::App* run = app.add_subcommand("run", "show the wall (the default)");
    addShared(*run, options, texts);
    addRun(*run, options, texts);
    CLI::App* check = app.add_subcommand(
        "check", "look for mistakes in a board and a configuration, and prove that every text can be read");
    addShared(*check, options, texts);
    check->add_option("BOARD", options.overrides.board, "board folder");
    check->add_flag("--layout", options.layoutReport,
                    "report every scene at every size: smallest text, clipped, overlapping, free space");
    check->add_option("--size", texts.size, "the wall's size, instead of the common ones")
        ->check(sizeValidator());
    CLI::App* render = app.add_subcommand("render", "draw scenes into PNG files, without a display");
    addShared(*render, options, texts);
    addRender(*render, options, texts);
    CLI::App* bench = app.add_subcommand(
        "bench", "measure what a frame of each scene costs, beside only clearing the screen");
    addShared(*bench, options, texts);
    addBench(*bench, options, texts);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        const int code = app.exit(e);
        return code == 0 ? 0 : badUsage;
    }
    if (check->parsed()) options.verb = Options::Verb::check;
    if (render->parsed()) options.verb = Options::Verb::render;
    if (bench->parsed()) options.verb = Options::Verb::bench;
    convert(texts, options);
    return options;
}

}  // namespace fukan::cli
