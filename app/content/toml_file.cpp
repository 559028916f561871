#include "content/toml_file.hpp"

#include <fmt/format.h>

#include <string>

#include "content/largest_file.hpp"
#include "content/toml_hint.hpp"
#include "content/utf8.hpp"

namespace fukan::content {

std::optional<toml::table> parseToml(std::string_view bytes, Report& report) {
    if (bytes.size() > largestFile) {
        report.error({}, {}, "the file has " + std::to_string(bytes.size()) + " bytes, which is too large",
                     fmt::format("at most {} MiB", largestFile >> 20));
        return std::nullopt;
    }
    if (const auto invalid = firstInvalidUtf8(bytes)) {
        report.error(*invalid, {}, "the file is not UTF-8 from here on", "save it as UTF-8");
        return std::nullopt;
    }
    try {
        return toml::parse(bytes);
    } catch (const toml::parse_error& mistake) {
        const Position at = positionOf(mistake.source());
        report.error(at, {}, std::string(mistake.description()), tomlHint(bytes, at, mistake.description()));
        return std::nullopt;
    }
}

Position positionOf(const toml::source_region& region) {
    return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

}  // namespace fukan::content
