#include "session/waiting_picture.hpp"

#include "layout/panels/text_sheet.hpp"
#include "scene/loading.hpp"
#include "scene/paint_text_sheet.hpp"

namespace fukan::session {
namespace {

const content::LocalText outOfReach{"ファイルにアクセスできません", "Files out of reach"};
const content::LocalText comesBack{"アクセスできるようになると、自動で表示が始まります。",
                                   "The wall starts by itself once they can be reached."};
const content::LocalText mistakes{"ファイルに誤りがあるため、表示できません",
                                  "Mistakes in the files: nothing can be shown yet"};
const content::LocalText mend{"下の箇所を直して保存すると、自動で表示が始まります。",
                              "Mend what is listed here and save: the wall then starts by itself."};

/// Errors first: they are what has to be mended.
std::vector<std::string> linesOf(const base::Diagnostics& problems) {
    std::vector<std::string> lines;
    for (const base::Severity severity : {base::Severity::error, base::Severity::warning}) {
        for (const base::Diagnostic& problem : problems) {
            if (problem.severity == severity) lines.push_back(problem.format());
        }
    }
    return lines;
}

layout::SheetWords wordsOf(const Trouble& trouble, const files::ContentFiles& files,
                           content::Language language) {
    if (!trouble.outOfReach) return {mistakes.in(language), mend.in(language), linesOf(trouble.problems)};
    layout::SheetWords words{outOfReach.in(language), comesBack.in(language), {}};
    for (const auto& path : {files.configFile, files.boardFolder}) {
        if (!path.empty()) words.lines.push_back(path.string());
    }
    return words;
}

}  // namespace

std::string outOfReachWords(content::Language language) {
    if (language == content::Language::both) return outOfReach.ja + "　" + outOfReach.en;
    return outOfReach.in(language);
}

draw::DrawList waitingPicture(const wall::WallSettings& settings, std::optional<motion::Duration> loading,
                              bool reducedMotion) {
    const scene::Theme theme = scene::themeOf(settings.theme);
    draw::DrawList list = scene::emptyFrame(settings.viewport, theme);
    if (loading) scene::paintLoading(list, theme, *loading, reducedMotion);
    return list;
}

void addTrouble(draw::DrawList& list, const Trouble& trouble, const files::ContentFiles& files,
                const wall::WallSettings& settings, const text::Measurer& measurer) {
    const layout::Canvas canvas = layout::makeCanvas(settings.viewport, settings.legibility);
    const layout::TextSheet sheet =
        layout::makeTextSheet(base::Id::of("trouble"), wordsOf(trouble, files, settings.language),
                              settings.language, canvas, measurer);
    scene::Pen pen(list);
    scene::paintTextSheet(pen, scene::themeOf(settings.theme), canvas, sheet);
}

}  // namespace fukan::session
