// Turns the plain form of the editor page into YASGUI: tabs, completion from the graph, tables, charts.
// Whatever it needs comes from this server: /prefixes.json, /terms.json, /queries.json.

import { chart, choose } from "./charts.js";
import { local, read } from "./rows.js";

const form = document.getElementById("plain");
const place = document.getElementById("editor");
const examples = document.getElementById("examples");
const endpoint = new URL("/lanyard/sparql", location.href).href;
const [prefixes, terms] = await Promise.all(["/prefixes.json", "/terms.json"].map((a) => fetch(a).then((r) => r.json())));

/** Completes classes or properties by the beginning of their IRI, their name, or a word of their label. */
function completer(like, kind) {
  const known = terms.filter((term) => term.kind === kind);
  const fits = (term, words) =>
    term.iri.toLowerCase().startsWith(words) ||
    term.name.split(":")[1].toLowerCase().startsWith(words) ||
    term.label.toLowerCase().includes(words);
  Yasqe.forkAutocompleter(like, {
    name: `lanyard-${kind}`,
    bulk: false,
    autoShow: true,
    get: (_, token) => {
      const words = token.autocompletionString.toLowerCase();
      return known.filter((term) => fits(term, words)).map((term) => term.name);
    },
    postProcessSuggestion: (_yasqe, _token, name) => name,
    postprocessHints: (_, hints) =>
      hints.map((hint) => {
        const term = known.find((t) => t.name === hint.text);
        const used = term.uses === 1 ? "once" : `${term.uses.toLocaleString("en")} times`;
        return { ...hint, displayText: `${term.name}   ${term.label}, ${used}` };
      }),
  });
}

/** A chart of the answer, beside YASGUI's table. */
class Chart {
  priority = 3;
  label = "Chart";

  constructor(yasr) {
    this.yasr = yasr;
  }

  answer() {
    const { results } = this.yasr;
    return read({ head: { vars: results.getVariables() }, results: { bindings: results.getBindings() ?? [] } });
  }

  canHandleResults() {
    return Boolean(this.yasr.results?.getVariables()?.length) && choose(this.answer()) !== undefined;
  }

  async draw() {
    const element = document.createElement("div");
    element.className = "chart";
    this.yasr.resultsEl.replaceChildren(element);
    const answer = this.answer();
    this.picture = await chart(element, answer, choose(answer), "The answer as a chart; the table has the same numbers");
  }

  destroy() {
    this.picture?.dispose();
  }

  getIcon() {
    const icon = document.createElement("span");
    icon.className = "chart-icon";
    return icon;
  }
}

completer("class", "class");
completer("property", "property");
Yasgui.Yasr.registerPlugin("chart", Chart);
Yasgui.Yasr.defaults.plugins.table.dynamicConfig = { compact: true }; // numbers without their types

form.hidden = true;
place.hidden = false;
const yasgui = new Yasgui(place, {
  autofocus: false,
  populateFromUrl: location.hash !== "", // what stands before the hash, the form has read already
  autoAddOnInit: form.dataset.tab === "",
  copyEndpointOnNewTab: false,
  persistenceId: "lanyard",
  requestConfig: { endpoint, method: "POST", acceptHeaderGraph: "text/turtle,*/*;q=0.9" },
  endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [], renderItem: () => {} },
  yasqe: {
    value: form.elements.query.defaultValue,
    autocompleters: ["variables", "prefixes", "lanyard-class", "lanyard-property"],
    prefixCcApi: new URL("/prefixes.json", location.href).href,
    editorHeight: "22rem",
  },
  yasr: {
    prefixes: { ...prefixes, id: "https://w3id.org/lanyard/id/" }, pluginOrder: ["table", "chart", "response"],
  },
});

function open(name, sparql) {
  const config = { name, yasqe: { value: sparql }, requestConfig: { endpoint } };
  return yasgui.addTab(true, config, { avoidDuplicateTabs: true });
}

// An address that brought a query opens it in a tab, and runs it.
if (form.dataset.tab) {
  open(form.dataset.tab, form.elements.query.defaultValue).query().catch(() => {});
}

examples.addEventListener("submit", async (event) => {
  event.preventDefault();
  const name = examples.elements.question.value;
  const questions = await fetch("/queries.json").then((r) => r.json());
  const question = questions.find((q) => q.name === name);
  open(question.name, question.sparql).query().catch(() => {});
});

// Entities of the graph are on this server, wherever their IRIs point.
place.addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.("a.iri");
    if (link) {
      link.href = local(link.href);
    }
  },
  true,
);

// YASGUI leaves some of what it draws without a name, or out of reach of the keyboard.
function set(selector, attributes) {
  for (const element of place.querySelectorAll(selector)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (element.getAttribute(name) !== value) {
        element.setAttribute(name, value);
      }
    }
  }
}

function tidy() {
  set(".CodeMirror textarea", { "aria-label": "SPARQL query; Escape, then Tab leaves the editor" });
  set(".CodeMirror-scroll", { tabindex: "0", role: "region", "aria-label": "The query, to be scrolled" });
  set(".tabsList .addTab", { role: "tab", "aria-selected": "false" });
  set(".tableSizer", { "aria-label": "Rows on a page" });
  for (const head of place.querySelectorAll("th:empty, .dt-column-title:empty")) {
    const words = document.createElement("span");
    words.className = "hidden";
    words.textContent = "Row";
    head.append(words);
  }
}

tidy();
new MutationObserver(tidy).observe(place, { childList: true, subtree: true });
