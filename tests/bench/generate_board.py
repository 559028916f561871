#!/usr/bin/env python3
"""Writes a board of any size, to see how the program bears it. The same arguments write the same bytes.

    generate_board.py --tasks 100000 --items 3000 --config build/boards/large
    fukan check --config build/boards/large/config.toml
"""

import argparse
import math
import pathlib
import random
import sys

sys.dont_write_bytecode = True  # nothing is left in the source tree

import phrases  # noqa: E402

FIRST_YEAR = 2025
LANES_ON_A_PAGE = 6
ITEMS_IN_AN_AREA = 24
MOST_FOOTNOTES = 200
# In cells of the landscape's grid, which has at most 1000 of them either way.
ITEM = (5.0, 1.25)
ITEM_STEP = (5.25, 1.5)
NAME_ROW = 2.0
MARGIN = 0.5


class Dice:
    """Of Python's random only random() is promised to stay the same from version to version."""

    def __init__(self, seed):
        self._random = random.Random(seed)

    def below(self, limit):
        return int(self._random.random() * limit)

    def one_of(self, choices):
        return choices[self.below(len(choices))]

    def chance(self, share):
        return self._random.random() < share


def text(ja, en):
    return f'{{ ja = "{ja}", en = "{en}" }}'


def box(x, y, w, h):
    return "[" + ", ".join(f"{value:g}" for value in (x, y, w, h)) + "]"


def subject(number):
    """The name of a domain, counted from 0; the list begins again with a number behind the name."""
    ja, en = phrases.SUBJECTS[number % len(phrases.SUBJECTS)]
    turn = number // len(phrases.SUBJECTS)
    return (ja, en) if turn == 0 else (f"{ja} {turn + 1}", f"{en} {turn + 1}")


def domain_id(number):
    return f"domain-{number + 1:02}"


def sentence(dice, domain):
    """Mostly a line or two; one in five a paragraph, as in real plans."""
    verb, thing = dice.one_of(phrases.VERBS), dice.one_of(phrases.THINGS)
    quality = dice.one_of(phrases.QUALIFIERS) if dice.chance(0.7) else ("", "")
    about = subject(domain)
    ja = f"{about[0]}分野における{quality[0]}{thing[0]}{verb[0]}"
    en = f"{verb[1]} {quality[1]} {thing[1]} in the field of {about[1][0].lower()}{about[1][1:]}".replace("  ", " ")
    if dice.chance(0.2):
        other, end = dice.one_of(phrases.THINGS), dice.one_of(phrases.ENDS)
        ja += f"するとともに、{other[0]}との役割分担を明らかにし、{end[0]}。"
        en += f", make clear what it and the {other[1]} are each for, {end[1]}."
    return ja, en


def make_tasks(count, domains, years, dice):
    tasks = []
    for number in range(count):
        domain = dice.below(domains)
        first = FIRST_YEAR + dice.below(years)
        last = None if dice.chance(0.25) else min(first + dice.below(3), FIRST_YEAR + years - 1)
        tasks.append({
            "id": f"{domain_id(domain)}.task-{number + 1:06}",
            "domain": domain,
            "text": sentence(dice, domain),
            "from": first,
            "to": last,
            "inferred": dice.chance(0.1),
            "footnotes": sorted({1 + dice.below(footnote_count(count)) for _ in range(1 + dice.below(2))})
            if dice.chance(0.15) else [],
        })
    return tasks


