#pragma once
// The help sheet: the keys as they are bound, and the gestures.

#include <string>
#include <vector>

#include "content/local_text.hpp"
#include "input/keymap.hpp"
#include "scene/overlay.hpp"

namespace fukan::session {

std::string helpTitle(content::Language language);

/// A row for every command that has a key, in the keymap's order, then one for every gesture. What it does
/// is said in `language`; in Japanese for both.
std::vector<scene::HelpRow> helpRows(const input::Keymap& keymap, content::Language language);

}  // namespace fukan::session
