import type { CellValue, Edit, WorkbookHost, WorkbookSnapshot } from "../../src/workbook";

export function readAll(host: WorkbookHost): Promise<WorkbookSnapshot> {
  return host.read(new AbortController().signal, () => undefined);
}

/** An edit of the sheet named `S`, where a test does not say otherwise. */
export function edit(cell: string, from: CellValue, to: Edit["to"], more: Partial<Edit> = {}): Edit {
  return { sheet: "S", cell, from, to, style: null, replacesFormula: false, ...more };
}
