"""The program itself in a real window goes through a playlist of pictures: each is shown, and few stay in memory.

    many_images.py FUKAN FOLDER

Needs a display of its own, and xdotool. Nothing here waits for a length of time: what is waited for is a picture or the end,
for at most `patience`.
"""

import os
import pathlib
import shutil
import struct
import subprocess
import sys
import zlib

from displays import patience, until

count = 24
size = (2400, 1600)
most_growth = 60  # MiB; each picture has 15, and 20 with mipmaps

root = pathlib.Path(__file__).resolve().parents[2]


def png(width, height, colour):
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    row = b"\0" + bytes(colour) * width
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(row * height, 1)) + chunk(b"IEND", b""))


def colour(index):
    return (10 * index + 8, 250 - 9 * index, 40)


class Wall:
    def __init__(self, fukan, folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        text = f'board = "{root}/assets/sample"\n'
        for i in range(count):
            (folder / f"{i}.png").write_bytes(png(*size, colour(i)))
            text += f'[[playlist]]\nscene = "image"\nfile = "{i}.png"\ndwell_seconds = 3600\ntransition = "cut"\n'
        (folder / "fukan.toml").write_text(text)
        # Freed memory is not to be kept for the sake of the address sanitizer's reports.
        surroundings = dict(os.environ, HOME=str(folder), XDG_CONFIG_HOME=str(folder),
                            ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=1")
        self.program = subprocess.Popen([fukan, "run", "--config", str(folder / "fukan.toml"), "--windowed", "960x540",
                                         "--date", "2026-11-22"], env=surroundings)

    def until_shown(self, index):
        def pixel():
            return subprocess.run(["import", "-window", "root", "-crop", "1x1+480+270", "-depth", "8", "rgb:-"],
                                  check=True, capture_output=True, timeout=patience).stdout
        until(lambda: max(abs(a - b) for a, b in zip(pixel(), colour(index))) <= 2,
              lambda: f"picture {index} did not come; there is {tuple(pixel())}", self.program)

    def memory(self):
        lines = pathlib.Path(f"/proc/{self.program.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) // 1024


def main():
    wall = Wall(sys.argv[1], pathlib.Path(sys.argv[2]))
    try:
        for i in range(2 * count):
            wall.until_shown(i % count)
            if i == 3:
                before = wall.memory()
            subprocess.run(["xdotool", "key", "Right" if i % count < count - 1 else "Home"], check=True)
        wall.until_shown(0)
        after = wall.memory()
        print(f"{before} MiB with a few of the pictures seen, {after} MiB after {2 * count}")
        assert after < before + most_growth, "pictures stay in memory"
        subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
        wall.program.wait(patience)
        assert wall.program.returncode == 0, f"the program ended with {wall.program.returncode}"
    finally:
        if wall.program.poll() is None:
            wall.program.kill()


main()
