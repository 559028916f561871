#!/usr/bin/env bash
# Fukan beside what else could hang on the wall: the same roadmap page, with the same motion and the same tour, as
# a web page in full-screen Chromium (peer_page.py says how equal they are). Each runs by itself on a screen of
# its own, without a graphics card.
#
#   first content   from exec until there is a picture on the screen; the median of several starts
#   processor       of one core, all its processes together, at 60 frames a second, over whole dwells: the page
#                   standing whole and each task lifted, in both as long; the X server is not counted
#   memory          proportional set size, all its processes together
#
# and then: how long a program takes to start that only clears a window, and what Fukan takes of the processor
# when nothing on the page moves.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

usage() {
    cat <<'END'
Usage: tests/bench/against_peer.sh [WIDTH HEIGHT [DWELLS]]

Needs a release build (cmake --build --preset release) and xvfb, chromium and procps. Default: 1920 1080 1. One
dwell is until the tour is through, about 90 s.

  BUILD=build/release   the build to measure
  STARTS=7              starts of each
  REST=60               seconds that Fukan is watched at rest
  WATCH=                seconds that each is watched instead of whole dwells: only to try the script
END
}

[[ ${1:-} == --help || ${1:-} == -h ]] && { usage; exit 0; }
width=${1:-1920} height=${2:-1080} dwells=${3:-1}
build=${BUILD:-build/release} starts=${STARTS:-7} rest=${REST:-60}
fukan=$build/app/fukan clear_swap=$build/tests/bench/bench_clear_swap

for tool in Xvfb chromium pgrep python3; do
    command -v "$tool" >/dev/null ||
        { echo "against_peer: $tool is missing (apt install xvfb chromium procps)" >&2; exit 2; }
done
for program in "$fukan" "$clear_swap"; do
    [[ -x $program ]] || { echo "against_peer: $program is missing: build it first" >&2; exit 2; }
done

work=$(mktemp -d) screen='' running=''
end() {
    local status=$?
    stop || true
    [[ -z $screen ]] || kill "$screen" 2>/dev/null || true
    rm -rf "$work"
    exit "$status"
}
trap end EXIT

# ---- the screen ---------------------------------------------------------------------------------------------
unset WAYLAND_DISPLAY
Xvfb -displayfd 3 -screen 0 "${width}x${height}x24" -noreset -fbdir "$work" 3>"$work/display" 2>/dev/null >&2 &
screen=$!
for _ in $(seq 100); do [[ -s $work/display ]] && break; sleep 0.1; done
[[ -s $work/display ]] || { echo "against_peer: Xvfb does not start" >&2; exit 2; }
DISPLAY=:$(<"$work/display")
export DISPLAY

# ---- what is shown ------------------------------------------------------------------------------------------
readonly board=$PWD/assets/health-ai date=2026-11-22
peer() { python3 tests/bench/peer_page.py --date "$date" --page 1 "$@" "$board"; }

config() { # tour, reduced, dwell_seconds
    cat <<END
board = "$board"
[display]
max_fps = 60
[time]
date = $date
[motion]
tour = $1
reduced = $2
[[playlist]]
scene = "roadmap"
page = 1
dwell_seconds = $3
transition = "cut"
END
}
config true false '"tour"' >"$work/moving.toml"
config false true 86400 >"$work/still.toml"
peer --size "${width}x$height" >"$work/page.html"
# Both begin anew after so long: over whole dwells it does not matter when watching begins.
dwell=$(peer --dwell)
seconds=${WATCH:-$(awk -v dwell="$dwell" -v dwells="$dwells" 'BEGIN { print dwell * dwells }')}

start_fukan() { "$fukan" --config "$work/moving.toml" >/dev/null 2>&1 & running=$!; }
start_still() { "$fukan" --config "$work/still.toml" >/dev/null 2>&1 & running=$!; }
start_clear_swap() { "$clear_swap" 1000000 >/dev/null 2>&1 & running=$!; }
start_chromium() {
    # Without a window manager it would stand some pixels off the corner.
    chromium --no-sandbox --kiosk --window-position=0,0 --window-size="$width,$height" --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --disable-quic \
        --user-data-dir="$work/profile" \
        "file://$work/page.html" >/dev/null 2>&1 &
    running=$!
}
stop() {
    [[ -n $running ]] || return 0
    kill "$running" 2>/dev/null || true
    wait "$running" 2>/dev/null || true
    running=''
    # The next start finds an empty screen and no profile, as the first did. Chromium's last helper takes a
    # moment to let go of it.
    sleep 1
    rm -rf "$work/profile" || { sleep 2; rm -rf "$work/profile"; }
}

# ---- what it takes ------------------------------------------------------------------------------------------
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

first_content() { # start_… [plain]
    "$1"; sleep 4; stop # the disk's cache is warm then
    for _ in $(seq "$starts"); do
        local begin
        begin=$(date +%s.%N)
        "$1"
        python3 tests/bench/first_content.py "$work/Xvfb_screen0" "$begin" 30 "${2:-}" || exit
        stop
    done | median
}

family() { # pid
    local child
    echo "$1"
    for child in $(pgrep -P "$1" || true); do family "$child"; done
}
ticks() { # of all processes so far, user and system (proc(5), stat)
    local pid
    for pid in $(family "$running"); do
        sed 's/.*) //' "/proc/$pid/stat" 2>/dev/null || true
    done | awk '{ sum += $12 + $13 } END { print sum + 0 }'
}
processor() { # seconds -> % of one core
    local before after
    before=$(ticks)
    sleep "$1"
    after=$(ticks)
    awk -v t="$((after - before))" -v s="$1" -v hz="$(getconf CLK_TCK)" 'BEGIN { printf "%.2f", 100 * t / hz / s }'
}
memory() { # MiB
    local pid
    for pid in $(family "$running"); do
        cat "/proc/$pid/smaps_rollup" 2>/dev/null || true
    done | awk '/^Pss:/ { sum += $2 } END { printf "%.1f", sum / 1024 }'
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.3f", a / b; else printf "-" }'; }

declare -A first cpu pss
for who in fukan chromium; do
    first[$who]=$(first_content "start_$who")
    "start_$who"
    sleep 5
    cpu[$who]=$(processor "$seconds")
    pss[$who]=$(memory)
    stop
done
floor_start=$(first_content start_clear_swap plain)
floor_frame=$("$clear_swap" 300 2>/dev/null)
start_still
sleep 5
rest_cpu=$(processor "$rest")
stop

row() { printf '%-22s%12s%12s%18s\n' "$@"; }
printf '%s\n' "${width}x$height, $starts starts, $seconds s at up to 60 frames a second, $(nproc) cores" \
    "a dwell with its tour takes $dwell s"
row '' Fukan Chromium 'Fukan/Chromium'
row 'first content, s' "${first[fukan]}" "${first[chromium]}" "$(ratio "${first[fukan]}" "${first[chromium]}")"
row 'processor, %' "${cpu[fukan]}" "${cpu[chromium]}" "$(ratio "${cpu[fukan]}" "${cpu[chromium]}")"
row 'memory (PSS), MiB' "${pss[fukan]}" "${pss[chromium]}" "$(ratio "${pss[fukan]}" "${pss[chromium]}")"
cat <<END

A program that only clears its window shows it after $floor_start s (Fukan's first content takes
$(ratio "${first[fukan]}" "$floor_start") times that) and takes $floor_frame ms a frame.
Fukan with nothing that moves takes $rest_cpu % of the processor, over $rest s.
END
