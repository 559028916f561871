"""The colours of the page that peer_page.py writes: those of Fukan's dark theme, by its rules
(app/scene/theme.cpp). Colours are written #rrggbb."""

# By a domain's number, from 1.
HUES = ["#ae83fd", "#59a5ff", "#2dd4bf", "#f472b6", "#fb8a3c", "#f87171", "#4ade80", "#c7b9ff", "#c0f367", "#2fc3f9"]
PLAIN_HUE = "#94a3b8"
GROUND, TEXT, RESTING = "#0b1322", "#eaf1fb", "#18243a"


def channels(color):
    return [int(color[i:i + 2], 16) for i in (1, 3, 5)]


def mix(a, b, t):
    return "#" + "".join(f"{round(x + (y - x) * t):02x}" for x, y in zip(channels(a), channels(b)))


def faded(color, alpha):
    return f"{color}{round(255 * alpha):02x}"


def luminance(color):
    """WCAG 2.2, "relative luminance"."""
    shares = (channel / 255 for channel in channels(color))
    r, g, b = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a, b):
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


def farthest(start, end, holds):
    """The colour on the way from `start` to `end`, as far along as `holds` is true of it."""
    least, most = 0.0, 1.0
    for _ in range(12):
        middle = (least + most) / 2
        if holds(mix(start, end, middle)):
            least = middle
        else:
            most = middle
    return mix(start, end, least)


def past_shade(hue):
    """Of a current bar outside of the current column: a quarter of the hue in the ground."""
    return farthest(GROUND, hue, lambda c: contrast(c, RESTING) < 1.42 or luminance(c) < luminance(RESTING))


def now_shade(hue):
    """And inside: the strongest shade upon which the text is legible."""
    return farthest("#000000", hue, lambda c: contrast(c, TEXT) >= 4.62)
