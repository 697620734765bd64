import { createRoot } from "react-dom/client";
import type { Language } from "../messages";
import type { PaneController } from "./controller/controller";
import type { Store } from "./state/store";
import { Outside } from "./view/frame/Outside";
import { Pane } from "./view/frame/Pane";
import { themeFor } from "./view/frame/themes";

/** Draws the pane into an element of the page, in place of what stood in it. */
export function mountPane(element: Element, store: Store, controller: PaneController, isDark: boolean): void {
  createRoot(element).render(<Pane store={store} controller={controller} theme={themeFor(isDark)} />);
}

/** Draws what the page says outside Excel. */
export function mountOutside(element: Element, language: Language, isDark: boolean): void {
  createRoot(element).render(<Outside language={language} theme={themeFor(isDark)} />);
}
