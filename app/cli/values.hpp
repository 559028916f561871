#pragma once
// Values of options: what each accepts, as checks for CLI11. A text that passes can be read as that value.

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "base/geometry.hpp"
#include "cli/clock_time.hpp"

namespace fukan::cli {

/// "1920x1080"; sides 64 … 16384 pixels.
std::optional<base::PixelSize> parseSize(const std::string& text);

/// Digits with or without a fraction: "3.5". None for all else, such as "nan", "0x10" and "1e3".
std::optional<double> parseDecimal(const std::string& text);

/// "15:42".
std::optional<ClockTime> parseClock(const std::string& text);

inline constexpr const char* emptyValue = "an empty value names nothing (is a variable not set?)";

/// Anything but nothing: an empty value is a variable of the shell that is not set.
CLI::Validator someText();

CLI::Validator sizeText();
CLI::Validator dateText();
CLI::Validator clockText();
CLI::Validator secondsText(double most);
CLI::Validator countText(int most);

}  // namespace fukan::cli
