#pragma once
// What a visitor may change, and what it was before: once the visitor has left, it is that again.

#include <cstddef>
#include <cstdint>
#include <optional>

#include "content/config.hpp"

namespace fukan::session {

struct Choices {
    content::Language language;
    content::ThemeChoice theme;
    int yearsMoved;        ///< fiscal years, away from the data date
    std::size_t revision;  ///< index into Board::revisions
};

struct VisitorChoices {
    std::optional<Choices> before;        ///< none: no visitor has explored since the last one left
    std::optional<std::size_t> returnTo;  ///< the revision to be shown again, once the camera is home
    std::uint64_t timesLeft = 0;          ///< `Show::timesLeft` of the latest turn
    std::size_t revisionSeen = 0;         ///< the revision that was shown at the latest turn
};

}  // namespace fukan::session
