#include "run/window_news.hpp"

#include <utility>

#include "platform/log.hpp"

namespace fukan::run {

void WindowNews::tell(session::Session& session, bool wallShown, const content::LoadedConfig* config) {
    for (const base::Diagnostic& problem : input_.takeTouchProblems())
        platform::log((config ? config->located(problem) : problem).format());
    if (auto news = window_.takeMonitorNews()) {
        platform::log("display.monitor: " + news->sentence + "; there is " + news->there);
        unshown_ = std::move(news->sentence);
    }
    if (wallShown && !unshown_.empty()) session.say(std::exchange(unshown_, {}));
}

}  // namespace fukan::run
