#pragma once
// A command given to a show alone, as a session gives it.

#include "show/show.hpp"
#include "show/wish_of_command.hpp"

namespace fukan::test {

/// True when it only woke the screen.
inline bool give(show::Show& show, const input::Command& command, motion::Timestamp now) {
    if (show.hear(command, now)) return true;
    const auto wish = show::wishOf(command);
    if (!wish) return false;
    if (const auto* round = std::get_if<show::RoundWish>(&*wish)) show.obey(*round, now);
    const auto* wall = std::get_if<show::WallWish>(&*wish);
    if (wall && std::holds_alternative<show::wish::ShowRevision>(*wall)) show.showRevision({}, now);
    if (wall && std::holds_alternative<show::wish::Start>(*wall)) {
        show.obey(show::wish::Hold{false}, now);
        show.obey(show::wish::GoToScene{}, now);
    }
    return false;
}

}  // namespace fukan::test
