// Walls that take their time: the old one goes on, the newest counts, and long waits are shown.

#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "session/desk.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using input::Key;
using test::interval;
using test::tokyo;

namespace {

/// Hands out the wall that was last asked for when the test says so.
class LateWallMaker final : public wall::WallMaker {
public:
    void request(const wall::WallRequest& request) override {
        asked = request;
        ++requests;
        made_.reset();
    }
    std::unique_ptr<wall::Wall> take() override { return std::move(made_); }

    void finish() {
        REQUIRE(asked);
        made_ = std::make_unique<wall::Wall>(asked->files, asked->fonts, asked->settings);
        asked.reset();
    }

    std::optional<wall::WallRequest> asked;
    int requests = 0;

private:
    std::unique_ptr<wall::Wall> made_;
};

/// A wall that is not there yet: its content has still to be read.
class LateDesk {
public:
    using Change = std::function<files::ContentFiles(files::ContentFiles)>;

    /// `change`: of what was read of the config.
    explicit LateDesk(
        const std::string& config = tokyo, const Change& change = [](auto files) { return files; })
        : folder("sample", config), clock_({}, test::afternoon), overrides_(folder.overrides()) {
        auto configOnly = std::make_shared<const files::ContentFiles>(change(files::readConfig(overrides_)));
        REQUIRE(configOnly->config.config);
        session =
            std::make_unique<session::Session>(configOnly, test::fonts(), overrides_, base::Vec2{1280, 720},
                                               layout::Legibility{}, clock_.read(), maker);
    }

    std::vector<session::Request> go(motion::Duration by) {
        clock_.advance(by);
        return session->advance(clock_.read());
    }
    std::vector<session::Request> press(Key key, input::Modifiers modifiers = {}) {
        auto requests =
            session->handle({clock_.read().steady, input::KeyEvent{key, input::Press::pressed, modifiers}});
        session->handle({clock_.read().steady, input::KeyEvent{key, input::Press::released, modifiers}});
        return requests;
    }
    /// Reads the content and makes its wall.
    void fill() {
        session->reload(folder.read());
        go(1ms);
        maker.finish();
        go(1ms);
    }
    void rename(const std::string& title) {
        std::string text = *test::readFile(test::sourcePath("assets/sample/board.toml"));
        text.replace(text.find("Harbor product roadmap"), 22, title);
        folder.write("board/board.toml", text);
        session->reload(folder.read());
    }
    bool shows(const std::string& part) const {
        for (const std::string& text : draw::texts(session->frame())) {
            if (text.find(part) != std::string::npos) return true;
        }
        return false;
    }
    bool marked() const {
        for (const draw::Command& command : session->frame().commands) {
            if (command.id == base::Id::of("loading")) return true;
        }
        return false;
    }
    std::string title() const { return session->wall().files().board->title.en; }
    motion::Duration untilNext() { return session->nextFrame(interval) - clock_.read().steady; }

    test::WallFolder folder;
    LateWallMaker maker;

private:
    motion::ManualClock clock_;
    files::Overrides overrides_;

public:
    std::unique_ptr<session::Session> session;
};

}  // namespace

TEST_CASE("Before there is a wall there is a plain ground, and a mark when it takes long") {
    LateDesk desk;
    CHECK(desk.session->wallsSoFar() == 0);
    CHECK(desk.session->frame().commands.size() == 1);
    CHECK(desk.untilNext() == 150ms);
    desk.go(149ms);
    CHECK_FALSE(desk.marked());
    desk.go(1ms);
    desk.go(100ms);
    CHECK(desk.marked());
    CHECK(desk.untilNext() == interval);

    desk.session->reload(desk.folder.read());
    desk.go(1ms);
    CHECK(desk.marked());
    CHECK(desk.maker.requests == 1);
    desk.maker.finish();
    desk.go(1ms);
    CHECK(desk.session->wallsSoFar() == 1);
    CHECK_FALSE(desk.marked());
    CHECK(desk.shows("Harbor"));
}

