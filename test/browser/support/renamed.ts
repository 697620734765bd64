import { readFileSync } from "node:fs";
import path from "node:path";
import { addressOf } from "../../../src/workbook";
import { openWorkbookFile } from "../../../src/workbook/file";
import { SAMPLES } from "../../built/support/program";
import { fileSnapshot } from "./pane";

/** A sample whose headers were renamed, old title → new title, wherever they stand alone in a cell. */
export async function renamedSample(file: string, titles: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const bytes = readFileSync(path.join(SAMPLES, file));
  const { sheets } = await fileSnapshot(bytes);
  const edits = sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        const to = typeof value === "string" ? titles[value] : undefined;
        if (to === undefined) return [];
        return [{ sheet, cell: addressOf(row, column), from: value, to, style: null, replacesFormula: false }];
      }),
    ),
  );
  if (edits.length < Object.keys(titles).length) throw new Error(`not all of these titles are in ${file}`);
  const workbook = await openWorkbookFile(bytes);
  const outcomes = await workbook.apply(edits, null);
  if (outcomes.some((outcome) => outcome !== "applied")) throw new Error("a title could not be changed");
  return workbook.bytes();
}
