import { emptyShelf } from "../../test/taskpane/emptyShelf";
import { setUp, workbookWith } from "../../test/taskpane/oneCell";
import { PaneController } from "./controller/controller";
import { openStore } from "./openStore";
import { rememberPointers, rememberedPointers } from "./preferences/rememberedPointers";
import { workbookKey } from "./preferences/workbookKey";

const pointing = (field: string) => ({ columns: [{ sheet: "表一", cell: "A1", header: "甲", field }], sheets: [] });

it("opens the next file with the preferences of the one before, and with nothing that was said of that one", async () => {
  const shelf = emptyShelf();
  const next = workbookKey(workbookWith(1));
  rememberPointers(() => shelf, next, pointing("teachers"));
  const first = openStore(() => shelf, { language: "en", standard: "basic-2012", province: "河南" });
  const { settings } = first.state();
  first.dispatch({
    type: "settingsChosen",
    settings: { ...settings, replaceFormulas: true, pointers: pointing("students") },
  });

  const second = openStore(() => shelf, first.state().settings);
  expect(second.state().settings).toEqual({
    language: "en",
    standard: "basic-2012",
    province: "河南",
    replaceFormulas: false,
  });
  await new PaneController({ ...setUp().ports, shelf: () => shelf }, second).check();
  expect(second.state().settings.pointers).toEqual(pointing("teachers"));
  expect(rememberedPointers(() => shelf, next)).toEqual(pointing("teachers"));
});
