#include "layout/roadmap/roadmap_revised.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "layout/phrases.hpp"
#include "layout/revision_strip.hpp"
#include "layout/roadmap/roadmap_estimate.hpp"
#include "layout/roadmap/roadmap_foot.hpp"
#include "layout/roadmap/roadmap_heads.hpp"
#include "layout/roadmap/roadmap_page_maker.hpp"

namespace fukan::layout {
namespace {

constexpr float markGap = 10;  // token pixels, beside a mark; half of that below it

// A mark that takes more of a bar's width than that stands above its text, not before it.
constexpr float mostLead = 0.28f;

/// A task in one lane, over all the years in which either plan has it there.
struct Hull {
    std::size_t task = 0;  // index into PlanUnion::tasks
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
    content::Task years;  // of which the lane and the years count
};

std::vector<Hull> hullsOf(const content::PlanUnion& plan) {
    const std::vector<content::Task>& forms = plan.roadmap().tasks;
    std::vector<Hull> hulls;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const content::UnionTask& task = plan.tasks[i];
        if (task.before && task.after && !task.change.domainChanged) {
            Hull hull{i, task.before, task.after, forms[*task.after]};
            const content::Task& earlier = forms[*task.before];
            hull.years.from = std::min(hull.years.from, earlier.from);
            if (!earlier.to)
                hull.years.to.reset();
            else if (hull.years.to)
                hull.years.to = std::max(*hull.years.to, *earlier.to);
            hulls.push_back(std::move(hull));
            continue;
        }
        if (task.before) hulls.push_back({i, task.before, std::nullopt, forms[*task.before]});
        if (task.after) hulls.push_back({i, std::nullopt, task.after, forms[*task.after]});
    }
    // By their first year: so they take the fewest rows, and what went stands above what came after it.
    std::ranges::stable_sort(hulls, {}, [](const Hull& hull) { return hull.years.from; });
    return hulls;
}

/// The rows of hulls, with all their forms in them.
class Rows {
public:
    Rows(const content::PlanUnion& plan, const std::vector<Hull>& hulls) : hulls_(hulls) {
        packed_.years = plan.roadmap().years;
        packed_.openEnded = plan.roadmap().openEnded;
        for (const Hull& hull : hulls) packed_.tasks.push_back(hull.years);
    }

    std::vector<LaneRows> of(const content::RoadmapPage& page) const {
        std::vector<LaneRows> lanes = arrangeRows(packed_, page);
        for (LaneRows& lane : lanes) {
            for (TaskRow& row : lane.rows) row = formsOf(row);
        }
        return lanes;
    }

    /// The last columns that are free beside each form: before the next hull of its row.
    std::vector<std::size_t> lastFree(const content::Roadmap& plan) const {
        std::vector<std::size_t> out(plan.tasks.size(), plan.years.size() - 1);
        for (const content::RoadmapPage& page : plan.pages) {
            for (const LaneRows& lane : arrangeRows(packed_, page)) {
                for (const TaskRow& row : lane.rows) {
                    for (std::size_t i = 0; i + 1 < row.tasks.size(); ++i) {
                        const std::size_t next = firstColumn(packed_, packed_.tasks[row.tasks[i + 1]]);
                        for (const std::size_t form : formsOf({{row.tasks[i]}}).tasks) out[form] = next - 1;
                    }
                }
            }
        }
        return out;
    }

private:
    TaskRow formsOf(const TaskRow& row) const {
        TaskRow forms;
        for (const std::size_t hull : row.tasks) {
            for (const auto& form : {hulls_[hull].before, hulls_[hull].after}) {
                if (form) forms.tasks.push_back(*form);
            }
        }
        return forms;
    }

