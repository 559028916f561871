// From what sources tell to events: order, identity, and a mouse that stays quiet.

#include "platform/touch_input.hpp"

#include <array>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "platform/device_time.hpp"
#include "platform/tuio_sender.hpp"
#include "support/instants.hpp"

namespace fukan::platform {
namespace {

using Catch::Approx;
using Kind = ContactChange::Kind;

class Script final : public TouchSource {
public:
    std::string name() const override { return "script"; }
    bool present() const override { return there; }
    void catchUp() override { ++caughtUp; }
    void collect(motion::Timestamp, std::vector<ContactChange>& out) override {
        out.insert(out.end(), next.begin(), next.end());
        next.clear();
    }

    std::vector<ContactChange> next;
    int caughtUp = 0;
    bool there = false;
};

struct Desk {
    explicit Desk(base::Turn turned = {}) : turn(turned) {
        std::vector<std::unique_ptr<TouchSource>> sources;
        for (Script*& script : scripts) {
            auto made = std::make_unique<Script>();
            script = made.get();
            sources.push_back(std::move(made));
        }
        input = std::make_unique<TouchInput>(
            std::move(sources),
            [this] {
                return PictureMap({1000, 500}, turn);
            },
            watch);
    }

    std::vector<input::Event> merge(motion::Timestamp now, std::vector<input::Event> events = {}) {
        input->merge(events, now);
        return events;
    }

