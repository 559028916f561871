#pragma once
// Exploring: decides whether a touch or a key is meant for a panel or for the world, and acts on it.

#include <optional>

#include "explore/explore_context.hpp"
#include "explore/open_panels.hpp"
#include "explore/task_tour.hpp"
#include "input/command.hpp"
#include "input/ground.hpp"
#include "scene/header_pill.hpp"
#include "scene/paint_pressed.hpp"

namespace fukan::explore {

class Explorer {
public:
    /// The result of a command.
    struct Answer {
        bool used = false;                 ///< the caller must not act on the command
        std::optional<show::Wish> wish{};  ///< what a panel asks for in its place
    };

    /// What a gesture does, and a key on a panel that it moves the focus on. To be called before `Show::hear`
    /// gets the command.
    Answer handle(const input::Command& command, const ExploreContext& context);

    /// True when the wish has been obeyed here, on panels or by leading through the world; else it is the
    /// show's.
    bool obey(const show::RoundWish& wish, const ExploreContext& context);
    /// Opens a task's card (index into Roadmap::tasks of the revision that is shown) and flies there.
    void showTask(std::size_t task, const ExploreContext& context);
    /// Opens the card of what the tour or a key has lifted, if anything.
    void openLiftedCard(const ExploreContext& context);
    void toggleIndex(const ExploreContext& context);
    /// In the middle of the screen.
    void toggleMenu(const ExploreContext& context);

    /// After another revision has come: what a card tells of, or the keyboard has reached, stays in view.
    void seeRevision(const ExploreContext& context);

    /// Applies what time brings: call it once a turn of the loop. When the show no longer explores, all
    /// panels are closed.
    void advance(const ExploreContext& context);

    /// To be called when something that is laid out has changed: the wall, the year, the theme.
    void layOutAgain(const ExploreContext& context);
    input::Ground groundAt(base::Vec2 pixel, const ExploreContext& context) const;

    /// The part of the viewport that panels leave free (viewport pixels), and the panels to be drawn: they
    /// are owned by the explorer, and valid until it changes.
    base::Rect visible(const ExploreContext& context) const { return panels_.visible(context.panels()); }
    scene::PanelState panels(const ExploreContext& context) const { return panels_.state(context.panels()); }
    /// The thing under the finger, which a tap would open.
    const std::optional<scene::Pressed>& pressed() const { return pressed_; }
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
        bool onSlider = false;  ///< between two revisions
    };

    Answer onPanel(const input::Command& command, const ExploreContext& context);
    bool onWorld(const input::Command& command, const ExploreContext& context);
    Answer onSlider(const input::Command& command, const scene::RevisionSlider& slider);
    Answer onWheel(const input::Command& command, const ExploreContext& context);
    Answer dragPanel(const input::Command& command, const ExploreContext& context);
    Answer tapPanel(base::Vec2 pixel, const ExploreContext& context);
    void letGoOfPanel(const input::Command& command, const ExploreContext& context);
    std::optional<scene::Pressed> thingUnder(base::Vec2 pixel, const ExploreContext& context) const;
    Answer tapPill(const scene::HeaderPill& pill, const ExploreContext& context);
    void tapWorld(base::Vec2 pixel, const ExploreContext& context);
    void doubleTapWorld(base::Vec2 pixel, const ExploreContext& context);
    Answer onKey(const input::Command& command, const ExploreContext& context);
    bool openLifted(const ExploreContext& context);
    bool showDomain(int number, const ExploreContext& context);
    bool stepTask(bool backward, const ExploreContext& context);
    Answer act(const layout::Control& control, const ExploreContext& context);
    void showPlace(std::size_t domain, bool onMap, const ExploreContext& context);
    void changeFilter(const layout::Control& control, const ExploreContext& context);
    void openTask(std::size_t revision, std::size_t task, const ExploreContext& context);
    void openPlace(std::optional<std::size_t> domain, std::optional<std::size_t> area,
                   const ExploreContext& context);
    void openIndex(const ExploreContext& context);
    void openMenu(base::Vec2 pixel, const ExploreContext& context);
    bool looksAtMap(const ExploreContext& context) const;
    void flyTo(const std::optional<scene::Hit>& hit, const ExploreContext& context, bool tapped = false);
    void flyToTask(std::size_t task, const ExploreContext& context);
    void flyToDomain(std::size_t domain, bool onMap, const ExploreContext& context);
    void flyToArea(std::size_t area, const ExploreContext& context);
    std::optional<scene::Hit> whatIsLookedAt(const ExploreContext& context) const;
    void landFromAfar(const scene::Hit& hit, const ExploreContext& context);
    void landNear(const ExploreContext& context);
    void cardOfWhatIsNear(const ExploreContext& context);

    OpenPanels panels_;
    TaskTour tour_;
    std::optional<Grip> grip_;
    std::optional<scene::Pressed> pressed_;
    struct Tap {  // the last one, which may become a double tap
        show::SceneKey scene;
        motion::Camera from;                 // the camera before it
        std::optional<motion::Camera> back;  // that before the double tap before it
        std::optional<motion::Camera> to;    // where it leads; none: it was on no thing
    };
    std::optional<Tap> tap_;
    std::optional<motion::Camera> divedFrom_;  // the camera before a double tap: the next one leads back
    bool watching_ = false;  // the visitor moves the camera: when it rests, the nearest bar's card may open
};

}  // namespace fukan::explore
