#include "bench/gl_calls.hpp"

namespace fukan::bench {
namespace {

// From the OpenGL registry.
constexpr unsigned glFramebuffer = 0x8D40;
constexpr unsigned glScissorTest = 0x0C11;
constexpr unsigned glColorBufferBit = 0x4000;
constexpr unsigned glTimeElapsed = 0x88BF;
constexpr unsigned glQueryResult = 0x8866;

template <typename Function>
void find(base::GlLoader load, const char* name, Function& out) {
    out = reinterpret_cast<Function>(load(name));
}

}  // namespace

GlCalls::GlCalls(base::GlLoader load, const platform::GlContextInfo& info) {
    find(load, "glFinish", finish_);
    find(load, "glBindFramebuffer", bindFramebuffer_);
    find(load, "glViewport", viewport_);
    find(load, "glDisable", disable_);
    find(load, "glClearColor", clearColor_);
    find(load, "glClear", clear_);
    if (info.software() || info.api != base::GlApi::gl33) return;
    Generate generate = nullptr;
    find(load, "glGenQueries", generate);
    find(load, "glBeginQuery", beginQuery_);
    find(load, "glEndQuery", endQuery_);
    find(load, "glGetQueryObjectui64v", queryResult_);
    generate(1, &query_);
}

void GlCalls::clear(const render::FrameTarget& target) const {
    bindFramebuffer_(glFramebuffer, target.framebuffer);
    viewport_(0, 0, target.width, target.height);
    disable_(glScissorTest);
    clearColor_(0, 0, 0, 1);
    clear_(glColorBufferBit);
}

void GlCalls::beginTimer() const {
    if (query_ != 0) beginQuery_(glTimeElapsed, query_);
}

void GlCalls::endTimer() const {
    if (query_ != 0) endQuery_(glTimeElapsed);
}

std::optional<double> GlCalls::timerMilliseconds() const {
    if (query_ == 0) return std::nullopt;
    std::uint64_t nanoseconds = 0;
    queryResult_(query_, glQueryResult, &nanoseconds);
    return static_cast<double>(nanoseconds) / 1e6;
}

}  // namespace fukan::bench
