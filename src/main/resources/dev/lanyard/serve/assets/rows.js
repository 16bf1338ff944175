// Answers of the server: fetched, read, and shown as tables. Everything foreign goes in as text, never as markup.

const bases = ["https://w3id.org/lanyard/id/"];
const NUMBERS = /#(integer|decimal|double|float|int|long|nonNegativeInteger)$/;

/**
 * The answer behind an address such as /ask/sponsors?year=2025.
 *
 * @returns {Promise<{columns: string[], rows: {text: string, iri: boolean, number: boolean}[][]}>}
 */
export async function ask(address) {
  const response = await fetch(address + (address.includes("?") ? "&" : "?") + "format=json");
  if (!response.ok) {
    throw new Error(`${address} answers ${response.status}`);
  }
  return read(await response.json());
}

/** SPARQL results in JSON as columns and rows. */
export function read(results) {
  const columns = results.head.vars;
  return {
    columns,
    rows: results.results.bindings.map((row) => columns.map((column) => cell(row[column]))),
  };
}

function cell(term) {
  return {
    text: term?.value ?? "",
    iri: term?.type === "uri",
    number: NUMBERS.test(term?.datatype ?? ""),
  };
}

/** Where an entity is on this server: /id/person/priya-raman for its IRI. */
export function local(iri) {
  const base = bases.find((b) => iri.startsWith(b));
  return base === undefined ? iri : "/id/" + iri.substring(base.length);
}

/** Learns the base of a graph from a page of it: the IRI of the thing that it is about ends as its address does. */
export function learnBase(iri) {
  const end = decodeURIComponent(location.pathname).replace(/^\/id\//, "");
  if (iri.endsWith(end)) {
    bases.push(iri.substring(0, iri.length - end.length));
  }
}

/**
 * The columns that people read. An IRI that the next column names is no column of its own, but where the name leads to.
 *
 * @returns {{name: string, at: number, link: number}[]} link is -1 where there is none
 */
export function columns(answer) {
  return answer.columns
    .map((name, at) => ({ name, at, link: answer.columns.indexOf(name.replace(/Name$/, "")) }))
    .map((column) => (column.link === column.at ? { ...column, link: -1 } : column))
    .map((column) => ({ ...column, name: column.link < 0 ? column.name : answer.columns[column.link] }))
    .filter((column) => !answer.columns.includes(answer.columns[column.at] + "Name"));
}

/** An answer as a table. */
export function table(answer) {
  const shown = columns(answer);
  const whole = document.createElement("table");
  const head = whole.createTHead().insertRow();
  for (const column of shown) {
    const title = document.createElement("th");
    title.scope = "col";
    title.textContent = column.name;
    head.append(title);
  }
  const body = whole.createTBody();
  for (const row of answer.rows) {
    const line = body.insertRow();
    for (const column of shown) {
      const place = line.insertCell();
      const { text, number } = row[column.at];
      place.className = number ? "number" : "";
      place.append(column.link < 0 ? text : link(row[column.link].text, text));
    }
  }
  return whole;
}

function link(iri, text) {
  const anchor = document.createElement("a");
  anchor.href = local(iri);
  anchor.textContent = text;
  return anchor;
}

const loaded = new Map();

/** Loads a library, once. */
export function library(address) {
  if (!loaded.has(address)) {
    loaded.set(
      address,
      new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = address;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`${address} cannot be loaded`));
        document.head.append(script);
      }),
    );
  }
  return loaded.get(address);
}

/** The colours of the page as it stands, light or dark; names are those of pictures.css. */
export function colours(element) {
  const probe = document.createElement("span");
  element.append(probe);
  const colour = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    ink: colour("ink"),
    quiet: colour("quiet"),
    line: colour("line"),
    raised: colour("raised"),
    series: [1, 2, 3, 4, 5, 6, 7, 8].map((i) => colour(`series-${i}`)),
    others: colour("quiet"),
    font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return found;
}

/** Whether the reader would rather have things stand still. */
export function still() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
