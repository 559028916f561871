#pragma once
// Events as lines of text, so that the input at one wall can be recorded, sent by mail and replayed
// elsewhere.
//
//   fukan events 1                         the first line: the kind of file and the format's version
//   # 1920x1080                            comments and empty lines are skipped
//   0 resize 1920 1080                     nanoseconds since the recording began, the event, its values
//   812000000 key pressed Q ctrl+shift     pressed, repeated, released; the key by its name in a chord,
//                                          "other" or "modifier"; ctrl, alt, shift, super, or "-"
//   812004000 char U+0051                  hexadecimal
//   900000000 move 12.5 700                viewport pixels, as all positions
//   901000000 button left down 12.5 700    left, right, middle; down, up
//   902000000 wheel 12.5 700 0 -1          the position, then the notches
//   903000000 touch-begin 3 50 60 0        the finger, its position, its size
//   904000000 touch-move 3 51 60 0
//   905000000 touch-end 3
//   906000000 touch-cancel
//   907000000 focus-lost
//   908000000 refresh
//   909000000 close
//   view ...                               where the camera was: for debugging; not read
//
// Numbers are written with as many digits as are needed to read the same number back. Only lines that end
// with a line feed are read: of a recording that was cut off, by a power failure say, only the unfinished
// last line is lost.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "input/event.hpp"

namespace fukan::input {

/// The first line, with its line feed.
std::string eventLogHeader();

/// The event as a line, with its line feed. `begin`: when the recording began; an earlier event is written
/// as at `begin`.
std::string eventLine(const Event& event, motion::Timestamp begin);

/// All events, their instants counted from 0. The error is one sentence that begins with `name`, the line
/// and the column; only the first mistake is reported, because such files are not written by hand.
base::Result<std::vector<Event>> readEventLog(std::string_view text, const std::string& name);

}  // namespace fukan::input