TEST_CASE("What is asked for before there is a wall waits for it, in its order") {
    LateDesk desk;
    CHECK(desk.press(Key::right).empty());
    CHECK(desk.press(Key::s).empty());
    CHECK(desk.press(Key::q, test::ctrl).empty());
    desk.session->reload(desk.folder.read());
    CHECK(desk.go(1ms).empty());
    desk.maker.finish();
    CHECK(desk.go(1ms) == std::vector{session::Request::screenshot, session::Request::quit});
    desk.go(2s);
    CHECK(desk.shows("Waiting list"));
}

TEST_CASE("Quitting does not wait for a wall that takes long, except where nobody may quit") {
    LateDesk desk;
    desk.press(Key::q, test::ctrl);
    CHECK(desk.go(149ms).empty());
    CHECK(desk.go(1ms) == std::vector{session::Request::quit});

    LateDesk kiosk(tokyo + "[kiosk]\nallow_quit = false\n");
    kiosk.press(Key::q, test::ctrl);
    CHECK(kiosk.go(1s).empty());
}

TEST_CASE("A size that changes before there is a wall is the one that it is made for") {
    LateDesk desk;
    desk.session->resize({1024, 768}, {});
    desk.go(1ms);
    CHECK(desk.maker.requests == 0);
    CHECK(desk.session->frame().viewport == base::Vec2{1024, 768});
    CHECK(desk.untilNext() > 0ms);
    desk.fill();
    CHECK(desk.session->frame().viewport == base::Vec2{1024, 768});
    CHECK(desk.maker.requests == 1);
}

TEST_CASE("While new content is laid out the old wall goes on, and the newest content counts") {
    LateDesk desk;
    desk.fill();
    desk.rename("Harbour, second plan!!");
    desk.go(100ms);
    CHECK(desk.title() == "Harbor product roadmap");
    CHECK_FALSE(desk.marked());
    desk.rename("Harbour, third plan!!!");
    desk.go(200ms);
    CHECK(desk.title() == "Harbor product roadmap");
    CHECK(desk.marked());
    CHECK(desk.untilNext() == interval);
    desk.maker.finish();
    desk.go(1ms);
    CHECK(desk.title() == "Harbour, third plan!!!");
    CHECK_FALSE(desk.marked());
    CHECK_FALSE(desk.maker.asked);
}

TEST_CASE("Content that cannot be used keeps the old wall and ends the waiting") {
    LateDesk desk;
    desk.fill();
    desk.session->expectContent();
    desk.go(1s);
    CHECK(desk.marked());
    desk.folder.append("board/board.toml", "\nnonsense =\n");
    desk.session->reload(desk.folder.read());
    desk.go(1ms);
    CHECK_FALSE(desk.marked());
    CHECK(desk.title() == "Harbor product roadmap");
    CHECK(desk.maker.requests == 1);
    CHECK(base::hasErrors(desk.session->problems()));
}

TEST_CASE("Broken content that comes while good content is laid out does not drop it") {
    LateDesk desk;
    desk.fill();
    desk.rename("Harbour, second plan!!");
    desk.go(1ms);
    desk.folder.append("board/board.toml", "\nnonsense =\n");
    desk.session->reload(desk.folder.read());
    desk.maker.finish();
    desk.go(1ms);
    CHECK(desk.title() == "Harbour, second plan!!");
    CHECK(base::hasErrors(desk.session->problems()));
}

TEST_CASE("Another language is shown when its wall is ready; colours at once, also on the new one") {
    LateDesk desk;
    desk.fill();
    desk.press(Key::l);
    desk.go(1ms);
    REQUIRE(desk.maker.asked);
    const content::Language wanted = desk.maker.asked->settings.language;
    CHECK(desk.session->wall().settings().language != wanted);
    desk.press(Key::t);
    CHECK(desk.session->wall().theme().light);
    desk.maker.finish();
    desk.go(1ms);
    CHECK(desk.session->wall().settings().language == wanted);
    CHECK(desk.session->wall().theme().light);
}

