#include <utility>

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

RichText ellipsized(const RichText& text, float size, float width, const Measurer& measurer) {
    RichText whole = text;
    for (Fragment& fragment : whole) fragment.text = oneLine(std::move(fragment.text));
    Analysis analysis = analyse(whole, measurer);
    setSize(analysis, size);
    const Weight weight = whole.empty() ? Weight::regular : whole.front().weight;
    const float room = width / size + widthTolerance;
    const float roomBeforeEllipsis = room - measurer.advance(ellipsis, 1.0f, weight);
    float used = 0;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < analysis.clusters.size(); ++i) {
        used += analysis.clusters[i].width;
        // No space is kept before the ellipsis: it would only move the ellipsis away from the word.
        if (used <= roomBeforeEllipsis && !analysis.clusters[i].space) kept = i + 1;
    }
    const bool all = used <= room;
    if (!all && roomBeforeEllipsis < 0) return {};
    for (Fragment& fragment : whole) fragment.text.clear();
    for (std::size_t i = 0; i < (all ? analysis.clusters.size() : kept); ++i) {
        const Cluster& cluster = analysis.clusters[i];
        whole[cluster.fragment].text.append(analysis.text, cluster.begin, cluster.end - cluster.begin);
    }
    if (!all) whole[kept > 0 ? analysis.clusters[kept - 1].fragment : 0].text += "…";
    std::erase_if(whole, [](const Fragment& fragment) { return fragment.text.empty(); });
    return whole;
}

std::string ellipsized(const std::string& text, float size, Weight weight, float width,
                       const Measurer& measurer) {
    const RichText cut = ellipsized({{text, Role::body, weight}}, size, width, measurer);
    return cut.empty() ? std::string() : cut.front().text;
}

}  // namespace fukan::text
