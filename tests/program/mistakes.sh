#!/usr/bin/env bash
# What `fukan check` says of a config's mistakes that only the machine can see, with their place, and of a board that is
# named by its board.toml.
# Usage: mistakes.sh FUKAN SOURCE_FOLDER FOLDER
set -euo pipefail
fukan=$1 source=$2 folder=$3
rm -rf "$folder"
mkdir -p "$folder"
cd "$folder"

fail() { printf '%s\n' "mistakes.sh: $*" >&2; exit 1; }

check() { # the config's text; further arguments
    printf '%b' "$1" > config.toml
    shift
    code=0
    "$fukan" check --config config.toml --size 1280x720 --lang en "$@" > told 2>&1 || code=$?
}

finds() { # the text of a line
    grep -qF -- "$1" told || fail "not told: $1, but: $(<told)"
}

check "" "$source/assets/sample/board.toml"
((code == 0)) || fail "a board.toml ended with $code: $(<told)"

check 'language = "en"\nboard = "nowhere"\n'
((code == 1)) || fail "a missing board ended with $code: $(<told)"
finds 'config.toml:2:9: board: nowhere/board.toml cannot be read: No such file or directory'

printf 'no picture, no font' > words.png
check "board = \"$source/assets/sample\"\n[fonts]\nregular = \"gone.otf\"\nbold = \"words.png\"\n[touch]\ntuio = \"3333\"\n\
[[playlist]]\nscene = \"image\"\nfile = \"words.png\"\n[[playlist]]\nscene = \"image\"\nfile = \"gone.png\"\n"
((code == 1)) || fail "mistakes ended with $code: $(<told)"
finds 'config.toml:3:11: fonts.regular: The font file gone.otf cannot be read: No such file or directory.'
finds 'config.toml:4:8: fonts.bold: The file words.png is not a font'
finds 'config.toml:6:8: touch.tuio: "3333" is no address to listen at'
finds 'config.toml:9:8: playlist[1].file: the image words.png cannot be shown: '
finds 'config.toml:12:8: playlist[2].file: the image gone.png cannot be shown: '

cp -r "$source/assets/sample" board
chmod u+w board/*
sed -i '0,/^from = /s//begin = /; 0,/^to = /s//end = /' board/roadmap-spring.toml
check "" board
finds 'is not a known key, and was left out (did you mean "from"?)'
finds 'is not a known key, and was left out (did you mean "to"?)'
printf 'years = [2025, 2026\nopen_ended = true\n' > board/roadmap-spring.toml
check "" board/board.toml
((code == 1)) || fail "an open bracket ended with $code: $(<told)"
finds 'board/roadmap-spring.toml:2:1: '
finds '(the [ that was opened in line 1 is not closed)'
