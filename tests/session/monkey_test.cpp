// An hour of hands that know nothing, at each board and two panels, in a time of its own. Whatever they do,
// every frame can be drawn, the loop sleeps no longer than it may, memory stays flat, and once they leave,
// the wall is what it was before them.

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <set>

#include "base/id.hpp"
#include "draw/draw_list.hpp"
#include "draw/fields.hpp"
#include "motion/flight.hpp"
#include "session/desk.hpp"
#include "session/monkey.hpp"
#include "support/heap.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using base::Vec2;
using input::Key;
using motion::Duration;

namespace {

constexpr Duration tickTime = 100ms;
constexpr Duration idle = 15s;

// Boards, languages and years differ in size, and change as the hands will: the most of the last forty
// minutes is at most this many times that of the first twenty. A wall in ten that is not let go is more.
constexpr double mostGrowth = 1.5;

/// More by hand: FUKAN_MONKEY_HOURS=10.
int hours() {
    const char* asked = std::getenv("FUKAN_MONKEY_HOURS");
    return asked ? std::max(std::atoi(asked), 1) : 1;
}

const std::string quiet = test::tokyo + "[explore]\nidle_seconds = 15\n";

struct AllFinite {
    bool ok = true;
    void operator()(const char*, float v) { ok = ok && std::isfinite(v); }
    void operator()(const char*, Vec2 v) { ok = ok && std::isfinite(v.x) && std::isfinite(v.y); }
    void operator()(const char*, const base::Rect& r) {
        ok = ok && std::isfinite(r.x) && std::isfinite(r.y) && std::isfinite(r.w) && std::isfinite(r.h) &&
             r.w >= 0 && r.h >= 0;
    }
    template <typename Other>
    void operator()(const char*, const Other&) {}
};

bool drawable(const draw::DrawList& list) {
    AllFinite finite;
    int clips = 0;
    for (const draw::Command& command : list.commands) {
        std::visit([&](const auto& what) { draw::visitFields(what, finite); }, command.what);
        clips += std::holds_alternative<draw::PushClip>(command.what);
        clips -= std::holds_alternative<draw::PopClip>(command.what);
        const auto* text = std::get_if<draw::Text>(&command.what);
        finite.ok = finite.ok && clips >= 0 && (text == nullptr || text->size > 0);
    }
    return finite.ok && clips == 0;
}

/// What is open above the scene.
std::set<std::string> open(const draw::DrawList& list) {
    std::set<std::string> out;
    for (const char* name : {"bar", "card", "menu", "index", "help"}) {
        const base::Id id = base::Id::of(name).child(name == std::string("help") ? "panel" : "ground");
        for (const draw::Command& command : list.commands) {
            if (command.id == id) out.insert(name);
        }
    }
    return out;
}

struct Choices {
    content::Language language;
    content::ThemeChoice theme;
    content::Date date;
    friend bool operator==(const Choices&, const Choices&) = default;
};

class Hour {
public:
    Hour(const std::string& board, Vec2 viewport, unsigned seed)
        : desk_(board, quiet), monkey_(seed), viewport_(viewport), board_(board) {
        monkey_.setViewport(viewport);
        desk_.session->resize(viewport, {});
        desk_.go(1s);
        end_ = desk_.now() + length_;
    }

    void run() {
        while (desk_.now() < end_) {
            if (monkey_.rarely(4)) speak();
            const Choices before = choices();
            visit();
            leaveAlone(before);
            if (monkey_.rarely(6)) reload();
            const std::size_t bytes = test::heapInUse();
            auto& most = end_ - desk_.now() > length_ - 20min ? early_ : late_;
            most = std::max(most, bytes);
        }
        INFO("at most " << early_ << " bytes in the first minutes, then " << late_);
        if (hours() > 1) WARN("at most " << early_ << " bytes in the first minutes, then " << late_);
        CHECK(static_cast<double>(late_) < static_cast<double>(early_) * mostGrowth);
        CHECK(seen_ == std::set<std::string>{"bar", "card", "menu", "index", "help"});
    }

private:
    std::string state() const {
        const std::string line = desk_.session->cameraLine();
        return line.substr(0, line.find(' '));
    }
    bool moves() const { return desk_.session->cameraLine().ends_with(" moving"); }
    Choices choices() const {
        const wall::WallSettings& settings = desk_.session->wall().settings();
        return {settings.language, settings.theme, settings.date};
    }

