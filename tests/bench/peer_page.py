#!/usr/bin/env python3
"""Writes a roadmap page of a board (its Japanese texts) as a web page: what else could hang on the wall.

    peer_page.py [--size WxH] [--date YYYY-MM-DD] [--revision ID] [--page N] BOARD > page.html
    peer_page.py --dwell [--date YYYY-MM-DD] [--revision ID] [--page N] BOARD

It need not equal Fukan's picture to the pixel, but it has to be the same work: the same lanes, years, tasks,
texts and notes from the board's own files, in boxes about as large and in Fukan's colours (the dark theme's),
this year's bars in two parts, and the same motion: in each bar's part inside the current column an outline that
breathes in 2.4 s, in 36 steps, and a sheen that crosses in 1.1 s every 4 to 6 s; then the tour, which lifts one
task after the other while the rest is dimmed and stands still, and tells it in a telop; then all over again. The
page is written as by an author who knows browsers: what stands where is known before the browser starts
(peer_layout.py); nothing moves but opacities and transforms of elements of their own, which a compositor moves
without laying out or painting anything anew (peer_page.css); a short script sets classes (peer_page.js).

With --dwell it prints how long the tour takes with what stands before and after it, in seconds: Fukan's
`dwell_seconds = "tour"`, after which both begin anew. Tours that Fukan deals into several laps are refused.
"""

import argparse
import datetime
import html
import json
import pathlib
import sys
import zlib

sys.dont_write_bytecode = True  # nothing is left in the source tree

from peer_colors import faded, now_shade, past_shade  # noqa: E402
from peer_layout import HEADS, NAMES, ROWS, Layout  # noqa: E402

EDGE = 3  # pixels
GROWN = 6  # a lifted bar, on each side


def box(x, y, w, h):
    return f"left:{x:.1f}px;top:{y:.1f}px;width:{w:.1f}px;height:{h:.1f}px"


def outline(w, h, arrow, left, right, seam="L"):
    """The path of a bar's part, rounded where the bar itself ends and square at a seam. seam="M": no line there."""
    r, head = min(9, h / 3), min(22, h * 0.36)
    path = f"M0 {h - r:.1f}V{r:.1f}Q0 0 {r:.1f} 0" if left else "M0 0"
    if arrow:
        path += f"H{w - head:.1f}L{w:.1f} {h / 2:.1f}L{w - head:.1f} {h:.1f}"
    elif right:
        path += f"H{w - r:.1f}Q{w:.1f} 0 {w:.1f} {r:.1f}V{h - r:.1f}Q{w:.1f} {h:.1f} {w - r:.1f} {h:.1f}"
    else:
        path += f"H{w:.1f}{seam}{w:.1f} {h:.1f}"
    return path + (f"H{r:.1f}Q0 {h:.1f} 0 {h - r:.1f}" if left else "H0")


