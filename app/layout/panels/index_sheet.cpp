#include "layout/panels/index_sheet.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "content/comparison.hpp"
#include "content/fiscal_year.hpp"
#include "layout/panels/panel_phrases.hpp"
#include "layout/panels/panel_type.hpp"
#include "layout/phrases.hpp"

namespace fukan::layout {
namespace {

using base::Id;
using base::Rect;
using text::Weight;

constexpr float margin = 32;
constexpr float pad = 36;
constexpr float widest = 1640;    // token pixels
constexpr float tileWidth = 440;  // at least, where there is room for more than two columns
constexpr float chipSize = 20;

bool hasLane(const content::Revision& revision, std::size_t domain) {
    return revision.roadmap && std::ranges::any_of(revision.roadmap->tasks, [domain](const auto& task) {
               return task.domain == domain;
           });
}

bool hasArea(const content::Revision& revision, std::size_t domain) {
    return revision.landscape && std::ranges::any_of(revision.landscape->areas, [domain](const auto& area) {
               return std::ranges::find(area.domains, domain) != area.domains.end();
           });
}

/// Those of the revision: numbered domains by number, then the others in the board's order.
std::vector<std::size_t> inOrder(const content::Edition& edition) {
    const content::Board& board = edition.board;
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < board.domains.size(); ++i) {
        if (hasLane(edition.shown(), i) || hasArea(edition.shown(), i)) out.push_back(i);
    }
    const auto rank = [&](std::size_t i) {
        const int number = board.domains[i].number;
        return number > 0 ? number : 1000;
    };
    std::stable_sort(out.begin(), out.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return out;
}

class SheetMaker {
public:
    SheetMaker(const IndexSheetInput& input, const Canvas& canvas, const text::Measurer& measurer)
        : input_(input),
          canvas_(canvas),
          type_(panelScale(canvas), measurer),
          scale_(type_.scale()),
          shown_(content::matches(input.edition.board, input.edition.revision, shownFilter(),
                                  input.edition.fiscalYear)) {}

    Panel make() {
        const base::Vec2 view = canvas_.viewport;
        const float edge = scale_.px(margin);
        const float width = std::min(view.x - 2 * edge, scale_.px(widest));
        sheet_.id = Id::of("index");
        sheet_.radius = scale_.px(26);
        const Rect most{(view.x - width) / 2, edge, width, view.y - 2 * edge};
        const float headBottom = addHead(most);
        left_ = most.x + scale_.px(pad);
        width_ = most.w - 2 * scale_.px(pad);
        y_ = headBottom + scale_.px(4);
        addChips();
        addTiles();
        sheet_.contentHeight = y_ + scale_.px(pad) - headBottom;
        const float height = std::min(most.h, headBottom - most.y + sheet_.contentHeight);
        sheet_.rect = {most.x, most.y, most.w, height};
        sheet_.window = {most.x, headBottom, most.w, most.y + height - headBottom};
        const base::Vec2 down{0, std::round((most.h - height) / 2)};
        sheet_.rect = sheet_.rect.moved(down);
        sheet_.window = sheet_.window.moved(down);
        sheet_.still.move(down);
        sheet_.moving.move(down);
        sheet_.collectControls();
        return std::move(sheet_);
    }

private:
    /// Without a filter the tiles count this year's tasks.
    content::Filter shownFilter() const {
        return input_.filter.any() ? input_.filter : content::Filter{true, false, std::nullopt};
    }

    float addHead(const Rect& most) {
        const float top = most.y + scale_.px(22);
        const float left = most.x + scale_.px(pad);
        const float close = most.right() - scale_.px(20) - scale_.target;
        const content::Language language = input_.edition.language;
        const text::RichText title =
            type_.words(inEach(language, phrases::indexTitle), language, Weight::bold);
        const float titleWidth = std::min(type_.width(title, 32) + 1, (close - left) * 0.6f);
        const Rect titleRoom{left, top, titleWidth, scale_.target};
        sheet_.still.texts.push_back(
            {type_.fitted(sheet_.id.child("title"), titleRoom, title, 32, AlignX::left, 2), Tone::body});
        if (hasTasks()) addCount({titleRoom.right() + scale_.px(24), top}, close - scale_.px(12));
        sheet_.still.buttons.push_back(
            closeButton(sheet_.id, {close, top, scale_.target, scale_.target}, scale_));
        return top + scale_.target + scale_.px(12);
    }

