"""Every test that docs/robustness.md names exists: named_tests.py DOCUMENT BUILD-FOLDER."""

import re
import subprocess
import sys

document, build = sys.argv[1:]
listed = subprocess.run(["ctest", "--test-dir", build, "--show-only"], capture_output=True, text=True, check=True).stdout
tests = re.findall(r"Test +#\d+: (.+)", listed)
with open(document, encoding="utf-8") as file:
    named = re.findall(r"`([a-z]+\.[^`/]+)`", file.read())
missing = [name for name in named if not any(test.startswith(name) for test in tests)]
for name in missing:
    print(f"{document}: there is no test that begins with {name!r}")
if not named:
    print(f"{document} names no test at all")
sys.exit(bool(missing) or not named)
