#pragma once
// The ids of one kind of thing in a file: checks that each occurs once, and resolves references to them.

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "content/table_reader.hpp"

namespace fukan::content {

class Names {
public:
    /// `noun`: what messages call such a thing ("domain").
    explicit Names(std::string noun) : noun_(std::move(noun)) {}

    /// Reads the entry's `id` and gives it the next index, from 0. Without a usable id the index is used
    /// up all the same, so that indices keep matching the entries; the result is then empty.
    std::string add(TableReader& entry);

    /// The index of the id that `name` refers to; an unknown one is reported as an error of `key`.
    std::optional<std::size_t> resolve(TableReader& from, std::string_view key,
                                       const Located<std::string>& name) const;

private:
    std::string noun_;
    std::size_t count_ = 0;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
    };
    std::unordered_map<std::string, Located<std::size_t>, Hash, std::equal_to<>> indices_;
};

}  // namespace fukan::content
