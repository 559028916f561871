#pragma once
// Whoever explores: whom a touch or a key is meant for, and where it leads.

#include <optional>

#include "explore/explore_context.hpp"
#include "explore/open_panels.hpp"
#include "explore/task_tour.hpp"
#include "input/command.hpp"
#include "input/ground.hpp"

namespace fukan::explore {

class Explorer {
public:
    /// What came of a command. `wish`: what the owner of the wall is asked for (home, revision, year,
    /// language, theme); everything else is done already.
    struct Answer {
        bool used = false;  ///< nobody else may act on it
        std::optional<layout::Control> wish{};
    };

    /// Before the show hears of the command.
    Answer handle(const input::Command& command, const ExploreContext& context);

    /// What time brings: call it once a turn. When nobody explores any more, everything is put away.
    void advance(const ExploreContext& context);

    /// Something that is laid out has changed: the wall, the year, the theme.
    void layOutAgain(const ExploreContext& context);

    input::Ground groundAt(base::Vec2 pixel, const ExploreContext& context) const;

    /// What panels leave of the screen, and what is drawn of them.
    base::Rect visible(const ExploreContext& context) const { return panels_.visible(context); }
    scene::PanelState panels(const ExploreContext& context) const { return panels_.state(context); }
    /// The thing under the finger, in layout pixels of the scene that stands.
    std::optional<base::Rect> pressed() const { return pressedThing_; }
    /// The bar that the card tells of, or that the keyboard is on.
    std::optional<base::Id> chosen(const ExploreContext& context) const;
    const scene::Dimming* dimming() const { return panels_.dimming(); }

    /// Something is on its way.
    bool moving(motion::Timestamp now) const { return panels_.moving(now); }

private:
    using Layer = OpenPanels::Layer;
    struct Grip {  // of the gesture that goes on
        Layer layer = Layer::world;
        bool dragged = false;
        bool onYears = false;
    };

    Answer onPanel(const input::Command& command, const ExploreContext& context);
    bool onWorld(const input::Command& command, const ExploreContext& context);
    Answer onWheel(const input::Command& command, const ExploreContext& context);
    Answer dragPanel(const input::Command& command, const ExploreContext& context);
    Answer tapPanel(base::Vec2 pixel, const ExploreContext& context);
    void letGoOfPanel(const input::Command& command, const ExploreContext& context);
    void tapWorld(base::Vec2 pixel, const ExploreContext& context);
    void doubleTapWorld(base::Vec2 pixel, const ExploreContext& context);

    std::optional<Answer> onKey(const input::Command& command, const ExploreContext& context);
    std::optional<Answer> onEnter(const ExploreContext& context);
    std::optional<Answer> onDigit(int number, const ExploreContext& context);
    bool onTab(input::CommandKind kind, const ExploreContext& context);
    Answer act(const layout::Control& control, const ExploreContext& context);
    void changeFilter(const layout::Control& control, const ExploreContext& context);

    void openTask(std::size_t task, const ExploreContext& context);
    void openDomain(std::size_t domain, std::optional<std::size_t> area, const ExploreContext& context);
    void openIndex(const ExploreContext& context);
    void openMenu(base::Vec2 pixel, const ExploreContext& context);
    bool looksAtMap(const ExploreContext& context) const;
    void flyTo(const std::optional<scene::Hit>& hit, const ExploreContext& context);
    void flyToTask(std::size_t task, const ExploreContext& context);
    void flyToDomain(std::size_t domain, bool onMap, const ExploreContext& context);
    void cardOfWhatIsNear(const ExploreContext& context);

    OpenPanels panels_;
    TaskTour tour_;
    std::optional<Grip> grip_;
    std::optional<base::Rect> pressedThing_;
    std::optional<motion::Camera> divedFrom_;  // by a double tap: the same again leads back
    bool watching_ = false;  // the camera is in a hand: when it rests, what is near may open its card
};

}  // namespace fukan::explore
