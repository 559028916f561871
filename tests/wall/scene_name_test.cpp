#include "wall/scene_name.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fukan;

namespace {

/// A map, two pages, and an image whose name has a comma in it.
struct AskedRound {
    AskedRound() {
        board.revisions.resize(1);
        board.revisions[0].id = "after";
        add({show::SceneKind::landscape, 0, 0, {}});
        add({show::SceneKind::roadmap, 0, 0, {}});
        add({show::SceneKind::roadmap, 0, 1, {}});
        add({show::SceneKind::image, 0, 0, base::SharedText("pictures/spring,2026.png")});
    }

    void add(const show::SceneKey& key) {
        show::Entry entry;
        entry.scene = key;
        round.push_back(entry);
    }

    std::vector<bool> asked(const std::vector<std::string>& names) const {
        const auto result = wall::scenesAskedFor(board, round, names);
        if (!result) FAIL(result.error());
        return *result;
    }
    std::string refused(const std::vector<std::string>& names) const {
        const auto result = wall::scenesAskedFor(board, round, names);
        return result ? "" : result.error();
    }

    content::Board board;
    show::Round round;
};

}  // namespace

TEST_CASE("Scenes are asked for by their names, several times or in a list") {
    using Which = std::vector<bool>;
    const AskedRound r;
    CHECK(r.asked({}) == Which{true, true, true, true});
    CHECK(r.asked({"roadmap"}) == Which{false, true, true, false});
    CHECK(r.asked({"roadmap:after:2"}) == Which{false, false, true, false});
    CHECK(r.asked({"landscape", "roadmap:after:1"}) == Which{true, true, false, false});
    CHECK(r.asked({"landscape,roadmap:after:1"}) == Which{true, true, false, false});
    CHECK(r.asked({"image:spring,2026"}) == Which{false, false, false, true});
}

TEST_CASE("A map that stands beside pages means these") {
    using Which = std::vector<bool>;
    AskedRound r;
    r.round.erase(r.round.begin());
    for (std::size_t page = 0; page < 2; ++page)
        r.round[page].beside = show::SceneKey{show::SceneKind::landscape, 0, 0, {}};
    CHECK(r.asked({"landscape:after"}) == Which{true, true, false});
    CHECK(r.asked({"roadmap:after:2"}) == Which{false, true, false});
}

TEST_CASE("One name among several that means no scene is told, with those that there are") {
    const AskedRound r;
    const std::string there =
        "; there are: landscape:after roadmap:after:1 roadmap:after:2 image:spring,2026";
    CHECK(r.refused({"landscape", "roadmap:before"}) == "no scene \"roadmap:before\"" + there);
    CHECK(r.refused({"landscape,road"}) == "no scene \"road\"" + there);
    CHECK(r.refused({"landscape,"}) == "no scene \"\"" + there);
    CHECK_FALSE(wall::scenesAskedFor(r.board, {}, {}));
}
