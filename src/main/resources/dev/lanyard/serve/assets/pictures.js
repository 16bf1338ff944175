// Draws the pictures of a page, each when it comes into view:
//   <figure class="picture" data-answer="/ask/talks-by-year?about=…" data-x="year" data-y="talks">
//   <figure class="picture" data-answer="/ask/around?about=…" data-centre="…">
// A figure without enough to draw goes away. The numbers stand below each picture as a table.

import { chart } from "./charts.js";
import { network } from "./network.js";
import { ask, learnBase, table } from "./rows.js";

const drawn = []; // functions that draw again

async function show(figure) {
  let answer;
  try {
    answer = await ask(figure.dataset.answer);
  } catch (failure) {
    figure.querySelector(".behind").prepend(`There is no picture: ${failure.message}. `);
    return;
  }
  if (!worthwhile(figure, answer)) {
    figure.hidden = true;
    return;
  }
  const place = document.createElement("div");
  place.className = "drawing";
  figure.querySelector("figcaption").after(place, numbers(answer));
  let picture;
  const draw = async () => {
    picture?.dispose();
    picture = await (figure.dataset.centre === undefined ? bars(figure, place, answer) : ties(figure, place, answer));
    figure.dataset.drawn = "";
  };
  await draw();
  drawn.push(draw);
  new ResizeObserver(() => picture.resize()).observe(figure);
}

/** One bar, or one line between two, is no picture. */
function worthwhile(figure, answer) {
  const x = answer.columns.indexOf(figure.dataset.x ?? "one");
  return new Set(answer.rows.map((row) => row[x].text)).size > 1;
}

function bars(figure, place, answer) {
  const { x, split, y, lines } = figure.dataset;
  const plan = { x, split: split ?? "", y: y.split(" "), lines: lines !== undefined };
  return chart(place, answer, plan, described(figure));
}

function ties(figure, place, answer) {
  return network(place, answer, figure.dataset.centre, described(figure));
}

function described(figure) {
  return `${figure.querySelector("figcaption").textContent.trim()}: a picture of the table that follows`;
}

function numbers(answer) {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "The numbers";
  const scroll = document.createElement("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.role = "region";
  scroll.ariaLabel = "The numbers of the picture";
  scroll.append(table(answer));
  details.append(summary, scroll);
  return details;
}

function again() {
  drawn.forEach((draw) => draw());
}

const seen = new IntersectionObserver(
  (entries) => {
    for (const entry of entries.filter((e) => e.isIntersecting)) {
      seen.unobserve(entry.target);
      show(entry.target);
    }
  },
  { rootMargin: "200px" },
);
for (const figure of document.querySelectorAll("figure.picture")) {
  learnBase(figure.dataset.centre ?? "");
  seen.observe(figure);
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
new MutationObserver(again).observe(document.documentElement, { attributeFilter: ["data-theme"] });
