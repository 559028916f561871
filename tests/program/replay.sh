#!/usr/bin/env bash
# Replays a recording in a real window, which nobody touches: a tap, another scene, a screenshot of it, then out.
# Passes when the program ends by the recorded Ctrl+Q with 0, has left a picture, and has recorded the same again.
# Usage: replay.sh FUKAN FOLDER
set -euo pipefail
fukan=$1 folder=$2
rm -rf "$folder"
mkdir -p "$folder/Pictures"
cat > "$folder/in.events" <<'EVENTS'
fukan events 1
# a hand
0 resize 9999 9999
100000000 touch-begin 1 300 200 0
150000000 touch-end 1
500000000 key pressed Right -
520000000 key released Right -
# The picture is still taken when the end comes in the same turn of the loop.
600000000 key pressed S -
600000000 key released S -
view anything at all
600000000 key pressed Q ctrl
EVENTS

HOME=$folder XDG_CONFIG_HOME=$folder timeout 60 "$fukan" run --windowed 640x360 --date 2026-11-22 \
    --replay "$folder/in.events" --record "$folder/out.events"

pictures=("$folder"/Pictures/fukan-*.png)
[[ -s ${pictures[0]} ]] || { echo "no screenshot in $folder/Pictures" >&2; exit 1; }
# The window's own size and what it shows first come from here.
diff <(grep -E 'key|touch' "$folder/in.events") <(grep -E 'key|touch' "$folder/out.events")
