// The pixels of boxes, backdrops and lines, computed from what the room `draw` says of them and from nothing
// else: whatever a back end without these shaders needs to know is said there.

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>
#include <random>
#include <string>

#include "draw/box_parts.hpp"
#include "draw/box_path.hpp"
#include "draw/fall_off.hpp"
#include "render/offscreen_renderer.hpp"

namespace fukan::render::testing {

namespace {

using base::Vec2;

/// Premultiplied, 0 … 1.
struct Light {
    float r = 0, g = 0, b = 0, a = 0;

    friend Light operator*(Light c, float s) { return {c.r * s, c.g * s, c.b * s, c.a * s}; }
    friend Light operator+(Light a, Light b) { return {a.r + b.r, a.g + b.g, a.b + b.b, a.a + b.a}; }
};

Light lightOf(base::Color c) {
    const float a = static_cast<float>(c.a) / 255;
    return {static_cast<float>(c.r) / 255 * a, static_cast<float>(c.g) / 255 * a,
            static_cast<float>(c.b) / 255 * a, a};
}

Light over(Light upper, Light lower) { return upper + lower * (1 - upper.a); }
Light mixed(Light a, Light b, float t) { return a * (1 - t) + b * t; }

float dot(Vec2 a, Vec2 b) { return a.x * b.x + a.y * b.y; }
float length(Vec2 v) { return std::hypot(v.x, v.y); }

/// The corners of the path, drawn in by its radius: its edges moved inward, and brought together anew.
std::vector<Vec2> drawnIn(const draw::BoxPath& path) {
    struct Edge {
        Vec2 at, way;
    };
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < path.count; ++i) {
        const Vec2 from = path.corners[i];
        const Vec2 way = path.corners[(i + 1) % path.count] - from;
        const Vec2 inward = Vec2{-way.y, way.x} * (1 / length(way));  // clockwise, and y grows downward
        edges.push_back({from + inward * path.radius, way});
    }
    std::vector<Vec2> out;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Edge& a = edges[(i + edges.size() - 1) % edges.size()];
        const Edge& b = edges[i];
        const float t = ((b.at.x - a.at.x) * b.way.y - (b.at.y - a.at.y) * b.way.x) /
                        (a.way.x * b.way.y - a.way.y * b.way.x);
        out.push_back(a.at + a.way * t);
    }
    return out;
}

/// How far outside of the path `p` lies, negative inside.
float distanceTo(const std::vector<Vec2>& polygon, float radius, Vec2 p) {
    float least = 1e9f;
    bool inside = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const Vec2 edge = polygon[j] - polygon[i];
        const Vec2 to = p - polygon[i];
        const float t = std::clamp(dot(to, edge) / std::max(dot(edge, edge), 1e-6f), 0.0f, 1.0f);
        least = std::min(least, length(to - edge * t));
        const bool crosses = (polygon[i].y > p.y) != (polygon[j].y > p.y);
        if (crosses &&
            p.x < (polygon[j].x - polygon[i].x) * (p.y - polygon[i].y) / (polygon[j].y - polygon[i].y) +
                      polygon[i].x)
            inside = !inside;
    }
    return (inside ? -least : least) - radius;
}

class BoxPainter {
public:
    explicit BoxPainter(const draw::Box& box)
        : box_(box),
          path_(draw::boxPath(box)),
          polygon_(drawnIn(path_)),
          gradient_(draw::gradientLine(box)),
          band_(draw::sheenBand(box)) {}

    Light at(Vec2 p) const {
        const base::Rect all = draw::cutAtJoints(box_, box_.rect.grown(200));
        if (!all.contains(p)) return {};
        const float away = distance(p);
        const Light edge = lightOf(box_.outlineColor) * (1 - draw::coverageAt(away + box_.outline));
        Light inside = box_.outline > 0 ? over(edge, fill(p)) : fill(p);
        if (band_.half > 0) {
            const Vec2 middle = draw::shapeRect(box_).center();
            inside = over(lightOf(box_.sheenColor) * draw::sheenAt(band_.across(p - middle)), inside);
        }
        Light outside;
        if (box_.shadow > 0)
            outside =
                lightOf(box_.shadowColor) * draw::shadowAt(distance(p - box_.shadowOffset), box_.shadow);
        if (box_.glow > 0) outside = over(lightOf(box_.glowColor) * draw::glowAt(away, box_.glow), outside);
        const float within = draw::coverageAt(away);
        return inside * within + outside * (1 - within);
    }

private:
    float distance(Vec2 p) const { return distanceTo(polygon_, path_.radius, p); }

    Light fill(Vec2 p) const {
        const Vec2 way = gradient_.to - gradient_.from;
        const float t = std::clamp(dot(p - gradient_.from, way) / dot(way, way), 0.0f, 1.0f);
        return mixed(lightOf(box_.fillFrom), lightOf(box_.fillTo), t);
    }

