#include "layout/panels/countdown.hpp"

#include "layout/panels/panel_phrases.hpp"

namespace fukan::layout {

Countdown layoutCountdown(const base::Rect& face, content::Language language, const PanelType& type) {
    constexpr float wordSize = 18;
    const PanelScale& scale = type.scale();
    Countdown out;
    out.center = face.center();
    out.radius = face.w / 2 + scale.px(6);
    out.stroke = scale.px(6);
    out.face = face;
    const float icon = face.h * 0.34f;
    out.icon = {out.center.x - icon / 2, face.y + face.h * 0.12f, icon, icon};
    const base::Rect words{face.x, out.icon.bottom(), face.w,
                           face.bottom() - face.h * 0.1f - out.icon.bottom()};
    for (int left = 1; left <= Countdown::mostSeconds; ++left) {
        const base::Id id = base::Id::of("bar.seconds").child("left", static_cast<std::uint64_t>(left));
        out.seconds.push_back(type.fitted(id, words, phrases::seconds(left, language), wordSize,
                                          text::Weight::bold, AlignX::center));
    }
    return out;
}

}  // namespace fukan::layout
