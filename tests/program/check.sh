#!/usr/bin/env bash
# What `fukan check` finds of an image's caption: a character that no font has, and more words than have room.
# Usage: check.sh FUKAN SOURCE_FOLDER FOLDER
set -euo pipefail
fukan=$1 source=$2 folder=$3
rm -rf "$folder"
mkdir -p "$folder"
cd "$folder"

fail() { printf '%s\n' "check.sh: $*" >&2; exit 1; }

check() { # caption; further arguments
    local caption=$1
    shift
    printf 'board = "%s/assets/sample"\n[[playlist]]\nscene = "image"\nfile = "hall.png"\ncaption = { en = "%s" }\n' \
        "$source" "$caption" > config.toml
    "$fukan" check --config config.toml --size 1280x720 --lang en "$@" > told
}

cp "$source/tests/golden/sample-landscape-960x540.png" hall.png

check 'The hall' --layout || fail "a caption that can be read ended with $?: $(<told)"
grep -q '^image:hall  *en  *1280x720  *[1-9]' told || fail "an image has no row: $(<told)"

code=0
check 'The \uE123 hall' || code=$?
((code == 1)) || fail "a caption without a glyph ended with $code: $(<told)"
grep -q '^no font has the character U+E123 ' told || fail "the character is not told: $(<told)"

code=0
check "$(printf 'word %.0s' {1..900})" || code=$?
((code == 1)) || fail "a caption without room ended with $code: $(<told)"
grep -q '^    "word word .* does not fit its room$' told || fail "the caption is not told: $(<told)"
grep -q '^1 scenes have texts that cannot be read$' told || fail "the scene is not counted: $(<told)"
