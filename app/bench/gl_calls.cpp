#include "bench/gl_calls.hpp"

#include <glad/gl.h>

namespace fukan::bench {
namespace {

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
    bindFramebuffer_(GL_FRAMEBUFFER, target.framebuffer);
    viewport_(0, 0, target.width, target.height);
    disable_(GL_SCISSOR_TEST);
    clearColor_(0, 0, 0, 1);
    clear_(GL_COLOR_BUFFER_BIT);
}

void GlCalls::beginTimer() const {
    if (query_ != 0) beginQuery_(GL_TIME_ELAPSED, query_);
}

void GlCalls::endTimer() const {
    if (query_ != 0) endQuery_(GL_TIME_ELAPSED);
}

std::optional<double> GlCalls::timerMilliseconds() const {
    if (query_ == 0) return std::nullopt;
    std::uint64_t nanoseconds = 0;
    queryResult_(query_, GL_QUERY_RESULT, &nanoseconds);
    return static_cast<double>(nanoseconds) / 1e6;
}

}  // namespace fukan::bench
