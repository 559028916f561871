#pragma once
// The sheet of keys, as they are bound.

#include <string>
#include <vector>

#include "content/local_text.hpp"
#include "input/keymap.hpp"
#include "scene/overlay.hpp"

namespace fukan::session {

std::string helpTitle(content::Language language);

/// A row for every command that has a key, in the keymap's order; what it does in the board's language.
std::vector<scene::HelpRow> helpRows(const input::Keymap& keymap, content::Language language);

}  // namespace fukan::session
