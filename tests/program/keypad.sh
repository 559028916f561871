#!/usr/bin/env bash
# Presses a keypad's keys as a machine has them after its start, without NumLock, then with it, and the yen sign of a
# Japanese (OADG) keyboard. Passes when the program heard what was meant. Usage: keypad.sh FUKAN FOLDER
set -euo pipefail
fukan=$1 folder=$2
rm -rf "$folder"
mkdir -p "$folder"

setxkbmap -model pc105 -layout jp -variant OADG109A
HOME=$folder XDG_CONFIG_HOME=$folder "$fukan" run --windowed 640x360 --date 2026-11-22 --record "$folder/heard" &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT

# The keys by their place (xkb's evdev codes): a name would press another key, or Shift with it.
xdotool search --sync --onlyvisible --class fukan > /dev/null
xdotool key 81 key 89 key 83 key 85 key 79 key 87  # 9 3 4 6 7 1
xdotool key 77 key 83                              # NumLock, 4
xdotool key 77 key 132                             # NumLock, yen
xdotool key ctrl+q
wait "$program"
trap - EXIT

heard=$(sed -nE 's/^[0-9]+ (key pressed|char) ([^ ]+).*/\2/p' "$folder/heard" | grep -v modifier | tr '\n' ' ')
wanted='PageUp PageDown Left Right Home End other 4 U+0034 other other U+00a5 Q '
[[ $heard == "$wanted" ]] || { printf 'heard  %s\nwanted %s\n' "$heard" "$wanted" >&2; exit 1; }
