#include "cli/values.hpp"

#include <fmt/core.h>

#include <charconv>
#include <string_view>

#include "base/quoted.hpp"
#include "content/calendar.hpp"

namespace fukan::cli {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Digits alone: no sign, no space, no "0x".
std::optional<int> parseWhole(std::string_view text) {
    int value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failed] = std::from_chars(text.data(), end, value);
    if (text.empty() || !isDigit(text.front()) || failed != std::errc{} || stop != end) return std::nullopt;
    return value;
}

CLI::Validator check(std::function<bool(const std::string&)> isRight, std::string complaint) {
    return CLI::Validator(
        [isRight = std::move(isRight), complaint = std::move(complaint)](std::string& text) {
            return isRight(text) ? std::string() : base::quoted(text) + " " + complaint;
        },
        "");
}

}  // namespace

std::optional<base::PixelSize> parseSize(const std::string& text) {
    const std::size_t cross = text.find('x');
    if (cross == std::string::npos) return std::nullopt;
    const auto width = parseWhole(std::string_view(text).substr(0, cross));
    const auto height = parseWhole(std::string_view(text).substr(cross + 1));
    const auto inRange = [](std::optional<int> side) { return side && *side >= 64 && *side <= 16384; };
    if (!inRange(width) || !inRange(height)) return std::nullopt;
    return base::PixelSize{*width, *height};
}

std::optional<double> parseDecimal(const std::string& text) {
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failed] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    if (text.empty() || !isDigit(text.front()) || failed != std::errc{} || stop != end) return std::nullopt;
    return value;
}

std::optional<ClockTime> parseClock(const std::string& text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = parseWhole(std::string_view(text).substr(0, 2));
    const auto minute = parseWhole(std::string_view(text).substr(3));
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return ClockTime{*hour, *minute};
}

CLI::Validator someText() {
    return CLI::Validator([](std::string& text) { return std::string(text.empty() ? emptyValue : ""); }, "");
}

CLI::Validator sizeText() {
    return check([](const std::string& text) { return parseSize(text).has_value(); },
                 "is no size (write e.g. 1920x1080, sides 64 to 16384)");
}

CLI::Validator dateText() {
    return CLI::Validator(
        [](std::string& text) {
            const auto date = content::parseDate(text);
            return date ? std::string() : date.error();
        },
        "");
}

CLI::Validator clockText() {
    return check([](const std::string& text) { return parseClock(text).has_value(); },
                 "is no time of day (write e.g. 15:42)");
}

CLI::Validator secondsText(double most) {
    return check(
        [most](const std::string& text) {
            const auto seconds = parseDecimal(text);
            return seconds && *seconds <= most;
        },
        fmt::format("is no number of seconds (0 to {:.0f}, e.g. 3.5)", most));
}

CLI::Validator countText(int most) {
    return check(
        [most](const std::string& text) {
            const auto count = parseWhole(text);
            return count && *count >= 1 && *count <= most && text.front() != '0';
        },
        fmt::format("is no number from 1 to {}", most));
}

}  // namespace fukan::cli
