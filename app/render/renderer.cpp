#include "render/renderer.hpp"

#include <glad/gl.h>
#include <imgui.h>

#include <cmath>
#include <optional>
#include <utility>

#include "render/frame_builder.hpp"
#include "render/imgui_host.hpp"
#include "render/picture_pass.hpp"
#include "render/render_target.hpp"
#include "render/shape_pass.hpp"
#include "render/text_pen.hpp"

namespace fukan::render {

struct Renderer::Parts {
    std::unique_ptr<ImGuiHost> host;
    std::unique_ptr<TextPen> pen;
    std::unique_ptr<ShapePass> shapes;
    std::unique_ptr<PicturePass> pictures;
    std::unique_ptr<ImageStore> images;
    std::optional<ShapeRunner> runner;
    std::optional<RenderTarget> picture;  ///< kept from frame to frame while the size stays
    RenderStats stats;

    bool preparePicture(base::Vec2 viewport);
    void drawStep(const Step& step, const FrameTarget& target);
    void drawList(ImDrawList& list, const FrameTarget& target);
};

namespace {

bool loadFunctions(GlApi api, GlLoader load) {
    const auto find = reinterpret_cast<GLADloadfunc>(load);
    return (api == GlApi::gl33 ? gladLoadGL(find) : gladLoadGLES2(find)) != 0;
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

RenderStats count(const Frame& frame) {
    RenderStats stats;
    stats.vertices = static_cast<int>(frame.shapes.size()) * 4;
    for (const Step& step : frame.steps) {
        stats.vertices += step.list->VtxBuffer.Size;
        if (step.group) ++stats.pictures;
        for (const ImDrawCmd& command : step.list->CmdBuffer) {
            const bool draws = command.UserCallback ? command.UserCallback != ImDrawCallback_ResetRenderState
                                                    : command.ElemCount > 0;
            if (draws) ++stats.drawCalls;
        }
    }
    stats.drawCalls += stats.pictures;
    return stats;
}

}  // namespace

base::Result<std::unique_ptr<Renderer>> Renderer::create(GlApi api, GlLoader load,
                                                         std::shared_ptr<FontSet> fonts,
                                                         ImageSource& images) {
    if (!loadFunctions(api, load)) return base::Error{"the OpenGL driver lacks functions that are needed"};
    auto parts = std::make_unique<Parts>();
    auto host = ImGuiHost::create(api);
    if (!host) return base::Error{host.error()};
    parts->host = std::move(*host);
    auto pen = TextPen::create(std::move(fonts));
    if (!pen) return base::Error{pen.error()};
    parts->pen = std::move(*pen);
    auto shapes = ShapePass::create(api);
    if (!shapes) return base::Error{shapes.error()};
    parts->shapes = std::move(*shapes);
    auto pictures = PicturePass::create(api);
    if (!pictures) return base::Error{pictures.error()};
    parts->pictures = std::move(*pictures);
    parts->images = std::make_unique<ImageStore>(images);
    parts->runner.emplace(ShapeRunner{*parts->shapes, std::nullopt});
    return std::unique_ptr<Renderer>(new Renderer(std::move(parts)));
}

Renderer::Renderer(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Renderer::~Renderer() = default;

void Renderer::draw(const draw::DrawList& list, const FrameTarget& target) {
    if (target.width < 1 || target.height < 1 || list.viewport.x < 1 || list.viewport.y < 1) return;
    Parts& parts = *parts_;
    parts.host->beginFrame(list.viewport);
    const Frame frame = FrameBuilder(*parts.host, *parts.pen, *parts.images, *parts.runner).build(list);
    parts.host->endFrame();
    parts.stats = count(frame);
    parts.shapes->upload(frame.shapes);

    glDisable(GL_CULL_FACE);
    glDisable(GL_DEPTH_TEST);
    // Rounding is done once, by our own dither.
    glDisable(GL_DITHER);
    bind(target);
    clear({0, 0, list.viewport.x, list.viewport.y}, Placement(target), 1);
    for (const Step& step : frame.steps) {
        if (step.group && !parts.preparePicture(list.viewport)) continue;
        parts.drawStep(step, target);
    }
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

bool Renderer::Parts::preparePicture(base::Vec2 viewport) {
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
        return drawList(*step.list, target);
    }
    if (!(step.group->opacity > 0) || !(step.group->scale > 0) || step.rect.empty()) return;
    const FrameTarget own = picture->frameTarget();
    bind(own);
    clear(step.rect, Placement(own), 0);
    drawList(*step.list, own);
    bind(target);
    pictures->draw(*picture, step.rect, *step.group, step.clip, Placement(target));
}

void Renderer::Parts::drawList(ImDrawList& list, const FrameTarget& target) {
    runner->placement.emplace(target);
    host->render(list, target, *runner->placement);
}

const RenderStats& Renderer::stats() const { return parts_->stats; }

std::vector<std::string> Renderer::takeProblems() { return parts_->images->takeProblems(); }

void Renderer::forgetImages() { parts_->images->clear(); }

}  // namespace fukan::render