    void handle(const std::vector<input::Event>& events) {
        for (const input::Event& event : events) desk_.session->handle(event);
    }

    /// A step of time, its frame, and all that holds of any frame.
    void go(Duration by) {
        desk_.go(by);
        desk_.session->frame(list_);
        for (const std::string& name : open(list_)) seen_.insert(name);
        CAPTURE(desk_.session->cameraLine());
        if (!drawable(list_)) {
            FAIL("no such thing can be drawn");
        }
        const Duration wait = desk_.untilNext();
        if (wait < -test::interval || wait > 61s) FAIL("the next frame is due in " << wait.count() << " ns");
        if (moves() && !monkey_.fingersDown() && wait > test::interval)
            FAIL("it moves, and the next frame is due in " << wait.count() << " ns");
        if (!moves() && state() != "blank") checkReach();
    }

    /// Some scene of the round allows the camera that rests.
    void checkReach() const {
        char name[16];
        Vec2 center;
        float scale = 0;
        REQUIRE(std::sscanf(desk_.session->cameraLine().c_str(), "%15s %f %f %f", name, &center.x, &center.y,
                            &scale) == 4);
        const Vec2 size = desk_.session->wall().settings().viewport;
        bool allowed = false;
        for (const show::Entry& entry : desk_.session->wall().round()) {
            const show::Reach& reach = entry.reach;
            const base::Rect world = (reach.world.empty() ? base::Rect{0, 0, size.x, size.y} : reach.world)
                                         .grown(1, 1 + reach.foot);
            allowed = allowed || (scale >= reach.minScale - 1e-3f && scale <= reach.maxScale + 1e-3f &&
                                  world.contains(center));
        }
        if (!allowed) FAIL("no scene allows a camera like " << desk_.session->cameraLine());
    }

    void key() {
        static constexpr Key keys[] = {Key::tab, Key::enter, Key::escape, Key::i,    Key::m,
                                       Key::v,   Key::right, Key::left,   Key::home, Key::end,
                                       Key::b,   Key::w,     Key::h,      Key::d,    Key::l,
                                       Key::t,   Key::up,    Key::down,   Key::f5,   Key::s};
        static constexpr char32_t characters[] = UR"(+-0123456789[]\)";
        // What they choose while they explore is theirs, and goes with them; before that it would be the
        // speaker's.
        const bool explores = state() == "exploring";
        if (monkey_.rarely(2)) {
            const char32_t c = characters[monkey_.below(15)];
            if (!explores && (c == U'[' || c == U']' || c == U'\\')) return;
            return desk_.type(c);
        }
        const Key key = keys[monkey_.below(std::size(keys))];
        if (!explores && (key == Key::l || key == Key::t)) return;
        input::Modifiers with;
        with.shift = monkey_.rarely(3);
        desk_.press(key, with);
    }

    /// Somebody who may: holds, blanks, chooses the language for good.
    void speak() {
        static constexpr Key keys[] = {Key::space, Key::right, Key::l, Key::t, Key::v, Key::b, Key::tab};
        for (unsigned n = 1 + monkey_.below(3); n > 0; --n) {
            desk_.press(keys[monkey_.below(std::size(keys))]);
            go(tickTime);
        }
        desk_.press(Key::escape);
        desk_.press(Key::f5);
        go(3s);
        REQUIRE(state() == "attract");
    }

