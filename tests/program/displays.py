"""Display servers of their own, for tests that plug monitors in and out, or end a server.

Each is a context manager; `env` is what a program needs to find it. What the machine lacks is skipped. Nothing here
waits for a length of time: what is waited for is a condition, for at most `patience`.
"""

import ctypes
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

patience = 90  # seconds; a build with sanitizers on a busy machine is slow


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def need(*tools):
    for tool in tools:
        if not shutil.which(tool):
            skip(f"there is no {tool}")


def until(condition, otherwise, program=None):
    """What `condition` has found, once it finds something. `program` has to go on running until then."""
    end = time.monotonic() + patience
    while True:
        found = condition()
        if found:
            return found
        assert program is None or program.poll() is None, f"the program ended with {program.returncode}"
        assert time.monotonic() < end, otherwise() if callable(otherwise) else otherwise
        time.sleep(0.02)


class Server:
    tools = ()

    def __init__(self):
        need("setpriv", *self.tools)
        self.home = tempfile.TemporaryDirectory(prefix="fukan-", ignore_cleanup_errors=True)
        self.folder = pathlib.Path(self.home.name)
        self.folder.chmod(0o777)  # sway runs as another user
        self.program = None
        # Without a display of whoever runs the tests.
        self.env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self.env["XDG_RUNTIME_DIR"] = str(self.folder)

    def __enter__(self):
        try:
            self.start()
            return self
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise

    def __exit__(self, kind, value, trace):
        if kind is not None and (self.folder / "server.log").exists():
            print("the server said:", (self.folder / "server.log").read_text(errors="replace")[-2000:], sep="\n",
                  file=sys.stderr)
        self.end(signal.SIGTERM)
        self.home.cleanup()

    def spawn(self, *command, user=(), env=None, **more):
        """Ends with this test, however that ends."""
        self.program = subprocess.Popen(["setpriv", *user, "--pdeathsig", "KILL", *command], env=env or self.env,
                                        stdout=open(self.folder / "server.log", "wb"), stderr=subprocess.STDOUT, **more)

    def end(self, how):
        if self.program and self.program.poll() is None:
            self.program.send_signal(how)
            try:
                self.program.wait(20)
            except subprocess.TimeoutExpired:
                self.program.kill()
                self.program.wait()

    def run(self, *command):
        return subprocess.run(command, env=self.env, check=True, capture_output=True, text=True).stdout

    def spawn_x(self, *command):
        """An X server on the first display that is free, which it tells."""
        told, tells = os.pipe()
        self.spawn(*command, "-displayfd", str(tells), "-noreset", "-nolisten", "tcp", pass_fds=[tells])
        os.close(tells)
        with open(told) as line:
            number = line.readline().strip()
        assert number, "the X server did not start"
        self.env["DISPLAY"] = f":{number}"


class Xvfb(Server):
    tools = ("Xvfb",)

    def start(self):
        self.spawn_x("Xvfb", "-screen", "0", "1280x720x24")


class Xorg(Server):
    """Monitors DUMMY0, of 1280x720, to DUMMY15, of which only the first is there."""
    tools = ("Xorg", "xrandr")

    def start(self):
        if os.geteuid() != 0:
            skip("only root may give Xorg a configuration from anywhere")
        writer = pathlib.Path(__file__).resolve().parent / "xorg_conf.sh"
        (self.folder / "xorg.conf").write_text(self.run(writer, "1280x720", "2560x1440"))
        self.spawn_x("Xorg", "-config", str(self.folder / "xorg.conf"), "-logfile", str(self.folder / "Xorg.log"),
                     "-novtswitch", "-sharevts")

    def plug(self, output, mode, place):
        """The driver's further monitors are there once they have a mode, and seen when it is asked again."""
        if f"{output} connected" not in self.run("xrandr"):
            self.run("xrandr", "--addmode", output, mode)
        self.run("xrandr", "--output", output, "--mode", mode, "--pos", place)
        self.run("xrandr")

    def unplug(self, output):
        self.run("xrandr", "--output", output, "--off")
        self.run("xrandr")


