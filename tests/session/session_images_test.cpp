// Pictures that are on their way: a room in their place, and nothing else that differs.

#include <catch2/catch_test_macros.hpp>

#include "draw/frame_history.hpp"
#include "pictures/image_bytes.hpp"
#include "scene/image_arrivals.hpp"
#include "scene/near_images.hpp"
#include "session/desk.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using input::Key;

namespace {

std::string round(const std::string& more = {}) {
    std::string out = test::tokyo + more;
    for (const char* name : {"a.png", "b.png", "c.png", "d.png", "e.png"})
        out += std::string("[[playlist]]\nscene = \"image\"\nfile = \"") + name +
               "\"\ndwell_seconds = 20\ntransition = \"cut\"\n";
    return out;
}

class ImageDesk : public test::Desk {
public:
    explicit ImageDesk(const std::string& more = {}) : Desk("sample", round(more)) {
        for (const char* name : {"a.png", "b.png", "c.png", "d.png", "e.png"})
            folder.write(name, test::plainPng(300, 200, base::rgb(0x335577)));
        reload();
        go(100ms);
    }

    std::vector<base::ImageWish> wishes() const {
        std::vector<base::ImageWish> out;
        const wall::Wall& wall = session->wall();
        scene::nearImages(wall.sceneSet(), wall.round(), session->view(), out);
        return out;
    }

    std::string near() const {
        std::string out;
        for (const base::ImageWish& wish : wishes()) out += wish.name.str().substr(0, 1);
        return out;
    }

    bool there(const std::vector<base::SharedText>& names) {
        session->setImages(&arrivals_);
        return arrivals_.set(names, now());
    }

    const draw::Image* image() {
        list_ = session->frame();
        for (const draw::Command& command : list_.commands) {
            if (const auto* found = std::get_if<draw::Image>(&command.what)) return found;
        }
        return nullptr;
    }
    base::Rect progress() const {
        return session->wall().sceneSet().find(session->view().scene)->frame.progress;
    }
    base::Rect room(const char* name = "a.png") {
        list_ = session->frame();
        for (const draw::Command& command : list_.commands) {
            const auto* box = std::get_if<draw::Box>(&command.what);
            if (box && command.id == base::Id::of("image").child(name).child("room")) return box->rect;
        }
        return {};
    }

private:
    draw::DrawList list_;
    scene::ImageArrivals arrivals_;
};

}  // namespace

TEST_CASE("The pictures that are needed are the present one, the next and the one before") {
    ImageDesk desk;
    CHECK(desk.near() == "abe");
    desk.press(Key::right);
    CHECK(desk.near() == "bca");
    desk.press(Key::end);
    CHECK(desk.near() == "ead");
    // Their aspect is known from the header.
    const base::Vec2 room = desk.wishes().at(0).room;
    CHECK(std::abs(room.x / room.y - 1.5f) < 0.01f);
}

TEST_CASE("Until it is said which pictures are there, all of them are") {
    ImageDesk desk;
    REQUIRE(desk.image());
    CHECK(desk.image()->opacity == 1);
    CHECK(desk.room().empty());
}

TEST_CASE("A picture that is not there leaves its room empty, and fades in within it") {
    ImageDesk desk;
    const base::Rect place = desk.image()->rect;
    CHECK_FALSE(desk.there({}));
    CHECK(desk.image() == nullptr);
    CHECK(place.grown(1).contains(desk.room()));
    CHECK(desk.room().contains(place, 1));
    CHECK(desk.untilNext() > 2 * test::interval);

    desk.go(1s);
    draw::FrameHistory history;
    draw::DrawList list = desk.session->frame();
    history.next(list);
    CHECK(desk.there({"a.png"}));
    CHECK_FALSE(desk.there({"a.png"}));
    CHECK(desk.untilNext() <= test::interval);
    float before = 0;
    const base::Rect progress = desk.progress();
    for (motion::Duration t{}; t < scene::ImageArrivals::fadeTime; t += test::interval) {
        desk.go(test::interval);
        list = desk.session->frame();
        REQUIRE(history.next(list));
        for (const base::Rect& rect : history.damage().rects()) {
            CAPTURE(rect.x, rect.y, rect.w, rect.h);
            CHECK((place.grown(2).contains(rect) || progress.grown(2).contains(rect)));
        }
        REQUIRE(desk.image());
        CHECK(desk.image()->opacity > before);
        before = desk.image()->opacity;
    }
    CHECK(before == 1);
    CHECK(desk.room().empty());
    CHECK(desk.untilNext() > 2 * test::interval);
}

TEST_CASE("A picture that came before its scene is there with it") {
    ImageDesk desk;
    desk.there({"a.png", "b.png"});
    desk.go(1s);
    desk.press(Key::right);
    REQUIRE(desk.image());
    CHECK(desk.image()->source == "b.png");
    CHECK(desk.image()->opacity == 1);
    // One that was let go of fades in again when it comes back.
    desk.there({"a.png"});
    CHECK(desk.image() == nullptr);
    CHECK(desk.there({"a.png", "b.png"}));
    desk.go(50ms);
    CHECK(desk.image()->opacity < 1);
}

TEST_CASE("With reduced motion a picture is there at once") {
    ImageDesk desk("[motion]\nreduced = true\n");
    desk.there({});
    CHECK(desk.there({"a.png"}));
    REQUIRE(desk.image());
    CHECK(desk.image()->opacity == 1);
    CHECK(desk.untilNext() > 2 * test::interval);
}