    bool hasTasks() const { return input_.edition.shown().roadmap.has_value(); }

    /// How many tasks match, from `corner` to the pixel `right`.
    void addCount(base::Vec2 corner, float right) {
        const bool filtered = input_.filter.any();
        const content::Language language = input_.edition.language;
        const auto count = [&](content::Language one) {
            return filtered ? phrases::count(shown_.count, one)
                            : phrases::tasksInShownYear(input_.edition, shown_.count, one);
        };
        const text::RichText words = type_.words(inEach(language, count), language, Weight::bold);
        sheet_.still.texts.push_back(
            {type_.fitted(sheet_.id.child("count"), {corner.x, corner.y, right - corner.x, scale_.target},
                          words, 24, AlignX::left, 2),
             Tone::now});
    }

    void addChips() {
        if (!hasTasks()) return;
        const content::Filter& filter = input_.filter;
        chipX_ = left_;
        addChip(Action::filterThisYear, 0, {{phrases::shownYear(input_.edition, input_.edition.language)}},
                filter.thisYear);
        if (content::neighbourOf(input_.edition.board, input_.edition.revision))
            addChip(Action::filterChanged, 0, {{phrases::changed(input_.edition.language)}}, filter.changed);
        if (const auto& roadmap = input_.edition.shown().roadmap) {
            for (const std::size_t index : content::programmes(*roadmap)) {
                const content::Footnote& note = roadmap->footnotes[index];
                text::RichText words = type_.wordsOnLine(note.text, input_.edition.language, Weight::regular);
                words.front().text.insert(0, std::to_string(note.number) + "  ");
                addChip(Action::filterProgramme, note.number, words, filter.programme == note.number);
            }
        }
        if (filter.any()) addChip(Action::clearFilter, 0, {{phrases::clear(input_.edition.language)}}, false);
        y_ += scale_.target + scale_.px(18);
    }

    void addChip(Action action, int value, const text::RichText& words, bool on) {
        const float cross = action == Action::clearFilter ? scale_.px(18 + 8) : 0;
        const float most = width_ - cross - 2 * scale_.px(20);
        Button chip;
        chip.control = {sheet_.id.child("chip", sheet_.moving.buttons.size()), {}, action, value};
        chip.label =
            type_.shortened(chip.control.id, {0, 0, most, scale_.target}, words, chipSize, AlignX::left);
        const float inner = chip.label.block.size.x + cross;
        const float width = std::max(scale_.target * 1.4f, inner + 2 * scale_.px(20));
        if (chipX_ > left_ && chipX_ + width > left_ + width_) {
            chipX_ = left_;
            y_ += scale_.target + scale_.px(4);
        }
        const Rect rect{chipX_, y_, width, scale_.target};
        const float from = rect.center().x - inner / 2;
        chip.control.rect = rect;
        chip.face = rect.grown(0, -scale_.px(5));
        chip.radius = chip.face.h / 2;
        chip.on = on;
        chip.label.room = {from + cross, rect.y, chip.label.block.size.x, rect.h};
        chip.label.origin = chip.label.origin + chip.label.room.origin();
        if (cross > 0) {
            const float side = scale_.px(18);
            chip.icon = Icon::close;
            chip.iconRect = {from, rect.center().y - side / 2, side, side};
        }
        chipX_ += width + scale_.px(10);
        sheet_.moving.buttons.push_back(std::move(chip));
    }

