#!/usr/bin/env bash
# Runs a command in a Wayland compositor of its own that has a touch panel and shows one window full screen, and
# returns its exit status.
# Usage: with_weston.sh COMMAND...
# The command finds WAYLAND_DISPLAY, XDG_RUNTIME_DIR, and in FUKAN_TOUCH_FIFO a FIFO whose lines are fingers
# (weston_touch_module.c). The output is 1280x720, or what FUKAN_TOUCH_SIZE says, with FUKAN_TOUCH_SCALE and
# FUKAN_TOUCH_TRANSFORM as weston's --scale and --transform. Needs weston; 77 where it is not.
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

(($#)) || { echo "Usage: with_weston.sh COMMAND..." >&2; exit 2; }
command -v weston >/dev/null || lack "weston"
module=$(tool weston_touch_module.so) || lack "weston_touch_module.so, which is built where libweston's headers are"

export XDG_RUNTIME_DIR=$folder
export FUKAN_TOUCH_FIFO=$folder/fingers FUKAN_TOUCH_READY=$folder/ready
mkfifo "$FUKAN_TOUCH_FIFO" "$FUKAN_TOUCH_READY"
options=(--backend=headless-backend.so --shell=kiosk-shell.so --use-pixman)
version=$(weston --version | grep -o '[0-9]*' | head -n 1)
((version < 13)) || options=(--backend=headless --shell=kiosk --renderer=pixman)
# --debug is what lets weston-screenshooter take pictures.
# Held open, so that the module's line waits here whenever it comes.
exec 8<>"$FUKAN_TOUCH_READY"
helper env -u DISPLAY -u WAYLAND_DISPLAY weston "${options[@]}" --no-config --width="$width" --height="$height" \
    --scale="${FUKAN_TOUCH_SCALE:-1}" --transform="${FUKAN_TOUCH_TRANSFORM:-normal}" --socket=fukan-touch \
    --idle-time=0 --debug --modules="$module" --log="$folder/weston.log" &>"$folder/output.log"
await weston "$FUKAN_TOUCH_READY" >/dev/null
exec 8>&-

unset DISPLAY FUKAN_TOUCH_READY
export WAYLAND_DISPLAY=fukan-touch
run_command "$@"
