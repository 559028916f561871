#!/usr/bin/env bash
# scripts/run in a clone that was copied with its build folder, and in one that was moved: builds what lies there,
# and says nothing when there is nothing to do. With a project of one file, which takes no minutes to build.
# Usage: moved_clone.sh SOURCE_FOLDER FOLDER
set -euo pipefail
source=$1 folder=$2

fail() { printf '%s\n' "moved_clone.sh: $*" >&2; exit 1; }

project() { # folder, what the program says
    printf '#include <stdio.h>\nint main(void) { puts("%s"); }\n' "$2" > "$1/app/main.c"
}

rm -rf "$folder"
mkdir -p "$folder/first/app" "$folder/first/scripts"
cd "$folder"
cp "$source/scripts/run" "$source/scripts/configure" first/scripts
printf '#!/bin/sh\n' > first/scripts/setup
chmod +x first/scripts/setup
cp "$source/CMakePresets.json" first
cat > first/CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.25)
project(one_file LANGUAGES C)
add_subdirectory(app)
END
echo 'add_executable(fukan main.c)' > first/app/CMakeLists.txt
project first "the first"

first/scripts/run --build-only > log 2>&1 || fail "$(<log)"
[[ $(first/scripts/run -- --version 2>&1) == "the first" ]] || fail "something to do, where there is nothing"

cp -r first copy
project copy "the copy"
copy/scripts/run --build-only > log 2>&1 || fail "$(<log)"
grep -q "build/release was configured for $folder/first: configuring it anew" log || fail "not told: $(<log)"
[[ $(copy/scripts/run -- --version) == "the copy" ]] || fail "the copy does not build its own sources"
[[ $(first/build/release/app/fukan) == "the first" ]] || fail "the copy has built into the first"

mv first moved
project moved "the moved one"
moved/scripts/run --build-only > log 2>&1 || fail "$(<log)"
[[ $(moved/scripts/run -- --version) == "the moved one" ]] || fail "the moved one does not build its own sources"

# By another name, it is the same clone.
ln -s moved link
[[ $(link/scripts/run -- --version 2>&1) == "the moved one" ]] || fail "configured anew through a symbolic link"
