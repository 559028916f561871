#pragma once
// Exploring: decides whether a touch or a key is meant for a panel or for the world, and acts on it.

#include <optional>

#include "explore/explore_context.hpp"
#include "explore/open_panels.hpp"
#include "explore/task_tour.hpp"
#include "input/command.hpp"
#include "input/ground.hpp"

namespace fukan::explore {

class Explorer {
public:
    /// The result of a command. `wish`: what the caller has to do for it (home, revision, year, language,
    /// theme); everything else is already done.
    struct Answer {
        bool used = false;  ///< the caller must not act on it
        std::optional<layout::Control> wish{};
    };

    /// To be called before `Show::handle` gets the command.
    Answer handle(const input::Command& command, const ExploreContext& context);

    /// Applies what time brings: call it once a turn of the loop. When the show no longer explores, all
    /// panels are closed.
    void advance(const ExploreContext& context);

    /// To be called when something that is laid out has changed: the wall, the year, the theme.
    void layOutAgain(const ExploreContext& context);

    input::Ground groundAt(base::Vec2 pixel, const ExploreContext& context) const;

    /// The part of the viewport that panels leave free (viewport pixels), and the panels to be drawn: they
    /// are owned by the explorer, and valid until it changes.
    base::Rect visible(const ExploreContext& context) const { return panels_.visible(context); }
    scene::PanelState panels(const ExploreContext& context) const { return panels_.state(context); }
    /// The thing under the finger, in layout pixels of the scene that is shown.
    std::optional<base::Rect> pressed() const { return pressedThing_; }
    /// The bar of the task on the card, or the one that the keyboard has reached.
    std::optional<base::Id> chosen(const ExploreContext& context) const;
    const scene::Dimming* dimming() const { return panels_.dimming(); }

    /// Whether a panel is moving.
    bool moving(motion::Timestamp now) const { return panels_.moving(now); }

private:
    using Layer = OpenPanels::Layer;
    struct Grip {  // of the current gesture
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
    bool openLifted(const ExploreContext& context);
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
    void landFromAfar(const scene::Hit& hit, const ExploreContext& context);
    void landNear(const ExploreContext& context);
    void cardOfWhatIsNear(const ExploreContext& context);

    OpenPanels panels_;
    TaskTour tour_;
    std::optional<Grip> grip_;
    std::optional<base::Rect> pressedThing_;
    std::optional<motion::Camera> divedFrom_;  // the camera before a double tap: the next one leads back
    bool watching_ = false;  // the visitor moves the camera: when it rests, the nearest bar's card may open
};

}  // namespace fukan::explore