class Weston(Server):
    """Without a single input device, and so without a wl_seat."""
    tools = ("weston",)

    def start(self):
        options = ["--backend=headless-backend.so", "--shell=kiosk-shell.so", "--use-pixman"]
        version = subprocess.run(["weston", "--version"], capture_output=True, text=True).stdout
        if int("".join(c if c.isdigit() else " " for c in version).split()[0]) >= 13:
            options = ["--backend=headless", "--shell=kiosk", "--renderer=pixman"]
        self.spawn("weston", *options, "--no-config", "--width=1280", "--height=720", "--socket=fukan-test",
                   "--idle-time=0")
        until(lambda: (self.folder / "fukan-test").exists(), "weston did not start")
        self.env["WAYLAND_DISPLAY"] = "fukan-test"


class Sway(Server):
    """Each of its monitors, X11-1 and so on, is a window on an X server of its own."""
    tools = ("Xvfb", "sway", "swaymsg")

    def start(self):
        self.screen = Xvfb()
        self.screen.__enter__()
        # It takes only names that the server knows already, and this one knows of no windows' managers.
        x, connection = open_x(self.screen.env["DISPLAY"])
        for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW", b"UTF8_STRING", b"_NET_WM_NAME"):
            x.XInternAtom(connection, name, 0)
        x.XCloseDisplay(connection)
        (self.folder / "config").write_text("default_border none\n")
        # As root it refuses to run.
        user = ["--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
        env = dict(self.env, DISPLAY=self.screen.env["DISPLAY"], WLR_BACKENDS="x11", WLR_RENDERER="pixman")
        self.spawn("sway", "--config", str(self.folder / "config"), user=user, env=env)
        self.env["WAYLAND_DISPLAY"] = until(lambda: self.made("wayland-*[0-9]"), "sway did not start").name
        self.env["SWAYSOCK"] = str(until(lambda: self.made("sway-ipc.*.sock"), "sway listens to nothing"))
        until(self.outputs, "sway has no monitor")

    def __exit__(self, *why):
        super().__exit__(*why)
        if hasattr(self, "screen"):
            self.screen.__exit__(None, None, None)

    def made(self, pattern):
        return next(iter(self.folder.glob(pattern)), None)

    def ask(self, what):
        return json.loads(self.run("swaymsg", "--raw", "--type", what))

    def outputs(self):
        return [output["name"] for output in self.ask("get_outputs")]

    def plug(self):
        self.run("swaymsg", "create_output")

    def unplug(self, index):
        """Closes the window that is the monitor, as whoever clicks its cross does."""
        close_x_window(self.screen.env["DISPLAY"], index)

    def place(self):
        """The monitor that Fukan is on, and whether it fills it."""
        def walk(node, output):
            output = node["name"] if node["type"] == "output" else output
            if node.get("app_id") == "fukan":
                return output, bool(node.get("fullscreen_mode"))
            return next(filter(None, (walk(inner, output) for inner in node["nodes"])), None)
        return walk(self.ask("get_tree"), None)


def open_x(display):
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
    return x, ctypes.c_void_p(x.XOpenDisplay(display.encode()))


def close_x_window(display, index):
    """Asks the window that was opened as number `index` to close."""
    x, connection = open_x(display)
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    windows = ctypes.POINTER(ctypes.c_ulong)()
    x.XQueryTree(connection, ctypes.c_ulong(x.XDefaultRootWindow(connection)), ctypes.byref(root),
                 ctypes.byref(parent), ctypes.byref(windows), ctypes.byref(count))
    window = sorted(windows[i] for i in range(count.value))[index]

    class Message(ctypes.Structure):  # XClientMessageEvent, padded to an XEvent
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send", ctypes.c_int),
                    ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong),
                    ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 16)]

    atom = [x.XInternAtom(connection, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")]
    message = Message(33, 0, 1, connection, window, atom[0], 32, (ctypes.c_long * 5)(atom[1]))
    x.XSendEvent(connection, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x.XCloseDisplay(connection)