    const std::vector<Hull>& hulls_;
    content::Roadmap packed_;
};

/// No year of it is the current one: the picture is of what changed, not of what is now.
content::Edition editionOf(const RevisedInput& input) {
    return {input.plan.board, 0, input.language, input.plan.roadmap().years.front() - 1};
}

/// What the heads leave to lanes and footnotes.
float roomBelowHeads(const RevisedInput& input, const Sheet& sheet) {
    return input.area.h - headHeight(sheet) - sheet.canvas().px(gapBelowHeads + gapAboveFoot);
}

/// Whether the plans' tasks have room on pages that can be leafed through. Asked first: arranging the rows of
/// very many tasks takes the square of their number.
bool fitsPages(const RevisedInput& input, const Canvas& canvas, const text::Measurer& measurer) {
    const RoadmapInput unmarked{editionOf(input), input.area};
    const Sheet sheet(unmarked, canvas, measurer);
    const float height = roomBelowHeads(input, sheet);
    const TasksByDomain tasks = tasksByDomain(sheet.roadmap());
    return std::ranges::all_of(sheet.roadmap().pages, [&](const content::RoadmapPage& page) {
        return estimatedPages(sheet, lanesWithTasks(page, tasks), tasks, height, sheet.smallestBody()) <=
               mostPages;
    });
}

class Reviser {
public:
    Reviser(const RevisedInput& input, const Canvas& canvas, const text::Measurer& measurer)
        : input_(input),
          canvas_(canvas),
          measurer_(measurer),
          hulls_(hullsOf(input.plan)),
          rows_(input.plan, hulls_) {
        for (std::size_t i = 0; i < marks_.size(); ++i)
            marks_[i] = markBlock(static_cast<content::Fate>(i), input.language, markSize(canvas), measurer);
        makeMarking();
    }

    std::vector<RevisedPage> pages() const {
        const RoadmapInput input{editionOf(input_), input_.area, std::nullopt, &marking_};
        const Sheet sheet(input, canvas_, measurer_);
        Dealing dealing{[&](const content::RoadmapPage& page) { return rows_.of(page); }};
        // A story is told on few pages: what it is told with need not be large.
        dealing.dense = !input_.counts.empty();
        const std::vector<PagePlan> plans =
            planPages(sheet, tasksByDomain(input_.plan.roadmap()), roomBelowHeads(input_, sheet), dealing);
        const auto isFull = [](const PagePlan& plan) { return !plan.overview.empty(); };
        if (std::ranges::any_of(plans, isFull)) return {};
        return layOut(sheet, plans, headHeight(sheet));
    }

private:
    const text::Block& markOf(content::Fate fate) const { return marks_[static_cast<std::size_t>(fate)]; }

    /// The form that the mark stands on; none: it has no mark.
    static std::optional<std::size_t> marked(const content::UnionTask& task) {
        if (task.fate == content::Fate::kept) return std::nullopt;
        return task.after ? task.after : task.before;
    }

    void makeMarking() {
        const std::size_t forms = input_.plan.roadmap().tasks.size();
        marking_.lastFree = rows_.lastFree(input_.plan.roadmap());
        marking_.lead.resize(forms, 0.0f);
        marking_.rise.resize(forms, 0.0f);
        const RoadmapInput unmarked{editionOf(input_), input_.area};
        const Sheet sheet(unmarked, canvas_, measurer_);
        for (const content::UnionTask& task : input_.plan.tasks) {
            const auto form = marked(task);
            if (!form) continue;
            makeRoom(*form, task.fate, sheet);
            // What has gone to another lane has a mark where it was as well.
            if (task.change.domainChanged && task.before) makeRoom(*task.before, task.fate, sheet);
        }
        marking_.counts = input_.counts;
        for (const content::ChangeCounts& counts : input_.plan.perDomain) {
            const std::string words = phrases::changeCounts(counts, false, input_.language);
            text::RichText note;
            if (!words.empty() && input_.counts.empty())
                note.push_back({words, text::Role::second, text::Weight::regular, canvas_.footnoteFloor});
            marking_.notes.push_back(std::move(note));
        }
    }

    void makeRoom(std::size_t form, content::Fate fate, const Sheet& unmarked) {
        const base::Vec2 box = markBox(markOf(fate));
        const float lead = box.x + canvas_.px(markGap);
        if (lead <= unmarked.roomWidth(form) * mostLead)
            marking_.lead[form] = lead;
        else
            marking_.rise[form] = box.y + canvas_.px(markGap) / 2;
    }

