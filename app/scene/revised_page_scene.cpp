#include "scene/revised_page_scene.hpp"

#include <algorithm>

namespace fukan::scene {
namespace {

/// For each footnote of a page whether the later plan alone has it.
std::vector<bool> laterAlone(const std::vector<layout::Label>& footnotes, const content::PlanUnion& plan) {
    std::vector<bool> out;
    for (const layout::Label& note : footnotes) {
        out.push_back(std::ranges::any_of(plan.laterNotes, [&](int number) {
            return note.id == base::Id::of("footnote").child("number", static_cast<std::uint64_t>(number));
        }));
    }
    return out;
}

}  // namespace

UnionPage unionPage(std::shared_ptr<const content::PlanUnion> plan, layout::RevisedPage page) {
    std::vector<bool> laterNotes = laterAlone(page.page.footnotes, *plan);
    return {std::move(plan), std::move(page), std::move(laterNotes)};
}

std::vector<const layout::Label*> RevisedPageScene::labels(bool later) const {
    std::vector<const layout::Label*> all = page.labels(later);
    for (const layout::Label* label : strip.labels()) all.push_back(label);
    return all;
}

}  // namespace fukan::scene