class Page(Layout):
    def write(self, size):
        here = pathlib.Path(__file__).parent
        scale = min(size[0] / 1920, size[1] / 1080)
        zoom = "" if scale == 1 else f"body{{transform:scale({scale:.5f})}}"
        told = {"end": self.end, "dwell": self.dwell,
                "stops": [{key: bar[key] for key in ("begin", "lane", "columns", "side")} for bar in self.current]}
        body = "".join([*self.ground(), *self.bars(), *self.foot(), '<div class="veil"></div>', *self.header(),
                        *self.heads(), *self.names(), *self.lifted(), *self.telops()])
        # A browser that offers to translate would lay that over the page.
        return ('<!doctype html><html lang="ja" translate="no"><meta charset="utf-8">'
                '<meta name="google" content="notranslate"><title>peer</title>'
                f'<style>{(here / "peer_page.css").read_text()}{"".join(self.sweeps())}{zoom}</style>'
                f'<body>{body}<script>{(here / "peer_page.js").read_text().rstrip()}({json.dumps(told)});</script>\n')

    def header(self):
        board = self.board["board"]
        subtitle = board.get("subtitle", {}).get("ja", "")
        era = f" / 令和{self.fiscal - 2018}年度" if self.fiscal > 2019 else ""
        day = f'{self.date.month}月{self.date.day}日（{"月火水木金土日"[self.date.weekday()]}）'
        yield f'<h1>{html.escape(board["title"]["ja"])}</h1>'
        yield (f'<div class="sub">{html.escape(subtitle)}　{html.escape(self.revision["label"]["ja"])}　'
               f'{self.number}/{len(self.pages)}</div>')
        yield (f'<div class="clock">{day} <span id="time">10:00</span>'
               f'<small>{self.fiscal}年度{era}</small></div>')
        yield f'<div class="pill">今年度の取組 {len(self.current)}件</div>'
        if self.later:
            yield f'<div class="remark">{self.years[-1]}年度〜の列は以後も続く計画</div>'

    def heads(self):
        for i, year in enumerate(self.years):
            tail = " 〜" if self.roadmap.get("open_ended") and i == len(self.years) - 1 else ""
            place = f"left:{self.left_of(i) - 2:.1f}px;width:{self.step + 4:.1f}px"
            if i == self.column:
                yield f'<div class="head now" style="{place}">いま {self.fiscal}年度{"".join(self.ticks())}</div>'
            else:
                yield f'<div class="head" style="{place}">{year}年度{tail}</div>'

    def slots(self):
        """The years of an open-ended last column that has begun before this one: up to the next year."""
        return range(self.years[-1], self.fiscal + 2) if self.later else range(0)

    def ticks(self):
        slots = self.slots()
        for i, year in enumerate(slots):
            words = (str(year) if i == 0 else str(year)[2:]) + ("→" if year > self.fiscal else "")
            wide = self.step / len(slots)
            yield (f'<span class="tick{" now" if year == self.fiscal else ""}" '
                   f'style="left:{i * wide:.1f}px;width:{wide:.1f}px">{words}</span>')

    def now_line(self):
        slots = len(self.slots()) or 1
        slot = slots - 2 if self.later else 0
        return self.left_of(self.column) + (slot + self.passed) * self.step / slots

    def ground(self):
        if self.column is not None:
            place = box(self.left_of(self.column) - 2, HEADS[0], self.step + 4, ROWS[1] + 6 - HEADS[0])
            yield f'<div class="column" style="{place}"></div>'
        if "time_axis" in self.board["board"]:
            yield f'<div class="axis">{html.escape(self.board["board"]["time_axis"]["ja"])} →</div>'

    def names(self):
        for lane in self.lanes:
            number, hue = lane["domain"].get("number"), lane["hue"]
            circle = f"<b>{number}</b>" if number else ""
            current = sum(bar["current"] for row in lane["rows"] for bar in row["bars"])
            count = f'<span class="count">{current}件</span>' if current else ""
            place = box(NAMES[0], lane["top"], NAMES[1] - NAMES[0], lane["bottom"] - lane["top"])
            yield (f'<div class="lane" style="{place};--hue:{hue};border-left:6px solid {hue};'
                   f'background:linear-gradient(90deg,{hue}42,{hue}14)">{circle}'
                   f'{html.escape(lane["domain"]["name"]["ja"])}{count}</div>')

    def sweeps(self):
        for bar in self.current:
            wide = self.parts(bar, 0)["now"][1] + 120
            yield (f'@keyframes {self.sweep(bar)}{{{110 / self.period(bar):.2f}%,to'
                   f"{{transform:translateX({wide:.0f}px)}}}}")

    @staticmethod
    def sweep(bar):
        return "s" + format(zlib.crc32(bar["task"]["id"].encode()), "x")

    @staticmethod
    def period(bar):
        return 4.0 + zlib.crc32(bar["task"]["id"].encode()) % 2001 / 1000

    def parts(self, bar, grown):
        """The bar's parts before, in and after the current column: left edge within the bar, and width."""
        wide = bar["w"] + 2 * grown
        begin = max(0, self.left_of(self.column) - bar["x"] + grown) if bar["columns"][0] < self.column else 0
        end = wide
        if bar["columns"][1] > self.column:
            end = self.left_of(self.column + 1) - bar["x"] + grown
        return {"past": (0, begin), "now": (begin, end - begin), "next": (end, wide - end)}

    @staticmethod
    def words(bar):
        notes = ",".join(str(n) for n in bar["task"].get("footnotes", []))
        return (f'<div class="words"><span>{html.escape(bar["task"]["text"]["ja"])}'
                f'{f"<sup>{notes}</sup>" if notes else ""}</span></div>')

    def shape(self, bar, grown=0):
        """The parts of one of this year's bars; what moves is only in the part inside the column."""
        hue, h = bar["hue"], bar["h"] + 2 * grown
        parts = self.parts(bar, grown)
        arrow = "to" not in bar["task"]
        for name in ("past", "next"):
            x, w = parts[name]
            if w > 0:
                path = outline(w, h, arrow and name == "next", name == "past", name == "next")
                yield f'<div style="{box(x, 0, w, h)};clip-path:path(\'{path}\');background:{past_shade(hue)}"></div>'
        x, w = parts["now"]
        left, right = not parts["past"][1], not parts["next"][1]
        path = outline(w, h, arrow and right, left, right)
        inset = EDGE / 2
        dx = inset if left else 0
        edge = outline(w - dx - (inset if right else 0), h - EDGE, arrow and right, left, right, "M")
        cap = f'<div class="cap" style="background:{hue}"></div>' if left else ""
        place = box(x, 0, w, h)
        yield (f'<div class="clip" style="{place};clip-path:path(\'{path}\');background:{now_shade(hue)}">'
               f'{cap}<div class="sheen"></div></div>'
               f'<svg class="edge" style="{place}"><path d="{edge}" transform="translate({dx:.1f} {inset:.1f})" '
               f'stroke="{hue}"/></svg>')

    def glow(self, bar, grown=0):
        parts = self.parts(bar, grown)
        (x, w), h = parts["now"], bar["h"] + 2 * grown
        path = outline(w, h, "to" not in bar["task"] and not parts["next"][1], False, False)
        reach, strength = (30, 0.6) if grown else (12, 0.3)
        shadow = f'drop-shadow(0 0 {reach / 2}px {faded(bar["hue"], strength)})'
        return (f'<svg class="glow" style="{box(x, 0, w, h)};filter:{shadow} {shadow}">'
                f'<path d="{path}" fill="{now_shade(bar["hue"])}"/></svg>')

    def motion(self, bar):
        return f'--sweep:{self.sweep(bar)};--period:{self.period(bar):.3f}s;--lag:{0.17 * bar["lane"] - 30:.2f}s'

    def bars(self):
        """Glows below all bars, and the now line above them but below their words."""
        bars = [bar for lane in self.lanes for row in lane["rows"] for bar in row["bars"]]
        place = {id(bar): box(bar["x"], bar["y"], bar["w"], bar["h"]) for bar in bars}
        for bar in self.current:
            yield f'<div class="bar" style="{place[id(bar)]}">{self.glow(bar)}</div>'
        for bar in bars:
            if bar["current"]:
                yield f'<div class="bar" style="{place[id(bar)]};{self.motion(bar)}">{"".join(self.shape(bar))}</div>'
            else:
                fill = "" if self.column is not None else f";background:{past_shade(bar['hue'])}"
                yield f'<div class="bar rest" style="{place[id(bar)]}{fill}">{self.words(bar)}</div>'
        if self.column is not None:
            line = box(self.now_line() - 1.5, HEADS[1], 3, ROWS[1] + 6 - HEADS[1])
            yield f'<div class="line" style="{line}"></div>'
        for bar in self.current:
            yield f'<div class="bar" style="{place[id(bar)]}">{self.words(bar)}</div>'

    def foot(self):
        used = sorted({n for lane in self.lanes for row in lane["rows"] for bar in row["bars"]
                       for n in bar["task"].get("footnotes", [])})
        yield f'<div class="notes">{"　".join(f"<b>{n}</b> {html.escape(self.notes[n])}" for n in used)}</div>'

    def lifted(self):
        for bar in self.current:
            w, h = bar["w"], bar["h"]
            small = f"transform:scale({w / (w + 2 * GROWN):.5f},{h / (h + 2 * GROWN):.5f})"
            x = self.now_line() - bar["x"]
            line = f'<div class="line" style="{box(x - 1.5, -GROWN, 3, h + 2 * GROWN)}"></div>' if 0 < x < w else ""
            yield (f'<div class="bar lift" style="{box(bar["x"], bar["y"], w, h)};{self.motion(bar)}">'
                   f'<div class="grow" style="{small}">{self.glow(bar, GROWN)}{"".join(self.shape(bar, GROWN))}</div>'
                   f'{line}{self.words(bar)}</div>')

    def telops(self):
        for side, top, out in (("bottom", 1080 - self.telop, self.telop), ("top", HEADS[0], -HEADS[0] - self.telop)):
            says = "".join(self.say(bar) for bar in self.current if bar["side"] == side)
            yield (f'<div class="telop" id="{side}" style="top:{top:.0f}px;height:{self.telop:.0f}px;'
                   f'transform:translateY({out:.0f}px)">{says}</div>')

    def say(self, bar):
        task, domain = bar["task"], bar["domain"]
        number = f'<b>{domain["number"]}</b>' if "number" in domain else ""
        to = " 〜 いま" if "to" not in task else f' 〜 {task["to"]}年度' if task["to"] != task["from"] else ""
        inferred = "<small>年度は推定</small>" if task.get("span") == "inferred" else ""
        below = "　".join(self.programmes(task))
        return (f'<div class="say" style="--hue:{bar["hue"]}"><div class="frame"></div><div class="text">'
                f'<div class="who">{number}{html.escape(domain["name"]["ja"])}</div>'
                f'<div class="years">{inferred}{task["from"]}年度{to}</div>'
                f'<div class="told"><p style="font-size:{self.size}px">{html.escape(task["text"]["ja"])}</p>'
                f'{f"<small>{html.escape(below)}</small>" if below else ""}</div></div></div>')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("board", metavar="BOARD", type=pathlib.Path, help="the board's folder")
    parser.add_argument("--size", default="1920x1080", metavar="WxH", help="of the screen (default: 1920x1080)")
    parser.add_argument("--date", type=datetime.date.fromisoformat, default=datetime.date.today(),
                        metavar="YYYY-MM-DD", help="take this as today's date")
    parser.add_argument("--revision", default="", metavar="ID", help="default: the board's last one")
    parser.add_argument("--page", type=int, default=1, metavar="N", help="of the roadmap (default: 1)")
    parser.add_argument("--dwell", action="store_true", help="print the length of a dwell in seconds, and no page")
    given = parser.parse_args()
    page = Page(given.board, given.revision, given.page, given.date)
    if given.dwell:
        print(f"{page.dwell:.3f}")
        return
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(page.write(tuple(int(side) for side in given.size.split("x"))))


if __name__ == "__main__":
    main()
