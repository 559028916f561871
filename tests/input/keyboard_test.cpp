#include "input/keyboard.hpp"

#include <catch2/catch_test_macros.hpp>
#include <random>

namespace fukan::input {

using motion::Duration;
using motion::Timestamp;
using std::chrono_literals::operator""ms;
using K = CommandKind;

namespace {

/// A hand at a keyboard: what it was given since it was last asked.
class Hand {
public:
    explicit Hand(Keymap keymap = {}) : keyboard(std::move(keymap)) {}

    void event(EventPayload what) { take(keyboard.handle({now, std::move(what)})); }
    void press(Key key, Modifiers modifiers = {}) { event(KeyEvent{key, Press::pressed, modifiers}); }
    void repeat(Key key, Modifiers modifiers = {}) { event(KeyEvent{key, Press::repeated, modifiers}); }
    void release(Key key) { event(KeyEvent{key, Press::released, {}}); }
    void type(char32_t c) { event(CharacterEvent{c}); }

    void holdDigit(int digit) {
        press(static_cast<Key>(static_cast<int>(Key::digit0) + digit));
        type(U'0' + static_cast<char32_t>(digit));
    }
    void tapDigit(int digit) {
        holdDigit(digit);
        wait(50ms);
        release(static_cast<Key>(static_cast<int>(Key::digit0) + digit));
    }
    void wait(Duration by) {
        now = now + by;
        take(keyboard.advance(now));
    }

    /// Attention left out.
    std::vector<Command> given() {
        std::vector<Command> meant;
        for (const Command& c : commands) {
            if (c.kind != K::attention) meant.push_back(c);
        }
        commands.clear();
        return meant;
    }

