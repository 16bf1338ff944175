// Light or dark, as the reader last chose; else as the system says.
(() => {
  const root = document.documentElement;
  const key = "lanyard-theme";
  const dark = () =>
    root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
  const recall = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // a browser may forbid to remember
    }
  };
  const kept = recall();
  if (kept === "dark" || kept === "light") {
    root.dataset.theme = kept;
  }
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.theme");
    const say = () => {
      button.textContent = dark() ? "☀" : "☾";
      button.setAttribute("aria-label", dark() ? "Switch to light colours" : "Switch to dark colours");
    };
    button.hidden = false;
    say();
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      try {
        localStorage.setItem(key, root.dataset.theme);
      } catch {
        // then it lasts for this page
      }
      say();
      document.dispatchEvent(new CustomEvent("lanyard-theme"));
    });
  });
})();
