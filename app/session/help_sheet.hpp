#pragma once
// What the sheet of keys says: the keys as they are bound, and the gestures.

#include "content/board.hpp"
#include "input/keymap.hpp"
#include "layout/panels/help_sheet.hpp"

namespace fukan::session {

/// Groups for the show, for exploring, for hands and for the wall: a row for every command that has a key,
/// commands in pairs sharing one. In `language`; in Japanese for both. Revisions have the board's names.
/// `lapses`: the playlist has a lapse.
layout::HelpWords helpWords(const input::Keymap& keymap, const content::Board& board,
                            content::Language language, bool lapses = false);

}  // namespace fukan::session
