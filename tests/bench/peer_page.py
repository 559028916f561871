#!/usr/bin/env python3
"""Writes a roadmap page of a board as a web page: what somebody would hang on the wall instead.

    peer_page.py [--size WxH] [--date YYYY-MM-DD] [--page N] BOARD > page.html

It need not equal Fukan's picture to the pixel, but it has to be the same work: the same lanes, years, tasks,
texts and notes from the board's own files, in boxes about as large, and in each of this year's bars the same
motion: an outline that breathes in 2.4 s, in 36 steps, and a sheen that crosses in 1.1 s every 4 to 6 s. The
geometry is simpler than Fukan's layout: rows as high as their texts are long, then all stretched to fill the
page. The page is written as by an author who knows browsers: nothing moves but opacities and transforms of
elements of their own, which a compositor moves without laying out or painting anything anew; glows stand still
below them.
"""

import argparse
import datetime
import html
import math
import pathlib
import sys
import tomllib
import zlib

HUES = ["#a78bfa", "#60a5fa", "#2dd4bf", "#f472b6", "#fb923c", "#f87171", "#4ade80", "#a5b4fc", "#facc15", "#38bdf8"]
PLAIN_HUE = "#94a3b8"
NOW = "#ffd166"

# At 1920x1080.
NAMES = (56, 330)
BARS = (404, 1862)
ROWS = (182, 948)
LETTER, LINE, GAP, LANE_GAP, HEAD = 23, 30, 6, 12, 22

STYLE = """
*{box-sizing:border-box;margin:0;padding:0}
html{font-family:"Noto Sans CJK JP";color:#eaf1fb;overflow:hidden}
body{width:1920px;height:1080px;position:relative;overflow:hidden;transform-origin:0 0;
 background:radial-gradient(1400px 900px at 30% 0%,#16263f 0%,#0b1322 60%,#080e19 100%)}
body>*,.bar>*{position:absolute}
h1{left:56px;top:28px;font-size:40px}
.sub{left:56px;top:78px;font-size:22px;color:#b8c9de}
.chip{border-radius:99px;background:#ffd166;color:#1a1405;font-weight:700;padding:4px 20px;font-size:24px}
.clock{right:330px;top:26px;font-size:26px}
.year{top:124px;height:50px;text-align:center;font-size:30px;font-weight:700;color:#b8c9de}
.column{top:124px;border-radius:14px;background:#ffd1661a;border:1.5px solid #ffd16655}
.lane{border-radius:10px;display:flex;align-items:center;gap:14px;padding-left:20px;font-size:26px;font-weight:700}
.lane b{font-size:24px;border:2px solid;border-radius:50%;width:38px;height:38px;line-height:34px;text-align:center}
.words{inset:0;padding:0 26px 0 15px;display:flex;align-items:center;font-size:23px;line-height:30px}
.rest{border-radius:9px;background:#22324a;color:#9fb0c6}
.glow,.edge{inset:0;width:100%;height:100%;overflow:visible}
.edge{will-change:opacity;animation:breathe 1.2s steps(18) infinite alternate}
.clip{inset:0;overflow:hidden}
.sheen{position:absolute;top:0;bottom:0;left:-120px;width:120px;will-change:transform;
 background:linear-gradient(90deg,#fff0,#ffffff29,#fff0)}
sup,.notes b{font-size:15px;color:#ffd166;font-weight:400}
.notes{left:56px;right:56px;top:962px;font-size:18px;line-height:25px;color:#8ea5c0}
.dot{top:1038px;height:6px;width:34px;border-radius:3px;background:#2a3d58}
@keyframes breathe{from{opacity:.45}to{opacity:1}}
"""


