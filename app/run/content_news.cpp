#include "run/content_news.hpp"

#include <fmt/core.h>

#include <utility>

#include "platform/log.hpp"

namespace fukan::run {

void ContentNews::read(const base::Diagnostics& problems) {
    std::string all;
    for (const base::Diagnostic& problem : problems) all += problem.format() + "\n";
    if (all != std::exchange(logged_, all)) platform::log(problems);
}

void ContentNews::shown(const wall::Wall& wall) {
    for (const base::Diagnostic& problem : wall.problems()) {
        const base::Diagnostic located = wall.files().config.located(problem);
        if (told_.insert(located.format()).second) platform::log({located});
    }
}

bool ContentNews::followReach(const platform::FileThread& files, session::Session& session,
                              motion::Timestamp now) {
    if (!reach_.advance(files.activity(), now)) return false;
    session.setOutOfReach(reach_.lost());
    platform::log(
        reach_.lost()
            ? fmt::format("files are out of reach ({}): the wall goes on with what it has", reach_.what())
            : "files are in reach again");
    return true;
}

}  // namespace fukan::run
