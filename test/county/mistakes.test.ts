import {
  contentOf,
  generateCounty,
  MISTAKES,
  NoSuitableSchoolError,
  plantMistakes,
  toSnapshot,
  type FormContent,
  type PlantedMistake,
} from "../../src/build/county";
import { reportingSheets } from "../../src/build/samples/countyTables";
import { HURRIED } from "../../src/build/samples/files";
import { formulaAt, parseAddress, type WorkbookSnapshot } from "../../src/workbook";

const county = generateCounty(HURRIED);
const right = contentOf(county);
const sheetsOf = (content: FormContent) => reportingSheets(county, content);

function cellAt(snapshot: WorkbookSnapshot, sheet: string, address: string): unknown {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  const position = parseAddress(address);
  if (found === undefined || position === null) throw new Error(`no cell ${sheet}!${address}`);
  const formula = formulaAt(found, position.row, position.column);
  const value = found.rows[position.row]?.[position.column] ?? null;
  return formula === null ? value : { formula: formula.text, result: value };
}

function displayed(content: PlantedMistake["to"]): string {
  return typeof content === "object" ? "" : String(content);
}

/** What was typed, where it stands: as the whole cell, or in a sentence of 表Ⅳ or 表Ⅴ. */
function shownAt(snapshot: WorkbookSnapshot, made: PlantedMistake | undefined): unknown {
  if (made === undefined) throw new Error("nothing was planted");
  const shown = cellAt(snapshot, made.sheet, made.cell);
  const isSentence = /^表[ⅣⅤ]$/u.test(made.sheet) && typeof shown === "string";
  return isSentence && shown.includes(displayed(made.to)) ? made.to : shown;
}

describe("planting mistakes", () => {
  it.each(MISTAKES.map((mistake) => [mistake.id, mistake] as const))(
    "makes %s where it says, and nowhere else twice",
    (_, mistake) => {
      const { content, planted } = plantMistakes(county, right, [mistake], 1);
      const [made] = planted;
      const before = JSON.stringify(sheetsOf(right));
      expect(JSON.stringify(sheetsOf(content))).not.toBe(before);
      expect(JSON.stringify(sheetsOf(right))).toBe(before);
      expect(shownAt(toSnapshot(sheetsOf(content)), made)).toEqual(made?.to);
    },
  );

  it("keeps every mistake in place when all are made together", () => {
    const { content, planted } = plantMistakes(county, right, MISTAKES, 1);
    const snapshot = toSnapshot(sheetsOf(content));
    expect(planted.map(({ mistake }) => mistake.id)).toEqual(MISTAKES.map(({ id }) => id));
    for (const made of planted) expect(shownAt(snapshot, made)).toEqual(made.to);
  });

  it("never hits one school twice", () => {
    const { planted } = plantMistakes(county, right, MISTAKES, 1);
    const schools = planted.flatMap(({ school }) => (school === null ? [] : [school]));
    expect(new Set(schools).size).toBe(schools.length);
  });

  it("leaves the totals true to the rows, but for the mistake that is one", () => {
    const total = (mistakes: typeof MISTAKES): unknown => {
      const { content } = plantMistakes(county, right, mistakes, 1);
      const sheet = toSnapshot(sheetsOf(content)).sheets[1];
      const rows = sheet?.rows ?? [];
      const field = 15;
      const sum = rows.slice(3, -1).reduce((whole, cells) => whole + Number(cells[field]), 0);
      return Number(rows[rows.length - 1]?.[field]) - sum;
    };
    expect(total(MISTAKES.filter(({ id }) => id !== "wrong-total"))).toBe(0);
    expect(total(MISTAKES)).toBe(-100);
  });

  it("says which mistake finds no school in a county that is too small", () => {
    const small = generateCounty({ seed: 1, schools: 1 });
    expect(() => plantMistakes(small, contentOf(small), MISTAKES, 1)).toThrow(NoSuitableSchoolError);
  });
});
