#!/usr/bin/env python3
"""Answers five questions from exported CSV tables, prints the rows and draws a picture of them.

    python3 src/docs/analysis/pictures.py everywhere target/tables target/everywhere.svg

The first word is one of: everywhere, engineers, trends, return, communities. Needs matplotlib
(Debian: python3-matplotlib).
"""

import csv
import statistics
import sys
from collections import Counter, defaultdict
from datetime import date
from itertools import combinations
from pathlib import Path

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "lanyard", "font.size": 9})
import matplotlib.pyplot as plt  # noqa: E402

INK, SOFT = "#1f5f8b", "#b9cfdf"


def read(tables, name):
    with open(Path(tables) / f"{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def bars(axes, labels, values, says):
    axes.barh(labels[::-1], values[::-1], color=INK)
    axes.bar_label(axes.containers[0], padding=3)
    axes.set_xlabel(says)


def everywhere(tables, axes):
    """Who spoke at most events?"""
    events, talks, names = defaultdict(set), defaultdict(set), {}
    for row in read(tables, "appearances"):
        events[row["person"]].add(row["event"])
        talks[row["person"]].add(row["talk"])
        names[row["person"]] = row["name"]
    rows = [(names[p], len(events[p] - {""}), len(talks[p])) for p in names]
    rows = sorted(rows, key=lambda r: (-r[1], -r[2], r[0]))[:10]
    bars(axes, [r[0] for r in rows], [r[1] for r in rows], "events")
    return rows


def engineers(tables, axes):
    """Whose people give most talks?"""
    talks, people = defaultdict(set), defaultdict(set)
    for row in read(tables, "appearances"):
        if row["organisation"]:
            talks[row["organisation_name"]].add(row["talk"])
            people[row["organisation_name"]].add(row["person"])
    rows = sorted(((o, len(talks[o]), len(people[o])) for o in talks), key=lambda r: (-r[1], r[0]))[:10]
    bars(axes, [r[0] for r in rows], [r[1] for r in rows], "talks")
    return rows


def trends(tables, axes):
    """What rose and what fell?"""
    year = {row["talk"]: int(row["year"]) for row in read(tables, "appearances") if row["year"]}
    pairs = {(r["topic_name"], r["talk"]) for r in read(tables, "talk_topics") if r["talk"] in year}
    all_talks = Counter(year[talk] for talk in {talk for _, talk in pairs})
    counts = Counter((topic, year[talk]) for topic, talk in pairs)
    middle = (min(all_talks) + max(all_talks)) / 2

    def share(topic, late):
        some = [y for y in all_talks if (y > middle) == late]
        return 100 * sum(counts[topic, y] for y in some) / sum(all_talks[y] for y in some)

    rows = [(t, round(share(t, False)), round(share(t, True))) for t in {t for t, _ in counts}]
    rows = sorted(rows, key=lambda r: (r[1] - r[2], r[0]))
    for topic, before, after in (rows[:3] + rows[-3:]) if len(rows) > 6 else rows:
        axes.plot([0, 1], [before, after], marker="o", color=INK if after > before else SOFT)
        axes.annotate(topic, (1, after), xytext=(6, 0), textcoords="offset points", va="center")
    axes.set_xticks([0, 1], ["first half", "second half"])
    axes.set_xlim(-0.1, 1.9)
    axes.set_ylabel("% of talks")
    return rows


def comeback(tables, axes):
    """How long until a speaker returns?"""
    days = defaultdict(lambda: defaultdict(set))
    for row in read(tables, "appearances"):
        if row["precision"] == "day" and row["series"]:
            days[row["series_name"]][row["person"]].add(date.fromisoformat(row["date"]))
    rows, gaps = [], {}
    for series, people in days.items():
        gaps[series] = [
            (b - a).days for dates in people.values() for a, b in zip(sorted(dates), sorted(dates)[1:])
        ]
        if gaps[series]:
            returned = sum(len(dates) > 1 for dates in people.values())
            rows.append((series, len(people), returned, int(statistics.median(gaps[series]))))
    rows = sorted(rows, key=lambda r: (r[3], r[0]))
    axes.boxplot([gaps[r[0]] for r in rows][::-1], vert=False, medianprops={"color": INK, "linewidth": 2})
    axes.set_yticklabels([r[0] for r in rows][::-1])
    axes.set_xlabel("days until the next talk in the same series")
    return rows


def communities(tables, axes):
    """Which communities share speakers?"""
    people = defaultdict(set)
    for row in read(tables, "appearances"):
        if row["series"]:
            people[row["series_name"]].add(row["person"])
    rows = []
    for one, other in combinations(sorted(people), 2):
        shared = len(people[one] & people[other])
        if shared:
            rows.append((one, other, shared, round(100 * shared / len(people[one] | people[other]))))
    rows = sorted(rows, key=lambda r: (-r[2], r[0], r[1]))[:10]
    bars(axes, [f"{one} – {other}" for one, other, _, _ in rows], [r[2] for r in rows], "speakers of both")
    return rows


QUESTIONS = {
    "everywhere": everywhere,
    "engineers": engineers,
    "trends": trends,
    "return": comeback,
    "communities": communities,
}

if __name__ == "__main__":
    question, tables, picture = sys.argv[1:]
    figure, axes = plt.subplots(figsize=(6.4, 3.2), layout="constrained")
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(QUESTIONS[question].__doc__, loc="left")
    for row in QUESTIONS[question](tables, axes):
        print("\t".join(str(cell) for cell in row))
    figure.savefig(picture, metadata={"Date": None, "Creator": "pictures.py"})
