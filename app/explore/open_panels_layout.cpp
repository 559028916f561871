// How the open panels are laid out.

#include <utility>

#include "explore/open_panels.hpp"
#include "layout/panels/filter_chip.hpp"
#include "layout/panels/index_sheet.hpp"
#include "layout/panels/menu.hpp"

namespace fukan::explore {

void OpenPanels::findMatches(const PanelContext& context) {
    const content::Edition edition = context.edition();
    content::Matches found = content::matches(edition.board, edition.revision, filter_, edition.fiscalYear);
    matching_ = found.count;
    dimming_ = {edition.revision, std::move(found.tasks), std::move(found.perDomain)};
    chipFree_.reset();
}

/// Shows or hides the filter's chip: the index shows the filter itself.
void OpenPanels::placeChip(const PanelContext& context) {
    const bool wanted = filter_.any() && !index_.shown();
    if (wanted) {
        const base::Rect free = visible(context);
        if (chipFree_ != free) {
            const scene::SceneSet& sceneSet = context.sceneSet();
            const layout::FilterChipInput input{sceneSet.edition(dimming_.revision), filter_, matching_,
                                                free};
            chip_ = layout::layoutFilterChip(input, sceneSet.canvas(), sceneSet.measurer());
            chipFree_ = free;
        }
    }
    chipReveal_.set(wanted, context.now, context.atOnce());
}

void OpenPanels::layOutCard(bool anew, const PanelContext& context) {
    const scene::SceneSet& sceneSet = context.sceneSet();
    const scene::LaidOutScene* scene = sceneSet.find(context.view.scene);
    const layout::CardInput input{
        sceneSet.edition(subject_->revision),
        subject_->task,
        subject_->domain,
        subject_->area,
        scene ? scene->frame.content.y : 0,
        bar_.panel.rect.empty() ? sceneSet.settings().viewport.y : bar_.panel.rect.y};
    card_ = layout::layoutCard(input, sceneSet.canvas(), sceneSet.measurer());
    cardPanel_.open(card_.panel, anew, context.now, context.atOnce());
}

void OpenPanels::layOutBar(const PanelContext& context) {
    const scene::SceneSet& sceneSet = context.sceneSet();
    const layout::BottomBarInput input{context.edition(), context.today};
    bar_ = layout::layoutBottomBar(input, sceneSet.canvas(), sceneSet.measurer());
    chipFree_.reset();
}

void OpenPanels::layOutIndex(bool anew, const PanelContext& context) {
    const scene::SceneSet& sceneSet = context.sceneSet();
    const layout::IndexSheetInput input{context.edition(), filter_};
    index_.open(layout::layoutIndexSheet(input, sceneSet.canvas(), sceneSet.measurer()), anew, context.now,
                context.atOnce());
}

void OpenPanels::layOutMenu(const PanelContext& context) {
    const scene::SceneSet& sceneSet = context.sceneSet();
    const layout::MenuInput input{context.edition(), context.today, context.wall.theme().light, menuAt_};
    menu_.open(layout::layoutMenu(input, sceneSet.canvas(), sceneSet.measurer()), false, context.now,
               context.atOnce());
}

void OpenPanels::layOutAgain(const PanelContext& context) {
    const content::Board& board = context.sceneSet().board();
    if (subject_) {
        // The same subject in the new state; if it no longer exists, its card closes.
        const auto same = subject_->in(board, context.view.scene.revision);
        if (same) {
            subject_ = same;
        } else {
            closeCard(context);
        }
    }
    layOutBar(context);
    if (filter_.any()) findMatches(context);
    if (index_.shown()) layOutIndex(true, context);
    if (menu_.shown()) layOutMenu(context);
    if (subject_) layOutCard(true, context);
}

}  // namespace fukan::explore
