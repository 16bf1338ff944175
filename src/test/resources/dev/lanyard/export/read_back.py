"""Reads exports with Python's own readers and Debian's, and says how much is in each.

Usage: read_back.py FOLDER, where FOLDER/csv, FOLDER/jsonl, FOLDER/x.sqlite and so on were exported.
Prints a line for each thing that was counted: what, a tab, how many.
"""

import csv
import json
import sqlite3
import sys
import urllib.parse
import xml.dom.minidom
from pathlib import Path

import icalendar
import networkx

folder = Path(sys.argv[1])
package = json.loads((folder / "csv" / "datapackage.json").read_text())
described = json.loads((folder / "csv" / "csv-metadata.json").read_text())


def say(what, count):
    print(f"{what}\t{count}")


for resource, table in zip(package["resources"], described["tables"]):
    name = resource["name"]
    columns = [field["name"] for field in resource["schema"]["fields"]]
    assert table["url"] == resource["path"]
    assert [c["name"] for c in table["tableSchema"]["columns"]] == columns
    with open(folder / "csv" / resource["path"], newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
        assert not rows or list(rows[0]) == columns, name
    schema = table["tableSchema"]
    assert schema.get("primaryKey", []) == resource["schema"].get("primaryKey", []), name
    assert [
        (key["columnReference"][0], key["reference"]["resource"]) for key in schema["foreignKeys"]
    ] == [
        (key["fields"], key["reference"]["resource"] + ".csv")
        for key in resource["schema"].get("foreignKeys", [])
    ], name
    for column in schema["columns"]:
        cells = [row[column["name"]] for row in rows]
        assert not column.get("required") or all(cells), (name, column)
        cast = {"integer": int, "decimal": float, "string": str, "anyURI": urllib.parse.urlparse}
        for cell in filter(None, cells):
            cast[column["datatype"]](cell)
            assert column["datatype"] != "anyURI" or ":" in cell, (name, column, cell)
    say(f"csv {name}", len(rows))
    with open(folder / "tsv" / f"{name}.tsv", newline="", encoding="utf-8") as file:
        assert list(csv.DictReader(file, delimiter="\t", strict=True)) == rows, name
    lines = (folder / "jsonl" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    objects = [json.loads(line) for line in lines]
    for row, thing in zip(rows, objects):
        assert {k: v or None for k, v in row.items()} == {
            k: None if v is None else str(v) for k, v in thing.items()
        }, (row, thing)
    say(f"jsonl {name}", len(objects))
    # What the data package promises: keys are keys, and lead somewhere.
    key = resource["schema"].get("primaryKey", [])
    if key:
        assert len({tuple(row[k] for k in key) for row in rows}) == len(rows), name
    for foreign in resource["schema"].get("foreignKeys", []):
        other = foreign["reference"]
        with open(folder / "csv" / f"{other['resource']}.csv", newline="", encoding="utf-8") as file:
            there = {row[other["fields"]] for row in csv.DictReader(file)}
        missing = {row[foreign["fields"]] for row in rows} - there - {""}
        assert not missing, (name, foreign, missing)

database = sqlite3.connect(folder / "x.sqlite")
for resource in package["resources"]:
    count = database.execute(f"SELECT count(*) FROM {resource['name']}").fetchone()
    say(f"sqlite {resource['name']}", count[0])

for network in ("people-events", "co-speakers", "organisations-events"):
    graphml = networkx.read_graphml(folder / f"{network}.graphml")
    gexf = networkx.read_gexf(folder / f"{network}.gexf")
    assert set(graphml.nodes) == set(gexf.nodes)
    assert all(d["label"] and d["iri"] for _, d in graphml.nodes(data=True))
    for a, b, data in graphml.edges(data=True):
        assert data["weight"] == int(gexf.edges[a, b]["weight"]), (a, b)
    say(f"{network} nodes", graphml.number_of_nodes())
    say(f"{network} edges", graphml.number_of_edges())
    say(f"{network} weight", sum(d["weight"] for _, _, d in graphml.edges(data=True)))

calendar = icalendar.Calendar.from_ical((folder / "x.ics").read_bytes())
events = list(calendar.walk("VEVENT"))
assert all(e.decoded("dtend") > e.decoded("dtstart") for e in events)
say("ical events", len(events))

document = xml.dom.minidom.parse(str(folder / "x.rdf"))
say("rdfxml things", len(document.getElementsByTagName("rdf:Description")))

found = json.loads((folder / "x.json").read_text(encoding="utf-8"))["@graph"]
say("schema-org events", len(found))
say("schema-org talks", sum(len(event["subEvent"]) for event in found))
say(
    "schema-org performers",
    sum(len(talk["performer"]) for event in found for talk in event["subEvent"]),
)