def footnote_count(tasks):
    return max(1, min(MOST_FOOTNOTES, tasks // 20))


def earlier(tasks, years, dice):
    """What the plan was before: a task in twenty not yet there, one in ten worded or dated otherwise."""
    before = []
    for task in tasks:
        if dice.chance(0.05):
            continue
        if dice.chance(0.05):
            task = {**task, "text": sentence(dice, task["domain"])}
        if dice.chance(0.05):
            task = {**task, "from": FIRST_YEAR, "to": FIRST_YEAR + dice.below(years)}
        before.append(task)
    return before or tasks


def roadmap(tasks, footnotes, domains, years, dice):
    listed = ", ".join(str(FIRST_YEAR + year) for year in range(years))
    lines = [f"years = [{listed}]", "open_ended = true", ""]
    for first in range(0, domains, LANES_ON_A_PAGE):
        lanes = ", ".join(f'"{domain_id(i)}"' for i in range(first, min(first + LANES_ON_A_PAGE, domains)))
        lines += ["[[page]]", f"lanes = [{lanes}]", ""]
    for task in tasks:
        lines += ["[[task]]", f'id = "{task["id"]}"', f'domain = "{domain_id(task["domain"])}"',
                  f'text = {text(*task["text"])}']
        if task["footnotes"]:
            lines.append(f'footnotes = [{", ".join(map(str, task["footnotes"]))}]')
        lines.append(f'from = {task["from"]}')
        if task["to"] is not None:
            lines.append(f'to = {task["to"]}')
        if task["inferred"]:
            lines.append('span = "inferred"')
        lines.append("")
    lines += ["[[remark]]", f'text = {text("年度は計画策定時点の見込み", "Years as foreseen when the plan was made")}', ""]
    for number in range(1, footnotes + 1):
        thing = dice.one_of(phrases.THINGS)
        lines += ["[[footnote]]", f"number = {number}",
                  f'text = {text(f"{thing[0]}に関する調査研究（第{number}号）", f"Study no. {number} on the {thing[1]}")}', ""]
    return "\n".join(lines)


def entry(kind, **values):
    return [f"[[{kind}]]", *(f"{key} = {value}" for key, value in values.items()), ""]


def capitalised(words):
    return words[0].upper() + words[1:]


def item_names(count, dice):
    """Each once: an area knows its items by their names."""
    pairs = [(q, t) for t in phrases.THINGS for q in [("", ""), *phrases.QUALIFIERS]]
    start, step = dice.below(len(pairs)), 37  # 37 and the 176 pairs have no common divisor
    chosen = [pairs[(start + i * step) % len(pairs)] for i in range(count)]
    return [(q[0] + t[0], capitalised(f"{q[1]} {t[1]}".strip())) for q, t in chosen]


def shape(items):
    """Areas across and down, and items across and down in each, for a map about as wide as a screen."""
    areas = max(1, math.ceil(items / ITEMS_IN_AN_AREA))
    deep = min(8, max(1, items))
    wide = math.ceil(min(items, ITEMS_IN_AN_AREA) / deep) if items else 1
    size = (wide * ITEM_STEP[0] + 2 * MARGIN, deep * ITEM_STEP[1] + NAME_ROW + MARGIN)
    across = max(1, round(math.sqrt(areas * 16 / 9 * size[1] / size[0])))
    return areas, across, math.ceil(areas / across), deep, size


def landscape(items, domains, dice, left_out):
    """`left_out`: one item in so many is not there; 0: all are."""
    areas, across, down, deep, size = shape(items)
    top = 3.0
    columns, rows = across * size[0], top + down * size[1]
    lines = [f'title = {text("まち全体の取組の俯瞰図", "Everything that the town does, at a glance")}',
             f"grid = [{columns:g}, {rows:g}]", ""]
    for i, (ja, en) in enumerate([("暮らし", "Living"), ("しごと", "Working")]):
        lines += entry("field", id=f'"field-{i + 1}"', name=text(ja, en), at=box(i * columns / 2, 0, columns / 2, 2))
    remaining = items
    for number in range(areas):
        x, y = number % across * size[0], top + number // across * size[1]
        word, about = phrases.AREA_WORDS[number // domains % len(phrases.AREA_WORDS)], subject(number % domains)
        lines += entry("area", id=f'"area-{number + 1:04}"', name=text(f"{about[0]}の{word[0]}", f"{about[1]}: {word[1]}"),
                       at=box(x, y, size[0], size[1]), domains=f'["{domain_id(number % domains)}"]')
        count = math.ceil(remaining / (areas - number))
        remaining -= count
        for place, name in enumerate(item_names(count, dice)):
            if left_out and (number + place) % left_out == left_out - 1:
                continue
            at = box(x + MARGIN + place // deep * ITEM_STEP[0], y + NAME_ROW + place % deep * ITEM_STEP[1], *ITEM)
            lines += entry("item", area=f'"area-{number + 1:04}"', name=text(*name), at=at)
    lines += entry("note", text=text("記載のない取組もある", "Not everything is shown here"))
    return "\n".join(lines)


def board(domains, revisions):
    lines = ["[board]", 'id = "generated"', f'title = {text("まちづくり計画", "Plan for the town")}',
             'fiscal_year_start = "04-01"', ""]
    labels = {"before": ("見直し前", "Before revision"), "after": ("見直し後", "After revision")}
    for revision in revisions:
        lines += entry("revision", id=f'"{revision}"', label=text(*labels[revision]),
                       roadmap=f'"roadmap-{revision}.toml"', landscape=f'"landscape-{revision}.toml"')
    for number in range(domains):
        lines += entry("domain", id=f'"{domain_id(number)}"', number=number + 1, name=text(*subject(number)))
    return "\n".join(lines)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", type=int, default=1000, help="on the roadmap (default: 1000)")
    parser.add_argument("--items", type=int, default=300, help="on the map (default: 300)")
    parser.add_argument("--domains", type=int, default=12, help="1 to 99 (default: 12)")
    parser.add_argument("--years", type=int, default=5, help="1 to 40 (default: 5)")
    parser.add_argument("--seed", type=int, default=1, help="other texts and years (default: 1)")
    parser.add_argument("--revisions", type=int, choices=(1, 2), default=2, help="default: 2")
    parser.add_argument("--config", action="store_true", help="also writes a config.toml for the board")
    parser.add_argument("folder", type=pathlib.Path, help="where to; made when it is not there")
    given = parser.parse_args()
    if given.tasks < 1 or given.items < 0 or not 1 <= given.domains <= 99 or not 1 <= given.years <= 40:
        parser.error("at least 1 task and 0 items, 1 to 99 domains, 1 to 40 years")
    return given


def main():
    given = arguments()
    dice = Dice(given.seed)
    after = make_tasks(given.tasks, given.domains, given.years, dice)
    revisions = {"after": after}
    if given.revisions == 2:
        revisions = {"before": earlier(after, given.years, dice), "after": after}
    files = {"board.toml": board(given.domains, revisions)}
    for revision, tasks in revisions.items():
        files[f"roadmap-{revision}.toml"] = roadmap(tasks, footnote_count(given.tasks), given.domains, given.years,
                                                    dice)
        # Both maps from dice of their own: what is on both has the same name and place.
        files[f"landscape-{revision}.toml"] = landscape(given.items, given.domains, Dice(given.seed),
                                                        10 if revision == "before" else 0)
    if given.config:
        files["config.toml"] = 'board = "."\n'
    given.folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (given.folder / name).write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
