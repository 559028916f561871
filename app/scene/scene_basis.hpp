#pragma once
// What all scenes of a set have in common: what they are laid out from, and how their headers and frames are
// made.

#include <optional>
#include <string>

#include "content/board.hpp"
#include "content/calendar.hpp"
#include "content/edition.hpp"
#include "layout/header.hpp"
#include "layout/panels/invitation.hpp"
#include "scene/scene_settings.hpp"
#include "text/keeping_measurer.hpp"

namespace fukan::scene {

/// Nothing of it changes: several threads may use it at once.
class SceneBasis {
public:
    /// `board` and `measurer` must outlive it.
    SceneBasis(const content::Board& board, const SceneSettings& settings, const text::Measurer& measurer);

    const content::Board& board() const { return board_; }
    const SceneSettings& settings() const { return settings_; }
    content::Language language() const { return settings_.language; }
    const layout::Canvas& canvas() const { return canvas_; }
    const text::Measurer& measurer() const { return measurer_; }
    int fiscalYear() const { return fiscalYear_; }
    bool anotherYear() const { return settings_.yearsMoved != 0; }
    content::Edition edition(std::size_t revision) const {
        return {board_, revision, settings_.language, fiscalYear_, anotherYear()};
    }
    /// Null unless the wall invites to touch.
    const layout::Invitation* invitation() const { return invitation_ ? &*invitation_ : nullptr; }

    /// The place of a scene that takes the whole viewport, pixels.
    base::Rect whole() const { return {0, 0, settings_.viewport.x, settings_.viewport.y}; }
    layout::Canvas canvasOf(const base::Rect& place) const;

    text::RichText title(const content::LocalText& text) const;
    /// Below the title both languages share a line: two would take the scene's room.
    text::RichText inLine(const content::LocalText& text) const;
    /// The same of what leads from one revision to another: "before → after".
    text::RichText way(const content::LocalText& from, const content::LocalText& to) const;
    /// Beside the clock, which is today's whatever year is shown.
    std::string todaysYear() const;
    /// The frame of a scene in `place`: the same at any time of day.
    layout::Frame frameFor(const layout::HeaderTexts& texts, const base::Rect& place) const;
    /// The header of a scene in `place` at that time.
    layout::HeaderLayout headerAt(const layout::HeaderTexts& texts, const base::Rect& place,
                                  const content::CivilTime& time) const;

private:
    bool hasClock(const base::Rect& place) const { return place.right() >= settings_.viewport.x; }
    std::string clockText(const content::CivilTime& time) const;

    const content::Board& board_;
    SceneSettings settings_;
    text::KeepingMeasurer measurer_;  ///< with the board's own words
    layout::Canvas canvas_;
    int fiscalYear_ = 0;
    std::optional<layout::Invitation> invitation_;
};

}  // namespace fukan::scene