TEST_CASE("What hung a moment ago is hung again without being laid out anew") {
    LateDesk desk;
    desk.fill();
    const content::Language first = desk.session->wall().settings().language;
    for (int i = 0; i < 2; ++i) {  // through the other two languages
        desk.press(Key::l);
        desk.go(1ms);
        desk.maker.finish();
        desk.go(1ms);
    }
    const int requests = desk.maker.requests;
    for (int i = 0; i < 6; ++i) {  // twice round
        desk.press(Key::l);
        desk.press(Key::t);
        desk.go(1ms);
        CHECK(desk.session->wall().theme().light == (i % 2 == 0));
    }
    CHECK(desk.maker.requests == requests);
    CHECK(desk.session->wall().settings().language != first);
    desk.press(Key::l);
    desk.go(1ms);
    CHECK(desk.session->wall().settings().language == first);
    // Other content is another wall.
    desk.rename("Another title");
    desk.go(1ms);
    CHECK(desk.maker.requests == requests + 1);
    desk.maker.finish();
    desk.go(1ms);
    desk.press(Key::l);
    desk.go(1ms);
    CHECK(desk.maker.requests == requests + 2);
}

TEST_CASE("Back to what hangs, nothing more is waited for") {
    LateDesk desk;
    desk.fill();
    desk.press(Key::l);
    desk.go(1ms);
    REQUIRE(desk.maker.asked);
    desk.press(Key::l);
    desk.press(Key::l);  // round again, before the other came
    desk.go(200ms);
    desk.maker.finish();
    desk.go(200ms);
    CHECK_FALSE(desk.marked());
    CHECK(desk.session->wall().settings().language == content::Language::ja);
}

TEST_CASE("After a new size the old picture stands for a moment, then an empty ground of the new size") {
    LateDesk desk;
    desk.fill();
    desk.session->resize({1024, 768}, {});
    desk.go(1ms);
    CHECK(desk.session->frame().viewport == base::Vec2{1280, 720});
    desk.go(200ms);
    CHECK(desk.session->frame().viewport == base::Vec2{1024, 768});
    CHECK(desk.marked());
    CHECK(draw::texts(desk.session->frame()).empty());
    desk.maker.finish();
    desk.go(1ms);
    CHECK(desk.session->frame().viewport == base::Vec2{1024, 768});
    CHECK(desk.shows("Harbor"));
}

TEST_CASE("A blank screen stays blank while something loads") {
    LateDesk desk;
    desk.fill();
    desk.press(Key::b);
    desk.session->expectContent();
    desk.go(1s);
    CHECK_FALSE(desk.marked());
    CHECK(desk.session->frame().commands.size() == 1);
    CHECK(desk.untilNext() > 1s);
}

TEST_CASE("A finger that slides along the years means the one that it is on, however long the walls take") {
    LateDesk desk;
    desk.fill();
    desk.press(Key::m);
    desk.press(Key::escape);
    for (int i = 0; i < 10; ++i) desk.go(100ms);
    const auto at = [&](const char* year) {
        base::Rect found;
        for (const draw::Command& command : desk.session->frame().commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            if (text && text->text.view() == year) found = draw::bounds(command);
        }
        REQUIRE_FALSE(found.empty());
        return found.center();
    };
    const base::Vec2 from = at("2027");
    const base::Vec2 to = at("2028");
    const auto put = [&](input::EventPayload what) {
        desk.session->handle({desk.session->now(), std::move(what)});
    };
    put(input::TouchBegan{1, from, 0});
    for (int i = 1; i <= 20; ++i) {
        desk.go(16ms);
        put(input::TouchMoved{1, base::lerp(from, to, static_cast<float>(i) / 20), 0});
        if (i % 3 == 0)
            put(input::TouchMoved{1, base::lerp(from, to, static_cast<float>(i) / 20) + base::Vec2{1, 1}, 0});
    }
    put(input::TouchEnded{1});
    desk.go(16ms);
    REQUIRE(desk.maker.asked);
    CHECK(desk.maker.asked->settings.date.year == 2028);
}

