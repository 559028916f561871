#include "bench/surface.hpp"

#include <cstdlib>

#include "platform/inbox.hpp"
#include "platform/offscreen.hpp"
#include "platform/real_clock.hpp"
#include "platform/window.hpp"
#include "platform/window_system.hpp"
#include "render/render_target.hpp"
#include "run/exit_code.hpp"

namespace fukan::bench {
namespace {

class OffscreenSurface final : public Surface {
public:
    OffscreenSurface(std::unique_ptr<platform::OffscreenContext> context, base::PixelSize size)
        : context_(std::move(context)), size_(size) {}

    std::optional<base::Error> prepare() override {
        auto made = render::RenderTarget::create(size_.width, size_.height);
        if (!made) return base::Error{made.error()};
        target_ = std::move(*made);
        return std::nullopt;
    }

    const platform::GlContextInfo& info() const override { return context_->info(); }
    base::GlLoader loader() const override { return context_->loader(); }
    base::PixelSize size() const override { return size_; }
    render::FrameTarget target() const override { return target_->frameTarget(); }
    int age() const override { return 1; }
    void present(std::span<const base::Rect>) override {}
    std::string buffer() const override { return "kept buffer"; }

private:
    std::unique_ptr<platform::OffscreenContext> context_;
    base::PixelSize size_;
    std::optional<render::RenderTarget> target_;
};

class WindowSurface final : public Surface {
public:
    std::optional<base::Error> open(const platform::WindowOptions& options) {
        auto windows = platform::WindowSystem::start(clock_, run::exitLost);
        if (!windows) return base::Error{windows.error()};
        windows_ = std::move(*windows);
        auto window = platform::Window::open(*windows_, options);
        if (!window) return base::Error{window.error()};
        window_ = std::move(*window);
        window_->showCursor(false);
        turn_ = options.turn;
        inbox_.emplace(*windows_, clock_);
        inbox_->add(*window_);
        settle();
        return std::nullopt;
    }

    const platform::GlContextInfo& info() const override { return window_->info(); }
    base::GlLoader loader() const override { return window_->loader(); }
    base::PixelSize size() const override { return turn_.inverse().size(size_); }
    render::FrameTarget target() const override { return {size_.width, size_.height, turn_, 0}; }
    int age() const override { return window_->bufferAge(); }
    void present(std::span<const base::Rect> damage) override {
        // The damage is only a hint, and turning it takes more than it is worth here.
        window_->swap(turn_ == base::Turn() ? damage : std::span<const base::Rect>());
    }
    std::string buffer() const override { return window_->bufferMethod(); }
    bool stillThere() override {
        inbox_->wait({});
        return window_->size() == size_;
    }

private:
    /// A window manager may take a moment to give a window the size that it will have.
    void settle() {
        constexpr int rounds = 10;
        for (int i = 0; i < rounds; ++i) {
            window_->swap();
            inbox_->wait(std::chrono::milliseconds(30));
        }
        size_ = window_->size();
    }

    platform::RealClock clock_;
    std::unique_ptr<platform::WindowSystem> windows_;
    std::unique_ptr<platform::Window> window_;
    std::optional<platform::Inbox> inbox_;
    base::Turn turn_;
    base::PixelSize size_;
};

}  // namespace

base::Result<std::unique_ptr<Surface>> openOffscreenSurface(base::PixelSize size, base::GlChoice gl) {
    auto context = platform::OffscreenContext::open(gl);
    if (!context) return base::Error{context.error()};
    return std::unique_ptr<Surface>(std::make_unique<OffscreenSurface>(std::move(*context), size));
}

base::Result<std::unique_ptr<Surface>> openWindowSurface(const content::DisplayConfig& display,
                                                         std::optional<base::PixelSize> size) {
    // A swap that waits for the monitor takes a sixtieth of a second, whatever is drawn. Mesa and
    // NVIDIA's driver read these variables; those that are set already are kept.
    setenv("vblank_mode", "0", 0);
    setenv("__GL_SYNC_TO_VBLANK", "0", 0);
    platform::WindowOptions options;
    options.monitor = display.monitor;
    options.fullscreen = !size;
    if (size) {
        options.width = size->width;
        options.height = size->height;
    }
    options.turn = display.rotation;
    options.gl = display.gl;
    auto surface = std::make_unique<WindowSurface>();
    if (auto failed = surface->open(options)) return std::move(*failed);
    return std::unique_ptr<Surface>(std::move(surface));
}

}  // namespace fukan::bench
