#pragma once
// Somebody at the wall with two hands, who can see where things are.

#include <cmath>
#include <cstdio>

#include "layout/ids.hpp"
#include "scene/bodies.hpp"
#include "session/desk.hpp"

namespace fukan::test {

using base::Id;
using base::Vec2;

class Visitor : public Desk {
public:
    using Desk::Desk;

    void put(input::EventPayload what) { session->handle({now(), std::move(what)}); }

    void tap(Vec2 at) {
        put(input::TouchBegan{1, at, 0});
        go(60ms);
        put(input::TouchEnded{1});
        go(400ms);  // no second one follows
    }
    void doubleTap(Vec2 at) {
        for (int i = 0; i < 2; ++i) {
            put(input::TouchBegan{1, at, 0});
            go(50ms);
            put(input::TouchEnded{1});
            go(80ms);
        }
        go(0s);
    }
    void longPress(Vec2 at) {
        put(input::TouchBegan{1, at, 0});
        go(700ms);
        put(input::TouchEnded{1});
        rest();
    }
    void drag(Vec2 from, Vec2 to) {
        put(input::TouchBegan{1, from, 0});
        for (int i = 1; i <= 10; ++i) {
            go(16ms);
            put(input::TouchMoved{1, base::lerp(from, to, static_cast<float>(i) / 10), 0});
        }
        go(200ms);  // held still: no throw
        put(input::TouchEnded{1});
        rest();
    }
    void pinch(Vec2 about, float factor) {
        const Vec2 half{60, 0};
        put(input::TouchBegan{1, about - half, 0});
        put(input::TouchBegan{2, about + half, 0});
        for (int i = 1; i <= 20; ++i) {
            go(16ms);
            const float grown = std::pow(factor, static_cast<float>(i) / 20);
            put(input::TouchMoved{1, about - half * grown, 0});
            put(input::TouchMoved{2, about + half * grown, 0});
        }
        go(200ms);
        put(input::TouchEnded{1});
        put(input::TouchEnded{2});
        rest();
    }
    void rest() {
        go(0s);
        for (int i = 0; i < 50; ++i) go(100ms);
    }

    /// Where a thing is drawn, by its name; it must be there.
    base::Rect rectOf(Id id) const {
        for (const draw::Command& command : session->frame().commands) {
            if (command.id != id) continue;
            if (const auto* box = std::get_if<draw::Box>(&command.what)) return box->rect;
        }
        INFO("not to be seen");
        REQUIRE(false);
        return {};
    }
    /// The last run of these very words: what lies uppermost.
    base::Rect wordsAt(const std::string& words) const {
        base::Rect found;
        for (const draw::Command& command : session->frame().commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            if (text && text->text.view() == words) found = draw::bounds(command);
        }
        INFO(words << " is not to be seen");
        REQUIRE_FALSE(found.empty());
        return found;
    }
    void touchWords(const std::string& words) {
        tap(wordsAt(words).center());
        rest();
    }
    bool sees(Id id) const {
        for (const draw::Command& command : session->frame().commands) {
            if (command.id == id) return true;
        }
        return false;
    }
    void touchControl(Id id) {
        tap(rectOf(id).center());
        rest();
    }

    std::string state() const { return session->cameraLine().substr(0, session->cameraLine().find(' ')); }
    bool exploring() const { return state() == "exploring"; }
    motion::Camera camera() const {
        char word[32];
        motion::Camera camera;
        REQUIRE(std::sscanf(session->cameraLine().c_str(), "%31s %f %f %f", word, &camera.center.x,
                            &camera.center.y, &camera.scale) == 4);
        return camera;
    }
    const scene::SceneSet& sceneSet() const { return session->wall().sceneSet(); }

    /// An area of the newest revision's map, at home.
    base::Rect area(const char* id) const {
        const std::size_t revision = sceneSet().board().revisions.size() - 1;
        const auto* scene = sceneSet().find({show::SceneKind::landscape, revision, 0, {}});
        REQUIRE(scene != nullptr);
        const auto& areas = sceneSet().board().revisions[revision].landscape->areas;
        for (const layout::AreaBox& box : test::mapOf(*scene)->areas) {
            if (areas[box.area].id == id) return box.rect;
        }
        REQUIRE(false);
        return {};
    }
    const content::Task& task(std::size_t revision, const char* id) const {
        for (const content::Task& task : sceneSet().board().revisions[revision].roadmap->tasks) {
            if (task.id == id) return task;
        }
        REQUIRE(false);
        return sceneSet().board().revisions[0].roadmap->tasks[0];
    }

    static Id card() { return Id::of("card").child("ground"); }
    static Id bar() { return Id::of("bar").child("ground"); }
    static Id menu() { return Id::of("menu").child("ground"); }
    static Id index() { return Id::of("index").child("ground"); }
    static Id chip() { return Id::of("filter chip").child("ground"); }
    static Id barYear(int year) { return Id::of("bar.year").child("at", static_cast<std::uint64_t>(year)); }
    static Id barRevision(std::uint64_t n) { return Id::of("bar").child("revision").child("value", n); }
    static Id indexChip(std::uint64_t n) { return Id::of("index").child("chip", n); }
};

}  // namespace fukan::test
