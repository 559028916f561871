#!/usr/bin/env python3
"""What goes wrong outside of the program, with the program itself in a real window.

    outside.py CASE FUKAN FOLDER
"""

import os
import pathlib
import pty
import shutil
import signal
import subprocess
import sys

import displays
from displays import until

root = pathlib.Path(__file__).resolve().parents[2]

config = f"""
board = "{root}/assets/sample"
[kiosk]
allow_quit = false
"""


class Program:
    """`fukan run` on a server's display; it must have ended when this is left."""

    def __init__(self, server, text=config, *options, **more):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "Pictures").mkdir(parents=True)
        self.recording = folder / "wall.events"
        self.said = folder / "said"
        (folder / "fukan.toml").write_text(text)
        self.program = subprocess.Popen(
            [fukan, "run", "--config", str(folder / "fukan.toml"), "--date", "2026-11-22", "--record",
             str(self.recording), *options], stderr=open(self.said, "wb"),
            env=dict(server.env, HOME=str(folder), XDG_CONFIG_HOME=str(folder)),
            # Whatever started the test may ignore them.
            preexec_fn=lambda: [signal.signal(s, signal.SIG_DFL) for s in (signal.SIGINT, signal.SIGHUP)], **more)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            print("it said:", self.said.read_text(), "it recorded:", *self.lines()[-20:], sep="\n", file=sys.stderr)
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait()
            assert kind, "it had not ended"

    def lines(self):
        return self.recording.read_text().splitlines() if self.recording.exists() else []

    def messages(self):
        """Its own: Mesa and libwayland have some, too."""
        return [line for line in self.said.read_text().splitlines() if line.startswith("fukan: ")]

    def until(self, condition, otherwise):
        return until(condition, otherwise, self.program)

    def shown(self):
        """Once the first wall is there."""
        self.until(lambda: any(line.endswith(" pixels") for line in self.lines()), "the wall did not come up")
        return self

    def says(self, word, times=1):
        self.until(lambda: sum(word in line for line in self.said.read_text().splitlines()) >= times,
                   f"it did not say {word}")

    def ends(self, with_code, after=None):
        if after is not None:
            self.program.send_signal(after)
        code = self.program.wait(displays.patience)
        assert code == with_code, f"it ended with {code}"


def place_on_x(server):
    """Left edge and size of the window."""
    found = server.run("xdotool", "search", "--onlyvisible", "--class", "fukan", "getwindowgeometry", "--shell")
    words = dict(line.split("=") for line in found.split())
    return int(words["X"]), int(words["WIDTH"]), int(words["HEIGHT"])


def missing_monitor(name):
    return config + f'[display]\nmonitor = "{name}"\n'


def monitors_x11():
    displays.need("xdotool")
    with displays.Xorg() as server, Program(server, missing_monitor("DUMMY1")) as program:
        def is_at(*place):
            program.until(lambda: place_on_x(server) == place, lambda: f"the window is at {place_on_x(server)}")
        program.shown()
        is_at(0, 1280, 720)
        program.says('no monitor "DUMMY1": the wall is on DUMMY0 until it comes; there is 0 (DUMMY0)')
        server.plug("DUMMY1", "1024x768", "1280x0")
        is_at(1280, 1024, 768)
        program.says('"DUMMY1" has come: the wall is on DUMMY1')
        server.unplug("DUMMY1")
        is_at(0, 1280, 720)
        program.says("no monitor", times=2)
        # All monitors off, and another one on.
        server.unplug("DUMMY0")
        server.plug("DUMMY1", "1024x768", "0x0")
        is_at(0, 1024, 768)
        # Another one comes that does not matter; nothing more is said.
        server.plug("DUMMY2", "1280x720", "1024x0")
        server.unplug("DUMMY1")  # xrandr moves the rest to the left
        is_at(0, 1280, 720)
        program.ends(0, after=signal.SIGTERM)
        assert len(program.messages()) == 5, program.messages()


