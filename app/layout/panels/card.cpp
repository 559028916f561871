#include "layout/panels/card.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/ids.hpp"
#include "layout/panels/card_area.hpp"
#include "layout/panels/card_body.hpp"

namespace fukan::layout {
namespace {

using base::Id;
using base::Rect;
using text::Weight;

constexpr float margin = 24;
constexpr float pad = 28;
constexpr float widthShare = 0.34f;  // of a wide viewport
constexpr float widest = 720;        // token pixels
constexpr float sheetShare = 0.55f;  // of an upright viewport's height
constexpr float handleStrip = 26;    // above the head

bool isSheet(const Canvas& canvas) { return canvas.viewport.y > canvas.viewport.x; }

std::optional<std::size_t> domainOf(const CardInput& input) {
    if (!input.task) return input.domain;
    return input.edition.shown().roadmap->tasks[*input.task].domain;
}

class CardMaker {
public:
    CardMaker(const CardInput& input, const Canvas& canvas, const text::Measurer& measurer)
        : input_(input),
          canvas_(canvas),
          type_(panelScale(canvas), measurer),
          scale_(type_.scale()),
          domain_(domainOf(input)),
          all_(domainsOfArea(input)) {}

    Card make() {
        card_.sheet = isSheet(canvas_);
        const Rect most = mostRect();
        Panel& panel = card_.panel;
        panel.id = Id::of("card");
        panel.radius = scale_.px(22);
        const float headBottom = addHead(most);
        const Rect room{most.x + scale_.px(pad), headBottom + scale_.px(20), most.w - 2 * scale_.px(pad), 0};
        const float end = input_.task ? addTaskBody(input_, type_, room, panel.moving)
                          : domain_   ? addDomainBody(input_, type_, room, panel.moving)
                                      : addAreaBody(input_, type_, room, panel.moving);
        panel.contentHeight = end + scale_.px(pad * 0.8f) - headBottom;
        const float height = std::min(most.h, headBottom - most.y + panel.contentHeight);
        panel.rect = {most.x, most.y, most.w, height};
        panel.window = {most.x, headBottom, most.w, most.y + height - headBottom};
        settle(most.bottom() - panel.rect.bottom());
        panel.collectControls();
        return std::move(card_);
    }

private:
    const content::Board& board() const { return input_.edition.board; }

    Rect mostRect() const {
        const base::Vec2 view = canvas_.viewport;
        const float edge = scale_.px(margin);
        const float bottom = std::min(input_.bottom, view.y) - scale_.px(14);
        const float top = std::max(input_.top, edge);
        if (card_.sheet) {
            const float height = std::min(view.y * sheetShare, bottom - top);
            return {edge, bottom - height, view.x - 2 * edge, height};
        }
        const float left = widthBesideCard(canvas_);
        return {left, top, view.x - edge - left, bottom - top};
    }

