#!/usr/bin/env python3
"""`fukan check --watch` reports anew when a file changes, and ends on a signal as done: watch.py FUKAN SOURCE FOLDER."""
import json
import pathlib
import shutil
import signal
import subprocess
import sys
import threading

LIMIT_S = 60  # for a machine under sanitizers; nothing here waits for time to pass

fukan, source, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])


def fail(message):
    sys.exit(f"watch.py: {message}")


shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
shutil.copytree(source / "assets/sample", folder / "board")
config = folder / "fukan.toml"
config.write_text('board = "board"\n')
board = folder / "board/board.toml"
sound = board.read_text()

for end in (signal.SIGINT, signal.SIGTERM):
    program = subprocess.Popen([fukan, "check", "--config", str(config), "--size", "1280x720", "--json", "--watch"],
                               stdout=subprocess.PIPE, text=True)
    late = threading.Timer(LIMIT_S, program.kill)
    late.start()

    def report():
        line = program.stdout.readline()
        if not line:
            fail("no report came")
        return json.loads(line)

    if not report()["sound"]:
        fail("the sample board has mistakes")
    board.write_text(sound.replace("[board]", "[board]\nunknown_key = 1"))
    changed = report()
    if changed["warnings"] != 1 or changed["problems"][0]["key"] != "board.unknown_key":
        fail(f"a warning is not reported: {changed['problems']}")
    board.write_text("[board\n")
    changed = report()
    if changed["sound"] or changed["scenes"]:
        fail(f"a broken board is not reported: {changed}")
    board.unlink()
    if "cannot be read" not in report()["problems"][0]["message"]:
        fail("a missing board is not reported")
    board.write_text(sound)
    if not report()["sound"]:
        fail("a mended board is not reported")
    program.send_signal(end)
    code = program.wait()
    late.cancel()
    if code != 0:
        fail(f"after {end.name} it ended with {code}")
