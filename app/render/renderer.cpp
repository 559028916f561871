#include "render/renderer.hpp"

#include <glad/gl.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "draw/box_parts.hpp"
#include "draw/difference.hpp"
#include "render/frame_builder.hpp"
#include "render/picture_pass.hpp"
#include "render/render_target.hpp"
#include "render/shape_pass.hpp"
#include "render/sprite_pass.hpp"

namespace fukan::render {

struct Renderer::Parts {
    std::unique_ptr<Glyphs> glyphs;
    std::unique_ptr<ShapePass> shapes;
    std::unique_ptr<SpritePass> sprites;
    std::unique_ptr<PicturePass> pictures;  ///< made at the first transition
    std::unique_ptr<ImageStore> images;
    std::optional<FrameBuilder> builder;
    std::optional<RenderTarget> picture;  ///< kept from frame to frame while the size stays
    Frame frame;
    RenderStats stats;

    base::GlApi api = base::GlApi::gl33;

    bool preparePicture(base::Vec2 viewport);
    void drawStep(const Step& step, const FrameTarget& target);
    void drawBatches(const Step& step, const FrameTarget& target);
    void count();
};

namespace {

bool loadFunctions(base::GlApi api, base::GlLoader load) {
    const auto find = reinterpret_cast<GLADloadfunc>(load);
    return (api == base::GlApi::gl33 ? gladLoadGL(find) : gladLoadGLES2(find)) != 0;
}

void clear(const base::Rect& part, const Placement& placement, float alpha) {
    const std::array<int, 4> area = placement.scissor(part);
    glEnable(GL_SCISSOR_TEST);
    glScissor(area[0], area[1], area[2], area[3]);
    glClearColor(0, 0, 0, alpha);
    glClear(GL_COLOR_BUFFER_BIT);
    glDisable(GL_SCISSOR_TEST);
}

void bind(const FrameTarget& target) {
    glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer);
    glViewport(0, 0, target.width, target.height);
}

void setState() {
    glDisable(GL_CULL_FACE);
    glDisable(GL_DEPTH_TEST);
    glDisable(GL_SCISSOR_TEST);
    // Rounding is done once, by our own dither.
    glDisable(GL_DITHER);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
}

/// Whether the frame's first command covers every pixel with an opaque colour.
bool coversAll(const draw::DrawList& list) {
    if (list.commands.empty()) return false;
    const auto* ground = std::get_if<draw::Backdrop>(&list.commands.front().what);
    return ground != nullptr && draw::covers(*ground, {0, 0, list.viewport.x, list.viewport.y});
}

/// Whether the upright picture is at least as large as the target.
bool fills(const draw::DrawList& list, const FrameTarget& target) {
    const base::Rect whole = Placement(target).toTarget(base::Rect{0, 0, list.viewport.x, list.viewport.y});
    return whole.w >= static_cast<float>(target.width) && whole.h >= static_cast<float>(target.height);
}

}  // namespace

base::Result<std::unique_ptr<Renderer>> Renderer::create(base::GlApi api, base::GlLoader load,
                                                         std::shared_ptr<fonts::FontSet> fonts,
                                                         pictures::ImageSource& images) {
    auto glyphs = Glyphs::create(std::move(fonts));
    if (!glyphs) return base::Error{glyphs.error()};
    return create(api, load, std::move(*glyphs), images);
}

base::Result<std::unique_ptr<Renderer>> Renderer::create(base::GlApi api, base::GlLoader load,
                                                         std::unique_ptr<Glyphs> glyphs,
                                                         pictures::ImageSource& images) {
    if (!loadFunctions(api, load)) return base::Error{"the OpenGL driver lacks functions that are needed"};
    auto parts = std::make_unique<Parts>();
    parts->glyphs = std::move(glyphs);
    int largest = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest);
    parts->glyphs->atlas().setLargest(largest);
    auto shapes = ShapePass::create(api);
    if (!shapes) return base::Error{shapes.error()};
    parts->shapes = std::move(*shapes);
    auto sprites = SpritePass::create(api);
    if (!sprites) return base::Error{sprites.error()};
    parts->sprites = std::move(*sprites);
    parts->api = api;
    parts->images = std::make_unique<ImageStore>(images);
    parts->builder.emplace(*parts->glyphs, *parts->images);
    return std::unique_ptr<Renderer>(new Renderer(std::move(parts)));
}

