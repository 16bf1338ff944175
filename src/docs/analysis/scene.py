#!/usr/bin/env python3
"""Makes up a scene of meetups and conferences, as one graph an evening, to try an analysis on.

    python3 src/docs/analysis/scene.py target/scene
    python3 src/docs/analysis/scene.py target/scenes 10    # ten such scenes side by side

Nobody in it exists. It is the same on every machine: chance is seeded, and the clock is not asked.
"""

import random
import sys
from pathlib import Path

GIVEN = "Abela Brono Cintia Dagur Edita Faro Gerlin Hanno Ismar Jolanta Kasimir Linnea Marek Nuria Oskari Petra".split()
FAMILY = "Aldermoor Brackwater Cinderholt Dunmarrow Elmstead Farrowby Gillhaven Hartsmere Inglewick Kestrelby".split()
COMPANIES = "Amberline Bluefen Copperwell Driftwood Elderflow Foxglove Granary Highmoor Ironleaf Kittiwake".split()
# name, city, events a year, first year, size of the crowd it draws speakers from
SERIES = [
    ("Cloud Evenings Porto", "porto", 6, 2017, 40),
    ("Ghent Containers", "ghent", 5, 2018, 40),
    ("Graz Platform Circle", "graz", 4, 2019, 30),
    ("Bristol Observability Club", "bristol", 4, 2020, 30),
    ("Northern Scale Days", "turku", 1, 2017, 110),
    ("Rhine Data Week", "lyon", 1, 2019, 110),
]
# topic, project, how likely a talk was about it in 2017 and in 2025
THEMES = [
    ("service-mesh", "istio", 5, 1),
    ("observability", "opentelemetry", 2, 6),
    ("monitoring-and-metrics", "prometheus", 5, 3),
    ("platform-engineering", "backstage", 0, 7),
    ("gitops", "argo-cd", 1, 4),
    ("ebpf", "cilium", 1, 4),
]
LAST = 2025
HEAD = """@base <https://w3id.org/lanyard/id/> .
@prefix lan: <https://w3id.org/lanyard#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


def slug(name):
    return name.lower().replace(" ", "-")


class Scene:
    def __init__(self, folder, number):
        self.folder = folder
        self.mark = f" {number}" if number else ""  # what tells the names of further scenes apart
        self.chance = random.Random(2017 + number)
        self.people = [f"{given} {family}{self.mark}" for family in FAMILY for given in GIVEN]
        self.chance.shuffle(self.people)
        # A few like the stage far more than the rest, and some companies send more people.
        self.keenness = {p: 1 / (1 + i % 40) for i, p in enumerate(self.people)}
        self.employer = {p: COMPANIES[int(len(COMPANIES) * self.chance.random() ** 2)] for p in self.people}

    def pick(self, among, weights):
        mark = self.chance.random() * sum(weights)
        for one, weight in zip(among, weights):
            mark -= weight
            if mark < 0:
                return one
        return among[-1]

    def run(self):
        for year in range(2017, LAST + 1):
            for person in self.people:
                if self.chance.random() < 0.08:  # a new job
                    self.employer[person] = COMPANIES[int(len(COMPANIES) * self.chance.random() ** 2)]
            for number, series in enumerate(SERIES):
                name, city, often, first, crowd = series
                name += self.mark
                start = number * 23 % 60  # neighbours share a part of their crowds
                local = self.people[start : start + crowd]
                for edition in range(often if year >= first else 0):
                    month = 2 + (10 * edition) // often + number % 2
                    self.event(name, city, f"{year}-{month:02d}-{3 + self.chance.randrange(25):02d}", local, often)

    def event(self, series, city, date, crowd, often):
        title = f"{series} {date[:7]}" if often > 1 else f"{series} {date[:4]}"
        event = slug(title)
        facts = [f'<document/{event}> a lan:Document ; rdfs:label "{title}" ; lan:mentions <event/{event}> .']
        claims = []
        facts.append(
            f'<event/{event}> a lan:Event ; rdfs:label "{title}" ; lan:inSeries <series/{slug(series)}> ;'
            f' lan:startDate "{date}"^^xsd:date ; lan:place <place/{city}> ; lan:status lan:Held .'
        )
        facts.append(f'<series/{slug(series)}> a lan:EventSeries ; rdfs:label "{series}" .')
        facts.append(f'<place/{city}> a lan:Place ; rdfs:label "{city.title()}" .')
        year = int(date[:4])
        for number in range(2 if often > 1 else 12):
            speaker = self.pick(crowd, [self.keenness[p] for p in crowd])
            topic, project, then, now = self.pick(
                THEMES, [a + (b - a) * (year - 2017) / (LAST - 2017) for _, _, a, b in THEMES]
            )
            company = self.employer[speaker]
            talk, post = f"talk/{event}/{number + 1}", f"affiliation/{event}/{number + 1}"
            facts.append(
                f'<{talk}> a lan:Talk ; rdfs:label "{topic.replace("-", " ").capitalize()} at {company}" ;'
                f" lan:atEvent <event/{event}> ; lan:speaker <person/{slug(speaker)}> ;"
                f" lan:representing <organisation/{slug(company)}> ; lan:topic <topic/{topic}> ; lan:project <project/{project}> ."
            )
            facts.append(f'<person/{slug(speaker)}> a lan:Person ; rdfs:label "{speaker}" ; lan:affiliation <{post}> .')
            facts.append(
                f'<{post}> a lan:Affiliation ; rdfs:label "{speaker} ({company})" ;'
                f' lan:organisation <organisation/{slug(company)}> ; lan:asOf "{date}"^^xsd:date .'
            )
            facts.append(f'<organisation/{slug(company)}> a lan:Organisation ; rdfs:label "{company}" .')
            facts.append(f"<topic/{topic}> a lan:Topic . <project/{project}> a lan:Project .")
            claims.append(
                f"<document/{event}/claim/{number + 1}> a lan:Claim ; rdf:subject <{talk}> ; rdf:predicate lan:speaker ;"
                f" rdf:object <person/{slug(speaker)}> ; prov:wasDerivedFrom <document/{event}> ;"
                f' oa:start "{40 * number}"^^xsd:nonNegativeInteger ; oa:end "{40 * number + 30}"^^xsd:nonNegativeInteger ;'
                f' lan:rule "made-up" ; lan:confidence 0.9 .'
            )
        graph = "<document/{0}> {{\n{1}\n}}\n<document/{0}/evidence> {{\n{2}\n}}\n".format(
            event, "\n".join(facts), "\n".join(claims)
        )
        (self.folder / f"{event}.trig").write_text(HEAD + graph, encoding="utf-8")


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for number in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1):
        Scene(target, number).run()
