#include "content/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/quoted.hpp"

namespace fukan::content {

std::string Names::add(TableReader& entry) {
    const std::size_t index = count_++;
    auto id = entry.string("id", Need::required);
    if (!id) return {};
    const auto [known, added] = indices_.try_emplace(*id, Located<std::size_t>{index, entry.where("id")});
    if (!added) {
        entry.error("id", fmt::format("{} is the id of another {} already", base::quoted(*id), noun_),
                    fmt::format("the first one is in line {}", known->second.at.line));
    }
    return std::move(*id);
}

std::optional<std::size_t> Names::resolve(TableReader& from, std::string_view key,
                                          const Located<std::string>& name) const {
    const auto found = indices_.find(name.value);
    if (found != indices_.end()) return found->second.value;
    std::vector<std::string> known;
    if (from.worthAHint(base::Severity::error, name.at)) {
        for (const auto& [id, index] : indices_) known.push_back(id);
        std::sort(known.begin(), known.end());
    }
    from.errorAt(name.at, key, fmt::format("there is no {} {}", noun_, base::quoted(name.value)),
                 knownNames(name.value, known));
    return std::nullopt;
}

}  // namespace fukan::content
