#pragma once
// Dear ImGui as a drawing library: its own context without windows, its glyph atlas, its OpenGL backend.

#include <cstddef>
#include <memory>
#include <vector>

#include "base/geometry.hpp"
#include "base/result.hpp"
#include "render/gl_api.hpp"
#include "render/placement.hpp"

struct ImDrawList;
struct ImGuiContext;

namespace fukan::render {

/// Made, used and destroyed with the same OpenGL context current. Several may exist, since each makes
/// its ImGui context the current one before it works.
class ImGuiHost {
public:
    static base::Result<std::unique_ptr<ImGuiHost>> create(GlApi api);
    ~ImGuiHost();
    ImGuiHost(const ImGuiHost&) = delete;
    ImGuiHost& operator=(const ImGuiHost&) = delete;

    /// Glyphs and lists may be asked for between these two, and lists rendered after.
    void beginFrame(base::Vec2 viewport);
    void endFrame();

    /// An empty list, valid until the next beginFrame.
    ImDrawList& newList();

    /// Into the framebuffer that is bound. Turns the list's contents in place: render a list once.
    void render(ImDrawList& list, const FrameTarget& target, const Placement& placement);

private:
    explicit ImGuiHost(ImGuiContext* context) : context_(context) {}

    ImGuiContext* context_;
    bool backend_ = false;
    std::vector<std::unique_ptr<ImDrawList>> lists_;
    std::size_t used_ = 0;
};

}  // namespace fukan::render
