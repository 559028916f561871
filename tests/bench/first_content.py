#!/usr/bin/env python3
"""Waits until there is a picture on a screen, and prints how long it took.

    first_content.py FRAMEBUFFER SINCE [SECONDS] [plain]

FRAMEBUFFER is what `Xvfb -fbdir` writes (the screen's memory as an xwd file, so looking at it takes next to
nothing from who draws there); SINCE a time as of date +%s.%N. There is a picture once a grid of points over the
screen has many colours: a plain page, a window's empty ground with its gradient, or a caption alone have few,
letters all over the screen many. With "plain" anything but black is a picture, looked for in the same way and
so told as late.
"""

import mmap
import struct
import sys
import time

COLUMNS, ROWS = 192, 108
MOST_WITHOUT = 500  # an empty ground has some 80 colours, a roadmap's page some 3000


def colours(screen):
    header = struct.unpack(">25I", screen[:100])
    start = header[0] + header[19] * 12
    width, height, row_bytes = header[4], header[5], header[12]
    seen = set()
    for j in range(ROWS):
        row = start + (2 * j + 1) * height // (2 * ROWS) * row_bytes
        for i in range(COLUMNS):
            at = row + (2 * i + 1) * width // (2 * COLUMNS) * 4
            seen.add(screen[at:at + 3])
    return seen


def main():
    path, since = sys.argv[1], float(sys.argv[2])
    patience = float(sys.argv[3]) if len(sys.argv) > 3 else 30
    plain = "plain" in sys.argv[4:]
    with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as screen:
        while time.time() - since < patience:
            now = time.time()
            seen = colours(screen)
            if len(seen) > MOST_WITHOUT or (plain and seen != {b"\0\0\0"}):
                print(f"{now - since:.3f}")
                return
            time.sleep(0.005)
    sys.exit("first_content.py: no picture came")


if __name__ == "__main__":
    main()
