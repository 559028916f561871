#include "layout/map/landscape_plan.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace fukan::layout {
namespace {

using Kind = MapNode::Kind;

// Pixels by which sums of the same lengths may differ when they are computed in another order.
constexpr float hair = 0.25f;
// Fields and stages grow up to this multiple of what they need.
constexpr float highestHeading = 1.6f;
// … and so do the strips above an area's children that hold its name.
constexpr float airyName = 1.2f;

float rowHeight(const MapNode& area, float nameWidth, const MapPlan& plan) {
    const float circle = area.numbers.empty() ? 0.0f : plan.circle;
    return std::max(area.name.height(nameWidth, plan.sizes.name), circle);
}

float numbersWidth(const MapNode& area, const MapPlan& plan) {
    const auto count = static_cast<float>(area.numbers.size());
    return count > 0 ? count * plan.circle + (count - 1) * plan.circleGap() / 2 + plan.circleGap() : 0.0f;
}

/// The distance that the first and the last line keep from the area's own edges, less the half gap by which
/// every child stays away from its lines.
float edge(const MapPlan& plan) { return plan.areaPad - plan.gap / 2; }

/// Whether the badge stands beside the children, to which the name stands on their other side.
bool atEdge(const MapNode& area, const MapPlan& plan) { return plan.nameIsLeft(area) && !area.badge.empty(); }

/// What it takes there.
float edgeBadge(const MapNode& area, const MapPlan& plan) {
    return plan.badgeWidth(area.badge) + plan.areaPad + plan.gap / 2;
}

float leafWidth(const MapNode& node, const MapPlan& plan) {
    const TypeSizes& sizes = plan.sizes;
    const float sides = 2 * plan.textX;
    switch (node.kind) {
        case Kind::field:
            return node.name.width(2, sizes.field, plan.breaks, plan.wholeUpTo) + sides + sizes.field;
        case Kind::stage:
            return node.name.width(2, sizes.stage, plan.breaks, plan.wholeUpTo) + sides;
        case Kind::layer:
            return sizes.layer * mapLineHeight * 1.1f + plan.textY * 2;
        case Kind::item:
            return node.name.width(plan.itemLines, sizes.item, plan.breaks, plan.wholeUpTo) + sides +
                   (node.chained ? 2 * plan.head : 0.0f);
        case Kind::area:
        case Kind::map:
            break;
    }
    return nameRowWidth(node, plan) + 2 * plan.areaPad;
}

float leafHeight(const MapNode& node, float width, const MapPlan& plan) {
    const TypeSizes& sizes = plan.sizes;
    const float inner = width - 2 * plan.textX;
    const float sides = 2 * plan.textY;
    switch (node.kind) {
        case Kind::field:
            return node.name.height(inner - sizes.field, sizes.field) + sides;
        case Kind::stage:
            return node.name.height(inner, sizes.stage) + sides + plan.rule;
        case Kind::layer: {
            const float columns = std::max(1.0f, (width - sides) / (sizes.layer * mapLineHeight));
            return node.verticalEm * sizes.layer * 1.05f / std::min(columns, 2.0f) + 2 * plan.textX;
        }
        case Kind::item:
            return node.name.height(inner - (node.chained ? 2 * plan.head : 0.0f), sizes.item) + sides;
        case Kind::area:
        case Kind::map:
            break;
    }
    return nameRow(node, width - 2 * plan.areaPad, false, plan).height + sides;
}

}  // namespace

float MapPlan::badgeWidth(const TextNeed& text) const {
    // Much wider than high, so that it does not look like a domain's number.
    return std::max(text.width(1, sizes.badge, Breaks::anywhere) + sizes.badge * 1.1f, badgeHeight() * 1.6f);
}

MapPlan MapPlan::scaled(float part) const {
    MapPlan plan = *this;
    TypeSizes& s = plan.sizes;
    for (float* size : {&s.field, &s.stage, &s.name, &s.item, &s.layer, &s.badge}) *size *= part;
    for (float* length :
         {&plan.gap, &plan.textX, &plan.textY, &plan.areaPad, &plan.head, &plan.rule, &plan.circle}) {
        *length *= part;
    }
    return plan;
}

