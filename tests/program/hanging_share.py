"""The program itself in a real window while the share with its config and board hangs, or what is there is broken.

    hanging_share.py WHAT FUKAN LIBRARY FOLDER

WHAT is one of the functions below; LIBRARY is hanging_share.c, to preload. Needs a display of its own, and xdotool. Nothing here waits for a length of
time: what is waited for is a line of the log or of the recording, a picture or the end, for at most `patience`.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import time

from displays import patience, until

assets = pathlib.Path(__file__).resolve().parents[2] / "assets"

config = """
board = "board"
language = "both"
[explore]
idle_seconds = 3600
[motion]
tour = false
[[playlist]]
scene = "landscape"
dwell_seconds = 3600
"""


class Wall:
    """The program, with a share that hangs while `hang()` has been called and `answer()` has not."""

    def __init__(self, fukan, library, folder, name, calls="", before=None):
        self.folder = pathlib.Path(folder) / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.share = self.folder / "share"
        self.share.mkdir(parents=True)
        self.pictures = self.folder / "Pictures"
        self.pictures.mkdir()
        shutil.copytree(assets / "sample", self.share / "board")
        (self.share / "fukan.toml").write_text(config)
        self.flag = self.folder / "hangs"
        self.recording = self.folder / "wall.events"
        self.log_path = self.folder / "log"
        if before:
            before(self)
        surroundings = dict(
            os.environ, HOME=str(self.folder), XDG_CONFIG_HOME=str(self.folder), LD_PRELOAD=library,
            HANG_PATH=str(self.share) + "/", HANG_WHILE=str(self.flag), HANG_CALLS=calls,
            # The preloaded library comes before the address sanitizer's own.
            ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0")
        with open(self.log_path, "w") as log:
            self.program = subprocess.Popen(
                [fukan, "run", "--config", str(self.share / "fukan.toml"), "--windowed", "960x540",
                 "--date", "2026-11-22", "--record", str(self.recording)], env=surroundings, stderr=log)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.answer()
        if self.program.poll() is None:
            self.program.kill()
        self.program.wait()
        if kind is not None:
            print("the log:", self.log(), "the recording's end:", *self.lines()[-20:], sep="\n", file=sys.stderr)

    def hang(self):
        self.flag.touch()

    def answer(self):
        self.flag.unlink(missing_ok=True)

    def log(self):
        return self.log_path.read_text()

    def lines(self):
        try:
            text = self.recording.read_text()
        except FileNotFoundError:
            return []
        return text[:text.rfind("\n") + 1].splitlines()

    def until(self, condition, otherwise):
        return until(condition, otherwise, self.program)

    def until_logged(self, words):
        self.until(lambda: words in self.log(), f"it was not logged: {words}")

    def shown(self):
        """With the first wall the recording tells its size."""
        return any(line.endswith(" pixels") for line in self.lines())

    def until_shown(self):
        self.until(self.shown, "no wall came")

    def until_window(self):
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--class", "fukan"], check=True,
                       stdout=subprocess.DEVNULL, timeout=patience)

    def key(self, name):
        subprocess.run(["xdotool", "key", name], check=True)

    def scale(self):
        views = [line.split() for line in self.lines() if line.startswith("view ")]
        return float(views[-1][4]) if views and len(views[-1]) == 6 else None

    def picture(self):
        """The screen's pixels as they are, however the program fares."""
        done = subprocess.run(["import", "-window", "root", "-depth", "8", "rgb:-"], check=True, capture_output=True,
                              timeout=patience)
        return done.stdout

    def ends(self):
        """By Ctrl+Q, with 0; how long it took is printed and not judged: a machine may be busy."""
        self.key("ctrl+q")
        begin = time.monotonic()
        self.program.wait(patience)
        print(f"{self.folder.name}: ended {time.monotonic() - begin:.3f} s after the key")
        assert self.program.returncode == 0, f"the program ended with {self.program.returncode}"


def marks(pixels):
    """How many pixels have the colour of trouble, which is the sixth domain's too."""
    return pixels.count(bytes([0xf8, 0x71, 0x71]))


def while_it_runs(make):
    with make("while-it-runs") as wall:
        wall.until_shown()
        wall.until(lambda: len(set(wall.picture())) > 100, "no picture came")
        before = wall.picture()
        wall.hang()
        wall.until_logged("files are out of reach (config and board)")
        wall.until(lambda: marks(wall.picture()) > marks(before) + 300, "no mark came")
        # It draws and listens: a key has its effect, one frame after the other, and before the share answers.
        wall.key("plus")
        wall.until(lambda: (wall.scale() or 1) > 1, "the key had no effect")
        wall.until(lambda: wall.picture() != before, "nothing was drawn")
        text = (wall.share / "board/board.toml").read_text()
        (wall.share / "board/board.toml").write_text(text + "\nnonsense =\n")
        wall.answer()
        wall.until_logged("files are in reach again")
        wall.until_logged("board.toml:")
        # Hanging once more, and for ever.
        wall.hang()
        wall.until(lambda: wall.log().count("files are out of reach") == 2, "it did not notice the second time")
        wall.key("s")
        wall.ends()
        assert "the last picture is not saved" in wall.log()


def from_the_start(make):
    with make("from-the-start", before=Wall.hang) as wall:
        wall.until_logged("files are out of reach")
        wall.until_window()
        wall.until(lambda: len(set(wall.picture())) > 40, "nothing is told")
        assert not wall.shown()
        wall.answer()
        wall.until_shown()
        wall.key("s")
        wall.until(lambda: list(wall.pictures.glob("fukan-*.png")), "no picture was saved")
        wall.ends()


def ends_at_once(make):
    for calls in ("open", "read"):
        with make("hangs-in-" + calls, calls, Wall.hang) as wall:
            wall.until_window()
            wall.ends()
    # Whatever else holds up the end.
    with make("hangs-in-the-display", "display") as wall:
        wall.until_shown()
        wall.ends()


def broken_config(make):
    def breaks(wall):
        (wall.share / "fukan.toml").write_text('language = "klingon"\n')
        (wall.share / "board/board.toml").rename(wall.share / "board/kept.toml")

    with make("broken-config", before=breaks) as wall:
        wall.until_logged('fukan.toml:1:12: language: "klingon" is unknown')
        wall.until_window()
        wall.key("s")
        wall.until(lambda: list(wall.pictures.glob("fukan-*.png")), "no picture was saved")
        # The config is mended first: everything starts by it, and tells of the board.
        (wall.share / "fukan.toml").write_text(config)
        wall.until_logged("board/board.toml cannot be read")
        assert not wall.shown()
        (wall.share / "board/kept.toml").rename(wall.share / "board/board.toml")
        wall.until_shown()
        wall.until_window()
        wall.ends()


def main():
    what, fukan, library, folder = sys.argv[1:]

    def make(name, calls="", before=None):
        return Wall(fukan, library, folder, name, calls, before)

    {"while-it-runs": while_it_runs, "from-the-start": from_the_start, "ends-at-once": ends_at_once,
     "broken-config": broken_config}[what](make)


main()