def read(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


def box(x, y, w, h):
    return f"left:{x:.1f}px;top:{y:.1f}px;width:{w:.1f}px;height:{h:.1f}px"


def lines_of(text, width):
    """A rough count: a full-width character is an em wide, others about half of that."""
    ems = sum(1 if ord(c) > 0x2E7F else 0.55 for c in text)
    return max(1, math.ceil(ems * LETTER / (width - 45)))


class Page:
    def __init__(self, folder, revision, number, date):
        self.board = read(folder / "board.toml")
        found = [r for r in self.board["revision"] if revision in ("", r["id"])]
        if not found:
            sys.exit(f'peer_page.py: the board has no revision "{revision}"')
        self.revision = found[-1]
        self.roadmap = read(folder / self.revision["roadmap"])
        self.years = self.roadmap["years"]
        self.pages = self.roadmap["page"]
        self.number = number
        self.date = date
        month, day = map(int, self.board["board"]["fiscal_year_start"].split("-"))
        self.fiscal = date.year if (date.month, date.day) >= (month, day) else date.year - 1
        self.lanes = [self.rows_of(lane) for lane in self.pages[number - 1]["lanes"]]

    def is_current(self, task):
        last = task.get("to", math.inf if self.roadmap.get("open_ended") else self.years[-1])
        return task["from"] <= self.fiscal <= last

    def span(self, task):
        step = (BARS[1] - BARS[0]) / len(self.years)
        first = self.years.index(max(task["from"], self.years[0]))
        last = self.years.index(min(task.get("to", self.years[-1]), self.years[-1]))
        return BARS[0] + first * step, (last - first + 1) * step - 8

    def rows_of(self, lane):
        """The lane's tasks in rows, each as soon as there is room for it after the one before."""
        rows = []
        for task in self.roadmap["task"]:
            if task["domain"] != lane:
                continue
            x, width = self.span(task)
            height = LINE * lines_of(task["text"]["ja"], width) + 8
            if rows and rows[-1]["end"] <= x:
                row = rows[-1]
            else:
                row = {"tasks": [], "height": 0}
                rows.append(row)
            row["tasks"].append(task)
            row["end"] = x + width
            row["height"] = max(row["height"], height)
        return {"domain": next(d for d in self.board["domain"] if d["id"] == lane), "rows": rows}

    def write(self, size):
        body = "".join([*self.header(), *self.columns(), *self.bars(), *self.foot()])
        scale = min(size[0] / 1920, size[1] / 1080)
        zoom = "" if scale == 1 else f"body{{transform:scale({scale:.5f})}}"
        return (f'<!doctype html><html lang="ja"><meta charset="utf-8"><title>peer</title>'
                f"<style>{STYLE}{zoom}</style><body>{body}\n")

    def header(self):
        now = sum(self.is_current(t) for lane in self.lanes for row in lane["rows"] for t in row["tasks"])
        title = self.board["board"]["title"]["ja"]
        label = self.revision["label"]["ja"]
        yield f"<h1>{html.escape(title)}</h1>"
        yield f'<div class="sub">{html.escape(label)}　{self.number}/{len(self.pages)}</div>'
        yield f'<div class="clock">{self.date.month}月{self.date.day}日 15:42</div>'
        yield f'<div class="chip" style="right:56px;top:30px">今年度の取組 {now}件</div>'

    def columns(self):
        step = (BARS[1] - BARS[0]) / len(self.years)
        open_ended = self.roadmap.get("open_ended", False)
        for i, year in enumerate(self.years):
            last = i == len(self.years) - 1
            x = BARS[0] + i * step
            if year == self.fiscal or (last and open_ended and self.fiscal > year):
                yield f'<div class="column" style="left:{x - 6:.1f}px;width:{step:.1f}px;height:{ROWS[1] - 118}px"></div>'
            tail = " ～" if last and open_ended else ""
            yield f'<div class="year" style="left:{x:.1f}px;width:{step:.1f}px">{year}年度{tail}</div>'

    def bars(self):
        gaps = sum(GAP * (len(lane["rows"]) - 1) for lane in self.lanes) + LANE_GAP * (len(self.lanes) - 1)
        wanted = sum(row["height"] for lane in self.lanes for row in lane["rows"])
        stretch = (ROWS[1] - ROWS[0] - gaps) / wanted
        y = ROWS[0]
        for index, lane in enumerate(self.lanes):
            top = y
            number = lane["domain"].get("number")
            hue = HUES[number - 1] if number else PLAIN_HUE
            for row in lane["rows"]:
                height = row["height"] * stretch
                for task in row["tasks"]:
                    yield self.bar(task, y, height, hue, index)
                y += height + GAP
            y -= GAP
            circle = f'<b style="color:{hue}">{number}</b>' if number else ""
            yield (f'<div class="lane" style="{box(NAMES[0], top, NAMES[1], y - top)};border-left:6px solid {hue};'
                   f'background:linear-gradient(90deg,{hue}42,{hue}14)">{circle}'
                   f'{html.escape(lane["domain"]["name"]["ja"])}</div>')
            y += LANE_GAP

    def bar(self, task, y, height, hue, lane):
        x, w = self.span(task)
        notes = ",".join(str(n) for n in task.get("footnotes", []))
        words = (f'<div class="words"><span>{html.escape(task["text"]["ja"])}'
                 f'{f"<sup>{notes}</sup>" if notes else ""}</span></div>')
        if not self.is_current(task):
            return f'<div class="bar rest" style="{box(x, y, w, height)}">{words}</div>'
        arrow = "to" not in task
        path = (f"M0 0H{w - HEAD:.1f}L{w:.1f} {height / 2:.1f}L{w - HEAD:.1f} {height:.1f}H0Z" if arrow
                else f"M0 0H{w:.1f}V{height:.1f}H0Z")
        name = "s" + format(zlib.crc32(task["id"].encode()), "x")
        period = 4.0 + zlib.crc32(task["id"].encode()) % 2001 / 1000
        delay = f"animation-delay:{0.17 * lane - 30:.2f}s"
        fill = f"background:linear-gradient(90deg,{hue}9e,{hue}57)"
        return (f'<style>@keyframes {name}{{{110 / period:.2f}%,to{{transform:translateX({w + 120:.0f}px)}}}}</style>'
                f'<div class="bar" style="{box(x, y, w, height)}">'
                f'<svg class="glow" style="filter:drop-shadow(0 0 11px {hue}88)">'
                f'<path d="{path}" fill="none" stroke="{hue}" stroke-width="1.6"/></svg>'
                f'<div class="clip" style="clip-path:path(\'{path}\');{fill}">'
                f'<div class="sheen" style="animation:{name} {period:.3f}s linear infinite;{delay}"></div></div>'
                f'<svg class="edge" style="{delay}"><path d="{path}" fill="none" stroke="{hue}" stroke-width="2.6"/></svg>'
                f"{words}</div>")

    def foot(self):
        used = sorted({n for lane in self.lanes for row in lane["rows"] for t in row["tasks"]
                       for n in t.get("footnotes", [])})
        notes = {n["number"]: n["text"]["ja"] for n in self.roadmap.get("footnote", [])}
        yield '<div class="notes">' + "　".join(f"<b>{n}</b> {html.escape(notes[n])}" for n in used) + "</div>"
        for i in range(6):
            colour = f";width:84px;background:{NOW}" if i == 1 else ""
            yield f'<div class="dot" style="left:{56 + 44 * i + (50 if i > 1 else 0)}px{colour}"></div>'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("board", type=pathlib.Path)
    parser.add_argument("--size", default="1920x1080", help="WxH")
    parser.add_argument("--date", type=datetime.date.fromisoformat, default=datetime.date.today())
    parser.add_argument("--revision", default="", help="the last one's, unless told")
    parser.add_argument("--page", type=int, default=1)
    given = parser.parse_args()
    size = tuple(int(side) for side in given.size.split("x"))
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(Page(given.board, given.revision, given.page, given.date).write(size))


if __name__ == "__main__":
    main()
