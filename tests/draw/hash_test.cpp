#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <set>

#include "draw/commands.hpp"
#include "draw/difference.hpp"
#include "draw/fields.hpp"

using namespace fukan;

namespace {

void change(float& v) { v += 0.5f; }
void change(bool& v) { v = !v; }
void change(base::SharedText& v) { v = v.str() + "x"; }
void change(base::Color& v) { v.b = static_cast<std::uint8_t>(v.b + 1); }
void change(base::Vec2& v) { v.y += 1; }
void change(base::Rect& v) { v.h += 1; }
void change(text::Weight& v) { v = text::Weight::regular; }
void change(draw::Box::Shape& v) { v = draw::Box::Shape::chevron; }

/// The hashes of `what`, and of it with each of these members changed by itself.
template <typename What, typename... Members>
std::set<std::uint64_t> hashesOfChanged(const What& what, Members... members) {
    const auto hashOf = [](const What& it) {
        return draw::hash({{640, 360}, {{base::Id::of("thing"), it}}});
    };
    std::set<std::uint64_t> hashes{hashOf(what)};
    const auto changed = [&](auto member) {
        What other = what;
        change(other.*member);
        hashes.insert(hashOf(other));
    };
    (changed(members), ...);
    return hashes;
}

template <typename What>
std::size_t visitedFields(const What& what) {
    std::size_t count = 0;
    draw::visitFields(what, [&count](const char*, const auto&) { ++count; });
    return count;
}

}  // namespace

TEST_CASE("Every field of a command changes the hash") {
    SECTION("backdrop") {
        using C = draw::Backdrop;
        const auto hashes = hashesOfChanged(test::someBackdrop(), &C::rect, &C::center, &C::radius, &C::inner,
                                            &C::middle, &C::outer);
        CHECK(hashes.size() == 1 + 6);
        CHECK(visitedFields(test::someBackdrop()) == 6);
    }
    SECTION("box") {
        using C = draw::Box;
        const auto hashes = hashesOfChanged(
            test::someBox(), &C::rect, &C::shape, &C::radius, &C::head, &C::fillFrom, &C::fillTo,
            &C::vertical, &C::outline, &C::outlineColor, &C::glow, &C::glowColor, &C::shadowOffset,
            &C::shadow, &C::shadowColor, &C::sheen, &C::sheenColor, &C::joinedLeft, &C::joinedRight);
        CHECK(hashes.size() == 1 + 18);
        CHECK(visitedFields(test::someBox()) == 18);
    }
    SECTION("text") {
        using C = draw::Text;
        const auto hashes = hashesOfChanged(test::someText(), &C::text, &C::origin, &C::size, &C::width,
                                            &C::weight, &C::turned, &C::color);
        CHECK(hashes.size() == 1 + 7);
        CHECK(visitedFields(test::someText()) == 7);
    }
    SECTION("line") {
        using C = draw::Line;
        const auto hashes =
            hashesOfChanged(test::someLine(), &C::from, &C::to, &C::width, &C::dash, &C::color);
        CHECK(hashes.size() == 1 + 5);
        CHECK(visitedFields(test::someLine()) == 5);
    }
    SECTION("image") {
        using C = draw::Image;
        const auto hashes = hashesOfChanged(test::someImage(), &C::rect, &C::source, &C::opacity);
        CHECK(hashes.size() == 1 + 3);
        CHECK(visitedFields(test::someImage()) == 3);
    }
    SECTION("clip") {
        using C = draw::PushClip;
        const auto hashes = hashesOfChanged(test::someClip(), &C::rect);
        CHECK(hashes.size() == 1 + 1);
        CHECK(visitedFields(test::someClip()) == 1);
    }
    SECTION("group") {
        using C = draw::BeginGroup;
        const auto hashes =
            hashesOfChanged(test::someGroup(), &C::rect, &C::opacity, &C::scale, &C::pivot, &C::offset);
        CHECK(hashes.size() == 1 + 5);
        CHECK(visitedFields(test::someGroup()) == 5);
    }
}

TEST_CASE("Viewport, ids, kinds, order and number of commands change the hash") {
    const draw::DrawList list = test::oneOfEach();
    std::set<std::uint64_t> hashes{draw::hash(list)};
    const auto changed = [&](const std::function<void(draw::DrawList&)>& how) {
        draw::DrawList other = list;
        how(other);
        hashes.insert(draw::hash(other));
    };
    changed([](draw::DrawList& l) { l.viewport.x = 641; });
    changed([](draw::DrawList& l) { l.commands[2].id = base::Id::of("other"); });
    changed([](draw::DrawList& l) { l.commands.pop_back(); });
    changed([](draw::DrawList& l) { std::swap(l.commands[2], l.commands[3]); });
    changed([](draw::DrawList& l) { l.commands[4].what = draw::EndGroup{}; });
    changed([](draw::DrawList& l) { l.commands.clear(); });
    CHECK(hashes.size() == 7);
}

TEST_CASE("Equal frames have equal hashes on every machine") {
    CHECK(draw::hash(test::oneOfEach()) == draw::hash(test::oneOfEach()));
    draw::DrawList negativeZero{{10, 10}, {{base::Id::of("clip"), draw::PushClip{{-0.0f, 0, 5, 5}}}}};
    draw::DrawList zero{{10, 10}, {{base::Id::of("clip"), draw::PushClip{{0.0f, 0, 5, 5}}}}};
    CHECK(draw::hash(negativeZero) == draw::hash(zero));
    CHECK(draw::hash(test::oneOfEach()) == 0x27fd65f30f051e1dull);
}

TEST_CASE("Texts that are only made ready change neither hash nor dump nor damage") {
    draw::DrawList plain = test::oneOfEach();
    plain.commands.erase(plain.commands.begin() + 5, plain.commands.end());  // without the group
    draw::DrawList ahead = plain;
    ahead.ahead.push_back(test::someText());
    CHECK(draw::hash(ahead) == draw::hash(plain));
    CHECK(draw::dump(ahead) == draw::dump(plain));
    draw::Damage damage(plain.viewport);
    draw::addDifference(plain, ahead, damage);
    CHECK(damage.empty());
}
