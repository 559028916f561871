// The window's settings, changed in the file while the program runs. Needs a display: CTest starts one.

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <limits>

#include "files/folders.hpp"
#include "platform/real_clock.hpp"
#include "platform/tuio_sender.hpp"
#include "run/start.hpp"
#include "support/live_keys.hpp"
#include "support/recorded_log.hpp"

using namespace fukan;
using namespace std::chrono_literals;

namespace {

/// A running wall, seen from its loop. Each step is reached at one of its turns, or the test fails.
class Watcher final : public run::FrameObserver {
public:
    struct Step {
        std::string key;
        std::function<bool(const Watcher&)> inForce;
    };
    struct Save {
        std::string config;
        std::vector<Step> steps;
    };

    Watcher(const test::WallFolder& folder, std::vector<Save> saves)
        : folder_(folder), saves_(std::move(saves)), end_(clock_.read().steady + 90s) {}

    void begun(const platform::Window& window, const platform::WindowInput& input) override {
        window_ = &window;
        input_ = &input;
    }
    void paced(motion::Duration interval) override { interval_ = interval; }
    void built(const draw::DrawList& list) override {
        viewport_ = list.viewport;
        smallest_ = std::numeric_limits<float>::max();
        for (const draw::Command& command : list.commands) {
            if (const auto* text = std::get_if<draw::Text>(&command.what))
                smallest_ = std::min(smallest_, text->size);
        }
        if (!words_ && smallest_ < 1000) words_ = smallest_;
    }
    bool over() const override {
        if (!words_) return late();
        if (done_ == saves_.size()) return true;
        const Save& save = saves_[done_];
        if (!saved_) folder_.write("fukan.toml", save.config);
        saved_ = true;
        const auto wait = std::find_if(save.steps.begin(), save.steps.end(),
                                       [this](const Step& step) { return !step.inForce(*this); });
        waiting_ = wait == save.steps.end() ? "" : wait->key;
        if (!waiting_.empty()) return late();
        ++done_;
        saved_ = false;
        return done_ == saves_.size();
    }

    const platform::Window& window() const { return *window_; }
    const platform::WindowInput& input() const { return *input_; }
    motion::Duration interval() const { return interval_; }
    base::Vec2 viewport() const { return viewport_; }
    /// Of the last frame's texts, pixels; and of the first frame's.
    float smallest() const { return smallest_; }
    float smallestAtFirst() const { return *words_; }
    bool allDone() const { return done_ == saves_.size(); }
    const std::string& waiting() const { return waiting_; }

private:
    bool late() const { return clock_.read().steady > end_; }

