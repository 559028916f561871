#pragma once
// Stable names of things that are laid out and drawn: the same thing has the same id in every frame,
// in every layout and in both revisions. Two draw lists are compared by these ids.

#include <cstdint>
#include <string_view>

namespace fukan::base {

struct Id {
    std::uint64_t value = 0;

    friend constexpr auto operator<=>(Id, Id) = default;

    /// The id of the part of this thing that is named `part`; `index` tells several parts of that name apart.
    constexpr Id child(std::string_view part) const { return {hash(part, value)}; }
    constexpr Id child(std::string_view part, std::uint64_t index) const {
        return {hash(part, value) ^ ((index + 1) * 0x9e3779b97f4a7c15ull)};
    }

    static constexpr Id of(std::string_view name) { return {hash(name, offset)}; }

private:
    static constexpr std::uint64_t offset = 14695981039346656037ull;

    // FNV-1a, 64 bits (Fowler, Noll, Vo): the names are short, and no attacker chooses them.
    static constexpr std::uint64_t hash(std::string_view bytes, std::uint64_t seed) {
        std::uint64_t h = seed;
        for (const char c : bytes) {
            h ^= static_cast<unsigned char>(c);
            h *= 1099511628211ull;
        }
        return h;
    }
};

}  // namespace fukan::base