    base::Turn turn;
    InputWatch watch{[] {}};
    std::array<Script*, 2> scripts{};
    std::unique_ptr<TouchInput> input;
};

ContactChange change(Kind kind, std::int64_t contact, base::Vec2 place, motion::Timestamp when) {
    return {kind, contact, place, 0, when};
}

template <typename What>
const What& only(const std::vector<input::Event>& events) {
    REQUIRE(events.size() == 1);
    REQUIRE(std::holds_alternative<What>(events[0].what));
    return std::get<What>(events[0].what);
}

}  // namespace

TEST_CASE("there is a panel as soon as one source has one, until the last has none") {
    Desk desk;
    CHECK_FALSE(desk.input->panelPresent());
    desk.scripts[1]->there = true;
    CHECK(desk.input->panelPresent());
    desk.scripts[1]->there = false;
    CHECK_FALSE(desk.input->panelPresent());
}

TEST_CASE("a finger keeps one name from landing to lifting, and no other has it") {
    Desk desk;
    desk.scripts[0]->next = {change(Kind::down, 7, {0.1f, 0.2f}, test::at(1))};
    desk.scripts[1]->next = {change(Kind::down, 7, {0.9f, 0.8f}, test::at(1))};
    const auto landed = desk.merge(test::at(5));
    REQUIRE(landed.size() == 2);
    const auto first = std::get<input::TouchBegan>(landed[0].what);
    const auto second = std::get<input::TouchBegan>(landed[1].what);
    CHECK(first.finger != second.finger);
    CHECK(first.position.x == Approx(100));
    CHECK(first.position.y == Approx(100));

    desk.scripts[1]->next = {change(Kind::moved, 7, {0.8f, 0.8f}, test::at(6))};
    CHECK(only<input::TouchMoved>(desk.merge(test::at(6))).finger == second.finger);
    desk.scripts[0]->next = {change(Kind::up, 7, {}, test::at(7))};
    CHECK(only<input::TouchEnded>(desk.merge(test::at(7))).finger == first.finger);
    desk.scripts[0]->next = {change(Kind::down, 7, {0.1f, 0.2f}, test::at(8))};
    const auto again = only<input::TouchBegan>(desk.merge(test::at(8))).finger;
    CHECK(again != first.finger);
    CHECK(again != second.finger);
}

TEST_CASE("sources that break their word do not break ours") {
    Desk desk;
    auto& next = desk.scripts[0]->next;
    next = {change(Kind::moved, 1, {0.5f, 0.5f}, test::at(1)), change(Kind::up, 1, {}, test::at(1)),
            change(Kind::cancelled, 0, {}, test::at(1))};
    CHECK(desk.merge(test::at(1)).empty());
    next = {change(Kind::down, 1, {0.5f, 0.5f}, test::at(2)),
            change(Kind::down, 1, {0.6f, 0.5f}, test::at(2))};
    const auto twice = desk.merge(test::at(2));
    REQUIRE(twice.size() == 3);
    CHECK(std::holds_alternative<input::TouchEnded>(twice[1].what));
    next = {change(Kind::moved, 1, {0.6f, 0.5f}, test::at(3))};
    CHECK(desk.merge(test::at(3)).empty());
    for (int i = 10; i < 200; ++i) next.push_back(change(Kind::down, i, {0.5f, 0.5f}, test::at(4)));
    CHECK(desk.merge(test::at(4)).size() == FingerBook::mostFingers - 1);
}

TEST_CASE("when one source cancels, the fingers of all are gone") {
    Desk desk;
    desk.scripts[0]->next = {change(Kind::down, 1, {0.5f, 0.5f}, test::at(1))};
    desk.scripts[1]->next = {change(Kind::down, 2, {0.5f, 0.5f}, test::at(1))};
    desk.merge(test::at(1));
    desk.scripts[0]->next = {change(Kind::cancelled, 0, {}, test::at(2))};
    only<input::TouchesCancelled>(desk.merge(test::at(2)));
    desk.scripts[1]->next = {change(Kind::moved, 2, {0.6f, 0.5f}, test::at(3)),
                             change(Kind::up, 2, {}, test::at(3))};
    CHECK(desk.merge(test::at(3)).empty());
}

TEST_CASE("fingers at the very end of the window are on the picture, however it is turned") {
    for (const base::Turn turn :
         {base::Turn(), base::Turn::quarter(), base::Turn::half(), base::Turn::threeQuarters()}) {
        Desk desk(turn);
        const base::Vec2 size = turn.inverse().size(base::Vec2{1000, 500});
        for (const base::Vec2 corner : {base::Vec2{0, 0}, {1, 0}, {0, 1}, {1, 1}, {-3, 7}}) {
            desk.scripts[0]->next = {change(Kind::down, 1, corner, test::at(1)),
                                     change(Kind::up, 1, {}, test::at(1))};
            const auto events = desk.merge(test::at(1));
            REQUIRE(events.size() == 2);
            const auto began = std::get<input::TouchBegan>(events[0].what);
            CHECK(base::Rect{0, 0, size.x, size.y}.contains(began.position));
        }
    }
    Desk desk(base::Turn::quarter());
    desk.scripts[0]->next = {change(Kind::down, 1, {0.1f, 0.2f}, test::at(1))};
    const auto began = only<input::TouchBegan>(desk.merge(test::at(1)));
    CHECK(began.position.x == Approx(100));
    CHECK(began.position.y == Approx(900));
}

TEST_CASE("events are in the order of time, which never runs back") {
    Desk desk;
    desk.scripts[0]->next = {change(Kind::down, 1, {0.5f, 0.5f}, test::at(40)),
                             change(Kind::up, 1, {}, test::at(30))};
    desk.scripts[1]->next = {change(Kind::down, 1, {0.2f, 0.5f}, test::at(20))};
    auto events = desk.merge(
        test::at(50), {{test::at(35), input::CharacterEvent{U'a'}}, {test::at(45), input::FocusLost{}}});
    REQUIRE(events.size() == 5);
    CHECK(std::holds_alternative<input::TouchBegan>(events[0].what));
    CHECK(std::holds_alternative<input::CharacterEvent>(events[1].what));
    CHECK(std::holds_alternative<input::TouchBegan>(events[2].what));
    CHECK(std::holds_alternative<input::TouchEnded>(events[3].what));
    CHECK(std::holds_alternative<input::FocusLost>(events[4].what));
    desk.scripts[0]->next = {change(Kind::down, 2, {0.5f, 0.5f}, test::at(10))};
    const auto later = desk.merge(test::at(51));
    events.insert(events.end(), later.begin(), later.end());
    for (std::size_t i = 1; i < events.size(); ++i) CHECK(events[i - 1].at <= events[i].at);
}

TEST_CASE("the mouse is quiet while fingers are down and a moment after") {
    Desk desk;
    const input::EventPayload moved = input::PointerMoved{{5, 5}};
    const input::EventPayload pressed = input::PointerButton{{5, 5}, input::Button::left, true};
    const input::EventPayload released = input::PointerButton{{5, 5}, input::Button::left, false};
    CHECK(desk.merge(test::at(0), {{test::at(0), moved}, {test::at(0), pressed}}).size() == 2);
    CHECK(desk.scripts[0]->caughtUp == 1);
    // The stray motion is told before the finger that it comes from.
    desk.scripts[0]->next = {change(Kind::down, 1, {0.5f, 0.5f}, test::at(10))};
    only<input::TouchBegan>(desk.merge(test::at(10), {{test::at(9), moved}}));
    // What was told as pressed is told as released.
    CHECK(std::get<input::PointerButton>(
              desk.merge(test::at(2000), {{test::at(2000), moved}, {test::at(2000), released}}).at(0).what)
              .pressed == false);
    CHECK(desk.merge(test::at(2001), {{test::at(2001), pressed}, {test::at(2001), released}}).empty());
    desk.scripts[0]->next = {change(Kind::up, 1, {}, test::at(3000))};
    only<input::TouchEnded>(desk.merge(test::at(3000)));
    CHECK(desk.merge(test::at(3099), {{test::at(3099), moved}, {test::at(3099), pressed}}).empty());
    CHECK(desk.merge(test::at(3100), {{test::at(3100), moved}, {test::at(3100), pressed}}).size() == 2);
    const int before = desk.scripts[0]->caughtUp;
    desk.merge(test::at(3200), {{test::at(3200), input::PointerWheel{}}});
    CHECK(desk.scripts[0]->caughtUp == before);
}

TEST_CASE("a device's time is believed where it can be true") {
    const motion::Timestamp now{5'000'000'000'123'456};
    const auto low = static_cast<std::uint32_t>(now.ns / 1'000'000);
    CHECK(fromDeviceTime(low, now) == now);
    CHECK(fromDeviceTime(low - 20, now) == motion::Timestamp{(now.ns / 1'000'000 - 20) * 1'000'000});
    CHECK(fromDeviceTime(low - 1000, now).ns < now.ns);
    CHECK(fromDeviceTime(low - 1001, now) == now);
    CHECK(fromDeviceTime(low + 1, now) == now);
    CHECK(fromDeviceTime(0, now) == now);
    // Just after the 32 bits have wrapped.
    const motion::Timestamp wrapped{((1ll << 32) + 5) * 1'000'000};
    CHECK(fromDeviceTime(0xffffffffu - 4, wrapped) == wrapped - std::chrono::milliseconds(10));
}

TEST_CASE("when the picture turns, the fingers that are down are cancelled before anything else") {
    Desk desk;
    desk.scripts[0]->next = {change(Kind::down, 1, {0.5f, 0.5f}, test::at(10))};
    only<input::TouchBegan>(desk.merge(test::at(12)));
    desk.turn = base::Turn::quarter();
    // The old one's moves and its lifting are for nothing; a new one that landed meanwhile is there.
    desk.scripts[0]->next = {change(Kind::moved, 1, {0.6f, 0.5f}, test::at(13)),
                             change(Kind::up, 1, {0.6f, 0.5f}, test::at(14)),
                             change(Kind::down, 2, {0.1f, 0.1f}, test::at(15))};
    const auto events = desk.merge(test::at(20));
    REQUIRE(events.size() == 2);
    CHECK(std::holds_alternative<input::TouchesCancelled>(events[0].what));
    CHECK(std::holds_alternative<input::TouchBegan>(events[1].what));
    CHECK(desk.merge(test::at(20)).empty());
    desk.turn = base::Turn();
    only<input::TouchesCancelled>(desk.merge(test::at(21)));
    desk.turn = base::Turn::half();
    CHECK(desk.merge(test::at(22)).empty());
}

TEST_CASE("an address that another program listens at is a problem of its key") {
    Desk first;
    Desk second;
    TouchOptions options;
    options.tuio = freeAddress();
    first.input->setOptions(options);
    second.input->setOptions(options);
    CHECK(first.input->takeProblems().empty());
    const base::Diagnostics problems = second.input->takeProblems();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].key == "touch.tuio");
    CHECK(problems[0].message == options.tuio + " is taken: another program listens there already");
}