def monitors_wayland():
    with displays.Sway() as server, Program(server, missing_monitor("X11-2")) as program:
        def is_on(output):
            program.until(lambda: server.place() == (output, True), lambda: f"the window is on {server.place()}")
        program.shown()
        is_on("X11-1")
        program.says('no monitor "X11-2": the wall is on X11-1 until it comes')
        server.plug()
        is_on("X11-2")
        server.unplug(1)
        is_on("X11-1")
        program.says("no monitor", times=2)
        # All of them, and one again.
        server.unplug(0)
        until(lambda: not server.outputs(), "sway still has a monitor")
        server.plug()
        is_on("X11-3")
        program.ends(0, after=signal.SIGTERM)


def conference():
    """The shipped example that wants a projector, on a machine with one monitor."""
    shipped = (root / "config" / "conference.toml").read_text().replace('"../assets', f'"{root}/assets')
    with displays.Xvfb() as server, Program(server, shipped) as program:
        program.shown()
        assert [line for line in program.messages() if 'no monitor "1"' in line], program.messages()
        program.ends(0, after=signal.SIGTERM)


def lost(server_kind, sentence):
    for how in signal.SIGKILL, signal.SIGTERM:
        with server_kind() as server, Program(server) as program:
            program.shown()
            server.end(how)
            program.ends(3)
            said = program.messages()
            assert len(said) == 1 and sentence in said[0], said
            # What was recorded is there, to the last line.
            assert program.recording.read_text().endswith("\n")


def lost_x11():
    lost(displays.Xvfb, "the X server has ended")


def lost_wayland():
    lost(displays.Weston, "the Wayland compositor has ended")


def no_seat():
    with displays.Weston() as server, Program(server) as program:
        program.shown()
        assert "# 1280x720 pixels" in program.lines(), program.lines()[:5]
        program.ends(0, after=signal.SIGTERM)
        assert not program.messages(), program.messages()


def hung_display():
    """A server that does not answer any more: the program waits for it, but ends when it is asked to."""
    for kind in displays.Xvfb, displays.Weston:
        with kind() as server, Program(server) as program:
            program.shown()
            server.program.send_signal(signal.SIGSTOP)
            try:
                program.ends(0, after=signal.SIGTERM)
            finally:
                server.program.send_signal(signal.SIGCONT)


def saver_timeout(server):
    return int(server.run("xset", "q").split("timeout:")[1].split()[0])


def end_by_signal():
    displays.need("xdotool", "xset")
    for how in signal.SIGTERM, signal.SIGINT:
        with displays.Xvfb() as server:
            server.run("xset", "s", "300", "60")
            with Program(server) as program:
                program.shown()
                assert saver_timeout(server) == 0, "the screen saver may come"
                # Once the picture is there, the key has been seen; its line may not be on the disk yet.
                server.run("xdotool", "key", "s")
                program.until(lambda: list((folder / "Pictures").glob("*.png")), "no picture was saved")
                program.ends(0, after=how)
                assert any(line.endswith("key pressed S -") for line in program.lines()), program.lines()[-5:]
                assert saver_timeout(server) == 300, "the screen saver stays off"
                assert not program.messages(), program.messages()


def hangup():
    """Without a terminal, once for each."""
    with displays.Xvfb() as server, Program(server, start_new_session=True) as program:
        program.shown()
        for times in 1, 2:
            program.program.send_signal(signal.SIGHUP)
            program.says("the files are read again", times=times)
        program.ends(0, after=signal.SIGTERM)


def hangup_of_a_terminal():
    with displays.Xvfb() as server:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "fukan.toml").write_text(config)
        recording = folder / "wall.events"
        child, terminal = pty.fork()
        if child == 0:
            os.execve(fukan, [fukan, "run", "--config", str(folder / "fukan.toml"), "--record", str(recording)],
                      server.env)
        until(lambda: recording.exists() and " pixels" in recording.read_text(), "the wall did not come up")
        os.close(terminal)  # as when the window of a terminal is closed
        _, status = os.waitpid(child, 0)
        assert os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0, f"it ended with {status}"


cases = {function.__name__: function for function in (
    monitors_x11, monitors_wayland, conference, lost_x11, lost_wayland, hung_display, no_seat, end_by_signal, hangup,
    hangup_of_a_terminal)}

if __name__ == "__main__":
    case, fukan, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    cases[case]()
