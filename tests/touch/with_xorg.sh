#!/usr/bin/env bash
# Runs a command on an X server of its own that has a touch panel, and returns its exit status.
# Usage: with_xorg.sh COMMAND...
# The command finds DISPLAY, and in FUKAN_TOUCH_FIFO a FIFO whose lines are fingers (xorg_injector.cpp). The
# screen is 1280x720, or what FUKAN_TOUCH_SIZE says. Needs root, Xorg and its dummy driver; 77 where they are not.
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

(($#)) || { echo "Usage: with_xorg.sh COMMAND..." >&2; exit 2; }
[[ $EUID -eq 0 ]] || lack "root: only root may give Xorg a configuration from anywhere"
command -v Xorg >/dev/null || lack "Xorg (xserver-xorg-core, xserver-xorg-video-dummy)"
injector=$(tool xorg_injector) || lack "xorg_injector, which is built where xserver-xorg-dev is"

"$(dirname "${BASH_SOURCE[0]}")/../program/xorg_conf.sh" "${width}x$height" "${width}x$height" "$folder/panel" \
    >"$folder/xorg.conf"

export FUKAN_TOUCH_FIFO=$folder/fingers
mkfifo "$FUKAN_TOUCH_FIFO" "$folder/display" "$folder/ready"
# Held open: a FIFO that has no reader yet keeps its writer waiting.
exec 8<>"$folder/display" 9<>"$folder/ready"
# The server takes the first display that is free, and tells which once it listens.
helper Xorg -displayfd 8 -config "$folder/xorg.conf" -logfile "$folder/Xorg.log" -noreset -novtswitch -sharevts \
    -nolisten tcp &>"$folder/output.log"
display=$(await Xorg "$folder/display")
helper "$injector" "$folder/panel" "$FUKAN_TOUCH_FIFO" "$width" "$height" >"$folder/ready" 2>"$folder/injector.log"
await xorg_injector "$folder/ready" >/dev/null
exec 8>&- 9>&-

unset WAYLAND_DISPLAY
export DISPLAY=:$display
run_command "$@"
