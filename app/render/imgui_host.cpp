#include "render/imgui_host.hpp"

#include <dlfcn.h>
#include <imgui.h>
#include <imgui_freetype.h>
#include <imgui_impl_opengl3.h>

namespace fukan::render {
namespace {

void turn(ImDrawList& list, const Placement& placement) {
    for (ImDrawVert& vertex : list.VtxBuffer) {
        const base::Vec2 p = placement.toTarget(base::Vec2{vertex.pos.x, vertex.pos.y});
        vertex.pos = {p.x, p.y};
    }
    for (ImDrawCmd& command : list.CmdBuffer) {
        const ImVec4 c = command.ClipRect;
        const base::Rect r = placement.toTarget(base::Rect{c.x, c.y, c.z - c.x, c.w - c.y});
        command.ClipRect = {r.x, r.y, r.right(), r.bottom()};
    }
}

// The backend's shutdown unloads the OpenGL library but keeps the addresses of its functions, so that the
// next start (a context that was lost and made anew) would jump into nothing. What it loaded stays loaded.
void keepOpenGlLoaded() {
    for (const char* name : {"libOpenGL.so.0", "libGL.so.1", "libGL.so", "libEGL.so.1", "libGLX.so.0"}) {
        if (void* library = dlopen(name, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE)) dlclose(library);
    }
}

}  // namespace

base::Result<std::unique_ptr<ImGuiHost>> ImGuiHost::create(GlApi api) {
    std::unique_ptr<ImGuiHost> host(new ImGuiHost(ImGui::CreateContext()));
    ImGui::SetCurrentContext(host->context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.Fonts->SetFontLoader(ImGuiFreeType::GetFontLoader());
    // Unhinted outlines scale evenly: measured once, drawn at any size.
    io.Fonts->FontLoaderFlags = ImGuiFreeTypeLoaderFlags_NoHinting;
    host->backend_ = ImGui_ImplOpenGL3_Init(glslVersion(api));
    if (!host->backend_) return base::Error{"Dear ImGui cannot load OpenGL: install libopengl0 and libegl1"};
    keepOpenGlLoaded();
    return host;
}

ImGuiHost::~ImGuiHost() {
    ImGui::SetCurrentContext(context_);
    lists_.clear();
    if (backend_) ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext(context_);
}

void ImGuiHost::beginFrame(base::Vec2 viewport) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {viewport.x, viewport.y};
    // Nothing of ours moves by ImGui's time; it only must not be zero.
    io.DeltaTime = 1.0f / 60.0f;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    used_ = 0;
}

void ImGuiHost::endFrame() { ImGui::EndFrame(); }

ImDrawList& ImGuiHost::newList() {
    if (used_ == lists_.size())
        lists_.push_back(std::make_unique<ImDrawList>(ImGui::GetDrawListSharedData()));
    ImDrawList& list = *lists_[used_++];
    list._ResetForNewFrame();
    list.PushTexture(ImGui::GetIO().Fonts->TexRef);
    return list;
}

void ImGuiHost::render(ImDrawList& list, const FrameTarget& target, const Placement& placement) {
    list._PopUnusedDrawCmd();
    if (placement.turned()) turn(list, placement);
    ImDrawData data;
    data.Valid = true;
    data.DisplaySize = {static_cast<float>(target.width), static_cast<float>(target.height)};
    data.FramebufferScale = {1, 1};
    data.Textures = &ImGui::GetPlatformIO().Textures;
    data.AddDrawList(&list);
    ImGui_ImplOpenGL3_RenderDrawData(&data);
}

}  // namespace fukan::render
