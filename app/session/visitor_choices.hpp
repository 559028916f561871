#pragma once
// What a visitor may change, and what it was before: once the visitor has left, it is that again.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "content/config.hpp"

namespace fukan::session {

struct Choices {
    content::Language language;
    content::ThemeChoice theme;
    int yearsMoved;        ///< fiscal years, away from the data date
    std::size_t revision;  ///< index into Board::revisions
};

class VisitorChoices {
public:
    /// A visitor explores: `now` is in force before what this visitor may choose. Its revision is that of the
    /// latest turn, or the one that a visitor before has left to be restored.
    void remember(Choices now) {
        if (before_) return;
        now.revision = std::exchange(returnTo_, std::nullopt).value_or(revisionSeen_);
        before_ = now;
    }
    bool any() const { return before_.has_value(); }
    /// A choice that is made while no visitor explores is permanent: `takeBack` does not undo it.
    template <typename T>
    void keep(T Choices::*choice, T value) {
        if (before_) (*before_).*choice = value;
    }
    /// The visitor has left: what is to be in force again, the revision apart; none: nothing was changed.
    /// `shown`: the revision that is shown.
    std::optional<Choices> takeBack(std::size_t shown) {
        if (before_ && before_->revision != shown) returnTo_ = before_->revision;
        return std::exchange(before_, std::nullopt);
    }
    /// The revision to be shown again, once the camera is home; none: the one that is shown.
    const std::optional<std::size_t>& returnTo() const { return returnTo_; }
    std::optional<std::size_t> takeReturnTo() { return std::exchange(returnTo_, std::nullopt); }

    /// Once a turn: the revision that is shown. True when it is another one than at the turn before.
    bool seeRevision(std::size_t revision) { return revision != std::exchange(revisionSeen_, revision); }
    /// Once a turn: `Show::timesLeft`. True when a visitor has left since the turn before.
    bool seeTimesLeft(std::uint64_t times) { return times != std::exchange(timesLeft_, times); }

private:
    std::optional<Choices> before_;  // none: no visitor has explored since the last one left
    std::optional<std::size_t> returnTo_;
    std::uint64_t timesLeft_ = 0;
    std::size_t revisionSeen_ = 0;
};

}  // namespace fukan::session