NameRow nameRow(const MapNode& area, float width, bool edge, const MapPlan& plan) {
    using At = NameRow::BadgeAt;
    const float numbers = numbersWidth(area, plan);
    const float room = width - numbers;
    const float alone = rowHeight(area, room, plan);
    if (area.badge.empty()) return {At::none, numbers, room, alone};
    if (edge) return {At::edge, numbers, room, std::max(alone, plan.badgeHeight())};

    const float beside = room - plan.badgeWidth(area.badge) - plan.circleGap();
    const float first = std::max(area.numbers.empty() ? 0.0f : plan.circle, plan.badgeHeight());
    const NameRow above{At::above, 0, width, first + plan.textY + area.name.height(width, plan.sizes.name)};
    const float least =
        area.name.width(std::numeric_limits<int>::max(), plan.sizes.name, plan.breaks, plan.wholeUpTo);
    if (beside < least) return above;
    const NameRow row{At::beside, numbers, beside,
                      std::max(rowHeight(area, beside, plan), plan.badgeHeight())};
    // A bad line break counts as additional height.
    const auto cost = [&](const NameRow& way) {
        const Breaks breaks = area.name.breaks(way.name, plan.sizes.name);
        const float lines = breaks == Breaks::atPhrases ? 0.0f : breaks == Breaks::betweenWords ? 0.6f : 2.0f;
        return way.height + lines * plan.sizes.name;
    };
    return cost(above) + hair < cost(row) ? above : row;
}

float nameRowWidth(const MapNode& area, const MapPlan& plan) {
    const float numbers = numbersWidth(area, plan);
    const float badge = area.badge.empty() ? 0.0f : plan.badgeWidth(area.badge);
    const float name = area.name.width(plan.nameLines, plan.sizes.name, plan.breaks, plan.wholeUpTo);
    const bool above = plan.countsAbove && badge > 0 && !plan.nameIsLeft(area);
    return above ? std::max(name, numbers + badge) : numbers + std::max(name, badge);
}

namespace {

/// Links of one chain touch: the distance between two of them is that of notch and head. Everything else, and
/// the chain's own ends, keeps half a gap from its lines.
Stretch insets(const MapNode& child, const MapPlan& plan) {
    return {child.linkBefore ? 0.0f : plan.gap / 2, child.linkBehind ? 0.0f : plan.gap / 2};
}

std::vector<LineSpan> columnSpans(const MapNode& node, const MapPlan& plan) {
    std::vector<LineSpan> spans;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const GridAxis::Span& span = node.columns.spans[i];
        const Stretch inset = insets(node.children[i], plan);
        spans.push_back({span.first, span.last, neededWidth(node.children[i], plan) + inset.from + inset.to});
    }
    if (node.kind == Kind::area) {
        const std::size_t last = node.columns.count() - 1;
        const float name = nameRowWidth(node, plan);
        spans.push_back({0, 1, plan.nameIsLeft(node) ? name + 2 * plan.areaPad - plan.gap / 2 : edge(plan)});
        spans.push_back({last - 1, last, atEdge(node, plan) ? edgeBadge(node, plan) : edge(plan)});
        if (!plan.nameIsLeft(node)) spans.push_back({1, last - 1, name + plan.gap});
    }
    return spans;
}

}  // namespace

Stretch childStretch(const MapNode& node, std::size_t child, const BentLines& columns, const MapPlan& plan) {
    const GridAxis::Span& span = node.columns.spans[child];
    const Stretch inset = insets(node.children[child], plan);
    return {columns.at[span.first] + inset.from, columns.at[span.last] - inset.to};
}

float neededWidth(const MapNode& node, const MapPlan& plan) {
    if (node.children.empty()) return leafWidth(node, plan);
    return neededLength(node.columns.count(), columnSpans(node, plan));
}

