#pragma once
// Keys that authors write from habit, and the ones that they mean by them.

#include <string>
#include <string_view>
#include <vector>

namespace fukan::content {

/// The known key that `written` usually stands for ("end": `to`); empty when none of them is. The result
/// views one of `known`.
std::string_view usuallyMeant(std::string_view written, const std::vector<std::string>& known);

/// The hint for an unknown key of a table: the one that is meant, else the nearest one, else all of them.
std::string keyHint(std::string_view written, const std::vector<std::string>& known);

}  // namespace fukan::content