    /// Adds handle, number, name and close button; returns the y at which the head ends.
    float addHead(const Rect& most) {
        PanelContent& still = card_.panel.still;
        const float top = most.y + scale_.px(handleStrip);
        const float left = most.x + scale_.px(pad);
        const float close = most.right() - scale_.px(14) - scale_.target;
        const float circle = std::max(scale_.px(44), scale_.floor * 1.7f);
        const std::vector<std::size_t> numbered = numberedDomains();
        const float apart = circle + scale_.px(8);
        const auto count = static_cast<float>(numbered.size());
        const float nameLeft = left + (numbered.empty() ? 0 : apart * count + scale_.px(6));
        const float width = close - scale_.px(8) - nameLeft;
        Label name = type_.paragraph(card_.panel.id.child("name"), {nameLeft, top}, width,
                                     type_.words(nameOf(), input_.edition.language, Weight::bold), 26);
        float height = std::max(scale_.target, name.room.h);
        const float shift = (height - name.room.h) / 2;
        name.room.y += shift;
        name.origin.y += shift;
        for (std::size_t i = 0; i < numbered.size(); ++i) {
            const float x = left + apart * static_cast<float>(i);
            still.numbers.push_back(number(numbered[i], {x, top + (height - circle) / 2, circle, circle}));
        }
        float bottom = top + height + scale_.px(10);
        still.texts.push_back({std::move(name), Tone::body});
        if (const auto area = areaName(); !area.empty())
            bottom = addArea(area, nameLeft, top + height, width);
        still.boxes.push_back({card_.panel.id.child("head"),
                               PanelBox::Look::head,
                               {most.x, most.y, most.w, bottom - most.y},
                               card_.panel.radius,
                               domain_ ? board().domains[*domain_].number : 0});
        const float handle = scale_.px(64);
        still.boxes.push_back({card_.panel.id.child("handle"),
                               PanelBox::Look::handle,
                               {most.x + (most.w - handle) / 2, most.y + scale_.px(11), handle, scale_.px(6)},
                               scale_.px(3),
                               0});
        card_.panel.still.buttons.push_back(
            closeButton(card_.panel.id,
                        {close, top + (height - scale_.target) / 2, scale_.target, scale_.target}, scale_));
        return bottom;
    }

    text::RichText areaName() const {
        const auto& landscape = input_.edition.shown().landscape;
        if (input_.task || !input_.area || !domain_ || !landscape || !all_.empty()) return {};
        const content::LocalText& area = landscape->areas[*input_.area].name;
        const content::Language language = input_.edition.language;
        if (area.onOneLine(language) == board().domains[*domain_].name.onOneLine(language)) return {};
        return type_.wordsOnLine(area, language, Weight::regular);
    }

    /// What the card is about: the domain, or an area of several or of none.
    const content::LocalText& nameOf() const {
        if (domain_ && all_.empty()) return board().domains[*domain_].name;
        return input_.edition.shown().landscape->areas[*input_.area].name;
    }

    std::vector<std::size_t> numberedDomains() const {
        std::vector<std::size_t> out = all_;
        if (out.empty() && domain_) out.push_back(*domain_);
        std::erase_if(out, [&](std::size_t domain) { return board().domains[domain].number <= 0; });
        return out;
    }

    float addArea(const text::RichText& area, float x, float y, float width) {
        Label label = type_.paragraph(card_.panel.id.child("area"), {x, y}, width, area, 19);
        const float bottom = label.room.bottom() + scale_.px(12);
        card_.panel.still.texts.push_back({std::move(label), Tone::secondary});
        return bottom;
    }

    NumberMark number(std::size_t domain, const Rect& circle) const {
        const std::string digits = std::to_string(board().domains[domain].number);
        const Id id = card_.panel.id.child("number");
        return {domain, circle,
                type_.fitted(domain == domain_ ? id : id.child("of", domain), circle, digits, 25,
                             Weight::bold, AlignX::center)};
    }

    /// Moves a short card down, to where hands can reach it.
    void settle(float by) {
        Panel& panel = card_.panel;
        const base::Vec2 down{0, by};
        panel.rect = panel.rect.moved(down);
        panel.window = panel.window.moved(down);
        panel.still.move(down);
        panel.moving.move(down);
    }

    const CardInput& input_;
    const Canvas& canvas_;
    PanelType type_;
    PanelScale scale_;
    std::optional<std::size_t> domain_;  // none: the card is about an area
    std::vector<std::size_t> all_;       // the domains of a card about several
    Card card_;
};

}  // namespace

Card layoutCard(const CardInput& input, const Canvas& canvas, const text::Measurer& measurer) {
    return CardMaker(input, canvas, measurer).make();
}

float widthBesideCard(const Canvas& canvas) {
    if (isSheet(canvas)) return canvas.viewport.x;
    const PanelScale scale = panelScale(canvas);
    return canvas.viewport.x - scale.px(margin) - std::min(canvas.viewport.x * widthShare, scale.px(widest));
}

}  // namespace fukan::layout
