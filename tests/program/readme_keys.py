#!/usr/bin/env python3
"""Every key of the README's table does something in a real window: readme_keys.py FUKAN FOLDER

Each is pressed where it has an effect, and the screen must look different then.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import time

import displays
from displays import until

fukan, folder = sys.argv[1], pathlib.Path(sys.argv[2])
root = pathlib.Path(__file__).resolve().parents[2]

# Nothing moves by itself.
config = f"""
board = "{root}/assets/health-ai"
[motion]
reduced = true
tour = false
transition_seconds = 0
[touch]
invite = false
""" + "".join(f"""
[[playlist]]
scene = "{scene}"
revision = "{revision}"
dwell_seconds = 86400
transition = "cut"
""" for revision in ("after", "before") for scene in ("landscape", "roadmap"))
displays.patience = 30  # less than the minute after which the clock changes

# The README's rows, and what is pressed for each. "!": not from the README, to come to where a key has an effect.
rows = {
    "→ PageDown N · ← PageUp Backspace": ["Right", "Next", "n", "Left", "Prior", "BackSpace"],
    "Space P": ["space", "p"],
    "Home · End · number Enter": ["End", "Home", "2 Return", "!Home"],
    "number alone": ["1", "!Escape", "4", "!Escape"],
    "Tab · Shift+Tab, Enter": ["Tab", "Tab", "shift+Tab", "Return", "!Escape", "!Home", "!n"],
    "I · M": ["i", "!Escape", "m", "!Escape"],
    "V": ["v", "v"],
    "Shift+PageUp · Shift+PageDown": ["!Escape", "!v", "shift+Prior", "shift+Next", "!Escape"],
    "[ · ] · \\\\": ["bracketleft", "bracketright", "bracketleft", "backslash"],
    "L · T": ["l", "l", "l", "t", "t"],
    "B . · W ,": ["b", "!b", "period", "!period", "w", "!w", "comma", "!comma"],
    "+ · - · 0 · Shift+arrows": ["plus", "plus", "minus", "plus", "shift+Right", "shift+Left", "shift+Down",
                                 "shift+Up", "0"],
    "F F11 · F5": ["f", "F11", "F5", "!f"],
    "S · D": ["s", "d", "!d"],
    "H ? F1 · Escape": ["h", "Escape", "question", "Escape", "F1", "Escape"],
    "Ctrl+Q": ["ctrl+q"],
}


class Screen(displays.Xvfb):
    tools = ("Xvfb", "xdotool")

    def start(self):
        self.spawn_x("Xvfb", "-screen", "0", "960x540x24", "-fbdir", str(self.folder))

    def picture(self):
        return (self.folder / "Xvfb_screen0").read_bytes()

    def press(self, key):
        self.run("xdotool", "key", "--clearmodifiers", *key.lstrip("!").split())

    def press_until(self, key, condition):
        end = time.monotonic() + displays.patience
        while not condition() and time.monotonic() < end:
            time.sleep(1)
            if not condition():
                self.press(key)

    def at_rest(self):
        """The picture, once it has been the same for a few looks."""
        same, before = 0, self.picture()
        end = time.monotonic() + 1  # the numbers of the diagnostics never rest
        while same < 3 and time.monotonic() < end:
            time.sleep(0.03)
            now = self.picture()
            same = same + 1 if now == before else 0
            before = now
        return before


def the_readme_names():
    text = (root / "README.md").read_text(encoding="utf-8")
    table = text.split("## Keys", 1)[1].split("\n\n", 2)[1]
    return [re.match(r"\| (.*?) \|", line)[1] for line in table.splitlines()[2:]]


assert the_readme_names() == list(rows), f"the README names {the_readme_names()}, this test {list(rows)}"
shutil.rmtree(folder, ignore_errors=True)
(folder / "Pictures").mkdir(parents=True)
(folder / "fukan.toml").write_text(config, encoding="utf-8")
with Screen() as screen:
    empty = screen.picture()
    program = subprocess.Popen([fukan, "run", "--config", str(folder / "fukan.toml"), "--date", "2026-11-22", "--windowed",
                                "640x360"], env=dict(screen.env, HOME=str(folder), XDG_CONFIG_HOME=str(folder)))
    try:
        until(lambda: screen.picture() != empty, "there is no window")
        screen.run("xdotool", "search", "--sync", "--onlyvisible", "--class", "fukan")
        for row, keys in rows.items():
            for key in keys:
                before = screen.at_rest()
                screen.press(key)
                if key == "s":
                    # It comes after a key that changes the window, which loses what is pressed meanwhile. A second
                    # picture does no harm.
                    screen.press_until(key, lambda: screen.picture() != before)
                if key != "ctrl+q":
                    until(lambda: screen.picture() != before, f"{key!r} of {row!r} changes nothing on the screen")
        assert program.wait(displays.patience) == 0, f"Ctrl+Q ends it with {program.returncode}"
        assert list((folder / "Pictures").glob("fukan-*.png")), "S has saved no picture"
    finally:
        program.kill()
