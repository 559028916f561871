#!/usr/bin/env python3
"""Runs fukan with standard streams that cannot be written, or that are closed, and with a log that nothing reads.

Usage: streams.py FUKAN FOLDER CASE
"""
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import time

LIMIT_S = 60  # for a machine under sanitizers; nothing here waits for time to pass


def fail(message):
    sys.exit(f"streams.py: {message}")


class Program:
    def __init__(self, fukan, folder):
        self.fukan = fukan
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.config = folder / "warns.toml"
        source = pathlib.Path(__file__).resolve().parents[2]
        self.config.write_text(f'board = "{source}/assets/sample"\nunknown_key = 1\n')
        self.out = folder / "out"

    def render(self):
        return [self.fukan, "render", "--config", str(self.config), "--scene", "landscape:autumn",
                "--size", "320x180", "--out", str(self.out)]

    def check(self):
        return [self.fukan, "check", "--config", str(self.config), "--size", "1280x720"]

    def run(self, arguments, **streams):
        """The exit code; negative: the signal that ended it."""
        streams.setdefault("stdout", subprocess.DEVNULL)
        streams.setdefault("stderr", subprocess.DEVNULL)
        # SIGPIPE is as a shell leaves it: what Python itself ignores, a child gets as usual.
        return subprocess.run(arguments, timeout=LIMIT_S, stdin=subprocess.DEVNULL, **streams).returncode

    def expect(self, code, what, arguments, **streams):
        got = self.run(arguments, **streams)
        if got != code:
            fail(f"{what}: {' '.join(arguments)} ended with {got} rather than {code}")


def without_reader():
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def full_pipe():
    """A pipe that takes nothing more, and its reader, which must stay open."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        while True:
            os.write(writing, b"x" * 4096)
    except BlockingIOError:
        os.set_blocking(writing, True)
    return reading, writing


def closed_terminal():
    """A terminal whose window was closed."""
    main, terminal = os.openpty()
    os.close(main)
    return terminal


def lost_logs():
    """What each is, with the descriptor to write to; and one that must stay open meanwhile."""
    reader, stuck = full_pipe()
    return {"a full disk": os.open("/dev/full", os.O_WRONLY), "a pipe without a reader": without_reader(),
            "a pipe that is never read": stuck, "a terminal that was closed": closed_terminal()}, reader


def log_case(program):
    logs, reader = lost_logs()
    for what, log in logs.items():
        program.expect(0, f"its log is {what}", program.render(), stderr=log)
        # Mistakes are told on standard output; what is wrong with the machine or the call is not.
        program.expect(1, f"its log is {what}", [*program.render(), "--scene", "nowhere"], stderr=log)
        program.expect(2, f"its log is {what}", [program.fukan, "--no-such-option"], stderr=log)
    os.close(reader)
    program.expect(0, "standard error is closed", program.render(), preexec_fn=lambda: os.close(2))


def wall_case(program):
    """A wall with something to say at its start, until its recorded operator ends it."""
    recording = program.folder / "quit.events"
    recording.write_text("fukan events 1\n300000000 key pressed Q ctrl\n")
    arguments = [program.fukan, "run", "--config", str(program.config), "--windowed", "320x180",
                 "--replay", str(recording)]
    logs, reader = lost_logs()
    for what, log in logs.items():
        program.expect(0, f"its log is {what}", arguments, stderr=log)
    os.close(reader)
    program.expect(0, "standard streams are closed", arguments, preexec_fn=lambda: os.closerange(0, 3))


def board_in_git(program):
    """A copy of a board in a repository of its own."""
    repository = program.folder / "repository"
    shutil.rmtree(repository, ignore_errors=True)
    source = pathlib.Path(__file__).resolve().parents[2]
    shutil.copytree(source / "assets/sample", repository)
    git = ["git", "-C", str(repository), "-c", "user.name=a", "-c", "user.email=a@example.org"]
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null"}
    for question in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "The plan"]):
        subprocess.run([*git, *question], check=True, timeout=LIMIT_S, env=environment)
    return str(repository)


def result_case(program):
    board = board_in_git(program)
    commands = {
        "check": program.check(),
        "check --layout": [*program.check(), "--layout"],
        "check --json": [*program.check(), "--json"],
        "render": program.render(),
        "bench": [program.fukan, "bench", "--config", str(program.config), "--frames", "1", "--size", "320x180",
                  "--scene", "landscape:autumn", "--json"],
        "diff": [program.fukan, "diff", "--config", str(program.config)],
        "diff --json": [program.fukan, "diff", "--config", str(program.config), "--json"],
        "history": [program.fukan, "history", "--config", str(program.config), "--board", board],
        "history --json": [program.fukan, "history", board, "--json"],
        "--help": [program.fukan, "--help"],
        "render --help": [program.fukan, "render", "--help"],
        "--version": [program.fukan, "--version"],
    }
    for name, arguments in commands.items():
        program.expect(0, name, arguments)
        lost = subprocess.run(arguments, timeout=LIMIT_S, stdout=os.open("/dev/full", os.O_WRONLY),
                              stderr=subprocess.PIPE, text=True)
        sentence = "fukan: the result could not be written: No space left on device\n"
        if lost.returncode != 2 or not lost.stderr.endswith(sentence):
            fail(f"{name} to /dev/full ended with {lost.returncode} and said: {lost.stderr}")
    # It does not go on for nothing.
    lost = subprocess.run([*program.check(), "--watch"], timeout=LIMIT_S, stdout=os.open("/dev/full", os.O_WRONLY),
                          stderr=subprocess.PIPE, text=True)
    if lost.returncode != 2 or "the result could not be written" not in lost.stderr:
        fail(f"check --watch to /dev/full ended with {lost.returncode} and said: {lost.stderr}")
    program.expect(2, "standard output without a reader", program.check(), stdout=without_reader())
    program.expect(2, "standard output is closed", program.check(), preexec_fn=lambda: os.close(1))
    program.expect(2, "standard output is closed", [program.fukan, "--version"], preexec_fn=lambda: os.close(1))
    # Mistakes are a result of their own: their code is kept.
    program.expect(1, "mistakes to a full disk", [program.fukan, "check", "no-such-board"],
                   stdout=os.open("/dev/full", os.O_WRONLY))


def closed_case(program):
    """Descriptors 0 to 2 are open from the start, so that nothing else is opened as one of them."""
    def close_all():
        os.closerange(0, 3)

    # It measures for as long as it takes to look at it.
    arguments = [program.fukan, "bench", "--config", str(program.config), "--frames", "100000", "--size", "320x180"]
    process = subprocess.Popen(arguments, preexec_fn=close_all)
    try:
        links = [f"/proc/{process.pid}/fd/{number}" for number in range(3)]
        until = time.monotonic() + LIMIT_S
        # Far enough: the driver that it draws with is loaded.
        while "libEGL_mesa" not in pathlib.Path(f"/proc/{process.pid}/maps").read_text():
            if process.poll() is not None:
                fail(f"without standard streams it ended with {process.returncode}")
            if time.monotonic() > until:
                fail("without standard streams it never came to draw")
            time.sleep(0.01)
        for link in links:
            if os.readlink(link) != "/dev/null":
                fail(f"{link} is {os.readlink(link)}")
    finally:
        process.kill()
        process.wait()


def main():
    fukan, folder, case = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    cases = {"log": log_case, "result": result_case, "closed": closed_case, "wall": wall_case}
    cases[case](Program(fukan, folder))


main()
