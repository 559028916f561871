#!/usr/bin/env bash
# Drives the wall with real key presses: another scene, a screenshot of it, then out. Passes when the program
# ends by Ctrl+Q with 0 and has left a picture. Usage: real_keys.sh FUKAN FOLDER
set -euo pipefail
fukan=$1 folder=$2
rm -rf "$folder"
mkdir -p "$folder/Pictures"

HOME=$folder XDG_CONFIG_HOME=$folder "$fukan" run --windowed 640x360 --date 2026-11-22 &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT

# Keys pressed from here on wait in the window's queue until the program looks at them.
xdotool search --sync --onlyvisible --class fukan > /dev/null
xdotool key Right
xdotool key s
xdotool key ctrl+q
wait "$program"
trap - EXIT

pictures=("$folder"/Pictures/fukan-*.png)
[[ -s ${pictures[0]} ]] || { echo "no screenshot in $folder/Pictures" >&2; exit 1; }
