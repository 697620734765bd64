import { createRoot } from "react-dom/client";
import { loadPreferences, themeFor, type Shelf } from "../taskpane";
import { PageApp } from "./view/PageApp";

const shelf = (): Shelf => window.localStorage;
const preferences = loadPreferences(shelf, navigator.language);
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const root = createRoot(document.getElementById("page") ?? document.body);

// A file that is dropped beside its place must not replace the page.
for (const type of ["dragover", "drop"]) {
  window.addEventListener(type, (event) => {
    event.preventDefault();
  });
}

function draw(): void {
  root.render(<PageApp theme={themeFor(dark.matches)} preferences={preferences} shelf={shelf} />);
}

// In the evening the system may change its colours.
dark.addEventListener("change", draw);
draw();
