#include "text/analysis.hpp"
#include "text/balance.hpp"
#include "text/fit.hpp"

namespace fukan::text {
namespace {

constexpr char32_t ellipsis = U'…';

std::string oneLine(std::string text) {
    for (char& c : text) {
        if (c == '\n') c = ' ';
    }
    return text;
}

}  // namespace

std::string ellipsized(const std::string& text, float size, Weight weight, float width,
                       const Measurer& measurer) {
    const Analysis analysis = analyse({{oneLine(text), Role::body, weight}}, measurer);
    const float room = width / size + widthTolerance;
    const float roomBeforeEllipsis = room - measurer.advance(ellipsis, 1.0f, weight);
    float used = 0;
    std::size_t kept = 0;
    for (const Cluster& cluster : analysis.clusters) {
        used += cluster.width;
        // No space is kept before the ellipsis: it would only move the ellipsis away from the word.
        if (used <= roomBeforeEllipsis && !cluster.space) kept = cluster.end;
    }
    if (used <= room) return analysis.text;
    return roomBeforeEllipsis < 0 ? std::string() : analysis.text.substr(0, kept) + "…";
}

}  // namespace fukan::text
