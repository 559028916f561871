#pragma once
// What a visitor has open above the scene, and whom a touch is meant for: card, bar, menu, index, filter.

#include <optional>

#include "content/filter.hpp"
#include "drawer.hpp"
#include "input/command.hpp"
#include "input/ground.hpp"
#include "layout/bottom_bar.hpp"
#include "layout/card.hpp"
#include "scene/frame.hpp"
#include "scene/hit.hpp"
#include "scene/panels.hpp"
#include "show/show.hpp"
#include "wall.hpp"

namespace fukan {

/// What the explorer works on; all of it outlives the call.
struct ExploreContext {
    const Wall& wall;
    const scene::World* world = nullptr;  ///< around the scene that stands; null: it has none
    show::Show& show;
    motion::Timestamp now;
    int fiscalYear = 0;  ///< the data year
    int today = 0;       ///< the fiscal year of today
};

class Explorer {
public:
    /// What came of a command. `wish`: what the owner of the wall is asked for (home, revision, year, language,
    /// theme); everything else is done already.
    struct Answer {
        bool used = false;  ///< nobody else may act on it
        std::optional<layout::Control> wish{};
    };

    /// Before the show hears of the command.
    Answer handle(const input::Command& command, const ExploreContext& context);

    /// What time brings: call it once a turn. `round` runs again: everything is put away.
    void advance(const ExploreContext& context);

    /// Something that is laid out has changed: the wall, the year, the theme.
    void layOutAgain(const ExploreContext& context);

    input::Ground groundAt(base::Vec2 pixel, const ExploreContext& context) const;

    /// What panels leave of the screen, and what is drawn of them.
    base::Rect visible(const ExploreContext& context) const;
    scene::PanelState panels(const ExploreContext& context) const;
    /// The thing under the finger, in layout pixels of the scene that stands.
    std::optional<base::Rect> pressed() const { return pressedThing_; }
    /// The bar that the card tells of.
    std::optional<base::Id> chosen(const ExploreContext& context) const;
    const scene::Dimming* dimming() const { return filter_.any() ? &dimming_ : nullptr; }

    /// Something is on its way.
    bool moving(motion::Timestamp now) const;

private:
    enum class Place { world, bar, card, index, menu };
    struct Subject {
        std::optional<std::size_t> task;  // index into the roadmap's tasks; none: the domain
        std::size_t domain = 0;
        std::optional<std::size_t> area;
        std::size_t revision = 0;
        bool byItself = false;  // came with the camera, and goes with it
    };
    struct Grip {  // of the gesture that goes on
        motion::Timestamp press;
        Place place = Place::world;
        bool dragged = false;
    };

    Place placeAt(base::Vec2 pixel, const ExploreContext& context) const;
    const layout::Control* controlAt(base::Vec2 pixel, const ExploreContext& context) const;
    Answer onPanel(const input::Command& command, const ExploreContext& context);
    bool onWorld(const input::Command& command, const ExploreContext& context);
    std::optional<Answer> onKey(const input::Command& command, const ExploreContext& context);
    Answer act(const layout::Control& control, const ExploreContext& context);
    void tapWorld(base::Vec2 pixel, const ExploreContext& context);
    void doubleTapWorld(base::Vec2 pixel, const ExploreContext& context);
    void dragPanel(const input::Command& command);
    bool back(const ExploreContext& context);
    void moveFocus(bool backward, const ExploreContext& context);
    const layout::Control* focusedControl(const ExploreContext& context) const;
    const layout::Panel* topPanel() const;
    Drawer* drawerOf(Place place);

    void openTask(std::size_t task, bool fly, const ExploreContext& context);
    void openDomain(std::size_t domain, std::optional<std::size_t> area, bool fly, const ExploreContext& context);
    void show(const Subject& subject, const ExploreContext& context);
    void flyTo(const std::optional<scene::Hit>& hit, const ExploreContext& context);
    void openMenu(base::Vec2 pixel, const ExploreContext& context);
    void openIndex(const ExploreContext& context);
    void closeCard(const ExploreContext& context);
    void setFilter(const content::Filter& filter, const ExploreContext& context);
    void layOutCard(bool anew, const ExploreContext& context);
    void layOutBar(const ExploreContext& context);
    void layOutIndex(bool anew, const ExploreContext& context);
    void layOutMenu(const ExploreContext& context);
    void cardOfWhatIsNear(const ExploreContext& context);
    void putAway(const ExploreContext& context);

    std::optional<Subject> subject_;
    layout::Card card_;
    Drawer cardDrawer_;
    layout::BottomBar bar_;
    Reveal barReveal_;
    Drawer index_;
    Drawer menu_;
    base::Vec2 menuAt_;
    content::Filter filter_;
    scene::Dimming dimming_;
    std::optional<Grip> grip_;
    std::optional<base::Id> pressed_;
    std::optional<base::Id> focused_;
    std::optional<base::Rect> pressedThing_;
    std::optional<scene::Hit> doubleTapped_;
    bool watching_ = false;  // the camera is in a hand: when it rests, what is near may open its card
};

}  // namespace fukan
