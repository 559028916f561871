#include "draw/difference.hpp"

#include <catch2/catch_test_macros.hpp>

#include "draw/box_parts.hpp"
#include "draw/frame_history.hpp"

using namespace fukan::draw;
using fukan::base::Id;
using fukan::base::Rect;

namespace {

Box bar(float x, float y) {
    Box box;
    box.rect = {x, y, 400, 60};
    box.radius = 9;
    box.fillFrom = box.fillTo = fukan::base::rgb(0x204060);
    box.outline = 2.5f;
    box.outlineColor = fukan::base::rgb(0xffffff);
    box.glow = 11;
    return box;
}

Text words() {
    Text text;
    text.text = "words";
    text.origin = {20, 40};
    text.size = 24;
    text.width = 60;
    return text;
}

DrawList frameOf(std::vector<Command> commands) { return {{1920, 1080}, std::move(commands)}; }

Damage between(const DrawList& a, const DrawList& b) {
    Damage damage(b.viewport);
    addDifference(a, b, damage);
    return damage;
}

Rect extent(const Damage& damage) {
    Rect all;
    for (const Rect& r : damage.rects()) all = fukan::base::enclosing(all, r);
    return all;
}

}  // namespace

TEST_CASE("equal frames do not differ") {
    const DrawList list = frameOf({{Id::of("a"), bar(10, 10)}, {Id::of("t"), words()}});
    CHECK(between(list, list).empty());
}

TEST_CASE("another outline damages the ring only, and leaves the middle") {
    Box before = bar(100, 100);
    Box now = before;
    now.outline = 1.6f;
    const Damage damage = between(frameOf({{Id::of("a"), before}}), frameOf({{Id::of("a"), now}}));
    CHECK(damage.share() * 1920 * 1080 < 0.35f * before.rect.w * before.rect.h);
    CHECK(extent(damage).contains(before.rect));
    for (const Rect& r : damage.rects()) CHECK(!r.contains(before.rect.center()));
}

TEST_CASE("a moving sheen damages the stripe that it leaves and the one that it reaches") {
    Box before = bar(100, 100);
    before.sheen = 0.5f;
    Box now = before;
    now.sheen = 0.52f;
    const Damage damage = between(frameOf({{Id::of("a"), before}}), frameOf({{Id::of("a"), now}}));
    const Rect all = extent(damage);
    const Rect& r = before.rect;
    CHECK(all.contains(sheenBounds(before, r.y, r.bottom())));
    CHECK(all.contains(sheenBounds(now, r.y, r.bottom())));
    CHECK(all.w < before.rect.w);
}

TEST_CASE("a box joined to another damages nothing beyond the joint") {
    Box before = bar(100, 100);
    before.joinedLeft = true;
    before.outline = 3;
    before.glow = 20;
    before.sheen = 0.1f;
    Box now = before;
    now.outline = 2;
    now.sheen = 0.2f;
    const Damage damage = between(frameOf({{Id::of("a"), before}}), frameOf({{Id::of("a"), now}}));
    const Rect all = extent(damage);
    CHECK(all.x >= before.rect.x);
    CHECK(all.right() > before.rect.right() - 4);
    CHECK(bounds({Id::of("a"), before}).x == before.rect.x);
    // Nothing is left out: along the joint there is no outline, so the fill reaches it.
    CHECK(innerRect(before).x == before.rect.x);
    CHECK(innerRect(before).right() < before.rect.right());
}

TEST_CASE("another fill, place or shape damages both boxes whole") {
    const Box before = bar(100, 100);
    Box moved = before;
    moved.rect.x += 600;
    const Command a{Id::of("a"), before};
    const Command b{Id::of("a"), moved};
    const Damage damage = between(frameOf({a}), frameOf({b}));
    CHECK(extent(damage).contains(bounds(a)));
    CHECK(extent(damage).contains(bounds(b)));
}

TEST_CASE("what comes, goes or changes its place in the order is damaged, what stands around it is not") {
    const Command first{Id::of("first"), bar(50, 50)};
    const Command extra{Id::of("extra"), bar(800, 500)};
    const Command last{Id::of("last"), bar(50, 900)};
    const Damage damage = between(frameOf({first, last}), frameOf({first, extra, last}));
    REQUIRE(damage.rects().size() == 1);
    CHECK(damage.rects()[0].contains(bounds(extra)));
    CHECK(damage.rects()[0].h < 100);
    const Damage swapped = between(frameOf({first, last}), frameOf({last, first}));
    CHECK(extent(swapped).contains(bounds(first)));
    CHECK(extent(swapped).contains(bounds(last)));
}

TEST_CASE("a clip holds the damage of what it clips, and its own change damages what it showed and shows") {
    const auto inside = [](const Rect& clip, float x) {
        return frameOf(
            {{Id::of("clip"), PushClip{clip}}, {Id::of("a"), bar(x, 100)}, {Id::of("clip"), PopClip{}}});
    };
    const Rect clip{0, 0, 200, 1080};
    CHECK(extent(between(inside(clip, 100), inside(clip, 120))).right() <= 201);
    const Damage wider = between(inside(clip, 100), inside({0, 0, 300, 1080}, 100));
    CHECK(extent(wider).right() >= 300);
}

TEST_CASE("a group damages everything while it is there") {
    const Command a{Id::of("a"), bar(0, 0)};
    const DrawList plain = frameOf({a});
    BeginGroup half;
    half.rect = {0, 0, 1920, 1080};
    half.opacity = 0.5f;
    const DrawList grouped = frameOf({{Id::of("g"), half}, a, {Id::of("g"), EndGroup{}}});
    CHECK(between(plain, grouped).share() == 1.0f);
    CHECK(between(grouped, plain).share() == 1.0f);
    CHECK(between(grouped, grouped).empty());
}

TEST_CASE("a buffer lacks as many changes as it is frames old") {
    FrameHistory history;
    Damage out;
    const auto show = [&](float x) {
        DrawList list = frameOf({{Id::of("a"), bar(x, 100)}});
        return history.next(list);
    };
    CHECK(show(0));
    history.outdated(1, out);
    CHECK(out.share() == 1.0f);
    CHECK(show(500));
    CHECK_FALSE(show(500));  // nothing new: not a frame
    CHECK(show(1000));
    history.outdated(1, out);
    CHECK_FALSE(extent(out).contains(Rect{0, 100, 100, 60}));
    CHECK(extent(out).contains(Rect{500, 100, 900, 60}));
    history.outdated(2, out);
    CHECK(extent(out).contains(Rect{0, 100, 1400, 60}));
    CHECK(out.share() < 1.0f);
    for (const int age : {0, FrameHistory::oldestAge + 1}) {
        history.outdated(age, out);
        CHECK(out.share() == 1.0f);
    }
    history.forget();
    CHECK(show(1000));
    history.outdated(1, out);
    CHECK(out.share() == 1.0f);
}
