// An answer of ties as a network: ?one and ?other, their names, and how many talks tie them.

import { colours, library, local } from "./rows.js";

const CYTOSCAPE = "/webjars/cytoscape-3.33.1.js";
const SHAPES = { person: "ellipse", organisation: "round-rectangle", event: "diamond" };

/**
 * Draws a network. A click on a node opens its page.
 *
 * @param {string} centre the IRI in the middle, which may be none of the nodes
 * @param {string} label what a screen reader says of the picture
 * @returns a picture that can be resized and disposed of
 */
export async function network(element, answer, centre, label) {
  await library(CYTOSCAPE);
  const drawing = document.createElement("div");
  drawing.className = "network";
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", label);
  element.replaceChildren(drawing, legend());
  const look = colours(element);
  const picture = cytoscape({
    container: drawing,
    elements: elements(answer, centre),
    style: style(look),
    // The page scrolls; whoever wants to look closer has the buttons.
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    maxZoom: 3,
    layout: {
      name: "cose",
      randomize: false,
      animate: false,
      fit: false,
      nodeDimensionsIncludeLabels: true,
      idealEdgeLength: () => 90,
      nodeRepulsion: () => 9000,
    },
  });
  stretch(picture);
  fit(picture);
  picture.on("tap", "node", (event) => location.assign(local(event.target.id())));
  picture.on("mouseover", "node", () => drawing.classList.add("over"));
  picture.on("mouseout", "node", () => drawing.classList.remove("over"));
  element.append(buttons(picture));
  return { resize: () => fit(picture.resize()), dispose: () => picture.destroy() };
}

/** Nodes start on a circle, in the order of the answer, so that the same answer looks the same every time. */
function elements(answer, centre) {
  const [one, oneName, other, otherName, talks] = ["one", "oneName", "other", "otherName", "talks"].map((c) =>
    answer.columns.indexOf(c),
  );
  const names = new Map();
  for (const row of answer.rows) {
    names.set(row[one].text, row[oneName].text);
    names.set(row[other].text, row[otherName].text);
  }
  const nodes = [...names].map(([id, name], i) => ({
    data: { id, name, kind: kind(id) },
    classes: id === centre ? "centre" : "",
    position: {
      x: 200 * Math.cos((2 * Math.PI * i) / names.size),
      y: 200 * Math.sin((2 * Math.PI * i) / names.size),
    },
  }));
  const ties = answer.rows.map((row, i) => ({
    data: { id: `tie-${i}`, source: row[one].text, target: row[other].text, talks: Number(row[talks].text) },
  }));
  return [...nodes, ...ties];
}

/** Layouts come out round; screens are wide. */
function stretch(picture) {
  const box = picture.nodes().boundingBox();
  const factor = Math.max(1, picture.width() / picture.height() / (box.w / box.h));
  picture.nodes().positions((node) => ({ x: node.position("x") * factor, y: node.position("y") }));
}

/** Shows the whole, with names as large as text is elsewhere. */
function fit(picture) {
  picture.fit(undefined, 24);
  if (picture.zoom() > 1.2) {
    picture.zoom(1.2).center();
  }
  const scale = Math.min(2.2, 1 / picture.zoom());
  picture.nodes().style({
    "font-size": 12 * scale,
    "text-max-width": 120 * scale,
    width: 20 * scale,
    height: 20 * scale,
  });
  picture.nodes(".centre").style({ "font-size": 14 * scale, width: 32 * scale, height: 32 * scale });
}

function kind(iri) {
  return local(iri).split("/")[2] ?? "";
}

function style(look) {
  const [person, organisation, event] = look.series;
  const nodes = { person, organisation, event };
  return [
    {
      selector: "node",
      style: {
        label: "data(name)",
        color: look.ink,
        "font-family": look.font,
        "text-wrap": "wrap",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-background-color": look.raised,
        "text-background-opacity": 0.8,
        "background-color": look.quiet,
      },
    },
    ...Object.entries(SHAPES).map(([name, shape]) => ({
      selector: `node[kind = "${name}"]`,
      style: { shape, "background-color": nodes[name] },
    })),
    { selector: "node.centre", style: { "font-weight": "bold" } },
    {
      selector: "edge",
      style: { width: "mapData(talks, 1, 12, 1.5, 6)", "line-color": look.quiet, "line-opacity": 0.35, "curve-style": "straight" },
    },
  ];
}

function legend() {
  const list = document.createElement("ul");
  list.className = "legend";
  for (const [name, plural] of [
    ["person", "people"],
    ["organisation", "organisations"],
    ["event", "events"],
  ]) {
    const item = document.createElement("li");
    const swatch = document.createElement("span");
    swatch.className = name;
    item.append(swatch, plural);
    list.append(item);
  }
  return list;
}

function buttons(picture) {
  const bar = document.createElement("p");
  bar.className = "zoom";
  const middle = () => ({ x: picture.width() / 2, y: picture.height() / 2 });
  const zoom = (factor) => picture.zoom({ level: picture.zoom() * factor, renderedPosition: middle() });
  for (const [label, name, act] of [
    ["+", "Closer", () => zoom(1.3)],
    ["−", "Farther", () => zoom(1 / 1.3)],
    ["⤢", "The whole", () => fit(picture)],
  ]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.title = name;
    button.setAttribute("aria-label", name);
    button.addEventListener("click", act);
    bar.append(button);
  }
  return bar;
}
