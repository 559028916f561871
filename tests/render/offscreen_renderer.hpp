#pragma once
// A renderer without a display, and what tests ask of its pictures.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.hpp"
#include "draw/draw_list.hpp"
#include "pictures/decode_image.hpp"
#include "pictures/pixels.hpp"
#include "platform/offscreen.hpp"
#include "render/image_store.hpp"
#include "render/read_back.hpp"
#include "render/render_target.hpp"
#include "render/renderer.hpp"

namespace fukan::render::testing {

class MapImages final : public pictures::ImageSource {
public:
    std::map<std::string, std::string> files;
    int reads = 0;

    std::set<std::string> late;  ///< not here yet

    std::optional<base::Result<pictures::Pixels>> take(const base::ImageWish& wish) override {
        if (late.contains(wish.name.str())) return std::nullopt;
        ++reads;
        const auto found = files.find(wish.name.str());
        if (found == files.end()) return base::Error{"there is no such file"};
        return pictures::decodeImage(found->second, wish.room);
    }
};

/// The font files are opened once, for they are large.
inline std::shared_ptr<fonts::FontSet> fonts() {
    static const std::shared_ptr<fonts::FontSet> opened = [] {
        auto result = fonts::FontSet::open(fonts::FontChoice{});
        return result ? *result : nullptr;
    }();
    return opened;
}

inline constexpr base::Color black = base::rgb(0x000000);
inline constexpr base::Color red = base::rgb(0xff0000);
inline constexpr base::Color green = base::rgb(0x00ff00);

class OffscreenRenderer {
public:
    /// `atlas`: the most texels on a side that glyphs may take; 0: as many as there may be.
    explicit OffscreenRenderer(base::GlChoice choice, int atlas = 0) {
        auto context = platform::OffscreenContext::open(choice);
        // With Mesa told to pretend to be a Raspberry Pi there is no OpenGL 3.3.
        if (!context && std::getenv("MESA_GL_VERSION_OVERRIDE")) SKIP(context.error());
        if (!context) FAIL(context.error());
        context_ = std::move(*context);
        REQUIRE(fonts());
        auto glyphs = Glyphs::create(fonts());
        if (!glyphs) FAIL(glyphs.error());
        if (atlas > 0) (*glyphs)->atlas().setLargest(atlas);
        auto renderer =
            Renderer::create(context_->info().api, context_->loader(), std::move(*glyphs), images);
        if (!renderer) FAIL(renderer.error());
        renderer_ = std::move(*renderer);
    }

    Renderer& renderer() { return *renderer_; }

    pictures::Pixels draw(const draw::DrawList& list, base::Turn turn = {}) {
        const base::Vec2 size = turn.size(list.viewport);
        auto target = RenderTarget::create(static_cast<int>(size.x), static_cast<int>(size.y));
        if (!target) FAIL(target.error());
        renderer_->draw(list, target->frameTarget(turn));
        return readBack(target->frameTarget());
    }

    MapImages images;

private:
    std::unique_ptr<platform::OffscreenContext> context_;
    std::unique_ptr<Renderer> renderer_;
};

inline std::vector<base::GlChoice> bothApis() { return {base::GlChoice::gl, base::GlChoice::gles}; }

inline draw::DrawList frame(float w, float h, std::vector<draw::Command> commands) {
    return {{w, h}, std::move(commands)};
}

template <typename What>
draw::Command as(What what) {
    return {base::Id{1}, std::move(what)};
}

inline base::Color colorAt(const pictures::Pixels& p, int x, int y) {
    const std::uint8_t* c = p.at(x, y);
    return {c[0], c[1], c[2], c[3]};
}

inline bool near(base::Color a, base::Color b, int tolerance) {
    const auto close = [&](int x, int y) { return std::abs(x - y) <= tolerance; };
    return close(a.r, b.r) && close(a.g, b.g) && close(a.b, b.b) && close(a.a, b.a);
}

/// The smallest rectangle around everything that differs from `ground` by more than `tolerance`.
inline base::Rect inked(const pictures::Pixels& p, base::Color ground, int tolerance = 8) {
    int left = p.width, top = p.height, right = -1, bottom = -1;
    for (int y = 0; y < p.height; ++y) {
        for (int x = 0; x < p.width; ++x) {
            if (near(colorAt(p, x, y), ground, tolerance)) continue;
            left = std::min(left, x), right = std::max(right, x);
            top = std::min(top, y), bottom = std::max(bottom, y);
        }
    }
    if (right < 0) return {};
    return {static_cast<float>(left), static_cast<float>(top), static_cast<float>(right - left + 1),
            static_cast<float>(bottom - top + 1)};
}

inline draw::Box plainBox(base::Rect rect, base::Color color) {
    draw::Box box;
    box.rect = rect;
    box.fillFrom = box.fillTo = color;
    return box;
}

inline float measured(const std::string& run, float size, text::Weight weight = text::Weight::regular) {
    float width = 0;
    for (const char32_t c : base::decodedUtf8(run)) width += fonts()->advance(c, size, weight);
    return width;
}

inline draw::Text plainText(const std::string& text, base::Vec2 origin, float size) {
    draw::Text run;
    run.width = measured(text, size);
    run.text = text;
    run.origin = origin;
    run.size = size;
    run.color = base::rgb(0xffffff);
    return run;
}

}  // namespace fukan::render::testing
