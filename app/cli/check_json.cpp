// The report of `fukan check` for programs.

#include <cmath>
#include <nlohmann/json.hpp>

#include "cli/check_report.hpp"
#include "cli/suggestions.hpp"
#include "cli/text_places.hpp"
#include "wall/missing_glyphs.hpp"

namespace fukan::cli {
namespace {

// Keeps the order in which the keys are written here: a person reads them, too.
using Json = nlohmann::ordered_json;

Json orNull(const std::string& text) { return text.empty() ? Json() : Json(text); }
Json orNull(int number) { return number == 0 ? Json() : Json(number); }

double tenths(float value) { return std::round(value * 10.0) / 10.0; }

Json of(const base::Diagnostic& problem) {
    return {{"severity", problem.severity == base::Severity::error ? "error" : "warning"},
            {"file", orNull(problem.file)},
            {"line", orNull(problem.line)},
            {"column", orNull(problem.column)},
            {"key", orNull(problem.key)},
            {"message", problem.message},
            {"hint", orNull(problem.hint)},
            {"count", problem.count}};
}

/// The place of a text; null without one.
Json placeOf(const content::PlacedText* text) {
    if (!text || text->file.empty()) return {};
    return {{"file", text->file}, {"line", text->at.line}, {"column", text->at.column}, {"key", text->key}};
}

Json of(const wall::MissingGlyph& glyph) {
    return {{"character", wall::nameOf(glyph.character)},
            {"text", glyph.first.text},
            {"place", placeOf(&glyph.first)}};
}

const char* kindOf(const layout::Finding& finding) {
    switch (finding.kind) {
        case layout::Finding::Kind::tooSmall:
            return "too_small";
        case layout::Finding::Kind::clipped:
            return "clipped";
        case layout::Finding::Kind::overlapping:
            return "overlapping";
        case layout::Finding::Kind::hidden:
            return "hidden";
        case layout::Finding::Kind::brokenWord:
            return "broken_word";
    }
    return "";
}

Json of(const layout::Finding& finding, const CheckedScene& scene, const TextPlaces& places) {
    using Kind = layout::Finding::Kind;
    Json json{{"kind", kindOf(finding)},
              {"text", finding.text},
              {"place", placeOf(places.find(finding.text, scene.revision))}};
    if (finding.kind == Kind::tooSmall) {
        json["px"] = tenths(finding.size);
        json["needed_px"] = tenths(finding.needed);
    }
    if (finding.kind == Kind::brokenWord) json["broken"] = finding.other;
    if (finding.kind == Kind::overlapping) {
        json["other"] = finding.other;
        json["other_place"] = placeOf(places.find(finding.other, scene.revision));
    }
    return json;
}

Json of(const CheckedScene& scene, const TextPlaces& places) {
    const layout::Audit& audit = scene.audit;
    Json findings = Json::array();
    for (const layout::Finding& finding : audit.findings) findings.push_back(of(finding, scene, places));
    Json json{{"scene", scene.name},
              {"language", scene.language},
              {"width", scene.size.width},
              {"height", scene.size.height},
              {"sound", audit.sound()},
              {"texts", audit.texts},
              {"from_px", tenths(audit.worst)},
              {"needed_px", tenths(audit.needed)},
              {"reads_up_to_m", scene.readsUpTo > 0 ? Json(tenths(scene.readsUpTo)) : Json()},
              {"too_small", audit.tooSmall},
              {"clipped", audit.clipped},
              {"overlapping", audit.overlapping},
              {"hidden", audit.hidden},
              {"broken_words", audit.broken},
              {"free_share", std::round(audit.free * 100.0) / 100.0},
              {"told", scene.told},
              {"stops", scene.stops},
              {"findings", std::move(findings)}};
    if (scene.texts.empty()) return json;
    for (const CheckedScene::Text& text : scene.texts)
        json["all_texts"].push_back({{"text", text.words},
                                     {"px", tenths(text.size)},
                                     {"needed_px", tenths(text.needed)},
                                     {"place", placeOf(places.find(text.words, scene.revision))}});
    return json;
}

Json suggestionsOf(const CheckReport& report) {
    Json out = Json::array();
    if (!report.files->board) return out;
    for (const Suggestion& one : suggestionsFor(*report.files->board, report.texts)) {
        out.push_back({{"revision", one.revision},
                       {"task", one.task},
                       {"other_revision", one.otherRevision},
                       {"other_task", one.otherTask},
                       {"likeness", std::round(one.likeness * 100.0) / 100.0},
                       {"place", placeOf(one.place)}});
    }
    return out;
}

}  // namespace

std::string jsonOf(const CheckReport& report) {
    const TextPlaces places(report.texts);
    Json problems = Json::array();
    for (const base::Diagnostic& problem : report.problems) problems.push_back(of(problem));
    Json missing = Json::array();
    for (const wall::MissingGlyph& glyph : report.missing) missing.push_back(of(glyph));
    Json scenes = Json::array();
    for (const CheckedScene& scene : report.scenes) scenes.push_back(of(scene, places));
    const Json json{{"board", orNull(report.files->boardFolder.string())},
                    {"config", orNull(report.files->configFile.string())},
                    {"sound", report.sound()},
                    {"errors", base::numberOf(report.problems, base::Severity::error)},
                    {"warnings", base::numberOf(report.problems, base::Severity::warning)},
                    {"problems", std::move(problems)},
                    {"missing_glyphs", std::move(missing)},
                    {"scenes", std::move(scenes)},
                    {"suggestions", suggestionsOf(report)}};
    // What a file is called may be no UTF-8.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace fukan::cli