    const test::WallFolder& folder_;
    std::vector<Save> saves_;
    mutable platform::RealClock clock_;
    motion::Timestamp end_;
    const platform::Window* window_ = nullptr;
    const platform::WindowInput* input_ = nullptr;
    motion::Duration interval_{};
    base::Vec2 viewport_;
    float smallest_ = 0;
    std::optional<float> words_;
    mutable std::size_t done_ = 0;
    mutable bool saved_ = false;
    mutable std::string waiting_;
};

bool touchMethodHas(const Watcher& wall, const std::string& part) {
    return wall.input().touchMethod().find(part) != std::string::npos;
}

/// One scene, so that texts of different frames can be compared at once.
const std::string oneScene = "[motion]\nreduced = true\n[[playlist]]\nscene = \"roadmap\"\npage = 1\n";

std::vector<Watcher::Save> saves(const std::string& tracker) {
    const std::string board = "board = \"board\"\n" + oneScene;
    const std::string panel = "[touch]\ntuio = \"" + tracker + "\"\nevdev = \"/dev/no-such-panel\"\n";
    return {
        {board +
             "[display]\nfullscreen = false\nwidth = 640\nheight = 360\nmax_fps = 17\n"
             "[kiosk]\nhide_cursor = false\n" +
             panel,
         {{"display.fullscreen", [](const Watcher& wall) { return !wall.window().fullscreen(); }},
          {"display.max_fps",
           [](const Watcher& wall) { return wall.interval() == motion::Duration{1s} / 17; }},
          {"kiosk.hide_cursor", [](const Watcher& wall) { return wall.window().showsCursor(); }},
          {"touch.tuio", [=](const Watcher& wall) { return touchMethodHas(wall, "TUIO " + tracker); }},
          {"touch.evdev", [](const Watcher& wall) { return touchMethodHas(wall, "/dev/no-such-panel"); }}}},
        {board + "[display]\nfullscreen = false\nwidth = 700\nheight = 500\nrotation = 90\n" + panel +
             "evdev_rotation = 90\n",
         {{"display.width", [](const Watcher& wall) { return wall.window().size().width == 700; }},
          {"display.height", [](const Watcher& wall) { return wall.window().size().height == 500; }},
          {"display.rotation",
           [](const Watcher& wall) {
               return wall.viewport() == base::Vec2{500, 700};
           }},
          {"kiosk.hide_cursor", [](const Watcher& wall) { return !wall.window().showsCursor(); }}}},
        {board + "[legibility]\nviewing_distance_m = 5\npanel_diagonal_in = 40\n[display]\ngl = \"gles\"\n",
         {{"display.fullscreen", [](const Watcher& wall) { return wall.window().fullscreen(); }},
          {"display.rotation",
           [](const Watcher& wall) {
               return wall.viewport() == base::Vec2{1280, 720};
           }},
          {"legibility.viewing_distance_m",
           [](const Watcher& wall) { return wall.smallest() > 1.1f * wall.smallestAtFirst(); }},
          {"touch.tuio", [](const Watcher& wall) { return !touchMethodHas(wall, "TUIO"); }}}},
        {board + "[legibility]\nviewing_distance_m = 5\npanel_diagonal_in = 80\n",
         {{"legibility.panel_diagonal_in",
           [](const Watcher& wall) { return wall.smallest() < 1.12f * wall.smallestAtFirst(); }}}}};
}

}  // namespace

TEST_CASE("Every live setting of the window that is changed while the program runs is in force", "[.live]") {
    const test::WallFolder folder("sample", oneScene);
    const std::vector<Watcher::Save> all = saves(platform::freeAddress());
    Watcher watcher(folder, all);
    // The panel's file is looked for anew with its other rotation; another API has to wait.
    test::expectLog("fukan.toml:16:9: touch.evdev: /dev/no-such-panel is not there");
    test::expectLog("fukan.toml:14:9: touch.evdev: /dev/no-such-panel is not there");
    test::expectLog("waits for the next start of the program: display.gl");
    run::RunOptions options;
    options.overrides = folder.overrides();
    options.overrides.date = content::Date{2026, 11, 22};
    CHECK(run::runWall(options, watcher) == 0);
    INFO("not in force: " << watcher.waiting());
    CHECK(watcher.allDone());

    std::set<std::string> changed{"touch.evdev_rotation",  // by the log's second line
                                  "display.monitor"};      // needs two: tests/touch
    for (const Watcher::Save& save : all) {
        for (const Watcher::Step& step : save.steps) changed.insert(step.key);
    }
    CHECK(changed == test::liveKeysOfTheWindow());
}

TEST_CASE("A window that a stray key has made is full screen again, so long after the last input",
          "[.window]") {
    const test::WallFolder folder("sample", "[kiosk]\nrelease_minutes = 0.04\n");
    folder.write("stray.events",
                 "fukan events 1\n500000000 key pressed F11 -\n520000000 key released F11 -\n");
    const std::string same = "board = \"board\"\n[kiosk]\nrelease_minutes = 0.04\n";
    Watcher watcher(
        folder, {{same, {{"window", [](const Watcher& wall) { return !wall.window().fullscreen(); }}}},
                 {same, {{"full screen", [](const Watcher& wall) { return wall.window().fullscreen(); }}}}});
    run::RunOptions options;
    options.overrides = folder.overrides();
    options.replay = (folder.path() / "stray.events").string();
    CHECK(run::runWall(options, watcher) == 0);
    INFO("not reached: " << watcher.waiting());
    CHECK(watcher.allDone());
}