TEST_CASE("With reduced motion the mark wakes nobody once it is there") {
    LateDesk desk(tokyo + "date = 2019-06-01\n[motion]\nreduced = true\ntour = false\n");
    desk.fill();
    desk.press(Key::p);
    desk.go(1s);
    desk.session->expectContent();
    desk.go(1ms);
    CHECK(desk.untilNext() <= 150ms);
    desk.go(200ms);
    CHECK(desk.marked());
    CHECK(desk.untilNext() > 1s);
}

TEST_CASE("What is broken at the start is told in words, with place and remedy, until it is mended") {
    LateDesk desk("language = \"both\"\n" + tokyo);
    desk.folder.append("board/board.toml", "\nnonsense = \n");
    desk.session->reload(desk.folder.read());
    desk.go(1ms);
    CHECK(desk.session->wallsSoFar() == 0);
    CHECK(desk.shows("board.toml:"));
    CHECK(desk.shows("Mistakes in the files"));
    CHECK(desk.shows("ファイルに誤りがある"));
    CHECK(desk.shows("starts by itself"));
    CHECK_FALSE(desk.marked());
    // Nothing moves: the loop sleeps.
    CHECK(desk.untilNext() > 1s);

    // Another mistake in its place is told as well.
    desk.folder.write("board/board.toml", "something = [\n");
    desk.session->expectContent();
    desk.go(200ms);
    CHECK(desk.marked());
    CHECK(desk.shows("board.toml:"));
    desk.session->reload(desk.folder.read());
    desk.go(1ms);
    CHECK(desk.shows("board.toml:"));

    desk.rename("Harbour, second plan!!");
    desk.go(1ms);
    CHECK_FALSE(desk.shows("board.toml:"));
    desk.maker.finish();
    desk.go(1ms);
    CHECK(desk.title() == "Harbour, second plan!!");
    CHECK(desk.shows("Harbor"));
}

TEST_CASE("A config that is broken at the start is told at once, in the words that are known") {
    LateDesk desk(tokyo, [](files::ContentFiles files) {
        files.diagnostics.push_back(
            {base::Severity::warning, "fukan.toml", 2, 1, "keys.hold", "is odd", "leave it out"});
        files.diagnostics.push_back({base::Severity::error, "fukan.toml", 7, 9, "language",
                                     "\"klingon\" is unknown", "expected \"ja\""});
        files.config.config.reset();
        return files::withDefaults(files);
    });
    CHECK(desk.shows("fukan.toml:7:9: language: \"klingon\" is unknown (expected \"ja\")"));
    CHECK(desk.shows("warning: keys.hold: is odd"));
    CHECK(desk.shows("Mistakes in the files"));
    CHECK(desk.shows("ファイルに誤りがある"));
}

TEST_CASE("While only mistakes are shown the window's keys work at once, and no other piles up") {
    LateDesk desk;
    desk.press(Key::right);  // before it is known that nothing comes
    desk.folder.append("board/board.toml", "\nnonsense = \n");
    desk.session->reload(desk.folder.read());
    CHECK(desk.go(1ms).empty());
    desk.press(Key::right);
    desk.press(Key::space);
    desk.press(Key::h);
    CHECK(desk.press(Key::s) == std::vector{session::Request::screenshot});
    CHECK(desk.press(Key::f11) == std::vector{session::Request::toggleFullScreen});
    CHECK(desk.press(Key::q, test::ctrl) == std::vector{session::Request::quit});
    CHECK(desk.shows("ファイルに誤りがある"));
    CHECK_FALSE(desk.shows("Mistakes"));
    desk.press(Key::l);
    desk.go(1ms);
    CHECK(desk.shows("Mistakes"));
    CHECK_FALSE(desk.shows("ファイルに誤りがある"));

    desk.rename("Harbour, second plan!!");
    desk.go(1ms);
    desk.maker.finish();
    CHECK(desk.go(1ms).empty());
    CHECK(desk.session->cameraLine() == "attract 640.00 360.00 1.0000 resting");
    CHECK(desk.shows("Where Harbor helps"));  // still the first scene
}

