#include "draw/box_path.hpp"

#include "draw/box_parts.hpp"

namespace fukan::draw {

BoxPath boxPath(const Box& box) {
    const base::Rect r = shapeRect(box);
    const BoxForm form = formOf(box);
    const float middle = r.center().y;
    BoxPath path;
    path.radius = form.radius;
    const auto add = [&path](float x, float y) { path.corners[path.count++] = {x, y}; };
    add(r.x, r.y);
    add(r.right() - form.head, r.y);
    if (form.head > 0) add(r.right(), middle);
    add(r.right() - form.head, r.bottom());
    add(r.x, r.bottom());
    if (box.shape == Box::Shape::chevron && form.head > 0) {
        path.notch = path.count;
        add(r.x + form.head, middle);
    }
    return path;
}

GradientLine gradientLine(const Box& box) {
    const base::Rect r = shapeRect(box);
    const base::Vec2 from = r.origin();
    return {from, box.vertical ? base::Vec2{r.x, r.bottom()} : base::Vec2{r.right(), r.y}};
}

}  // namespace fukan::draw