    void visit() {
        const unsigned ticks = 20 + monkey_.below(300);
        for (unsigned i = 0; i < ticks; ++i) {
            handle(monkey_.tick(desk_.now()));
            if (monkey_.rarely(12)) key();
            go(tickTime);
            if (!monkey_.fingersDown() && monkey_.rarely(30)) i += 30, rest(Duration{1s} * monkey_.below(9));
        }
    }

    /// Nobody touches anything; the loop sleeps as it is told to, and misses nothing.
    void rest(Duration time) {
        const motion::Timestamp end = desk_.now() + time;
        while (desk_.now() < end) {
            const Duration wait = std::clamp(desk_.untilNext(), Duration{0}, end - desk_.now());
            if (wait > 500ms) {
                desk_.go(wait - 2ms);  // the progress mark may be a millisecond late
                const std::uint64_t before = draw::hash(list_);
                desk_.session->frame(list_);
                if (draw::hash(list_) != before)
                    FAIL("the picture changed before its time, within " << wait.count() << " ns");
                go(2ms);
            } else {
                go(std::max(wait, Duration{500ms}));
            }
        }
    }

    void leaveAlone(const Choices& before) {
        // Now and then a finger stays: dirt, or a panel that lost it.
        const bool stuck = monkey_.fingersDown() && monkey_.rarely(4);
        if (!stuck) handle(monkey_.letGo(desk_.now()));
        if (state() == "blank") desk_.press(Key::escape);
        go(0s);
        rest((stuck ? show::limits::stuckHand : Duration{idle}) + motion::Flight::longest + 1s);
        INFO("after a visit until second " << (length_ - (end_ - desk_.now())) / 1s
                                           << (stuck ? ", a finger stuck" : ""));
        char home[64];
        std::snprintf(home, sizeof home, "attract %.2f %.2f 1.0000 resting",
                      static_cast<double>(viewport_.x / 2), static_cast<double>(viewport_.y / 2));
        // The hands have taught the wall that it can be touched: it may be showing how.
        for (int i = 0; i < 15 && desk_.session->cameraLine() != home; ++i) rest(1s);
        REQUIRE(desk_.session->cameraLine() == home);
        REQUIRE(open(list_).empty());
        REQUIRE(choices() == before);
        handle(monkey_.letGo(desk_.now()));
        rest(Duration{1s} * monkey_.below(150));
    }

    /// The files change: another board, or none that can be used, or the same again.
    void reload() {
        const bool other = monkey_.rarely(2);
        if (other) board_ = board_ == "sample" ? "health-ai" : "sample";
        std::filesystem::remove_all(desk_.folder.path() / "board");
        std::filesystem::copy(test::sourcePath("assets/" + board_), desk_.folder.path() / "board");
        if (monkey_.rarely(3)) {
            desk_.folder.append("board/board.toml", "\nthis is = no [board\n");
            desk_.reload();
            go(tickTime);
            std::filesystem::copy(test::sourcePath("assets/" + board_ + "/board.toml"),
                                  desk_.folder.path() / "board/board.toml",
                                  std::filesystem::copy_options::overwrite_existing);
        }
        desk_.reload();
        go(tickTime);
    }

    test::Desk desk_;
    test::Monkey monkey_;
    Vec2 viewport_;
    std::string board_;
    Duration length_ = 1h * hours();
    motion::Timestamp end_;
    draw::DrawList list_;
    std::set<std::string> seen_;
    std::size_t early_ = 0;
    std::size_t late_ = 0;
};

}  // namespace

TEST_CASE("An hour of hands that know nothing leaves the wall as it was", "[long]") {
    unsigned seed = 1;
    for (const char* board : {"health-ai", "sample"}) {
        for (const Vec2 viewport : {Vec2{1280, 720}, Vec2{1080, 1920}}) {
            CAPTURE(board, viewport.x, seed);
            Hour(board, viewport, seed++).run();
        }
    }
}