Renderer::Renderer(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Renderer::~Renderer() = default;

void Renderer::draw(const draw::DrawList& list, const FrameTarget& target) {
    const base::Rect whole{0, 0, list.viewport.x, list.viewport.y};
    draw(list, target, {&whole, 1});
}

void Renderer::draw(const draw::DrawList& list, const FrameTarget& target,
                    std::span<const base::Rect> parts) {
    if (target.width < 1 || target.height < 1 || list.viewport.x < 1 || list.viewport.y < 1) return;
    const base::Rect whole{0, 0, list.viewport.x, list.viewport.y};
    if (draw::drawnWhole(list)) parts = {&whole, 1};
    Parts& p = *parts_;
    p.glyphs->atlas().beginFrame(list.viewport);
    p.builder->build(list, parts, p.frame);
    p.glyphs->atlas().endFrame();
    p.shapes->upload(p.frame.shapes);
    p.sprites->upload(p.frame.sprites);

    setState();
    bind(target);
    if (!fills(list, target) && parts.size() == 1 && parts[0] == whole) {
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
    } else if (!coversAll(list)) {
        for (const base::Rect& part : parts) clear(part, Placement(target), 1);
    }
    for (const Step& step : p.frame.steps) {
        if (step.group && !p.preparePicture(list.viewport)) continue;
        p.drawStep(step, target);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    p.count();
}

bool Renderer::Parts::preparePicture(base::Vec2 viewport) {
    if (!pictures) {
        auto made = PicturePass::create(api);
        if (!made) return false;
        pictures = std::move(*made);
    }
    const int width = static_cast<int>(std::ceil(viewport.x));
    const int height = static_cast<int>(std::ceil(viewport.y));
    if (picture && picture->width() == width && picture->height() == height) return true;
    picture.reset();
    base::Result<RenderTarget> made = RenderTarget::create(width, height);
    if (made) picture.emplace(std::move(*made));
    return picture.has_value();
}

void Renderer::Parts::drawStep(const Step& step, const FrameTarget& target) {
    if (!step.group) {
        bind(target);
        return drawBatches(step, target);
    }
    if (!(step.group->opacity > 0) || !(step.group->scale > 0) || step.rect.empty()) return;
    const FrameTarget own = picture->frameTarget();
    bind(own);
    clear(step.rect, Placement(own), 0);
    drawBatches(step, own);
    bind(target);
    pictures->draw(*picture, step.rect, *step.group, step.clip, Placement(target));
    glDisable(GL_SCISSOR_TEST);
}

void Renderer::Parts::drawBatches(const Step& step, const FrameTarget& target) {
    const Placement placement(target);
    const SpriteTexture letters = glyphs->atlas().texture();
    for (std::size_t i = 0; i < step.batches; ++i) {
        const Batch& batch = builder->batches()[step.firstBatch + i];
        batch.brush.blend ? glEnable(GL_BLEND) : glDisable(GL_BLEND);
        if (!batch.brush.sprites) {
            shapes->draw(batch.brush.kind, batch.first, batch.count, placement);
        } else {
            const SpriteTexture& own = batch.brush.texture;
            sprites->draw(own.mask ? letters : own, batch.first, batch.count, placement);
        }
    }
}

void Renderer::Parts::count() {
    const auto groups = std::count_if(frame.steps.begin(), frame.steps.end(),
                                      [](const Step& step) { return step.group.has_value(); });
    stats.pictures = static_cast<int>(groups);
    stats.drawCalls = static_cast<int>(builder->batches().size()) + stats.pictures;
    stats.glyphs = glyphs->atlas().size();
    stats.glyphSizes = glyphs->atlas().sizes();
    stats.images = static_cast<int>(images->count());
    stats.vertices = static_cast<int>(frame.shapes.size() + frame.sprites.size()) * 4;
}

const RenderStats& Renderer::stats() const { return parts_->stats; }

std::vector<std::string> Renderer::takeProblems() { return parts_->images->takeProblems(); }

void Renderer::forgetImages() { parts_->images->forget(); }

bool Renderer::keepImages(std::span<const base::ImageWish> wishes) { return parts_->images->keep(wishes); }

bool Renderer::knowsImage(const base::SharedText& name) const { return parts_->images->knows(name); }

}  // namespace fukan::render
