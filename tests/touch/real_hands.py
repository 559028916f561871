#!/usr/bin/env python3
"""Drives the program as people do, and passes when it did what they expect.

    with_xorg.sh real_hands.py fingers|finds|mouse|keys|turned FUKAN FOLDER
    with_weston.sh real_hands.py fingers|finds FUKAN FOLDER
"""

import math
import os
import sys
import time

import real_wall
from real_wall import height, home, need, width

# Of the bundled board's map at 1280x720: an area with two domains, and the round button that leads home.
area = (700, 414)
home_button = (183, 675)


def under(view, x, y):
    """The place of the world that a pixel shows."""
    return view.x + (x - width / 2) / view.scale, view.y + (y - height / 2) / view.scale


def near(found, wanted, margin, what):
    off = math.dist(found, wanted)
    assert off <= margin, f"{what}: {found} rather than {wanted}"


def has_bar(picture):
    """Above all that is on the bottom bar a row is of the bar's ground alone; its middle may lie below
    a message."""
    def ground(pixel):
        return max(abs(a - b) for a, b in zip(pixel, (16, 28, 48))) <= 6
    return any(all(map(ground, picture.pixels(y, 170, 210) + picture.pixels(y, 1070, 1110)))
               for y in range(644, 662, 2))


def leave(wall):
    if wall.on_x11:
        wall.key("Escape")  # the card, if there is one
        wall.key("Escape")
    else:
        wall.tap(*home_button)
    wall.at_home()


def pinch(wall):
    before = wall.picture()
    seen = wall.view()
    wall.spread(500, 300, 50, 100)
    view = wall.rests("exploring", and_also=lambda v: v.scale > 1)
    assert 1.8 < view.scale < 2.2, f"fingers went twice as far apart, and the scale is {view.scale}"
    near(under(view, 500, 300), under(seen, 500, 300), 3 / view.scale, "another place came under the fingers")
    after = wall.picture()
    share = after.changed(before, range(200, 600, 20))
    assert share > 0.3, f"only {share:.0%} of the screen changed"
    assert has_bar(after) and not has_bar(before), "there is no bottom bar, or there was one before"
    return view


def pan(wall, view):
    mark = len(wall.lines())
    wall.drag(700, 400, 500, 360)
    wall.told(mark, "touch-move", 500, 360)
    # While it is down, and once it has left after a rest.
    held = wall.until(lambda: wall.view().moving and wall.view(), "no finger holds the camera")
    near((held.x, held.y), (view.x + 200 / view.scale, view.y + 40 / view.scale), 1.5 / view.scale,
         "what was under the finger did not follow it")
    wall.stand_still()
    mark = len(wall.lines())
    wall.fingers("up 0")
    wall.told(mark, "touch-end")
    rest = wall.rests("exploring")
    near((rest.x, rest.y), (held.x, held.y), 1.5 / view.scale, "it went on though the finger had stopped")


def fling(wall):
    mark = len(wall.lines())
    wall.drag(500, 300, 860, 300)
    wall.fingers("up 0")
    end = wall.told(mark, "touch-end")
    rest = wall.rests("exploring")
    lines = wall.lines()
    lifted = next(v for v in map(real_wall.view_of, reversed(lines[:end])) if v)
    way = [v for v in map(real_wall.view_of, lines[end:]) if v]
    assert len({v.x for v in way if v.moving}) >= 2, f"it did not go on after the finger had left: {way}"
    assert rest.x < lifted.x - 10, f"it went the wrong way: from {lifted} to {rest}"
    assert rest.scale == lifted.scale


def tap(wall):
    before = wall.view()
    wall.tap(*area)
    view = wall.rests("exploring", and_also=lambda v: v.scale > 1)
    assert math.dist((view.x, view.y), (before.x, before.y)) > 50, f"a tap on an area led nowhere: {view}"


def touch_in_flight(wall):
    """A finger takes the camera where it is. The flight takes more than a second; wherever it is met is right."""
    mark = len(wall.lines())
    wall.tap(*area)
    time.sleep(0.8)
    wall.fingers("down 0 300 220")
    begin = wall.told(mark, "touch-begin", 300, 220)
    mark = len(wall.lines())
    wall.fingers("move 0 301 220")
    wall.told(mark, "touch-move", 301, 220)
    places = {view[1:4] for view in map(real_wall.view_of, wall.lines()[begin:]) if view}
    assert len(places) <= 1, f"it flew on under a finger: {places}"
    # Held for longer than a tap, it opens the menu: the finger does no more.
    wall.fingers("up 0")
    wall.rests("exploring")


def fingers(wall):
    view = pinch(wall)
    pan(wall, view)
    fling(wall)
    leave(wall)
    tap(wall)
    leave(wall)
    touch_in_flight(wall)


