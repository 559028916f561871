#include "scene/line_of.hpp"

#include <algorithm>

namespace fukan::scene {
namespace {

constexpr const char* between = "　";

void add(text::RichText& line, const text::Fragment& part) {
    const bool alike = !line.empty() && line.back().role == part.role && line.back().weight == part.weight;
    if (alike)
        line.back().text += part.text;
    else
        line.push_back(part);
}

}  // namespace

text::RichText lineOf(const std::vector<text::RichText>& parts) {
    text::RichText out;
    for (const text::RichText& part : parts) {
        if (std::ranges::all_of(part, [](const auto& one) { return one.text.empty(); })) continue;
        if (!out.empty()) add(out, {between});
        for (const text::Fragment& one : part) add(out, one);
    }
    return out;
}

std::string pageAmong(std::size_t page, std::size_t pages) {
    return pages < 2 ? std::string{} : std::to_string(page + 1) + "/" + std::to_string(pages);
}

}  // namespace fukan::scene
