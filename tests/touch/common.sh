# shellcheck shell=bash
# What with_xorg.sh and with_weston.sh share. They exit with 77 where the machine lacks something.

width=${FUKAN_TOUCH_SIZE:-1280x720}
height=${width#*x} width=${width%x*}
[[ $width =~ ^[0-9]+$ && $height =~ ^[0-9]+$ ]] || { echo "FUKAN_TOUCH_SIZE is not like 1280x720" >&2; exit 2; }

lack() { echo "${0##*/}: needs $*" >&2; exit 77; }

# A program or module that the build made: from FUKAN_TOUCH_TOOLS, else from any build there is.
tool() { # name
    local root found
    root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
    for found in "${FUKAN_TOUCH_TOOLS:-}" "$root"/build/{release,debug,asan}/tests/touch; do
        [[ -n $found && -e $found/$1 ]] && { echo "$found/$1"; return; }
    done
    return 1
}

folder=$(mktemp -d "${TMPDIR:-/tmp}/fukan-touch.XXXXXX")
helpers=()
command=

# Started with pdeathsig, helpers and the command end even when this script is killed.
finish() {
    local status=$? helper
    trap - EXIT
    for helper in "${helpers[@]}"; do kill "$helper" 2>/dev/null || true; done
    for helper in "${helpers[@]}"; do wait "$helper" 2>/dev/null || true; done
    rm -rf "$folder"
    exit "$status"
}
trap finish EXIT
trap '[[ -n $command ]] && kill "$command" 2>/dev/null; exit 143' TERM INT HUP

helper() { # command...
    setpriv --pdeathsig TERM "$@" &
    helpers+=($!)
}

# Reads one line that a helper writes when it is ready; within half a minute.
await() { # what fifo
    local line
    if ! read -r -t 30 line <>"$2"; then
        echo "${0##*/}: $1 did not start:" >&2
        cat "$folder"/*.log >&2 || true
        exit 1
    fi
    printf '%s\n' "$line"
}

run_command() {
    setpriv --pdeathsig TERM "$@" &
    command=$!
    local status=0
    wait "$command" || status=$?
    command=
    return "$status"
}
