import { emptyShelf, refusedShelf } from "../../../test/taskpane/emptyShelf";
import { initialState } from "../state/state";
import { createStore } from "../state/store";
import { followPreferences, loadPreferences, savePreferences } from "./preferences";

const USUAL = { language: "zh", standard: null, province: null };
const KEY = "balance.settings";

it("finds again what was kept", () => {
  const shelf = emptyShelf();
  savePreferences(() => shelf, { language: "en", standard: "basic-2012", province: "河南" });
  expect(loadPreferences(() => shelf, "zh-CN")).toEqual({ language: "en", standard: "basic-2012", province: "河南" });
});

it("keeps nothing but the settings", () => {
  const shelf = emptyShelf();
  const more = { language: "zh", standard: null, province: null, file: "县.xlsx" } as const;
  savePreferences(() => shelf, more);
  expect(shelf.getItem(KEY)).not.toContain("县");
});

it.each(['{"language":"fr","standard":"basic-1999","province":"月球"}', "not json", "null", "7", "[]"])(
  "takes %s for nothing kept",
  (text) => {
    const shelf = emptyShelf({ [KEY]: text });
    expect(loadPreferences(() => shelf, "zh-CN")).toEqual(USUAL);
  },
);

it("does without a storage, as the browser refuses it to a page opened from a disk", () => {
  savePreferences(refusedShelf, { language: "en", standard: null, province: null });
  expect(loadPreferences(refusedShelf, "zh-TW")).toEqual(USUAL);
  expect(loadPreferences(refusedShelf, "de").language).toBe("en");
});

it("follows the settings of a pane, and keeps nothing before the user changes one", () => {
  const shelf = emptyShelf();
  const store = createStore(initialState("zh"));
  followPreferences(() => shelf, store);
  store.dispatch({ type: "workerMissed" });
  expect(shelf.getItem(KEY)).toBeNull();
  store.dispatch({ type: "settingsChosen", settings: { ...store.state().settings, standard: "basic-2012" } });
  expect(loadPreferences(() => shelf, "zh").standard).toBe("basic-2012");
});
