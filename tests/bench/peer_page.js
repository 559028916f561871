// The tour and the clock of the page that peer_page.py writes. It sets classes when something changes, some
// thirty times a dwell; all that moves in between is the style sheet's.
"use strict";
(({stops, end, dwell}) => {
    const all = what => [...document.querySelectorAll(what)];
    const lifts = all(".lift"), lanes = all(".lane"), heads = all(".head"), says = all(".say");
    const set = (elements, name, wanted) => elements.forEach((e, i) => e.classList.toggle(name, wanted(i)));

    // What a panel will say when it comes in is made while it still stands outside.
    function prepare(stop) {
        const side = stops[stop]?.side, panel = side && document.getElementById(side);
        if (panel && !panel.classList.contains("in")) say(panel, stop);
    }
    function say(panel, stop) {
        for (const one of panel.children) one.classList.toggle("on", one === says[stop]);
    }

    function light(at) { // a stop's index, or none
        const stop = stops[at];
        // As if its motion had gone on all the time.
        if (stop) lifts[at].style.setProperty("--from", -performance.now() / 1000 + "s");
        document.body.classList.toggle("dim", Boolean(stop));
        set(lifts, "lit", i => i === at);
        set(lanes, "lit", i => i === stop?.lane);
        set(heads, "lit", i => stop && stop.columns[0] <= i && i <= stop.columns[1]);
        for (const panel of all(".telop")) {
            if (stop?.side === panel.id) say(panel, at);
            panel.classList.toggle("in", stop?.side === panel.id);
        }
    }

    const steps = [[0, () => prepare(0)]];
    stops.forEach((stop, i) => {
        steps.push([stop.begin, () => light(i)]);
        steps.push([stop.begin + 1, () => prepare(i + 1)]);
    });
    steps.push([end - 0.35, () => light()]);
    // Times are counted from the first dwell's begin, so that late timers do not add up.
    function from(start, step) {
        const lap = step < steps.length ? start : start + dwell;
        const [time, act] = steps[step % steps.length];
        setTimeout(() => {
            act();
            from(lap, step % steps.length + 1);
        }, Math.max(0, (lap + time) * 1000 - performance.now()));
    }
    if (stops.length) from(performance.now() / 1000, 0);

    (function clock() {
        const now = new Date();
        const two = number => String(number).padStart(2, "0");
        document.getElementById("time").textContent = two(now.getHours()) + ":" + two(now.getMinutes());
        setTimeout(clock, 60000 - now % 60000);
    })();
})
