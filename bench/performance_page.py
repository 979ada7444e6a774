"""Writes docs/performance.md from what bench/compare measured."""
import os
import re

INTRODUCTION = """# Performance

Written by `bench/compare --write`; do not edit. Medians of whole processes, the
contenders taking turns, output to a file, on {cores} cores of {processor}. The inputs
are made from `samples/` and are the same each time: one English letter of about 150
words, English letters one after the other, 2,000 letters in the languages of the
samples. `grep` is `grep -cEi -f bench/p500.txt` in C.UTF-8: 500 phrases.
"""

STAGES = """
`cmake --build --preset release --target sincerely_bench` and
`build/release/sincerely_bench` time each stage by itself: read, tokenise, match,
report.
"""


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return re.search(r"model name\s*:\s*(.*)", file.read()).group(1)
    except (OSError, AttributeError):
        return "an unknown processor"


def seconds(value):
    if value < 0.1:
        return f"{value * 1000:.1f} ms"
    return f"{value:.2f} s"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def write(results, verdicts):
    names = []
    for measured in results.values():
        names += [name for name in measured if name not in names]
    times = [[what] + [
        f"{seconds(measured[name][0])}, {measured[name][1]:.0f} MiB"
        if name in measured else "" for name in names]
        for what, measured in results.items()]
    limits = [[what, f"{value:.2f}", f"{limit:g}", "yes" if met else "**no**"]
              for what, value, limit, met in verdicts]
    return (INTRODUCTION.format(cores=os.cpu_count(), processor=processor())
            + "\n## Time and peak memory\n\n" + table(["input", *names], times)
            + "\n## Limits\n\n"
            + table(["what", "measured", "limit", "met"], limits)
            + STAGES)
