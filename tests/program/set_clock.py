"""The program itself on a machine whose clock starts in 1970 and is set while the wall runs, to and fro.

    set_clock.py FUKAN LIBRARY FOLDER

LIBRARY is set_clock.c, to preload. Needs a display of its own, and ImageMagick's import.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import time

from displays import need, until

assets = pathlib.Path(__file__).resolve().parents[2] / "assets"

# Nothing but the clock changes the header.
config = f"""
board = "{assets}/health-ai"
language = "ja"
[time]
zone = "Asia/Tokyo"
[motion]
reduced = true
tour = false
[[playlist]]
scene = "landscape"
dwell_seconds = 3600
"""

afternoon = 1795329720  # 2026-11-22 15:42:00 in Tokyo
new_year = 1806505200  # 2027-04-01 00:00:00 in Tokyo, a fiscal year's first second

# The wall follows within a second. A busy machine may take longer; a minute's end would come too late.
soon = 15


class Wall:
    def __init__(self, fukan, library, folder):
        self.folder = pathlib.Path(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        (self.folder / "fukan.toml").write_text(config)
        self.set(10)
        surroundings = dict(
            os.environ, HOME=str(self.folder), XDG_CONFIG_HOME=str(self.folder), LD_PRELOAD=library,
            CLOCK_AHEAD=str(self.folder / "ahead"),
            # The preloaded library comes before the address sanitizer's own.
            ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0")
        self.program = subprocess.Popen(
            [fukan, "run", "--config", str(self.folder / "fukan.toml"), "--record", str(self.folder / "wall.events")],
            env=surroundings)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.program.kill()
        self.program.wait()

    def set(self, unix):
        new = self.folder / "ahead.new"
        new.write_text(str(int(unix - time.time())))
        new.rename(self.folder / "ahead")

    def header(self):
        return subprocess.run(["import", "-window", "root", "-crop", "480x60+780+12", "-depth", "8", "rgb:-"],
                              check=True, capture_output=True).stdout

    def standing(self):
        """The header, once it is the same again."""
        seen = [self.header()]

        def again():
            seen.append(self.header())
            return seen[-1] == seen[-2] and len(set(seen[-1])) > 50 and seen[-1]
        return until(again, "the header does not come to rest", self.program)

    def follows(self, before, otherwise):
        begin = time.monotonic()
        until(lambda: self.header() != before, otherwise, self.program)
        took = time.monotonic() - begin
        assert took < soon, f"{otherwise} for {took:.1f} s"
        return self.standing()

    def views(self):
        return [line for line in (self.folder / "wall.events").read_text().splitlines() if line.startswith("view ")]


def main():
    need("import")
    with Wall(*sys.argv[1:]) as wall:
        # The recording begins with the first wall.
        until(lambda: (wall.folder / "wall.events").exists() and any("attract" in view for view in wall.views()),
              "there is no wall", wall.program)
        first = wall.standing()
        for unix in (afternoon + 10, afternoon + 5 * 3600 + 10, afternoon - 30 * 3600 + 10, new_year - 50):
            wall.set(unix)
            first = wall.follows(first, "the clock that was set was not followed")
        wall.set(new_year - 2)
        wall.follows(first, "the new fiscal year did not come")
        assert {view.split()[1] for view in wall.views()} <= {"waiting", "attract"}, wall.views()


if __name__ == "__main__":
    main()
