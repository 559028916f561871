#include "content/landscape_diff.hpp"

#include <cmath>
#include <map>
#include <utility>

namespace fukan::content {
namespace {

// Shares of a grid: two grids of other sizes have few fractions in common to the bit.
constexpr float sameShare = 1e-4f;

base::Rect shareOf(const base::Rect& at, base::Vec2 grid) {
    return {at.x / grid.x, at.y / grid.y, at.w / grid.x, at.h / grid.y};
}

bool samePlace(const base::Rect& a, const base::Rect& b) {
    return std::abs(a.x - b.x) < sameShare && std::abs(a.y - b.y) < sameShare &&
           std::abs(a.w - b.w) < sameShare && std::abs(a.h - b.h) < sameShare;
}

class Differ {
public:
    Differ(const Landscape& before, const Landscape& after) : before_(before), after_(after) {}

    std::vector<PlaceChange> find() {
        const auto byId = [](const auto& thing, const Landscape&) { return thing.id; };
        const auto nothing = [](const auto&, const auto&, PlaceChange&) {};
        compare(PlaceKind::field, before_.fields, after_.fields, byId, nothing);
        compare(PlaceKind::stage, before_.stages, after_.stages, byId, nothing);
        compare(PlaceKind::layer, before_.layers, after_.layers, byId, nothing);
        compare(PlaceKind::area, before_.areas, after_.areas, byId,
                [](const Area& a, const Area& b, PlaceChange& change) {
                    change.domainsChanged = a.domains != b.domains;
                });
        compare(
            PlaceKind::item, before_.items, after_.items,
            [](const Item& item, const Landscape& map) {
                return map.areas[item.area].id + "\n" + (item.name.ja.empty() ? item.name.en : item.name.ja);
            },
            nothing);
        return std::move(changes_);
    }

private:
    template <typename Thing, typename Identity, typename More>
    void compare(PlaceKind kind, const std::vector<Thing>& then, const std::vector<Thing>& now,
                 Identity identity, More more) {
        std::map<std::string, std::size_t> earlier;
        for (std::size_t i = 0; i < then.size(); ++i) earlier.emplace(identity(then[i], before_), i);
        for (std::size_t i = 0; i < now.size(); ++i) {
            PlaceChange change{kind, idOf(now[i], after_), std::nullopt, i};
            const auto found = earlier.find(identity(now[i], after_));
            if (found != earlier.end()) {
                const Thing& old = then[found->second];
                change.before = found->second;
                change.nameChanged = old.name != now[i].name;
                change.placeChanged =
                    !samePlace(shareOf(old.at, before_.grid), shareOf(now[i].at, after_.grid));
                more(old, now[i], change);
                earlier.erase(found);
            }
            changes_.push_back(std::move(change));
        }
        for (std::size_t i = 0; i < then.size(); ++i) {
            const auto left = earlier.find(identity(then[i], before_));
            if (left != earlier.end() && left->second == i)
                changes_.push_back({kind, idOf(then[i], before_), i, std::nullopt});
        }
    }

    template <typename Thing>
    static std::string idOf(const Thing& thing, const Landscape&) {
        return thing.id;
    }
    static std::string idOf(const Item& item, const Landscape& map) { return map.areas[item.area].id; }

    const Landscape& before_;
    const Landscape& after_;
    std::vector<PlaceChange> changes_;
};

}  // namespace

std::vector<PlaceChange> landscapeDiff(const Landscape& before, const Landscape& after) {
    return Differ(before, after).find();
}

}  // namespace fukan::content
