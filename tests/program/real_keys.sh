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

# While the first wall is laid out a key that asks for a picture of it does nothing, and one that quits ends the
# program.
xdotool search --sync --onlyvisible --class fukan > /dev/null
pictures() { compgen -G "$folder/Pictures/fukan-*.png" > /dev/null; }
xdotool key Right
for ((i = 0; i < 100; ++i)); do
    xdotool key s
    if pictures; then break; fi
    sleep 0.1
done
xdotool key ctrl+q
wait "$program"
trap - EXIT

for picture in "$folder"/Pictures/fukan-*.png; do
    [[ -s $picture ]] || { echo "no screenshot in $folder/Pictures" >&2; exit 1; }
done