    void addTiles() {
        const float gap = scale_.px(12);
        const auto fitting = static_cast<int>((width_ + gap) / (scale_.px(tileWidth) + gap));
        const auto columns = static_cast<std::size_t>(std::clamp(fitting, 2, 4));
        const float each = (width_ - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        std::vector<Button> tiles;
        for (const std::size_t domain : inOrder(input_.edition)) {
            const auto column = static_cast<float>(tiles.size() % columns);
            tiles.push_back(tile(domain, left_ + (each + gap) * column, each));
        }
        const float least = std::max(scale_.target, scale_.px(84));
        const auto heightOf = [&](std::size_t from, std::size_t to) {
            float height = least;
            for (std::size_t i = from; i < to; ++i) height = std::max(height, tiles[i].face.h);
            return height;
        };
        // Rows of equal height look calmer, unless one long name would make all of them too high.
        const float tallest = heightOf(0, tiles.size());
        for (std::size_t from = 0; from < tiles.size(); from += columns) {
            const std::size_t to = std::min(from + columns, tiles.size());
            const float height = tallest < least * 1.4f ? tallest : heightOf(from, to);
            for (std::size_t i = from; i < to; ++i) stand(std::move(tiles[i]), height);
            y_ += height + gap;
        }
        y_ -= gap;
    }

    /// A tile as high as its words, with its top at 0.
    Button tile(std::size_t domain, float x, float width) const {
        const content::Domain& source = input_.edition.board.domains[domain];
        Button out;
        const Id id = sheet_.id.child("tile").child(source.id);
        out.control = {id, {}, Action::openDomain, static_cast<int>(domain)};
        out.look = Button::Look::tile;
        out.radius = scale_.px(16);
        out.number = source.number;
        const float circle = std::max(scale_.px(46), scale_.floor * 1.7f);
        const float indent = scale_.px(20) + circle + scale_.px(16);
        const float side = source.number > 0 ? circle : scale_.px(14);
        const Rect disc{x + scale_.px(20) + (circle - side) / 2, -side / 2, side, side};
        out.mark = NumberMark{domain, disc, {}};
        out.mark->label.id = id.child("number");
        if (source.number > 0) {
            out.mark->label = type_.fitted(id.child("number"), disc, std::to_string(source.number), 25,
                                           Weight::bold, AlignX::center);
        }
        const float top = scale_.px(12);
        const std::size_t count = shown_.perDomain[domain];
        const bool pill = !input_.filter.any() && count > 0;
        if (pill) out.count = countPill(id, count, x + width - scale_.px(18));
        const float taken = pill ? out.count->rect.w + scale_.px(10) : 0;
        const float room = width - indent - scale_.px(18) - taken;
        out.label = type_.paragraph(id.child("name"), {x + indent, top}, room,
                                    type_.words(source.name, input_.edition.language, Weight::bold), 23);
        const bool counts = hasLane(input_.edition.shown(), domain);
        if (input_.filter.any() && counts) {
            out.caption = type_.paragraph(id.child("count"), {x + indent, out.label.room.bottom()}, room,
                                          {{phrases::count(count, input_.edition.language)}}, 19);
        }
        out.faint = count == 0 && hasTasks();
        out.face = {x, 0, width, (out.caption ? out.caption->room : out.label.room).bottom() + top};
        return out;
    }

    /// Flush with `right`, its top at 0.
    CountPill countPill(const Id& id, std::size_t count, float right) const {
        const std::string words = phrases::countOnPill(count, input_.edition.language);
        const float size = std::max(scale_.px(21), scale_.floor);
        const float height = size * 1.5f;
        // Much wider than high, so that it does not look like the domain's number.
        const float width = std::max(type_.width(words, 21, Weight::bold) + size * 1.1f, height * 1.6f);
        const Rect rect{right - width, 0, width, height};
        return {rect, type_.fitted(id.child("pill"), rect, words, 21, Weight::bold, AlignX::center)};
    }

    /// Puts the button in the current row, its words in the middle of the row's height.
    void stand(Button button, float height) {
        const float words = button.face.h;
        const Rect face{button.face.x, y_, button.face.w, height};
        move(button, {0, y_ + (height - words) / 2});
        const auto center = [&](auto& mark) {
            const float shift = face.center().y - mark.rect.h / 2 - mark.rect.y;
            mark.rect.y += shift;
            mark.label.room.y += shift;
            mark.label.origin.y += shift;
        };
        if (button.mark) center(*button.mark);
        if (button.count) center(*button.count);
        button.face = button.control.rect = face;
        sheet_.moving.buttons.push_back(std::move(button));
    }

    const IndexSheetInput& input_;
    const Canvas& canvas_;
    PanelType type_;
    PanelScale scale_;
    content::Matches shown_;
    Panel sheet_;
    float left_ = 0;
    float width_ = 0;
    float y_ = 0;
    float chipX_ = 0;
};

}  // namespace

Panel layoutIndexSheet(const IndexSheetInput& input, const Canvas& canvas, const text::Measurer& measurer) {
    return SheetMaker(input, canvas, measurer).make();
}

}  // namespace fukan::layout
