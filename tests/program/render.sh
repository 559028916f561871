#!/usr/bin/env bash
# What `fukan render` answers: an image that cannot be shown, scenes asked for, the clock that the pictures show.
# Usage: render.sh FUKAN SOURCE_FOLDER FOLDER
set -euo pipefail
fukan=$1 source=$2 folder=$3
rm -rf "$folder"
mkdir -p "$folder"
cd "$folder"

fail() { printf '%s\n' "render.sh: $*" >&2; exit 1; }

render() { # OUT, further arguments
    local out=$1
    shift
    "$fukan" render --config config.toml --size 320x180 --out "$out" "$@"
}

config() { # playlist's images
    printf 'board = "%s/assets/sample"\n[[playlist]]\nscene = "landscape"\n' "$source" > config.toml
    for image in "$@"; do printf '[[playlist]]\nscene = "image"\nfile = "%s"\n' "$image" >> config.toml; done
}

cp "$source/tests/golden/sample-landscape-960x540.png" good.png
head -c 2000 good.png > half.png
echo 'no picture' > words.png

config good.png
render whole 2> log || fail "a round with an image ended with $?"
[[ -s whole/02-image-good-ja.png && ! -s log ]] || fail "an image is missing, or something was said: $(<log)"

# Each with its place in the config and the reason; the rest is drawn all the same.
config good.png words.png missing.png half.png
code=0
render lacking 2> log || code=$?
((code == 1)) || fail "images that cannot be shown ended with $code"
grep -q 'config.toml:.*the image words.png cannot be shown: .' log || fail "words.png: $(<log)"
grep -q 'config.toml:.*the image missing.png cannot be shown: .*No such file' log || fail "missing.png: $(<log)"
grep -q 'half.png .*: .' log || fail "half.png: $(<log)"
[[ -s lacking/01-landscape-autumn-ja.png && -s lacking/02-image-good-ja.png ]] || fail "the rest was not drawn"

config good.png
render some --scene landscape,image > /dev/null
render twice --scene landscape --scene image:good > /dev/null
some=(some/*)
[[ ${#some[@]} == 2 && $(ls some) == "$(ls twice)" ]] || fail "scenes asked for: $(ls some twice)"
code=0
render none --scene landscape,nowhere 2> log || code=$?
[[ $code == 1 && $(<log) == *'no scene "nowhere"'* ]] || fail "a scene that is not there ended with $code: $(<log)"
[[ ! -e none ]] || fail "something was drawn before all names were known"

# The same inputs give the same bytes; a clock is shown only where there is one.
for out in dated again; do render $out --scene landscape --date 2026-11-22 > /dev/null; done
for time in 10:00 15:42; do
    render "at-${time/:/}" --scene landscape --date 2026-11-22 --time $time > /dev/null
done
picture=01-landscape-autumn-ja.png
cmp dated/$picture again/$picture
! cmp -s dated/$picture at-1000/$picture || fail "without --time there is a clock: ten o'clock"
! cmp -s at-1542/$picture at-1000/$picture || fail "--time changes nothing"

# Without the tour nothing is lifted, however late: with nothing that breathes and no progress it is the same picture.
printf 'board = "%s/assets/sample"\n[motion]\nreduced = true\ntour = false\n[[playlist]]\nscene = "landscape"\n' \
    "$source" > config.toml
for at in 0 8; do render "still-$at" --date 2026-11-22 --at $at > /dev/null; done
cmp still-0/$picture still-8/$picture || fail "the tour is off, and lifts something"
