"""What stands where on the page that peer_page.py writes, and when: everything is known before the browser
starts, as a careful author would have it. The geometry is simpler than Fukan's layout: rows as high as their
texts are long, then all stretched to fill the page."""

import datetime
import math
import sys
import tomllib

from peer_colors import HUES, PLAIN_HUE

# At 1920x1080.
NAMES = (56, 439)
BARS = (457, 1862)
HEADS = (124, 211)
ROWS = (221, 948)
LETTER, LINE, GAP, LANE_GAP = 21, 27, 6, 12

# The telop: the whole text in one size a page.
LARGEST, SMALLEST, TOLD_WIDTH, TOLD_LINES, TOLD_SHARE, CLEARANCE = 66, 36, 1920 - 2 * 68, 3, 0.35, 10
LINE_HEIGHT, AROUND_TEXT, PROGRAMMES, PROGRAMME = 1.28, 22 + 52 + 12 + 26, 12, 31

# The tour, in seconds.
LEAD_IN, TAIL, LONGEST_DWELL, WITHOUT_TOUR = 5, 4, 120, 20


def read(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


def ems(text):
    """A rough count: a full-width character is an em wide, others about half of that."""
    return sum(1 if ord(c) > 0x2E7F else 0.55 for c in text)


def lines_of(text, width):
    return max(1, math.ceil(ems(text) * LETTER / (width - 45)))


def reading_time(text):
    return min(max(0.8 + sum(c not in " \n" for c in text) / 8, 3.5), 15)


class Layout:
    def __init__(self, folder, revision, number, date):
        self.board = read(folder / "board.toml")
        found = [r for r in self.board["revision"] if revision in ("", r["id"])]
        if not found:
            sys.exit(f'peer_page: the board has no revision "{revision}"')
        self.revision = found[-1]
        self.roadmap = read(folder / self.revision["roadmap"])
        self.notes = {n["number"]: n["text"]["ja"] for n in self.roadmap.get("footnote", [])}
        self.years = self.roadmap["years"]
        self.step = (BARS[1] - BARS[0]) / len(self.years)
        self.pages = self.roadmap["page"]
        if not 1 <= number <= len(self.pages):
            sys.exit(f"peer_page: the roadmap has no page {number}")
        self.number = number
        self.date = date
        month, day = map(int, self.board["board"]["fiscal_year_start"].split("-"))
        self.fiscal = date.year if (date.month, date.day) >= (month, day) else date.year - 1
        begin = datetime.date(self.fiscal, month, day)
        self.passed = (date - begin) / (datetime.date(self.fiscal + 1, month, day) - begin)
        self.later = self.roadmap.get("open_ended", False) and self.fiscal > self.years[-1]
        self.column = len(self.years) - 1 if self.later else None
        if self.fiscal in self.years:
            self.column = self.years.index(self.fiscal)
        self.lanes = [self.rows_of(lane) for lane in self.pages[number - 1]["lanes"]]
        self.place()
        self.current = [b for lane in self.lanes for row in lane["rows"] for b in row["bars"] if b["current"]]
        self.tour()

    # ---- where everything is --------------------------------------------------------------------------------
    def is_current(self, task):
        last = task.get("to", math.inf if self.roadmap.get("open_ended") else self.years[-1])
        return task["from"] <= self.fiscal <= last

    def left_of(self, column):
        return BARS[0] + column * self.step

    def rows_of(self, lane):
        """The lane's tasks in rows, each as soon as there is room for it after the one before."""
        domain = next(d for d in self.board["domain"] if d["id"] == lane)
        number = domain.get("number")
        rows = []
        for task in self.roadmap["task"]:
            if task["domain"] != lane:
                continue
            columns = (self.years.index(max(task["from"], self.years[0])),
                       self.years.index(min(task.get("to", self.years[-1]), self.years[-1])))
            bar = {"task": task, "domain": domain, "hue": HUES[(number - 1) % 10] if number else PLAIN_HUE,
                   "x": self.left_of(columns[0]), "w": (columns[1] - columns[0] + 1) * self.step - 8,
                   "columns": columns, "current": self.is_current(task)}
            if not rows or rows[-1]["bars"][-1]["columns"][1] >= columns[0]:
                rows.append({"bars": [], "height": 0})
            rows[-1]["bars"].append(bar)
            rows[-1]["height"] = max(rows[-1]["height"], LINE * lines_of(task["text"]["ja"], bar["w"]) + 8)
        return {"domain": domain, "hue": HUES[(number - 1) % 10] if number else PLAIN_HUE, "rows": rows}

    def place(self):
        gaps = sum(GAP * (len(lane["rows"]) - 1) for lane in self.lanes) + LANE_GAP * (len(self.lanes) - 1)
        wanted = sum(row["height"] for lane in self.lanes for row in lane["rows"])
        stretch = (ROWS[1] - ROWS[0] - gaps) / wanted
        y = ROWS[0]
        for index, lane in enumerate(self.lanes):
            lane["top"] = y
            for row in lane["rows"]:
                for bar in row["bars"]:
                    bar.update(y=y, h=row["height"] * stretch, lane=index)
                y += row["height"] * stretch + GAP
            lane["bottom"] = y - GAP
            y += LANE_GAP - GAP

    # ---- the tour -------------------------------------------------------------------------------------------
    def programmes(self, task):
        return [self.notes[n] for n in task.get("footnotes", []) if n in self.notes]

    def tour(self):
        time = LEAD_IN
        for bar in self.current:
            bar["begin"] = time
            time += reading_time(bar["task"]["text"]["ja"])
        self.end = time
        self.dwell = time + TAIL if self.current else WITHOUT_TOUR
        if self.dwell > LONGEST_DWELL:
            sys.exit(f"peer_page: this tour takes {self.dwell:.0f} s, which Fukan deals into laps")
        self.size = next(size for size in range(LARGEST, SMALLEST - 1, -1)
                         if size == SMALLEST or all(self.fits(bar, size) for bar in self.current))
        self.telop = max((self.told_height(bar, self.size) for bar in self.current), default=0)
        for bar, side in zip(self.current, self.sides()):
            bar["side"] = side

    def told_lines(self, bar, size):
        # At each break up to a character's width stays free.
        wide = ems(bar["task"]["text"]["ja"]) * size
        return max(1, math.ceil((wide - size) / (TOLD_WIDTH - size)))

    def told_height(self, bar, size):
        below = " ".join(self.programmes(bar["task"]))
        lines = min(2, math.ceil(ems(below) * 24 / TOLD_WIDTH))
        return (AROUND_TEXT + self.told_lines(bar, size) * size * LINE_HEIGHT
                + (PROGRAMMES + lines * PROGRAMME if below else 0))

    def fits(self, bar, size):
        return self.told_lines(bar, size) <= TOLD_LINES and self.told_height(bar, size) <= 1080 * TOLD_SHARE

    def sides(self):
        """Where each telop stands: at one side for the whole tour if no lifted bar lies there, or changing
        sides when it must; None where neither side leaves the bar free."""
        tops = {"bottom": 1080 - self.telop, "top": HEADS[0]}

        def free(bar, side):
            top, bottom = bar["y"] - CLEARANCE, bar["y"] + bar["h"] + CLEARANCE
            return top >= tops[side] + self.telop or bottom <= tops[side]

        for side in tops:
            if all(free(bar, side) for bar in self.current):
                return [side] * len(self.current)
        sides, side = [], "bottom"
        for bar in self.current:
            other = "top" if side == "bottom" else "bottom"
            if not free(bar, side) and free(bar, other):
                side = other
            sides.append(side if free(bar, side) else None)
        return sides