    std::vector<Command> commands;
    Keyboard keyboard;
    Timestamp now{1'000'000'000};

private:
    void take(const std::vector<Command>& more) { commands.insert(commands.end(), more.begin(), more.end()); }
};

void checkOne(Hand& hand, CommandKind kind, int number = 0) {
    const auto given = hand.given();
    REQUIRE(given.size() == 1);
    CHECK(given[0].kind == kind);
    CHECK(given[0].number == number);
}

}  // namespace

TEST_CASE("a key gives its command once: not when let go, not for its letter, not while it stays down") {
    Hand hand;
    hand.press(Key::n);
    hand.type(U'n');
    hand.repeat(Key::n);
    hand.type(U'n');
    hand.release(Key::n);
    checkOne(hand, K::nextScene);
}

TEST_CASE("a keyboard that gives quitting only is otherwise not there") {
    for (const auto gives : {Keyboard::Gives::quitOnly, Keyboard::Gives::nothing}) {
        Hand hand;
        hand.keyboard.setGives(gives);
        hand.press(Key::space);
        hand.release(Key::space);
        hand.press(Key::f11);
        hand.type(U'+');
        hand.holdDigit(4);
        hand.wait(1000ms);
        hand.press(Key::escape);
        CHECK(hand.commands.empty());
        hand.press(Key::q, {.ctrl = true});
        if (gives == Keyboard::Gives::quitOnly)
            checkOne(hand, K::quit);
        else
            CHECK(hand.commands.empty());
        hand.keyboard.setGives(Keyboard::Gives::all);
        hand.press(Key::space);
        checkOne(hand, K::hold);
    }
}

TEST_CASE("modifiers tell chords apart") {
    Hand hand;
    hand.press(Key::q);
    CHECK(hand.given().empty());
    hand.press(Key::q, {.ctrl = true});
    checkOne(hand, K::quit);
    hand.press(Key::tab, {.shift = true});
    checkOne(hand, K::previousTask);
}

TEST_CASE("signs are known by what they type, whatever key types them") {
    Hand hand;
    hand.press(Key::other, {.shift = true});
    hand.type(U'?');
    checkOne(hand, K::help);
    hand.press(Key::digit8);  // "[" on a German keyboard: AltGr and 8
    hand.type(U'[');
    hand.wait(1000ms);
    checkOne(hand, K::yearBack);
}

TEST_CASE("a Japanese keyboard's yen sign is its backslash") {
    Hand hand;
    hand.press(Key::other);
    hand.type(U'¥');
    checkOne(hand, K::yearToday);
}

TEST_CASE("the zoom goes on while its key stays down") {
    Hand hand;
    hand.press(Key::other);
    hand.type(U'+');
    hand.repeat(Key::other);
    hand.type(U'+');
    const auto given = hand.given();
    REQUIRE(given.size() == 2);
    CHECK(given[0] == given[1]);
}

TEST_CASE("every press is noticed, but a modifier by itself is not") {
    Hand hand;
    hand.press(Key::modifier, {.shift = true});
    CHECK(hand.commands.empty());
    hand.press(Key::f9);
    REQUIRE(hand.commands.size() == 1);
    CHECK(hand.commands[0].kind == K::attention);
    hand.press(Key::other);
    CHECK(hand.commands.size() == 2);
}

TEST_CASE("what one press leads to shares its instant, and the next press does not") {
    Hand hand;
    hand.press(Key::other);
    hand.type(U'+');
    hand.wait(500ms);
    hand.repeat(Key::other);
    hand.type(U'+');
    REQUIRE(hand.commands.size() == 3);
    CHECK(hand.commands[0].press == hand.commands[1].press);
    CHECK(hand.commands[0].press == hand.commands[2].press);
    const Timestamp before = hand.commands[0].press;
    hand.press(Key::n);
    CHECK(hand.commands.back().press > before);
}

TEST_CASE("a number and Enter name a scene") {
    Hand hand;
    hand.tapDigit(1);
    hand.wait(200ms);
    hand.tapDigit(2);
    hand.press(Key::enter);
    checkOne(hand, K::goToScene, 12);
    hand.wait(1000ms);
    CHECK(hand.given().empty());
}

TEST_CASE("Enter without a number opens the card of the task that stands out") {
    Hand hand;
    hand.press(Key::enter);
    REQUIRE(hand.commands.size() == 1);
    CHECK(hand.commands[0].kind == K::openCard);
    hand.repeat(Key::enter);
    CHECK(hand.commands.size() == 1);
}

TEST_CASE("a number nobody sends means a domain, and says when") {
    Hand hand;
    CHECK_FALSE(hand.keyboard.nextChange());
    hand.tapDigit(3);
    REQUIRE(hand.keyboard.nextChange());
    hand.now = *hand.keyboard.nextChange();
    hand.wait(Duration{-1});
    CHECK(hand.given().empty());
    hand.wait(Duration{1});
    checkOne(hand, K::flyToDomain, 3);
    CHECK_FALSE(hand.keyboard.nextChange());

    hand.tapDigit(1);
    hand.wait(300ms);
    hand.tapDigit(0);
    hand.wait(400ms);
    checkOne(hand, K::flyToDomain, 10);
}

TEST_CASE("a number whose time was missed is still given before the next key") {
    Hand hand;
    hand.tapDigit(4);
    hand.now = hand.now + 5000ms;
    hand.press(Key::enter);
    const auto given = hand.given();
    REQUIRE(given.size() == 2);
    CHECK(given[0].kind == K::flyToDomain);
    CHECK(given[0].number == 4);
    CHECK(given[1].kind == K::openCard);
}

TEST_CASE("zero alone resets the zoom when tapped and means domain 10 when held") {
    Hand tapped;
    tapped.tapDigit(0);
    tapped.wait(300ms);
    CHECK(tapped.given().empty());
    tapped.wait(100ms);
    checkOne(tapped, K::zoomReset);

    Hand held;
    held.holdDigit(0);
    held.wait(400ms);
    checkOne(held, K::flyToDomain, 10);
    held.repeat(Key::digit0);
    held.type(U'0');
    held.wait(2000ms);
    CHECK(held.given().empty());
}

TEST_CASE("a digit that has been given a command gives it when tapped") {
    base::Diagnostics problems;
    Hand hand(Keymap({{"theme", {"7"}}, {"zoom_reset", {}}}, problems));
    hand.tapDigit(7);
    hand.wait(400ms);
    checkOne(hand, K::theme);
    hand.tapDigit(0);
    hand.wait(400ms);
    checkOne(hand, K::flyToDomain, 10);
}

TEST_CASE("another key drops the number and does what it does; Escape only drops it") {
    Hand hand;
    hand.tapDigit(5);
    hand.press(Key::n);
    checkOne(hand, K::nextScene);
    hand.wait(1000ms);
    CHECK(hand.given().empty());

    hand.tapDigit(5);
    hand.press(Key::escape);
    hand.wait(1000ms);
    CHECK(hand.given().empty());
    hand.press(Key::escape);
    checkOne(hand, K::back);

    hand.tapDigit(5);
    hand.event(FocusLost{});
    hand.wait(1000ms);
    CHECK(hand.given().empty());
}

TEST_CASE("any storm of keys gives sane commands and leaves nothing pending for long") {
    std::mt19937 random(23);
    Hand hand;
    const std::vector<char32_t> typed{U'0', U'1', U'9', U'?', U'+', U'é', U' ', U'x', 0, 0x10FFFF, U'\n'};
    for (int i = 0; i < 20000; ++i) {
        hand.now = hand.now + Duration{static_cast<std::int64_t>(random() % 300'000'000)};
        const auto key = static_cast<Key>(random() % (static_cast<unsigned>(Key::modifier) + 1));
        const Modifiers modifiers{random() % 4 == 0, random() % 8 == 0, random() % 8 == 0, random() % 8 == 0};
        switch (random() % 6) {
            case 0:
                hand.release(key);
                break;
            case 1:
                hand.repeat(key, modifiers);
                break;
            case 2:
                hand.press(key, modifiers);
                break;
            case 3:
                hand.event(FocusLost{});
                break;
            default:
                hand.type(typed[random() % typed.size()]);
                break;
        }
        for (const Command& c : hand.given()) {
            CHECK(c.number >= 0);
            CHECK(c.number <= 9999);
            CHECK(c.press <= hand.now);
        }
        const auto next = hand.keyboard.nextChange();
        if (next) CHECK((*next > hand.now && *next <= hand.now + Keyboard::numberWait));
    }
}

}  // namespace fukan::input
