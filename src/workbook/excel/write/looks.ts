import { cellKey, rangeAddress, type CellRange } from "../..";
import { bandsOf } from "../read/area";
import { inTurn } from "../session/inTurn";

/** How a cell looks, as far as this add-in ever changes it. Colours are `#RRGGBB`. */
export interface CellLook {
  /** Null where the cell has no fill, which is not the same as white. */
  readonly fill: string | null;
  readonly colour: string;
  readonly bold: boolean;
  readonly underlined: boolean;
  /** In points. */
  readonly size: number;
  readonly wraps: boolean;
}

/** A cell that nobody ever dressed. */
export const PLAIN_LOOK: CellLook = {
  fill: null,
  colour: "#000000",
  bold: false,
  underlined: false,
  size: 11,
  wraps: false,
};

/** Some cells of a sheet. */
export interface LookQuestion {
  readonly sheetId: string;
  readonly range: CellRange;
}

/** Cells whose looks are asked for in one request: some 180 bytes each. */
const CELLS = 20_000;
/** What is asked for to know how cells look. */
export const LOOKS_WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { color: true, bold: true, underline: true, size: true },
    wrapText: true,
  },
};

/**
 * Reads how cells look.
 *
 * @returns sheet id → key of the cell → its look
 */
export async function readLooks(
  context: Excel.RequestContext,
  questions: readonly LookQuestion[],
): Promise<ReadonlyMap<string, ReadonlyMap<number, CellLook>>> {
  const looks = new Map(questions.map(({ sheetId }) => [sheetId, new Map<number, CellLook>()]));
  const bands = questions.flatMap(({ sheetId, range }) => bandsOf(range, CELLS).map((band) => ({ sheetId, band })));
  await inTurn(together(bands), async (request) => {
    const asked = request.map(({ sheetId, band }) => ({
      sheetId,
      band,
      answer: context.workbook.worksheets.getItem(sheetId).getRange(rangeAddress(band)).getCellProperties(LOOKS_WANTED),
    }));
    await context.sync();
    for (const { sheetId, band, answer } of asked) {
      for (const [key, look] of looksOf(band, answer.value)) looks.get(sheetId)?.set(key, look);
    }
  });
  return looks;
}

/** The looks of the cells of a rectangle, by key, out of what Excel answers. */
export function looksOf(
  { firstRow, firstColumn }: CellRange,
  properties: readonly (readonly Excel.CellProperties[])[],
): readonly (readonly [key: number, look: CellLook])[] {
  return properties.flatMap((row, down) =>
    row.map((cell, right) => [cellKey(firstRow + down, firstColumn + right), lookOf(cell)] as const),
  );
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  return {
    fill: format?.fill?.pattern === "None" ? null : (format?.fill?.color?.toUpperCase() ?? null),
    colour: format?.font?.color?.toUpperCase() ?? "#000000",
    bold: format?.font?.bold ?? false,
    underlined: (format?.font?.underline ?? "None") !== "None",
    size: format?.font?.size ?? PLAIN_LOOK.size,
    wraps: format?.wrapText ?? false,
  };
}

/** Small questions go in one request. */
function together<Question extends { readonly band: CellRange }>(
  questions: readonly Question[],
): readonly (readonly Question[])[] {
  const requests: Question[][] = [];
  let cells = Infinity;
  for (const question of questions) {
    const { firstRow, firstColumn, lastRow, lastColumn } = question.band;
    const own = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
    cells += own;
    if (cells > CELLS) {
      requests.push([]);
      cells = own;
    }
    requests[requests.length - 1]?.push(question);
  }
  return requests;
}