    const draw::Box& box_;
    draw::BoxPath path_;
    std::vector<Vec2> polygon_;
    draw::GradientLine gradient_;
    draw::SheenBand band_;
};

/// Rounding and dithering: two steps of 255.
template <typename At>
void checkPixels(const pictures::Pixels& pixels, const At& lightAt) {
    float worst = 0;
    std::string where;
    for (int y = 0; y < pixels.height; ++y) {
        for (int x = 0; x < pixels.width; ++x) {
            const Light light = lightAt(Vec2{static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f});
            const base::Color c = colorAt(pixels, x, y);
            const float off = std::max({std::abs(light.r * 255 - static_cast<float>(c.r)),
                                        std::abs(light.g * 255 - static_cast<float>(c.g)),
                                        std::abs(light.b * 255 - static_cast<float>(c.b))});
            if (off <= worst) continue;
            worst = off;
            where = std::to_string(x) + ", " + std::to_string(y);
        }
    }
    CAPTURE(where);
    CHECK(worst <= 2);
}

class SomeBoxes {
public:
    draw::Box next() {
        draw::Box box;
        box.rect = {40 + share() * 4, 40 + share() * 4, 60 + share() * 160, 24 + share() * 60};
        box.shape = std::array{draw::Box::Shape::rounded, draw::Box::Shape::arrow,
                               draw::Box::Shape::chevron}[below(3)];
        box.radius = share() * 12;
        box.head = 4 + share() * 14;  // which a rounded box has not, whatever is said
        box.joinedLeft = below(4) == 0 && box.shape != draw::Box::Shape::chevron;
        box.joinedRight = below(4) == 0 && box.shape == draw::Box::Shape::rounded;
        box.rect.x = box.joinedLeft ? std::round(box.rect.x) : box.rect.x;
        if (box.joinedRight) box.rect.w = std::round(box.rect.right()) - box.rect.x;
        box.vertical = below(2) == 0;
        box.fillFrom = color();
        box.fillTo = color();
        if (below(3) > 0) box.outline = 1 + share() * 4, box.outlineColor = color();
        if (below(2) == 0) box.glow = 4 + share() * 26, box.glowColor = color();
        if (below(3) == 0)
            box.shadow = 4 + share() * 20, box.shadowOffset = {share() * 6, share() * 8},
            box.shadowColor = color();
        if (below(2) == 0) box.sheen = share(), box.sheenColor = color();
        return box;
    }

private:
    float share() { return static_cast<float>(random_() % 10001) / 10000; }
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(random_()) % limit; }
    base::Color color() {
        const auto byte = [this] { return static_cast<std::uint8_t>(random_() % 256); };
        return {byte(), byte(), byte(), byte()};
    }

    std::mt19937 random_{5};
};

}  // namespace

TEST_CASE("every pixel of a box is what the drawing command says", "[long]") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    SomeBoxes boxes;
    for (int i = 0; i < 60; ++i) {
        const draw::Box box = boxes.next();
        CAPTURE(i, static_cast<int>(box.shape), box.rect.w, box.rect.h, box.radius, box.head, box.joinedLeft,
                box.joinedRight);
        const BoxPainter painter(box);
        checkPixels(offscreen.draw(frame(300, 170, {as(box)})), [&](Vec2 p) { return painter.at(p); });
    }
}

TEST_CASE("every pixel of a backdrop and of a dashed line is what the drawing command says") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const draw::Backdrop backdrop{{0, 0, 200, 120},    {70, 30},           120, base::rgb(0xf0463f),
                                  base::rgb(0x0bd322), base::rgb(0x0810e9)};
    checkPixels(offscreen.draw(frame(200, 120, {as(backdrop)})), [&](Vec2 p) {
        const float t = length(p - backdrop.center) / backdrop.radius * 2;
        const Light near = mixed(lightOf(backdrop.inner), lightOf(backdrop.middle), std::min(t, 1.0f));
        return mixed(near, lightOf(backdrop.outer), std::clamp(t - 1, 0.0f, 1.0f));
    });
    const draw::Line line{{20.25f, 30.5f}, {171, 30.5f}, 5, 7, {200, 100, 50, 230}};
    checkPixels(offscreen.draw(frame(200, 60, {as(line)})), [&](Vec2 p) {
        const float along = p.x - line.from.x;
        const float inDash = std::fmod(along + 20 * line.dash, 2 * line.dash);
        // Outside of the nearest dash, and of the line.
        const float away = std::max({std::abs(inDash - line.dash / 2) - line.dash / 2, -along,
                                     p.x - line.to.x, std::abs(p.y - line.from.y) - line.width / 2});
        // In the gap the next dash may be nearer than the one before.
        const float next = std::max(
            {2 * line.dash - inDash, -along, p.x - line.to.x, std::abs(p.y - line.from.y) - line.width / 2});
        return lightOf(line.color) * draw::coverageAt(std::min(away, next));
    });
}

}  // namespace fukan::render::testing
