#include "scene/still.hpp"

#include <algorithm>

namespace fukan::scene {
namespace {

show::Settings showSettings(const SceneSet& sceneSet, const StillSettings& settings) {
    show::Settings out;
    out.viewport = sceneSet.settings().viewport;
    out.reducedMotion = settings.reducedMotion;
    out.tour = settings.tour;
    return out;
}

}  // namespace

Still::Still(const SceneSet& sceneSet, const Theme& theme, const show::Round& round, std::size_t index,
             const StillSettings& settings)
    : sceneSet_(sceneSet),
      theme_(theme),
      show_(round, showSettings(sceneSet, settings), {}),
      settings_(settings),
      last_(std::max(round[index].dwell, show::shortestDwell) - std::chrono::milliseconds(1)) {
    show_.cutTo(index, {});
}

void Still::draw(const Instant& instant, draw::DrawList& out) const {
    const motion::Timestamp came;
    const motion::Timestamp now =
        came + (settings_.held ? instant.at : std::clamp(instant.at, motion::Duration{}, last_));
    show::View view = show_.view(settings_.held ? came : now);
    if (settings_.held) view.state = show::State::held;
    buildFrame(sceneSet_, theme_, view, {now, instant.civil, settings_.reducedMotion}, out);
}

draw::DrawList still(const SceneSet& sceneSet, const Theme& theme, const show::Round& round,
                     std::size_t index, const Instant& instant, const StillSettings& settings) {
    draw::DrawList list;
    Still(sceneSet, theme, round, index, settings).draw(instant, list);
    return list;
}

}  // namespace fukan::scene
