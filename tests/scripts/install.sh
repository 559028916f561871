#!/usr/bin/env bash
# Installs into a folder, moves that, and holds it to what docs/building.md says of it: the program finds what it
# shows, and the licences of what is compiled in lie beside ours.
# Usage: install.sh CMAKE BUILD_FOLDER FOLDER
set -euo pipefail
cmake=$1 build=$2 folder=$3

fail() { printf '%s\n' "install.sh: $*" >&2; exit 1; }

rm -rf "$folder"
"$cmake" --install "$build" --prefix "$folder/first" > /dev/null
mv "$folder/first" "$folder/moved"
cd "$folder/moved"

# Each by a line that stands in it, whichever release it is.
declare -A licenses=(
    [imgui]='Omar Cornut' [glfw]='Camilla L' [stb]='Sean Barrett' [glad]='David Herberth'
    [cli11]='University of Cincinnati' [tomlplusplus]='Mark Gillard' [nlohmann-json]='Niels Lohmann'
)
[[ -s share/doc/fukan/LICENSE ]] || fail "our own licence is missing"
for name in "${!licenses[@]}"; do
    grep -q "${licenses[$name]}" "share/doc/fukan/licenses/$name.txt" || fail "the licence of $name is missing"
    grep -q -i -E 'permission|redistribution|public domain' "share/doc/fukan/licenses/$name.txt" ||
        fail "the licence of $name has no conditions"
done

# Not the source tree's.
said=$(HOME=$folder XDG_CONFIG_HOME=$folder bin/fukan check --size 1280x720)
[[ $said == "$folder/moved/share/fukan/"* ]] || fail "it checked $said"
