#include "scene/lapse_light.hpp"

#include <cmath>

#include "motion/easing.hpp"

namespace fukan::scene {
namespace {

layout::Span spanBetween(const layout::Span& from, const layout::Span& to, float share) {
    return {base::lerp(from.left, to.left, share), base::lerp(from.right, to.right, share)};
}

}  // namespace

float LapseLight::on(std::size_t task) const {
    const auto runs = [&](std::size_t year) { return (*lapse_.years)[year].runs[task] ? 1.0f : 0.0f; };
    return base::lerp(runs(before()), runs(moment_.year), moment_.come);
}

layout::Span LapseLight::column() const {
    return spanBetween(lapse_.column(before()), lapse_.column(moment_.year), moment_.come);
}

layout::Span LapseLight::head() const {
    const auto inside = [&](std::size_t year) {
        return lapse_.page.page.columns[lapse_.columnOf(year)].inside;
    };
    return spanBetween(inside(before()), inside(moment_.year), moment_.come);
}

float LapseLight::tab() const {
    if (lapse_.columnOf(before()) == lapse_.columnOf(moment_.year)) return 1;
    return motion::clamp01(std::abs(moment_.come - 0.5f) * 5 - 1.5f);
}

float LapseLight::tabOn(std::size_t column) const {
    return lapse_.columnOf(moment_.told()) == column ? tab() : 0;
}

}  // namespace fukan::scene