def body_differs(picture, other):
    """How much is another below the header, whose clock may go on; the upper rows tell it soonest."""
    return picture.changed(other, range(130, 250, 4), 40, 1240)


def same(picture, other):
    """Of what stands still at rest, as this year's things breathe on: the title, and the scene's left edge."""
    title = picture.changed(other, range(25, 70, 2), 30, 800)
    return max(title, picture.changed(other, range(130, 250, 4), 30, 84)) < 0.01


def shows(wall, other, otherwise):
    """Sooner or later the same is to be seen as in that picture."""
    return wall.until(lambda: same(wall.picture(), other), otherwise)


def standing(wall):
    """A picture that is the same again: what comes in has come."""
    pictures = [wall.picture()]

    def again():
        pictures.append(wall.picture())
        return same(*pictures[-2:]) and pictures[-1]
    return wall.until(again, "nothing comes to rest")


def lift(wall):
    wall.stand_still()
    mark = len(wall.lines())
    wall.fingers("up 0")
    wall.told(mark, "touch-end")


def drag_page(wall):
    """The page follows the finger and turns; it comes back after a short way; and the other way it turns back."""
    whole = wall.picture()
    mark = len(wall.lines())
    wall.drag(900, 400, 520, 400)
    wall.told(mark, "touch-move", 520, 400)
    wall.until(lambda: body_differs(wall.picture(), whole) > 0.3, "the page did not follow the finger")
    assert wall.view().state == "attract" and wall.view().scale == 1, f"the camera moved: {wall.view()}"
    lift(wall)
    looks_changed(wall, whole, "the page did not turn")
    page = standing(wall)
    # Further than a finger trembles, less far than turns: on weston a pixel is a millimetre.
    wall.drag(500, 400, 524 if wall.on_x11 else 507, 400)
    lift(wall)
    shows(wall, page, "the page did not come back")
    wall.drag(400, 300, 800, 302)
    lift(wall)
    shows(wall, whole, "the page did not turn back")


def make_room(wall):
    """The first touch, where nothing is to be opened: the scene is above the bar."""
    wall.tap(950, 52)  # the clock
    view = wall.rests("exploring", and_also=lambda v: 0.9 < v.scale < 1)
    assert has_bar(wall.picture()), f"there is no bar, but room for it: {view}"
    leave(wall)


def second_tap(wall):
    """It takes along into what it opened, and the same again leads back out."""
    wall.double_tap(*area)
    wall.rests("exploring", and_also=lambda v: v.scale > 1)
    wall.double_tap(300, 300)
    wall.rests("exploring", "the second double tap led nowhere", lambda v: v.scale <= 1)
    leave(wall)


def pill_is_filled(picture):
    """Near its right end, where there are no words: amber for this year, outlined for another."""
    return all(pixel[0] > 200 and pixel[2] < 140 for pixel in picture.pixels(39, 1231, 1236))


def another_year(wall):
    """The bar's years, the arrow back to now in the header, and the count there, which opens the index."""
    wall.tap(950, 52)
    wall.rests("exploring", and_also=lambda v: 0.9 < v.scale < 1)
    assert pill_is_filled(wall.picture()), "the header's count is not this year's"
    wall.tap(643, 668)  # 2025
    wall.until(lambda: not pill_is_filled(wall.picture()), "the header does not say another year")
    wall.tap(1140, 39)
    wall.until(lambda: pill_is_filled(wall.picture()), "the header's arrow did not lead back to now")
    whole = wall.picture()
    wall.tap(1160, 39)
    wall.until(lambda: body_differs(wall.picture(), whole) > 0.3, "the header's count opened no index")
    wall.tap(40, 400)  # beside it
    shows(wall, whole, "the index did not close")
    leave(wall)


def close_help(wall):
    whole = wall.picture()
    wall.key("h")
    wall.until(lambda: body_differs(wall.picture(), whole) > 0.5, "there is no sheet of keys")
    wall.tap(1224, 112)  # beside the cross, as fingers land
    shows(wall, whole, "the cross did not close the sheet")
    assert wall.view().state == "attract", f"the sheet was touched through: {wall.view()}"


def finds(wall):
    drag_page(wall)
    make_room(wall)
    second_tap(wall)
    another_year(wall)
    if wall.on_x11:
        close_help(wall)


