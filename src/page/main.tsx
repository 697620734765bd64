import { createRoot } from "react-dom/client";
import { loadPreferences, themeFor, type Shelf } from "../taskpane";
import { PageApp } from "./view/PageApp";

const shelf = (): Shelf => window.localStorage;
const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;

// A file that is dropped beside its place must not replace the page.
for (const type of ["dragover", "drop"]) {
  window.addEventListener(type, (event) => {
    event.preventDefault();
  });
}

createRoot(document.getElementById("page") ?? document.body).render(
  <PageApp theme={themeFor(isDark)} preferences={loadPreferences(shelf, navigator.language)} shelf={shelf} />,
);
