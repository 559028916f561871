// Contexts without a display.

#include "platform/offscreen.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

#include "platform/refusing_egl.hpp"

namespace fukan::platform {

TEST_CASE("each kind of context opens without a display, one after the other") {
    if (std::getenv("MESA_GL_VERSION_OVERRIDE")) SKIP("Mesa is told to have no OpenGL 3.3");
    for (int round = 0; round < 2; ++round) {
        for (const base::GlChoice choice : {base::GlChoice::gl, base::GlChoice::gles}) {
            const auto context = OffscreenContext::open(choice);
            if (!context) FAIL(context.error());
            CHECK((*context)->info().api ==
                  (choice == base::GlChoice::gl ? base::GlApi::gl33 : base::GlApi::gles30));
            CHECK_FALSE((*context)->info().version.empty());
            CHECK((*context)->loader()("glClear"));
        }
    }
}

TEST_CASE("what an attempt that failed has made is gone with it") {
    if (std::getenv("MESA_GL_VERSION_OVERRIDE")) SKIP("Mesa is told to have no OpenGL 3.3");
    // OpenGL 3.3 without and with a surface, then OpenGL ES without one.
    refusing_egl::refuse(3);
    {
        const auto context = OffscreenContext::open(base::GlChoice::automatic);
        if (!context) FAIL(context.error());
        CHECK((*context)->loader()("glClear"));
        CHECK(refusing_egl::surfaces() == 1);
    }
    CHECK(refusing_egl::surfaces() == 0);
    // All that a driver can refuse.
    refusing_egl::refuse(1000);
    CHECK_FALSE(OffscreenContext::open(base::GlChoice::automatic));
    refusing_egl::refuse(0);
    CHECK(refusing_egl::surfaces() == 0);
}

TEST_CASE("where there is no OpenGL 3.3, ES is taken, and asking for the former says what is wrong",
          "[.][raspberry-pi]") {
    if (!std::getenv("MESA_GL_VERSION_OVERRIDE")) SKIP("only with Mesa pretending to be a Raspberry Pi");
    {
        const auto context = OffscreenContext::open(base::GlChoice::automatic);
        if (!context) FAIL(context.error());
        CHECK((*context)->info().api == base::GlApi::gles30);
        CHECK((*context)->info().version.find("OpenGL ES 3.1") != std::string::npos);
    }
    const auto refused = OffscreenContext::open(base::GlChoice::gl);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().find("OpenGL 3.3 is needed") == 0);
    CHECK(refused.error().find("libgl1-mesa-dri") != std::string::npos);
}

TEST_CASE("the configuration narrows what is tried") {
    CHECK(contextLadder(base::GlChoice::gl) == std::vector{base::GlApi::gl33});
    CHECK(contextLadder(base::GlChoice::gles) == std::vector{base::GlApi::gles30});
    CHECK(contextLadder(base::GlChoice::automatic).size() == 2);
}

}  // namespace fukan::platform