TEST_CASE("panels of the options come and go while the window's own go on") {
    Desk desk;
    desk.scripts[1]->next = {change(Kind::down, 1, {0.5f, 0.5f}, test::at(1))};
    only<input::TouchBegan>(desk.merge(test::at(1)));
    TouchOptions options;
    options.tuio = freeAddress();
    desk.input->setOptions(options);
    CHECK(desk.input->method() == "script · script · TUIO " + options.tuio);
    only<input::TouchesCancelled>(desk.merge(test::at(2)));
    desk.scripts[1]->next = {change(Kind::down, 2, {0.5f, 0.5f}, test::at(3))};
    const auto second = only<input::TouchBegan>(desk.merge(test::at(3))).finger;
    desk.input->setOptions(options);  // the same: nothing happens
    CHECK(desk.merge(test::at(4)).empty());
    options.tuio.clear();
    options.evdev = "/dev/no-such-panel";
    desk.input->setOptions(options);
    only<input::TouchesCancelled>(desk.merge(test::at(5)));
    CHECK(desk.input->method().starts_with("script · script · evdev /dev/no-such-panel"));
    CHECK(desk.input->takeProblems().size() == 1);
    desk.input->setOptions({});
    CHECK(desk.input->method() == "script · script");
    desk.scripts[1]->next = {change(Kind::down, 2, {0.5f, 0.5f}, test::at(7))};
    CHECK(only<input::TouchBegan>(desk.merge(test::at(7))).finger != second);
}

}  // namespace fukan::platform
