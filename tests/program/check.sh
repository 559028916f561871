#!/usr/bin/env bash
# What `fukan check` finds: characters that no font has, texts without room, sizes at which nothing can be read, and
# the mistakes of a file that revisions share; and how it says so.
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
grep -Eq '^image:hall en 1280×720: [1-9][0-9]* texts from [0-9.]+ px, needed [0-9.]+$' told || fail "an image has no row: $(<told)"
grep -q ': no mistakes; every text can be read$' told || fail "its end: $(<told)"

code=0
check 'The \uE123 hall' || code=$?
((code == 1)) || fail "a caption without a glyph ended with $code: $(<told)"
grep -q '^config.toml:5:18: playlist\[1\].caption.en: no font has U+E123 ., of "The . hall" ' told ||
    fail "the character is not told: $(<told)"
grep -q ': 1 character is missing$' told || fail "the character is not counted: $(<told)"

code=0
check "$(printf 'word %.0s' {1..900})" || code=$?
((code == 1)) || fail "a caption without room ended with $code: $(<told)"
grep -q '^    config.toml:5:18: "word word .*…" does not fit its room$' told || fail "the caption is not told: $(<told)"
grep -q ': 1 scene has texts that cannot be read$' told || fail "the scene is not counted: $(<told)"

# Every text, with its place.
check 'The hall' --all || fail "all texts ended with $?: $(<told)"
grep -Eq '^ +[0-9.]+ px of [0-9.]+ +config.toml:5:18: "The hall"$' told || fail "the caption is not listed: $(<told)"

# A panel of a small computer: more pages, and no letter below 10 pixels.
"$fukan" check "$source/assets/health-ai" --size 800x480 --lang ja --layout > told || fail "800x480 ended with $?: $(<told)"
grep -q '^landscape:after ja 800×480: [0-9]* texts from 10 px, needed 10$' told || fail "800x480 is not told: $(<told)"

# A size at which nothing can be read.
code=0
"$fukan" check "$source/assets/health-ai" --size 64x64 --lang ja > told || code=$?
((code == 1)) || fail "64x64 ended with $code: $(<told)"
grep -Eq '^landscape:after ja 64×64: [0-9]+ texts from [0-9.]+ px, needed 10; [0-9]+ too small' told ||
    fail "64x64 is not told: $(<told)"

# From how far.
printf 'board = "%s/assets/health-ai"\nlanguage = "en"\n[legibility]\nviewing_distance_m = 6\npanel_diagonal_in = 40\n' \
    "$source" > far.toml
"$fukan" check --config far.toml --size 1920x1080 > told && fail "6 m ended with 0: $(<told)"
grep -Eq '^landscape:after en 1920×1080: [0-9]+ texts from [0-9.]+ px, needed [0-9.]+; reads up to [0-9.]+ m; [0-9]+ too small' \
    told || fail "the distance is not told: $(<told)"
grep -q ' ja ' told && fail "another language than the config's: $(<told)"

# Two revisions share a file: its mistakes are told once. Warnings are counted at the end.
cp -r "$source/assets/sample" shared
sed -i 's/^roadmap = .*/roadmap = "roadmap-autumn.toml"/' shared/board.toml
echo 'unknown_key = 1' | cat - "$source/assets/sample/roadmap-autumn.toml" > shared/roadmap-autumn.toml
"$fukan" check shared --size 1280x720 --lang en > told || fail "a warning ended with $?: $(<told)"
(($(grep -c ': unknown_key: ' told) == 1)) || fail "a shared file's warning is not told once: $(<told)"
grep -q ': every text can be read; 1 warning$' told || fail "the warning is not counted: $(<told)"

# A task that one revision calls by another id is suggested to be the same: no mistake, and no warning.
cp -r "$source/assets/sample" renamed
first=$(grep -m1 -n '^id = ' renamed/roadmap-spring.toml)
id=$(sed -E 's/.*"(.*)"/\1/' <<< "$first")
sed -i "0,/^id = \"$id\"/s//id = \"$id.renamed\"/" renamed/roadmap-spring.toml
"$fukan" check renamed --size 1280x720 --lang en > told || fail "a suggestion ended with $?: $(<told)"
grep -Eq "^renamed/roadmap-autumn.toml:[0-9]+:[0-9]+: suggestion: the task \"$id\" reads like \"$id.renamed\" of the revision \"spring\": if it is the same task, give it the same id$" \
    told || fail "the renamed task is not suggested: $(<told)"
tail -n 1 told | grep -q ': no mistakes; every text can be read$' || fail "a suggestion counts as a mistake: $(<told)"

# For programs.
check 'The \uE123 hall' --json && fail "a caption without a glyph ended with 0 as JSON: $(<told)"
python3 - told <<'PYTHON'
import json, sys

lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
assert len(lines) == 1, lines
report = json.loads(lines[0])
assert list(report) == ["board", "config", "sound", "errors", "warnings", "problems", "missing_glyphs", "scenes",
                        "suggestions"], report
assert report["sound"] is False and report["errors"] == 0, report
(glyph,) = report["missing_glyphs"]
assert glyph["place"] == {"file": "config.toml", "line": 5, "column": 18, "key": "playlist[1].caption.en"}, glyph
assert glyph["character"] == "U+E123 \ue123" and glyph["text"] == "The \ue123 hall", glyph
scene = next(scene for scene in report["scenes"] if scene["scene"] == "image:hall")
assert list(scene) == ["scene", "language", "width", "height", "sound", "texts", "from_px", "needed_px",
                       "reads_up_to_m", "too_small", "clipped", "overlapping", "hidden", "broken_words", "free_share", "told",
                       "stops", "findings"], scene
assert scene["sound"] is True and scene["findings"] == [] and scene["reads_up_to_m"] is None, scene
assert any(one["scene"].startswith("revision:") for one in report["scenes"]), "V leads through what is not checked"
PYTHON

# An area on another hides its texts, and that is a mistake.
rm -rf hidden && cp -r "$source/assets/sample" hidden
sed -i '/^id = "berths"/,/^at = /s/^at = .*/at = [2, 4, 23, 9.5]/' hidden/landscape.toml
"$fukan" check hidden --size 1280x720 --lang en > told && fail "a hidden name ended with 0: $(<told)"
grep -q '"Booking for boat owners" is hidden by a box' told || fail "a hidden name is not told: $(<told)"
