#pragma once
// Writes commands into a draw list through a camera and a fade, so that what paints a thing says only
// what the thing looks like where the layout put it.

#include "draw/draw_list.hpp"
#include "layout/label.hpp"
#include "motion/camera.hpp"
#include "scene/theme.hpp"

namespace fukan::scene {

class Pen {
public:
    /// Layout pixels are viewport pixels until a camera is set.
    explicit Pen(draw::DrawList& out) : out_(out) {}

    void setCamera(const motion::Camera& camera) { camera_ = camera, through_ = true; }
    void clearCamera() { through_ = false; }

    /// Multiplies the alpha of everything that follows.
    void setFade(float alpha) { fade_ = alpha; }
    float fade() const { return fade_; }

    /// Scales everything that follows about a point of the layout, before the camera.
    void setLift(float scale, base::Vec2 about) { lift_ = scale, about_ = about; }
    void clearLift() { lift_ = 1; }

    /// Whether any of `rect`, a rectangle of the layout, and of what reaches `reach` layout pixels beyond it, is
    /// on the screen. Without a camera everything is: a layout fits its viewport.
    bool sees(const base::Rect& rect, float reach = 0) const;
    /// How many viewport pixels a layout pixel takes.
    float scale() const;

    void backdrop(base::Id id, const Theme& theme);
    void box(base::Id id, draw::Box box);
    void line(base::Id id, draw::Line line);
    void image(base::Id id, const base::Rect& rect, const base::SharedText& source);

    /// All runs of a label: its body in `body`, footnote marks in `mark`.
    void label(const layout::Label& label, base::Color body, base::Color mark);

    void pushClip(base::Id id, const base::Rect& viewportRect);
    void popClip(base::Id id);
    void beginGroup(base::Id id, const draw::BeginGroup& group);
    void endGroup(base::Id id);

private:
    base::Vec2 at(base::Vec2 point) const;
    base::Rect at(const base::Rect& rect) const;

    draw::DrawList& out_;
    motion::Camera camera_;
    bool through_ = false;
    float fade_ = 1;
    float lift_ = 1;
    base::Vec2 about_;
};

}  // namespace fukan::scene
