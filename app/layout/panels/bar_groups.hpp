#pragma once
// What the bottom bar has to offer: the revisions, languages and years, in words that are whole or brief, and
// how wide each group is.

#include <string>
#include <vector>

#include "layout/panels/bottom_bar.hpp"
#include "layout/panels/panel_type.hpp"

namespace fukan::layout {

class BarGroups {
public:
    /// One of several things to choose from.
    struct Segment {
        text::RichText words;
        Action action = Action::none;
        int value = 0;
        bool on = false;
    };

    /// Token pixels.
    static constexpr float gap = 24;
    static constexpr float wordSize = 20;
    static constexpr float wordPad = 18;

    /// `room`: what a row of the bar may take, pixels. `input` and `type` must outlive it.
    BarGroups(const BottomBarInput& input, bool brief, float room, const PanelType& type);

    bool brief() const { return brief_; }
    const std::vector<Segment>& revisions() const { return revisions_; }
    const std::vector<Segment>& languages() const { return languages_; }
    const std::vector<int>& years() const { return years_; }

    std::string yearWords(int year) const;

    // Pixels.
    float segmentWidth(const Segment& segment) const;
    float widthOf(const std::vector<Segment>& segments) const;
    float indexWidth() const;
    float yearsWidth() const { return stop_ * static_cast<float>(years_.size()); }
    /// Home, index, and between them revisions and languages.
    float upperWidth() const;

private:
    std::vector<Segment> revisionSegments() const;
    std::vector<Segment> languageSegments() const;
    float widestYear() const;

    const BottomBarInput* input_;
    const PanelType* type_;
    bool brief_;
    std::vector<Segment> revisions_;
    std::vector<Segment> languages_;
    std::vector<int> years_;
    float stop_ = 0;  // width of a year
};

}  // namespace fukan::layout
