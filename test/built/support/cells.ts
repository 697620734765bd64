import { unzipSync } from "fflate";
import { formulaAt, parseAddress, valueAt, type CellValue, type WorkbookSnapshot } from "../../../src/workbook";
import { openWorkbookFile } from "../../../src/workbook/file";

/** A workbook file as the file host reads it. */
export async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return (await openWorkbookFile(bytes)).read(new AbortController().signal, () => undefined);
}

function placeOf(snapshot: WorkbookSnapshot, sheet: string, cell: string) {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  const position = parseAddress(cell);
  if (found === undefined || position === null) throw new RangeError(`no cell ${sheet}!${cell}`);
  return { found, ...position };
}

export function cellOf(snapshot: WorkbookSnapshot, sheet: string, cell: string): CellValue {
  const { found, row, column } = placeOf(snapshot, sheet, cell);
  return valueAt(found, row, column);
}

export function formulaOf(snapshot: WorkbookSnapshot, sheet: string, cell: string): string | null {
  const { found, row, column } = placeOf(snapshot, sheet, cell);
  return formulaAt(found, row, column)?.text ?? null;
}

/** The values of one row of cells, such as `C4:J4`. */
export function rowOf(snapshot: WorkbookSnapshot, sheet: string, first: string, length: number): CellValue[] {
  const { found, row, column } = placeOf(snapshot, sheet, first);
  return Array.from({ length }, (_, index) => valueAt(found, row, column + index));
}

function partText(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const content = parts[name];
  if (content === undefined) throw new RangeError(`no part ${name}`);
  return new TextDecoder().decode(content);
}

function attributes(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** The part of each sheet by the sheet's name, read without the product's own reader. */
export function sheetParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes);
  const tags = (part: string, element: string) =>
    [...partText(parts, part).matchAll(new RegExp(`<${element}\\b[^>]*>`, "g"))].map(([tag]) => attributes(tag));
  const targets = new Map(
    tags("xl/_rels/workbook.xml.rels", "Relationship").map((tag) => [tag.get("Id"), tag.get("Target") ?? ""]),
  );
  return new Map(
    tags("xl/workbook.xml", "sheet").map((tag) => {
      const target = targets.get(tag.get("r:id")) ?? "";
      return [tag.get("name") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** The XML of every cell of a sheet's part, by address. */
export function cellXml(bytes: Uint8Array, part: string): ReadonlyMap<string, string> {
  const xml = partText(unzipSync(bytes, { filter: ({ name }) => name === part }), part);
  const cells = xml.matchAll(/<c\b(?:[^>]*\/>|[^>]*[^/]>[\s\S]*?<\/c>)/g);
  return new Map([...cells].map(([cell]) => [attributes(cell).get("r") ?? "", cell]));
}

/** The formats of a workbook as they stand in its styles part, without what says how a number or a text is shown. */
export function looks(bytes: Uint8Array): readonly string[] {
  const styles = partText(unzipSync(bytes), "xl/styles.xml");
  const formats = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1] ?? "";
  return [...formats.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gsu)].map(([format]) =>
    format.replace(/ (?:numFmtId|applyNumberFormat|quotePrefix)="[^"]*"/gu, ""),
  );
}
