// Answers as charts. What is drawn is decided by columns: one across, one or more numbers up, and perhaps one that splits the numbers.

import { colours, columns, library, still } from "./rows.js";

const ECHARTS = "/webjars/echarts-6.0.0.js";
const DATE = /^\d{4}(-\d\d){0,2}$/;
const MOST_SERIES = 7;
const MOST_LINES = 5;
const MOST_CATEGORIES = 60;

/**
 * How an answer can be drawn, for answers that nobody chose columns for.
 *
 * @returns {{x: string, split: string, y: string[]} | undefined} undefined when there is no number in it
 */
export function choose(answer) {
  const shown = columns(answer).map((c) => ({ ...c, name: answer.columns[c.at] }));
  const all = (column, test) =>
    answer.rows.length > 0 && answer.rows.every((row) => row[column.at].text === "" || test(row[column.at]));
  const numbers = shown.filter((column) => all(column, (cell) => cell.number));
  const words = shown.filter((column) => !numbers.includes(column));
  if (numbers.length === 0 || words.length === 0) {
    return undefined;
  }
  const x = words.find((column) => all(column, (cell) => DATE.test(cell.text))) ?? words[0];
  const repeats = new Set(answer.rows.map((row) => row[x.at].text)).size < answer.rows.length;
  const split = repeats ? words.find((column) => column !== x) : undefined;
  return { x: x.name, split: split?.name ?? "", y: (split ? numbers.slice(0, 1) : numbers.slice(0, 4)).map((n) => n.name) };
}

/**
 * Draws an answer, with its legend below.
 *
 * @param {{x: string, split: string, y: string[], lines: boolean}} plan as choose() makes it; lines instead of bars if so
 * @param {string} label what a screen reader says of the picture
 * @returns a picture that can be resized and disposed of
 */
export async function chart(element, answer, plan, label) {
  await library(ECHARTS);
  const look = colours(element);
  const data = arrange(answer, plan);
  const across = !data.dates && (data.categories.length > 8 || data.categories.some((c) => c.length > 18));
  const canvas = document.createElement("div");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  canvas.style.height = across ? `${Math.max(9, data.categories.length * 1.9 + 3)}rem` : "17rem";
  element.replaceChildren(canvas);
  if (data.series.length > 1) {
    element.append(legend(data.series.map(({ name, others }, i) => [name, colour(look, others, i)])));
  }
  const picture = echarts.init(canvas);
  picture.setOption(option(data, look, across, canvas.clientWidth));
  return { resize: () => picture.resize(), dispose: () => picture.dispose() };
}

function colour(look, others, i) {
  return others ? look.others : look.series[i % look.series.length];
}

function legend(entries) {
  const list = document.createElement("ul");
  list.className = "legend";
  for (const [name, fill] of entries) {
    const item = document.createElement("li");
    const swatch = document.createElement("span");
    swatch.style.background = fill;
    item.append(swatch, name);
    list.append(item);
  }
  return list;
}

/** Categories in their order, and for each series one number a category. */
export function arrange(answer, plan) {
  const x = answer.columns.indexOf(plan.x);
  const split = answer.columns.indexOf(plan.split);
  const totals = new Map();
  const sums = new Map(); // series → category → number
  for (const row of answer.rows) {
    for (const name of plan.y) {
      const number = Number(row[answer.columns.indexOf(name)].text);
      const series = split < 0 ? name : row[split].text;
      const numbers = sums.get(series) ?? sums.set(series, new Map()).get(series);
      numbers.set(row[x].text, (numbers.get(row[x].text) ?? 0) + number);
      totals.set(series, (totals.get(series) ?? 0) + number);
    }
  }
  const found = [...new Set(answer.rows.map((row) => row[x].text))];
  const dates = found.every((category) => DATE.test(category));
  const categories = dates ? years(found.sort()) : found.slice(0, MOST_CATEGORIES);
  const names = split < 0 ? [...sums.keys()] : largest(totals, plan.lines ? MOST_LINES : MOST_SERIES);
  const series = names.map((name) => ({
    name,
    others: false,
    numbers: categories.map((c) => sums.get(name).get(c) ?? 0),
  }));
  // Bars add up to something, lines do not.
  const rest = plan.lines ? [] : [...sums.keys()].filter((name) => !names.includes(name));
  if (rest.length > 0) {
    const numbers = categories.map((c) => rest.reduce((sum, name) => sum + (sums.get(name).get(c) ?? 0), 0));
    series.push({ name: `${rest.length} others`, others: true, numbers });
  }
  return { categories, dates, series, lines: plan.lines === true, stacked: split >= 0 && plan.lines !== true };
}

/** Years without anything are years too: a gap must be seen. */
function years(found) {
  if (found.length < 2 || !found.every((date) => date.length === 4)) {
    return found;
  }
  const [first, last] = [Number(found[0]), Number(found.at(-1))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** A single one left over is better shown than called the others. */
function largest(totals, most) {
  const sorted = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, sorted.length === most + 1 ? most + 1 : most).map(([name]) => name);
}

function option(data, look, across, room) {
  const category = {
    type: "category",
    data: data.categories,
    inverse: across,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
    axisLabel: { color: look.quiet, ...(across ? { width: Math.min(260, room * 0.4), overflow: "truncate", interval: 0 } : {}) },
  };
  const number = {
    type: "value",
    minInterval: 1,
    splitLine: { lineStyle: { color: look.line } },
    axisLabel: { color: look.quiet },
  };
  return {
    animation: !still(),
    textStyle: { fontFamily: look.font, color: look.ink },
    grid: { left: 8, right: 16, top: 12, bottom: 8, containLabel: true },
    // As text on the canvas: as markup it would need styles that the page forbids.
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      confine: true,
      axisPointer: { type: data.lines ? "line" : "shadow" },
      backgroundColor: look.raised,
      borderColor: look.line,
      textStyle: { color: look.ink, fontFamily: look.font },
    },
    xAxis: across ? number : category,
    yAxis: across ? category : number,
    series: data.series.map(({ name, others, numbers }, i) => ({
      name,
      type: data.lines ? "line" : "bar",
      stack: data.stacked ? "all" : undefined,
      barMaxWidth: 36,
      symbolSize: 7,
      itemStyle: { color: colour(look, others, i) },
      data: numbers,
    })),
  };
}
