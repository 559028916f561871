// The least that any full-screen program does: a window, cleared and shown. What it takes to start is the
// floor of every start, what a frame of it takes that of every frame.
//
//     bench_clear_swap --once       one frame, and out: take the time from outside
//     bench_clear_swap [FRAMES]     the median of so many (600), in milliseconds; swaps do not wait

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace {

// From the OpenGL registry.
constexpr unsigned glColorBufferBit = 0x4000;

struct Calls {
    void (*clearColor)(float, float, float, float);
    void (*clear)(unsigned);
    void (*finish)();
};

template <typename Function>
void find(const char* name, Function& out) {
    out = reinterpret_cast<Function>(glfwGetProcAddress(name));
}

GLFWwindow* openFullScreen() {
    if (glfwInit() != GLFW_TRUE) return nullptr;
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    if (monitor == nullptr) return nullptr;
    const GLFWvidmode* mode = glfwGetVideoMode(monitor);
    GLFWwindow* window = glfwCreateWindow(mode->width, mode->height, "clear and swap", monitor, nullptr);
    if (window != nullptr) glfwMakeContextCurrent(window);
    return window;
}

void show(GLFWwindow* window, const Calls& calls) {
    calls.clearColor(0.04f, 0.07f, 0.13f, 1);
    calls.clear(glColorBufferBit);
    calls.finish();
    glfwSwapBuffers(window);
    glfwPollEvents();
}

double medianMilliseconds(GLFWwindow* window, const Calls& calls, int frames) {
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        show(window, calls);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
        times.push_back(time.count());
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string word = argc > 1 ? argv[1] : "600";
    const bool once = word == "--once";
    const int frames = std::atoi(word.c_str());
    if (!once && frames < 1) {
        std::fprintf(stderr, "usage: bench_clear_swap [--once | FRAMES]\n");
        return 2;
    }
    GLFWwindow* window = openFullScreen();
    if (window == nullptr) {
        std::fprintf(stderr, "bench_clear_swap: no full-screen window with OpenGL 3.3 can be opened\n");
        return 2;
    }
    Calls calls{};
    find("glClearColor", calls.clearColor);
    find("glClear", calls.clear);
    find("glFinish", calls.finish);
    glfwSwapInterval(0);
    show(window, calls);
    if (!once) std::printf("%.3f\n", medianMilliseconds(window, calls, frames));
    glfwTerminate();
    return 0;
}
