#pragma once
// Writes commands into a draw list through a camera and a fade, so that a painter describes a thing only
// as it looks where the layout put it.

#include <optional>

#include "draw/draw_list.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "motion/camera.hpp"
#include "scene/sight.hpp"
#include "scene/theme.hpp"
#include "scene/words.hpp"

namespace fukan::scene {

class Pen {
public:
    /// Layout pixels are viewport pixels until a camera is set.
    explicit Pen(draw::DrawList& out) : out_(out) {}
    /// `ground`: what most texts stand on. Where the theme's colours are quiet there, the second of two
    /// languages is less faint.
    Pen(draw::DrawList& out, base::Color ground) : out_(out), ground_(ground) {}

    void setCamera(const motion::Camera& camera) { camera_ = camera, through_ = true; }
    void clearCamera() { through_ = false; }
    const motion::Camera& camera() const { return camera_; }

    /// From here on labels move, within their rooms, to where they can be seen, and those that are too small
    /// to be read are left out.
    void setSight(const Sight& sight) { sight_ = sight; }
    void clearSight() { sight_.reset(); }

    const std::optional<Sight>& sight() const { return sight_; }

    /// What follows, until `letGo`, is one thing with several parts (circles and a name, a year and its
    /// pill), together at `ink`, that names what is in `room`. The sight moves it and limits its size as a
    /// whole, but keeps all of its words legible. Without a sight it stays where it was laid out.
    void hold(const base::Rect& ink, const base::Rect& room, const Words& words);
    /// The same for a thing that was laid out in the room `stood`, which has moved to `room`.
    void hold(const base::Rect& ink, const base::Rect& stood, const base::Rect& room, const Words& words);
    void letGo();

    /// The factor to which the sight limits a text of this em size (layout pixels): 1, or less where it
    /// would grow beyond `Sight::largest`.
    float heldBack(float size) const;
    /// The same for words that are `width` layout pixels wide: they get no wider than the visible part, as
    /// long as they are legible.
    float heldBack(const Words& words, float width) const;

    /// The factor for the lengths of strokes and corners, up to 1: at large scales they grow less than
    /// what they are part of.
    float thickness() const;

    /// The part of the layout that the sight shows; without a sight, everything.
    base::Rect visible() const;

    /// Multiplies the alpha of everything that follows.
    void setFade(float alpha) { fade_ = alpha; }
    float fade() const { return fade_; }
    /// The same for texts alone.
    void setWords(float alpha) { words_ = alpha; }

    /// Scales everything that follows about a point of the layout, before the camera.
    void setLift(float scale, base::Vec2 about) { lift_ = scale, about_ = about; }
    void clearLift() { lift_ = 1; }

    /// Whether any part of `rect`, grown by `reach` (both layout pixels), is on the screen. Always true
    /// without a camera: a layout fits its viewport.
    bool sees(const base::Rect& rect, float reach = 0) const;
    /// How many viewport pixels a layout pixel takes.
    float scale() const;

    void backdrop(base::Id id, const Theme& theme);
    void box(base::Id id, draw::Box box);
    void line(base::Id id, draw::Line line);
    void image(base::Id id, const base::Rect& rect, const base::SharedText& source);

    /// All runs of a label: its body in `body`, footnote marks in `mark`.
    void label(const layout::Label& label, base::Color body, base::Color mark);
    /// The same where it was laid out, whatever the sight: a text on a mark stays on it.
    void fixedLabel(const layout::Label& label, base::Color body, base::Color mark);

    /// The same at another place: the upper left corner of its lines, layout pixels.
    void labelAt(const layout::Label& label, base::Vec2 origin, base::Color body, base::Color mark);

    void pushClip(base::Id id, const base::Rect& viewportRect);
    void popClip(base::Id id);
    void beginGroup(base::Id id, const draw::BeginGroup& group);
    void endGroup(base::Id id);

private:
    base::Vec2 at(base::Vec2 point) const;
    base::Rect at(const base::Rect& rect) const;
    float legibility(const layout::Label& label) const;
    float secondOf(base::Color body);
    void runs(const layout::Label& label, base::Vec2 origin, float size, base::Color body, base::Color mark);

    draw::DrawList& out_;
    std::optional<base::Color> ground_;
    base::Color secondIn_;  // the last colour that was asked for, and how opaque the second language is in it
    float second_ = 0;
    motion::Camera camera_;
    bool through_ = false;
    std::optional<Sight> sight_;
    base::Vec2 shift_;
    bool held_ = false;
    float fade_ = 1;
    float words_ = 1;
    float lift_ = 1;
    base::Vec2 about_;
};

}  // namespace fukan::scene