BentLines bendColumns(const MapNode& node, float width, const MapPlan& plan, const Warp& columns) {
    if (node.kind == Kind::map && !plan.columns.empty())
        return bendLines(plan.columns, columnSpans(node, plan), width);
    std::vector<float> natural = columns.lengths(node.columns);
    // The strip that was meant for the name is not needed when the name stands above the children.
    if (node.nameLeft && plan.namesOnTop) natural.front() = natural.back();
    return bendLines(natural, columnSpans(node, plan), width);
}

Stretch nameStretch(const MapNode& area, const BentLines& columns, const MapPlan& plan) {
    if (plan.nameIsLeft(area)) return {plan.areaPad, columns.at[1] + plan.gap / 2 - plan.areaPad};
    const Stretch children{columns.at[1] + plan.gap / 2, columns.at[columns.at.size() - 2] - plan.gap / 2};
    if (area.badge.empty()) return children;
    // The badge stands in the corner, wherever the children end.
    return {children.from, std::max(children.to, columns.at.back() - plan.areaPad)};
}

NameRow areaNameRow(const MapNode& area, const BentLines& columns, const MapPlan& plan) {
    return nameRow(area, nameStretch(area, columns, plan).length(), plan.nameIsLeft(area), plan);
}

std::vector<LineSpan> rowSpans(const MapNode& node, const BentLines& at, const MapPlan& plan,
                               const Warp& columns) {
    std::vector<LineSpan> spans;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const GridAxis::Span& span = node.rows.spans[i];
        const float height =
            neededHeight(node.children[i], childStretch(node, i, at, plan).length(), plan, columns);
        spans.push_back({span.first, span.last, height + plan.gap});
    }
    if (node.kind != Kind::area) return spans;
    const std::size_t last = node.rows.count() - 1;
    const NameRow row = areaNameRow(node, at, plan);
    const bool left = plan.nameIsLeft(node);
    spans.push_back({0, 1, left ? edge(plan) : row.height + plan.textY * 2 - plan.gap / 2});
    spans.push_back({last - 1, last, edge(plan)});
    if (left) spans.push_back({0, last, row.height + plan.textY * 2});
    return spans;
}

BentLines bendRows(const MapNode& node, const BentLines& at, float height, const MapPlan& plan,
                   const Warp& columns, const Warp& rows) {
    const std::vector<LineSpan> spans = rowSpans(node, at, plan, columns);
    std::vector<float> natural = rows.lengths(node.rows);
    if (node.nameLeft && plan.namesOnTop) {
        // The height of the strip below the children is given to the name above them.
        natural.front() += natural.back();
        natural.back() = 0;
    }
    if (node.kind == Kind::area) {
        // What is free above and below belongs to the children, which are spread over it.
        const float name = plan.nameIsLeft(node) ? edge(plan) : airyName * spans[node.children.size()].min;
        natural.front() = std::min(natural.front(), name);
        natural.back() = std::min(natural.back(), edge(plan));
    }
    if (node.kind == Kind::map) {
        // On an upright screen, rows that hold only a heading would become too high; the areas need that
        // height more.
        const float scale = height / std::accumulate(natural.begin(), natural.end(), 0.0f);
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const GridAxis::Span& span = node.rows.spans[i];
            const Kind kind = node.children[i].kind;
            if ((kind != Kind::field && kind != Kind::stage) || span.last != span.first + 1) continue;
            float& length = natural[span.first];
            length = std::min(length, highestHeading * spans[i].min / scale);
        }
    }
    return bendLines(natural, spans, height);
}

float neededHeight(const MapNode& node, float width, const MapPlan& plan, const Warp& columns) {
    if (node.children.empty()) return leafHeight(node, width, plan);
    const BentLines at = bendColumns(node, width, plan, columns);
    return neededLength(node.rows.count(), rowSpans(node, at, plan, columns));
}

}  // namespace fukan::layout
