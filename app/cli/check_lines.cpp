// The report of `fukan check` as lines for a person.

#include <fmt/format.h>

#include <set>

#include "base/quoted.hpp"
#include "cli/check_report.hpp"
#include "cli/suggestions.hpp"
#include "cli/text_places.hpp"

namespace fukan::cli {
namespace {

/// "20.6", "25".
std::string pixels(float size) {
    std::string out = fmt::format("{:.1f}", size);
    if (out.ends_with(".0")) out.resize(out.size() - 2);
    return out;
}

std::string counted(std::size_t count, const char* one, const char* more) {
    return fmt::format("{} {}", count, count == 1 ? one : more);
}

std::string placeOf(const content::PlacedText& text) {
    return fmt::format("{}:{}:{}", text.file, text.at.line, text.at.column);
}

class CheckedSceneWriter {
public:
    CheckedSceneWriter(const CheckReport& report, std::string& out) : places_(report.texts), out_(out) {}

    void write(const CheckedScene& scene) {
        scene_ = &scene;
        out_ += row() + "\n";
        for (const CheckedScene::Text& text : scene.texts)
            line(fmt::format("{:>6} px of {:<6}", pixels(text.size), pixels(text.needed)) +
                 located(text.words));
        // What a telop tells again is found again.
        std::set<std::string> written;
        for (const layout::Finding& finding : scene.audit.findings) {
            // The scene's own line has the sizes; with all texts, each has its own.
            if (finding.kind == layout::Finding::Kind::tooSmall) continue;
            const std::string sentence = sentenceOf(finding);
            if (written.insert(sentence).second) line(sentence);
        }
    }

private:
    void line(const std::string& text) { out_ += "    " + text + "\n"; }

    const content::PlacedText* find(const std::string& words) const {
        return places_.find(words, scene_->revision);
    }

    /// The words as their author wrote them, behind their place.
    std::string located(const std::string& words) const {
        const content::PlacedText* text = find(words);
        return text ? placeOf(*text) + ": " + base::quoted(words) : base::quoted(words);
    }

    std::string sentenceOf(const layout::Finding& finding) const {
        std::string out = located(finding.text) + " " + finding.predicate();
        if (finding.kind != layout::Finding::Kind::overlapping) return out;
        const content::PlacedText* other = find(finding.other);
        out += " " + base::quoted(finding.other);
        return other ? out + " of " + placeOf(*other) : out;
    }

    std::string row() const {
        const layout::Audit& audit = scene_->audit;
        std::string out = fmt::format("{} {} {}×{}: {}", scene_->name, scene_->language, scene_->size.width,
                                      scene_->size.height, counted(audit.texts, "text", "texts"));
        if (audit.texts > 0)
            out += fmt::format(" from {} px, needed {}", pixels(audit.worst), pixels(audit.needed));
        if (scene_->readsUpTo > 0) out += fmt::format("; reads up to {:.1f} m", scene_->readsUpTo);
        const auto mistakes = [&out](std::size_t count, const char* what) {
            if (count > 0) out += fmt::format("; {} {}", count, what);
        };
        mistakes(audit.tooSmall, "too small");
        mistakes(audit.clipped, "without room");
        mistakes(audit.overlapping, "overlapping");
        mistakes(audit.hidden, "hidden");
        mistakes(audit.broken, "with a broken word");
        if (scene_->told < scene_->stops)
            out += fmt::format("; the tour tells {} of {}", scene_->told, scene_->stops);
        return out;
    }

    TextPlaces places_;
    std::string& out_;
    const CheckedScene* scene_ = nullptr;
};

std::string namesOf(const files::ContentFiles& files) {
    const std::string config = files.configFile.empty() ? "the built-in defaults" : files.configFile.string();
    return files.boardFolder.empty() ? config : files.boardFolder.string() + " and " + config;
}

std::string summary(const CheckReport& report) {
    std::string out = namesOf(*report.files) + ": ";
    const std::size_t warnings = base::numberOf(report.problems, base::Severity::warning);
    if (report.sound())
        out += warnings == 0 ? "no mistakes; every text can be read" : "every text can be read";
    bool first = !report.sound();
    const auto add = [&](std::size_t count, const char* one, const char* more) {
        if (count == 0) return;
        if (!std::exchange(first, false)) out += "; ";
        out += counted(count, one, more);
    };
    add(base::numberOf(report.problems, base::Severity::error), "error", "errors");
    add(report.missing.size(), "character is missing", "characters are missing");
    add(report.unreadable(), "scene has texts that cannot be read", "scenes have texts that cannot be read");
    add(warnings, "warning", "warnings");
    return out + "\n";
}

}  // namespace

std::string linesOf(const CheckReport& report, const Options& options) {
    std::string out;
    for (const base::Diagnostic& problem : report.problems) out += problem.format() + "\n";
    for (const wall::MissingGlyph& glyph : report.missing) out += wall::diagnosticOf(glyph).format() + "\n";
    CheckedSceneWriter writer(report, out);
    for (const CheckedScene& scene : report.scenes) {
        if (options.layoutReport || options.allTexts || !scene.audit.sound()) writer.write(scene);
    }
    if (report.files->board) {
        for (const Suggestion& one : suggestionsFor(*report.files->board, report.texts))
            out += one.sentence() + "\n";
    }
    return out + summary(report);
}

}  // namespace fukan::cli
