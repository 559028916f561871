#pragma once
// What a scene shows between its header and its footer: one of these, and no other. What differs between
// them is asked of them (`Answers`), or done by a visitor with an overload for each.

#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/image_wish.hpp"
#include "scene/afar_scene.hpp"
#include "scene/image_scene.hpp"
#include "scene/landscape_scene.hpp"
#include "scene/lapse_scene.hpp"
#include "scene/overview_scene.hpp"
#include "scene/page_scene.hpp"
#include "scene/revised_map_scene.hpp"
#include "scene/revised_page_scene.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

using SceneBody = std::variant<LandscapeScene, PageScene, OverviewScene, AfarScene, RevisedPageScene,
                               RevisedMapScene, LapseScene, ImageScene>;

/// What every body answers.
template <typename Body>
concept Answers = requires(const Body& body, std::size_t index) {
    /// Whether this year's things breathe on it, so that it changes by itself.
    { Body::breathes } -> std::convertible_to<bool>;
    /// Whether all that it shows lies in other scenes of its revision, to which a touch leads.
    { Body::leadsElsewhere } -> std::convertible_to<bool>;
    /// All that is drawn when the whole scene is shown. They are the body's.
    { body.labels() } -> std::same_as<std::vector<const layout::Label*>>;
    /// The texts that are shown only to a camera that is near: laid out too small until then, or not at all.
    { body.nearTexts(content::Language::ja) } -> std::same_as<std::vector<std::string>>;
    /// The domains that a digit leads to on this scene: indices into Board::domains, some more than once.
    { body.domains() } -> std::same_as<std::vector<std::size_t>>;
    /// The lanes that a touch or a card can lead to.
    { body.lanes() } -> std::same_as<std::span<const layout::LaneBox>>;
    /// What stands still with the footer while a camera moves the rest.
    { body.notes() } -> std::same_as<std::span<const layout::Label>>;
    /// How far a camera may go while nothing is known of a world around the scene.
    { body.reach() } -> std::same_as<show::Reach>;
    { body.image() } -> std::same_as<std::optional<base::ImageWish>>;
    /// The caption to the stop of the tour with that index, where no telop tells it; null: it has none.
    { body.tag(index) } -> std::same_as<const TaskTag*>;
    /// What the tour lifts at a `Stop::subject`, and the lane in whose time it breathes (scene/highlight).
    { body.lifted(index) } -> std::same_as<Lifted>;
    { body.breathLane(index) } -> std::same_as<std::size_t>;
};

template <typename Variant>
inline constexpr bool allAnswer = false;
template <typename... Bodies>
inline constexpr bool allAnswer<std::variant<Bodies...>> = (Answers<Bodies> && ...);
static_assert(allAnswer<SceneBody>);

}  // namespace fukan::scene