def mouse(wall):
    seen = wall.view()
    wall.mouse("mousemove", 500, 300)
    for _ in range(5):
        wall.mouse("click", 4)
    view = wall.rests("exploring", and_also=lambda v: v.scale > 1.2)
    mark = len(wall.lines())
    wall.mouse("mousemove", 501, 300, "mousemove", 500, 300)
    wall.told(mark, "move", 500, 300)
    view = wall.rests("exploring")
    near(under(view, 500, 300), under(seen, 500, 300), 3 / view.scale, "another place came under the mouse")

    mark = len(wall.lines())
    wall.mouse("mousemove", 700, 400, "mousedown", 1)
    for x in range(680, 599, -20):
        wall.mouse("mousemove", x, 400)
    wall.told(mark, "move", 600, 400)
    wall.stand_still()
    mark = len(wall.lines())
    wall.mouse("mouseup", 1)
    wall.told(mark, "button")
    moved = wall.rests("exploring")
    near((moved.x, moved.y), (view.x + 100 / view.scale, view.y), 2 / view.scale, "the world did not follow the mouse")

    wall.mouse("click", 3)
    wall.at_home()
    wall.mouse("mousemove", *area, "click", 1)
    view = wall.rests("exploring", and_also=lambda v: v.scale > 1)
    assert math.dist((view.x, view.y), home) > 50, f"a click on an area led nowhere: {view}"
    wall.mouse("click", 3)  # the card
    wall.mouse("click", 3)
    wall.at_home()


def looks_changed(wall, before, what):
    """Sooner or later the header's words are others: a layout takes its time."""
    return wall.until(lambda: (now := wall.picture()).changed(before, range(50, 70, 2), 30, 880) > 0.02 and now, what)


def keys(wall):
    wall.key("plus")
    near_by = wall.rests("exploring", and_also=lambda v: v.scale > 1.1)
    wall.key("shift+Right")
    right = wall.rests("exploring", and_also=lambda v: v.x > near_by.x + 10)
    wall.key("shift+Down")
    wall.rests("exploring", and_also=lambda v: v.y > right.y + 10)
    wall.key("shift+Left")
    wall.rests("exploring", and_also=lambda v: v.x < right.x - 10)
    wall.key("0")
    wall.at_home()

    wall.key("4")
    domain = wall.rests("exploring", and_also=lambda v: v.scale > 1)
    assert domain.y > home[1], f"the fourth domain is in the lower half: {domain}"
    leave(wall)

    # The menu's first entry leads home.
    wall.key("m")
    wall.rests("exploring", and_also=lambda v: 0.9 < v.scale < 1)  # it made room
    wall.key("Tab")
    wall.key("Return")
    wall.at_home()

    # In the index a domain is chosen with the keyboard, and flown to.
    wall.key("i")
    wall.rests("exploring", and_also=lambda v: 0.9 < v.scale < 1)  # it made room
    wall.key(*["Tab"] * 13)  # across the button that closes, eight filters, three domains
    wall.key("Return")
    chosen = wall.rests("exploring", and_also=lambda v: v.scale > 1)
    near(chosen[1:4], domain[1:4], 0.1, "the index led elsewhere than the key 4")
    leave(wall)

    plain = wall.picture()
    wall.key("v")
    looks_changed(wall, plain, "what the revision changed was not shown")
    between = standing(wall)  # once it has played, the key leads straight on
    wall.key("v")
    other = looks_changed(wall, between, "the other revision was not shown")
    wall.key("l")
    looks_changed(wall, other, "the language did not change")

    wall.key("Left")  # the roadmap, where a task of this year is lifted, and opened
    wall.key("Tab")
    wall.key("Return")
    wall.rests("exploring", and_also=lambda v: math.dist((v.x, v.y), home) > 50)
    leave(wall)


def turned(wall):
    """The file turns the picture of a running wall, and fingers and mouse turn with it."""
    def lands(x, y):
        mark = len(wall.lines())
        wall.fingers("down 0 100 200", "up 0")
        index = wall.told(mark, "touch-begin")
        begin = wall.lines()[index].split()
        return math.dist((float(begin[3]), float(begin[4])), (x, y)) < 1

    assert lands(100, 200), "a finger does not land where it is put"
    for degrees, finger, mouse in ((90, (200, width - 100), (150, width - 300)),
                                   (180, (width - 100, height - 200), (width - 300, height - 150)),
                                   (270, (height - 200, 100), (height - 150, 300)),
                                   (0, (100, 200), (300, 150))):
        wall.save(f"[display]\nrotation = {degrees}\n")
        wall.until(lambda: lands(*finger), f"at {degrees} degrees a finger does not turn with the picture")
        mark = len(wall.lines())
        wall.mouse("mousemove", 310, 160, "mousemove", 300, 150)
        wall.told(mark, "move", *mouse)


def main():
    what, fukan, folder = sys.argv[1:]
    need("weston-screenshooter" if "WAYLAND_DISPLAY" in os.environ else "xdotool")
    # No telop comes over what is compared.
    still = "[motion]\ntour = false\n" if what == "finds" else ""
    with real_wall.Wall(fukan, folder, still) as wall:
        {"fingers": fingers, "finds": finds, "mouse": mouse, "keys": keys, "turned": turned}[what](wall)


if __name__ == "__main__":
    main()
