"""The program itself in a real window, with real fingers, mouse and keys, seen through what it records.

Needs FUKAN_TOUCH_FIFO (with_xorg.sh, with_weston.sh). Nothing here waits for a length of time: what is waited for
is a line of the recording or a picture, for at most `patience`. Pauses only pace hands.
"""

import collections
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "program"))
from displays import need, patience, until

width, height = 1280, 720
home = (width / 2, height / 2)

# Nothing happens by itself: a slow machine sees the same as a fast one.
config = f"""
board = "{pathlib.Path(__file__).resolve().parents[2]}/assets/health-ai"
language = "ja"
[explore]
idle_seconds = 3600
[[playlist]]
scene = "landscape"
revision = "after"
dwell_seconds = 3600
[[playlist]]
scene = "roadmap"
revision = "after"
page = "all"
dwell_seconds = 3600
[[playlist]]
scene = "landscape"
revision = "before"
dwell_seconds = 3600
"""

View = collections.namedtuple("View", "state x y scale moving")


def view_of(line):
    words = line.split()
    if len(words) != 6 or words[0] != "view":
        return None
    return View(words[1], float(words[2]), float(words[3]), float(words[4]), words[5] == "moving")


class Wall:
    def __init__(self, fukan, folder, more=""):
        self.folder = pathlib.Path(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        # A short path: a message tells it across the screen.
        self.home = tempfile.TemporaryDirectory(prefix="fukan-")
        self.pictures = pathlib.Path(self.home.name) / "Pictures"
        self.pictures.mkdir()
        self.recording = self.folder / "wall.events"
        self.on_x11 = "WAYLAND_DISPLAY" not in os.environ
        (self.folder / "fukan.toml").write_text(config + more)
        surroundings = dict(os.environ, HOME=self.home.name, XDG_CONFIG_HOME=self.home.name)
        self.program = subprocess.Popen(
            [fukan, "run", "--config", str(self.folder / "fukan.toml"), "--date", "2026-11-22",
             "--record", str(self.recording)],
            env=surroundings)

    def save(self, more):
        """Adds to the config while it runs, in place of what was added before."""
        (self.folder / "new.toml").write_text(config + more)
        (self.folder / "new.toml").rename(self.folder / "fukan.toml")

    def __enter__(self):
        try:
            size = self.until(lambda: next((line for line in self.lines() if line.endswith(" pixels")), None),
                              "the wall did not come up")
            assert size == f"# {width}x{height} pixels", f"the window does not fill the screen: {size}"
            assert self.view() == View("attract", *home, 1, False), self.view()
            return self
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise

    def __exit__(self, kind, value, trace):
        ended_early = self.program.poll()
        if ended_early is None:
            self.program.send_signal(signal.SIGTERM)
            try:
                self.program.wait(20)
            except subprocess.TimeoutExpired:
                self.program.kill()
                self.program.wait()
        self.home.cleanup()
        if kind is not None:
            print("the recording's end:", *self.lines()[-40:], sep="\n", file=sys.stderr)
        assert kind or ended_early is None, f"the program ended by itself with {ended_early}"

    def until(self, condition, otherwise):
        return until(condition, lambda: f"{otherwise}: {self.view()}", self.program)

    # What it records.

    def lines(self):
        try:
            text = self.recording.read_text()
        except FileNotFoundError:
            return []
        return text[:text.rfind("\n") + 1].splitlines()

    def view(self):
        return next((view for view in map(view_of, reversed(self.lines())) if view), None)

    def rests(self, state="exploring", otherwise=None, and_also=lambda view: True):
        def there():
            view = self.view()
            return view.state == state and not view.moving and and_also(view) and view
        return self.until(there, otherwise or f"the camera did not come to rest {state}")

    def at_home(self):
        return self.rests("attract", "it did not come home", lambda v: (v.x, v.y, v.scale) == (*home, 1))

    def told(self, mark, word, *places):
        """The index of the newest event named `word` after `mark` lines, near a place if there is one."""
        def found():
            for index, line in reversed(list(enumerate(self.lines()))):
                words = line.split()
                if index < mark:
                    return None
                if len(words) < 2 or words[1] != word:
                    continue
                if not places:
                    return index
                x, y = map(float, words[-3:-1] if word.startswith("touch") else words[-2:])
                if abs(x - places[0]) < 1 and abs(y - places[1]) < 1:
                    return index
            return None
        return self.until(found, f"no {word} {places} was recorded")

    # Hands.

    def fingers(self, *lines):
        with open(os.environ["FUKAN_TOUCH_FIFO"], "w") as fifo:
            fifo.write("".join(line + "\n" for line in lines))

    def tap(self, x, y):
        self.fingers(f"down 0 {x} {y}", "up 0")

    def double_tap(self, x, y):
        self.tap(x, y)
        time.sleep(0.1)  # less is a finger that the panel has lost for a moment
        self.tap(x, y)

    def drag(self, x, y, to_x, to_y, steps=12, pause=0.01):
        """The finger stays down."""
        self.fingers(f"down 0 {x} {y}")
        for i in range(1, steps + 1):
            time.sleep(pause)
            self.fingers(f"move 0 {x + (to_x - x) * i / steps} {y + (to_y - y) * i / steps}")

    def spread(self, x, y, before, after, steps=10):
        """Two fingers, left and right of a place, each so far from it; they stay down until they were seen to rest."""
        mark = len(self.lines())
        self.fingers(f"down 0 {x - before} {y}", f"down 1 {x + before} {y}")
        for i in range(1, steps + 1):
            off = before + (after - before) * i / steps
            time.sleep(0.01)
            self.fingers(f"move 0 {x - off} {y}", f"move 1 {x + off} {y}")
        self.told(mark, "touch-move", x + after, y)
        mark = len(self.lines())
        self.fingers("up 0", "up 1")
        self.told(mark, "touch-end")

    def stand_still(self):
        """For longer than moves count towards a throw, which is 100 ms. That a move has been recorded does not take
        that long when the recorder happens to write just then."""
        time.sleep(0.2)

    def mouse(self, *words):
        subprocess.run(["xdotool", *map(str, words)], check=True)

    def key(self, *names):
        subprocess.run(["xdotool", "key", *names], check=True)

    # What is seen.

    def picture(self):
        """Of the screen, however it can be had."""
        folder = self.pictures
        for old in folder.glob("*.png"):
            old.unlink()
        if self.on_x11:
            self.key("s")
        else:
            subprocess.run(["weston-screenshooter"], cwd=folder, check=True, timeout=patience)

        def taken():
            for path in folder.glob("*.png"):
                try:
                    return Picture(path.read_bytes())
                except (ValueError, IndexError, struct.error, zlib.error):
                    return None  # not all of it is there
            return None
        return self.until(taken, "no picture was saved")


class Picture:
    """A PNG as programs write them: eight bits, not interlaced. Rows are decoded as far down as they are asked for."""

    def __init__(self, data):
        if data[:8] != b"\x89PNG\r\n\x1a\n" or data[-8:-4] != b"IEND":
            raise ValueError("no whole PNG")
        at, packed = 8, b""
        while at < len(data):
            length, kind = struct.unpack(">I4s", data[at:at + 8])
            body = data[at + 8:at + 8 + length]
            if kind == b"IHDR":
                self.width, self.height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", body)
                if depth != 8 or colour not in (2, 6) or interlaced:
                    raise ValueError("another kind of PNG")
                self.channels = 3 if colour == 2 else 4
            elif kind == b"IDAT":
                packed += body
            at += length + 12
        self.raw = zlib.decompress(packed)
        self.rows = []

    def row(self, y):
        stride, n = self.width * self.channels, self.channels
        while len(self.rows) <= y:
            start = len(self.rows) * (stride + 1)
            kind, line = self.raw[start], bytearray(self.raw[start + 1:start + 1 + stride])
            above = self.rows[-1] if self.rows else bytearray(stride)
            if kind == 1:
                for i in range(n, stride):
                    line[i] = line[i] + line[i - n] & 255
            elif kind == 2:
                line = bytearray(a + b & 255 for a, b in zip(line, above))
            elif kind == 3:
                for i in range(stride):
                    line[i] = line[i] + (((line[i - n] if i >= n else 0) + above[i]) >> 1) & 255
            elif kind == 4:
                for i in range(stride):
                    a, b, c = (line[i - n], above[i], above[i - n]) if i >= n else (0, above[i], 0)
                    pa, pb, pc = abs(b - c), abs(a - c), abs(a + b - c - c)
                    line[i] = line[i] + (a if pa <= pb and pa <= pc else b if pb <= pc else c) & 255
            self.rows.append(line)
        return self.rows[y]

    def pixels(self, y, left, right):
        row, n = self.row(y), self.channels
        return [tuple(row[x * n:x * n + 3]) for x in range(left, right)]

    def changed(self, other, rows, left=0, right=width, by=24):
        """The share of pixels that differ clearly from another picture's."""
        differ = count = 0
        for y in rows:
            for mine, theirs in zip(self.pixels(y, left, right), other.pixels(y, left, right)):
                differ += max(abs(a - b) for a, b in zip(mine, theirs)) > by
                count += 1
        return differ / count
