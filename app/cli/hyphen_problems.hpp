#pragma once
// What `fukan check` says of hyphenation patterns that are not installed.

#include <vector>

#include "base/diagnostic.hpp"
#include "cli/check_report.hpp"
#include "fonts/hyphen_patterns.hpp"

namespace fukan::cli {

/// A warning for each alphabet without patterns of which a word was broken: with patterns it might have had a
/// hyphen. Where no word is broken they are not missed.
base::Diagnostics lackingPatterns(const std::vector<CheckedScene>& scenes,
                                  const fonts::HyphenPatterns& patterns);

}  // namespace fukan::cli
