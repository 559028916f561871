#!/usr/bin/env python3
"""Runs a command that sees a touch panel's device file, /dev/input/event5, which is none.

Usage: with_device_file.py COMMAND...

umockdev answers what libevdev asks of the kernel, and plays the fingers below, ten milliseconds apart, when the
file is opened. The panel has 1000 by 500 steps and ten slots. Exits with 77 where there is no umockdev-run.
"""

import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile

FILE = "/dev/input/event5"
BTN_TOUCH = 330
ABS_X, ABS_Y, SLOT, X, Y, TRACKING = 0, 1, 0x2F, 0x35, 0x36, 0x39
RANGES = {ABS_X: 999, ABS_Y: 499, SLOT: 9, X: 999, Y: 499, TRACKING: 65535}

# Slot by slot what a report says; the second finger lands while the first moves.
REPORTS = [
    [(TRACKING, 70), (X, 250), (Y, 250)],
    [(X, 260), (SLOT, 1), (TRACKING, 71), (X, 750), (Y, 125)],
    [(SLOT, 0), (TRACKING, -1)],
    [(SLOT, 1), (TRACKING, -1)],
]

DEVICE = """P: /devices/made-up/input/input5/event5
N: input/event5
E: DEVNAME=/dev/input/event5
E: MAJOR=13
E: MINOR=69
E: SUBSYSTEM=input
A: dev=13:69

"""


def bits(length, *numbers):
    field = bytearray(length)
    for number in numbers:
        field[number // 8] |= 1 << number % 8
    return bytes(field)


def answers():
    name = b"Made-up panel\0"
    yield "EVIOCGBIT(0)", 8, bits(8, 0, 1, 3)
    yield "EVIOCGNAME(0)", len(name), name.ljust(255, b"\0")
    yield "EVIOCGID", 0, struct.pack("<4H", 3, 1, 1, 1)
    yield "EVIOCGVERSION", 0, struct.pack("<I", 0x10001)
    yield "EVIOCGPROP(0)", 8, bits(8, 1)
    yield "EVIOCGBIT(3)", 8, bits(8, *RANGES)
    yield "EVIOCGBIT(1)", 96, bits(96, BTN_TOUCH)
    for kind, length in ((2, 8), (4, 8), (5, 8), (17, 8), (18, 8), (21, 16)):
        yield f"EVIOCGBIT({kind})", length, bytes(length)
    yield "EVIOCGKEY(0)", 96, bytes(96)
    yield "EVIOCGLED(0)", 8, bytes(8)
    yield "EVIOCGSW(0)", 8, bytes(8)
    for axis, last in RANGES.items():
        yield f"EVIOCGABS({axis})" if axis else "EVIOCGABS", 0, struct.pack("<6i", 0, 0, last, 0, 0, 0)
    for axis in (X, Y, TRACKING):
        empty = -1 if axis == TRACKING else 0
        yield "EVIOCGMTSLOTS(0)", 0, struct.pack("<I10i", axis, *[empty] * 10)


def events():
    for index, report in enumerate(REPORTS):
        at = f"E: {index * 0.01:.6f}"
        for code, value in report:
            yield f"{at} 0003 {code:04x} {value}"
        yield f"{at} 0000 0000 0"


def write(folder, name, lines):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="ascii") as file:
        file.write("".join(line + "\n" for line in lines))
    return path


def main(command):
    if not command:
        sys.exit("Usage: with_device_file.py COMMAND...")
    if shutil.which("umockdev-run") is None:
        print("with_device_file.py: needs umockdev-run (umockdev)", file=sys.stderr)
        return 77
    # Ended from outside, it still clears up.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix="fukan-touch.") as folder:
        device = write(folder, "panel.umockdev", DEVICE.splitlines())
        answered = [f"@DEV {FILE}"]
        answered += [f"{name} {result} {data.hex().upper()}" for name, result, data in answers()]
        ioctls = write(folder, "panel.ioctl", answered)
        played = write(folder, "panel.events", events())
        return subprocess.call(["umockdev-run", "-d", device, "-i", f"{FILE}={ioctls}", "-e", f"{FILE}={played}",
                                "--", *command])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