TEST_CASE("Where nobody may quit, mistakes at the start change nothing of that") {
    LateDesk kiosk(tokyo + "[kiosk]\nallow_quit = false\n");
    kiosk.folder.append("board/board.toml", "\nnonsense = \n");
    kiosk.session->reload(kiosk.folder.read());
    kiosk.go(1ms);
    CHECK(kiosk.press(Key::q, test::ctrl).empty());
}

TEST_CASE("Hundreds of mistakes are told as far as there is room, and how many more there are") {
    LateDesk desk(tokyo, [](files::ContentFiles files) {
        for (int i = 1; i <= 300; ++i)
            files.diagnostics.push_back(
                {base::Severity::error, "board.toml", i, 1, "task", "is missing", ""});
        return files;
    });
    CHECK(desk.shows("board.toml:1:1: task: is missing"));
    CHECK_FALSE(desk.shows("board.toml:300:1"));
    CHECK(desk.shows("fukan check"));
    const draw::DrawList frame = desk.session->frame();
    const base::Rect screen{0, 0, frame.viewport.x, frame.viewport.y};
    for (const draw::Command& command : frame.commands) CHECK(screen.contains(draw::bounds(command), 60));
}

TEST_CASE("Files that do not answer leave the wall as it is, with a mark in the board's languages") {
    LateDesk desk("language = \"both\"\n" + tokyo);
    desk.fill();
    const std::string before = desk.title();
    desk.session->expectContent();
    desk.go(4s);
    CHECK(desk.marked());
    desk.session->setOutOfReach(true);
    desk.go(1ms);
    CHECK(desk.shows("Files out of reach"));
    // The sample board is written in English alone.
    CHECK_FALSE(desk.shows("ファイルにアクセスできません"));
    CHECK(desk.title() == before);
    // It may last for days: nothing runs along the edge meanwhile.
    CHECK_FALSE(desk.marked());
    desk.press(Key::d);
    desk.go(1ms);
    CHECK(desk.shows("files  out of reach"));
    desk.press(Key::d);
    CHECK(desk.shows("Where Harbor helps"));
    desk.press(Key::right);
    desk.go(2s);
    CHECK_FALSE(desk.shows("Where Harbor helps"));

    desk.session->setOutOfReach(false);
    desk.go(200ms);
    CHECK_FALSE(desk.shows("Files out of reach"));
    CHECK(desk.marked());
    desk.rename("Harbour, second plan!!");
    desk.go(1ms);
    desk.maker.finish();
    desk.go(1ms);
    CHECK(desk.title() == "Harbour, second plan!!");
    CHECK_FALSE(desk.marked());
}

TEST_CASE("Files that do not answer at the start are told in words, and come when they answer") {
    LateDesk desk("language = \"both\"\n" + tokyo);
    desk.go(5s);
    CHECK(desk.marked());
    desk.session->setOutOfReach(true);
    desk.go(1ms);
    CHECK(desk.shows("Files out of reach"));
    CHECK(desk.shows("ファイルにアクセスできません"));
    CHECK(desk.shows("starts by itself"));
    CHECK(desk.shows("fukan.toml"));
    CHECK_FALSE(desk.marked());
    CHECK(desk.untilNext() > 1s);
    CHECK(desk.press(Key::q, test::ctrl) == std::vector{session::Request::quit});

    desk.session->setOutOfReach(false);
    desk.go(200ms);
    CHECK_FALSE(desk.shows("Files out of reach"));
    CHECK(desk.marked());
    desk.fill();
    CHECK(desk.shows("Harbor"));
}
