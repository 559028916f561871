// Pictures of the screen as files.

#include "run/screenshots.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <semaphore>
#include <set>

#include "pictures/png.hpp"
#include "render/offscreen_renderer.hpp"
#include "support/recorded_log.hpp"

using namespace fukan;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds longEnough = 60s;
constexpr std::int64_t noon = 1'795'345'200'000'000'000;

/// A user's home with a folder of pictures, in place of the real one.
class Home {
public:
    Home() {
        std::string name = (std::filesystem::temp_directory_path() / "fukan-home-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path = name;
        std::filesystem::create_directories(pictures());
        if (const char* home = std::getenv("HOME")) before_ = home;
        ::setenv("HOME", path.c_str(), 1);
    }
    ~Home() {
        if (before_) {
            ::setenv("HOME", before_->c_str(), 1);
        } else {
            ::unsetenv("HOME");
        }
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    std::filesystem::path pictures() const { return path / "Pictures"; }
    std::set<std::string> names() const {
        std::set<std::string> out;
        for (const auto& entry : std::filesystem::directory_iterator(pictures()))
            out.insert(entry.path().filename().string());
        return out;
    }
    std::filesystem::path path;

private:
    std::optional<std::string> before_;
};

/// Something that can be read back, without a window.
class Drawn {
public:
    Drawn() {
        auto target = render::RenderTarget::create(8, 4);
        if (!target) FAIL(target.error());
        target_.emplace(std::move(*target));
    }
    render::FrameTarget target() const { return target_->frameTarget(); }

private:
    render::testing::OffscreenRenderer gl_{base::GlChoice::automatic};
    std::optional<render::RenderTarget> target_;
};

}  // namespace

TEST_CASE("Two pictures of one second are two files, and both are told") {
    const Home home;
    const Drawn drawn;
    platform::FileThread thread;
    run::Screenshots screenshots(thread);
    for (int i = 0; i < 2; ++i) {
        screenshots.ask();
        CHECK(screenshots.asked());
        screenshots.take(drawn.target(), {{}, noon});
        CHECK_FALSE(screenshots.asked());
    }
    REQUIRE(thread.finish(longEnough));
    const std::vector<std::string> news = screenshots.news();
    REQUIRE(news.size() == 2);
    CHECK(news[0].find(home.pictures().string()) == 0);
    CHECK(news[1] == news[0].substr(0, news[0].size() - 4) + "-2.png");
    CHECK(home.names().size() == 2);
    CHECK(screenshots.news().empty());
}

TEST_CASE("A picture that cannot be saved is told and logged, and leaves nothing behind") {
    const Home home;
    const Drawn drawn;
    platform::FileThread thread;
    run::Screenshots screenshots(thread);
    // Where root may write anywhere, only what is no folder cannot be written into.
    std::filesystem::remove_all(home.pictures());
    std::filesystem::create_directory_symlink("/proc/self/fdinfo", home.pictures());
    screenshots.take(drawn.target(), {{}, noon});
    REQUIRE(thread.finish(longEnough));
    const std::vector<std::string> news = screenshots.news();
    REQUIRE(news.size() == 1);
    CHECK(news[0].find("cannot be written") != std::string::npos);
    test::expectLog("cannot be written");
}

TEST_CASE("While the files do not answer pictures do not pile up, and the end does not wait for them") {
    const Home home;
    const Drawn drawn;
    const auto door = std::make_shared<std::binary_semaphore>(0);
    const auto reached = std::make_shared<std::binary_semaphore>(0);
    platform::FileThread thread([] {}, 1ms);
    auto stuck = thread.start<int>("a share", [door, reached](platform::FileTurn&) {
        reached->release();
        static_cast<void>(door->try_acquire_for(longEnough));
        return 1;
    });
    REQUIRE(reached->try_acquire_for(longEnough));
    run::Screenshots screenshots(thread);
    for (int i = 0; i < 4; ++i) screenshots.take(drawn.target(), {{}, noon});
    const std::vector<std::string> news = screenshots.news();
    REQUIRE(news.size() == 1);
    CHECK(news[0].find("still being written") != std::string::npos);
    test::expectLog("still being written");
    screenshots.finish();
    test::expectLog("the last picture is not saved");
    CHECK(home.names().empty());
    door->release();
}
