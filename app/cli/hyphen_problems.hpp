#pragma once
// What `fukan check` says of hyphenation patterns that are not installed.

#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "cli/check_report.hpp"
#include "fonts/hyphen_patterns.hpp"

namespace fukan::cli {

/// `language`: that the board's words are hyphenated in; may be empty.
/// A warning for each alphabet without patterns of which a word was broken: with patterns it might have had a
/// hyphen. Where no word is broken they are not missed.
base::Diagnostics lackingPatterns(const std::vector<CheckedScene>& scenes,
                                  const fonts::HyphenPatterns& patterns, std::string_view language);

}  // namespace fukan::cli
