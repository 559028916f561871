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

text::RichText words(const content::Board& board, const content::Task& task, Language language, float least) {
    const content::Domain& domain = board.domains[task.domain];
    text::RichText out = layout::wordsInLine(domain.name, language, text::Weight::bold, least);
    if (domain.number > 0) out.front().text.insert(0, std::to_string(domain.number) + "  ");
    out.push_back({"　" + years(board, task, language), text::Role::body, text::Weight::bold});
    return out;
}

}  // namespace

TaskTag layoutTaskTag(const content::Board& board, const content::Task& task, Language language,
                      const base::Rect& footer, const layout::Canvas& canvas,
                      const text::Measurer& measurer) {
    TaskTag tag;
    tag.number = board.domains[task.domain].number;
    const float padX = canvas.px(20);
    const text::RichText rich = words(board, task, language, canvas.footnoteFloor);
    const text::FitRequest request{{footer.w - 2 * padX, footer.h}, canvas.type(22), canvas.floor, 1.25f};
    auto block = text::fit(rich, request, measurer);
    // A caption may go down to the captions' own floor, on walls that are small for their words.
    text::FitRequest small = request;
    small.smallest = canvas.footnoteFloor;
    if (!block) block = text::fit(rich, small, measurer);
    if (!block) return tag;

    const base::Vec2 size{block->size.x + 2 * padX, std::min(footer.h, block->size.y + canvas.px(14))};
    tag.rect = {footer.right() - size.x, footer.center().y - size.y / 2, size.x, size.y};
    tag.label = layout::place(base::Id::of("tag"), tag.rect, std::move(*block), layout::AlignX::center,
                              layout::AlignY::middle, canvas.footnoteFloor);
    return tag;
}

}  // namespace fukan::scene
