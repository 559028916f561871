#include "scene/task_tag.hpp"

#include <algorithm>

#include "layout/phrases.hpp"
#include "text/fit.hpp"

namespace fukan::scene {
namespace {

using content::Language;

std::string years(const content::Board& board, const content::Task& task, Language language) {
    std::string out = layout::phrases::year(board, task.from, language);
    if (!task.to) {
        out += language == Language::en ? " –" : " 〜";
    } else if (*task.to != task.from) {
        out += (language == Language::en ? " – " : " 〜 ") + layout::phrases::year(board, *task.to, language);
    }
    if (task.inferred) out += language == Language::en ? " (years inferred)" : "（年度は推定）";
    return out;
}

std::string words(const content::Board& board, const content::Task& task, Language language) {
    const content::Domain& domain = board.domains[task.domain];
    std::string name = domain.name.in(language);
    std::replace(name.begin(), name.end(), '\n', ' ');
    return (domain.number > 0 ? std::to_string(domain.number) + "  " : "") + name + "　" +
           years(board, task, language);
}

}  // namespace

void paintTaskTag(Pen& pen, const Palette& palette, const LaidOutScene& scene, const layout::BarBox& bar) {
    const content::Board& board = palette.stage.board();
    const content::Task& task = board.revisions[scene.key.revision].roadmap->tasks[bar.task];
    const content::Domain& domain = board.domains[task.domain];
    const layout::Canvas& canvas = palette.stage.canvas();
    const base::Rect& footer = scene.frame.footer;

    const float padX = canvas.px(20);
    const text::RichText rich{
        {words(board, task, palette.stage.settings().language), text::Role::body, text::Weight::bold}};
    const text::FitRequest request{{footer.w - 2 * padX, footer.h}, canvas.type(22), canvas.floor, 1.25f};
    auto block = text::fit(rich, request, palette.stage.measurer());
    // A caption may go down to the captions' own floor, on walls that are small for their words.
    text::FitRequest small = request;
    small.smallest = canvas.footnoteFloor;
    if (!block) block = text::fit(rich, small, palette.stage.measurer());
    if (!block) return;

    const base::Vec2 size{block->size.x + 2 * padX, std::min(footer.h, block->size.y + canvas.px(14))};
    draw::Box tag;
    tag.rect = {footer.right() - size.x, footer.center().y - size.y / 2, size.x, size.y};
    tag.radius = canvas.px(10);
    tag.fillFrom = tag.fillTo = palette.theme.tint(domain.number, palette.theme.light ? 0.3f : 0.45f);
    tag.outline = std::max(1.0f, canvas.px(2));
    tag.outlineColor = palette.theme.ink(domain.number);
    const base::Id id = base::Id::of("tag");
    pen.box(id, tag);
    const layout::Label label = layout::place(id, tag.rect, std::move(*block), layout::AlignX::center,
                                              layout::AlignY::middle, canvas.footnoteFloor);
    pen.label(label, palette.theme.text, palette.theme.now);
}

}  // namespace fukan::scene