    std::vector<RevisedPage> layOut(const Sheet& sheet, const std::vector<PagePlan>& plans,
                                    float heads) const {
        std::vector<PageMaker> makers;
        for (const PagePlan& plan : plans) makers.emplace_back(sheet, plan, heads);
        const float body = commonBody(makers, sheet.smallestBody());
        std::vector<RevisedPage> pages;
        for (PageMaker& maker : makers)
            pages.push_back(revised(maker.make(std::min(body, maker.largestBody()))));
        return pages;
    }

    RevisedPage revised(RoadmapPageLayout page) const {
        RevisedPage out;
        out.page = std::move(page);
        std::map<std::size_t, std::size_t> bars;  // by form
        for (std::size_t i = 0; i < out.page.bars.size(); ++i) bars.emplace(out.page.bars[i].task, i);
        const auto barOf = [&](std::optional<std::size_t> form) -> std::optional<std::size_t> {
            if (!form || !bars.contains(*form)) return std::nullopt;
            return bars.at(*form);
        };
        out.earlierYears = spanOf(input_.plan.earlierYears, out.page);
        out.laterYears = spanOf(input_.plan.laterYears, out.page);
        for (const Hull& hull : hulls_) {
            RevisedBar bar{
                hull.task,   input_.plan.tasks[hull.task].fate, barOf(hull.before), barOf(hull.after), {},
                std::nullopt};
            if (!bar.before && !bar.after) continue;
            if (bar.fate != content::Fate::kept) {
                const std::size_t form = out.page.bars[bar.after ? *bar.after : *bar.before].task;
                bar.shift = {marking_.lead[form], marking_.rise[form] / 2};
                bar.mark = markOf(bar, out.page);
            }
            out.bars.push_back(std::move(bar));
        }
        return out;
    }

    static Span spanOf(const content::CoveredYears& years, const RoadmapPageLayout& page) {
        const auto first = static_cast<std::size_t>(years.first - page.columns.front().year);
        const auto last = static_cast<std::size_t>(years.last - page.columns.front().year);
        return {page.columns[first].inside.left, page.columns[last].inside.right};
    }

    Label markOf(const RevisedBar& bar, const RoadmapPageLayout& page) const {
        const BarBox& on = page.bars[bar.after ? *bar.after : *bar.before];
        const base::Vec2 box = markBox(markOf(bar.fate));
        const bool above = bar.shift.x == 0;
        const float top = above ? on.label.ink().y - bar.shift.y * 2 : on.rect.y;
        const float left = above ? on.label.room.x : on.label.room.x - bar.shift.x;
        const base::Rect room{left, top, box.x, above ? box.y : on.rect.h};
        return place(on.id.child("mark"), room, markOf(bar.fate), AlignX::center, AlignY::middle,
                     canvas_.floor);
    }

    const RevisedInput& input_;
    const Canvas& canvas_;
    const text::Measurer& measurer_;
    std::vector<Hull> hulls_;
    Rows rows_;
    std::array<text::Block, 4> marks_;  // by content::Fate
    Marking marking_;
};

}  // namespace

bool RevisedPage::changed() const {
    return std::ranges::any_of(bars, [](const RevisedBar& bar) { return bar.fate != content::Fate::kept; });
}

std::vector<const Label*> RevisedPage::labels(bool later) const {
    std::set<const Label*> hidden;
    std::vector<const Label*> marks;
    for (const RevisedBar& bar : bars) {
        const auto& other = later ? bar.before : bar.after;
        const auto& shown = later ? bar.after : bar.before;
        const bool ghost = later && !bar.after;
        if (other && !ghost) hidden.insert(&page.bars[*other].label);
        if (later && bar.mark && (shown || ghost)) marks.push_back(&*bar.mark);
    }
    std::vector<const Label*> all = page.labels();
    std::erase_if(all, [&](const Label* label) { return hidden.contains(label); });
    all.insert(all.end(), marks.begin(), marks.end());
    return all;
}

std::vector<RevisedPage> layoutRevised(const RevisedInput& input, const Canvas& canvas,
                                       const text::Measurer& measurer) {
    if (input.plan.tasks.empty() || !fitsPages(input, canvas, measurer)) return {};
    return Reviser(input, canvas, measurer).pages();
}

}  // namespace fukan::layout
