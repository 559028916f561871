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
    const base::Rect& area = scene.frame.content;

    const text::RichText rich{
        {words(board, task, palette.stage.settings().language), text::Role::body, text::Weight::bold}};
    text::Block block =
        text::layoutText(rich, {canvas.type(20), 1.3f}, area.w - canvas.px(60), palette.stage.measurer());
    const base::Vec2 size{block.size.x + canvas.px(36), block.size.y + canvas.px(14)};
    const float gap = canvas.px(12) + bar.rect.h * 0.02f;
    const float above = bar.rect.y - gap - size.y;
    const float y = above >= area.y ? above : bar.rect.bottom() + gap;
    const float x = std::clamp(bar.rect.x, area.x, std::max(area.x, area.right() - size.x));

    draw::Box tag;
    tag.rect = {x, y, size.x, size.y};
    tag.radius = canvas.px(9);
    tag.fillFrom = tag.fillTo = palette.theme.panel;
    tag.outline = std::max(1.0f, canvas.px(2));
    tag.outlineColor = palette.theme.ink(domain.number);
    tag.shadow = canvas.px(18);
    tag.shadowOffset = {0, canvas.px(5)};
    tag.shadowColor = base::faded(base::rgb(0x000000), 0.5f);
    const base::Id id = base::Id::of("tag");
    pen.box(id, tag);
    pen.label(layout::place(id, tag.rect, std::move(block), layout::AlignX::center, layout::AlignY::middle,
                            canvas.floor),
              palette.theme.text, palette.theme.now);
}

}  // namespace fukan::scene
