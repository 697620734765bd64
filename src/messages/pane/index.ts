import { PANE_CHECKED } from "./checked";
import { PANE_FILL } from "./fill";
import { PANE_FRAME } from "./frame";

/** Sentences of the pane. */
export const PANE = {
  zh: { ...PANE_FRAME.zh, ...PANE_CHECKED.zh, ...PANE_FILL.zh },
  en: { ...PANE_FRAME.en, ...PANE_CHECKED.en, ...PANE_FILL.en },
};

/** Every sentence of the pane in one language. */
export type PaneTexts = (typeof PANE)["zh"];
