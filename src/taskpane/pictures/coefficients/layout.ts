import type { Mark } from "../parts/marks";
import { fittingTicks, linear, type Scale } from "../parts/scale";
import { textWidth, wrapText } from "../parts/textWidth";
import type { CoefficientMark, CoefficientModel, CoefficientRow } from "./model";

export const FONT = 12;
const LINE = 16;
const BAR = 12;
const BAR_STEP = 22;
const ROW_GAP = 12;
const GAP = 6;
const AXIS = 24;
/** From here on names stand beside their bars, below above them. */
const WIDE = 640;
const NAME_SHARE = 0.34;

export interface PlacedBar {
  readonly mark: CoefficientMark;
  readonly stage: string;
  readonly text: string;
  readonly y: number;
  /** Pixels from the start of the bars. */
  readonly end: number | null;
  readonly limit: number | null;
  readonly hit: Mark;
}

export interface PlacedRow {
  readonly key: string;
  readonly lines: readonly string[];
  readonly nameY: number;
  readonly bars: readonly PlacedBar[];
}

export interface CoefficientLayout {
  readonly height: number;
  /** Where stages' names, bars and figures start, and where the bars' axis ends. */
  readonly stageX: number;
  readonly from: number;
  readonly to: number;
  readonly textX: number;
  readonly ticks: readonly number[];
  readonly scale: Scale;
  readonly rows: readonly PlacedRow[];
}

/** The words that a layout has to find room for. */
export interface CoefficientWords {
  readonly name: (row: CoefficientRow) => string;
  readonly stage: (mark: CoefficientMark) => string;
  readonly short: (mark: CoefficientMark) => string;
  readonly full: (row: CoefficientRow, mark: CoefficientMark) => string;
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, FONT)), 0);

/** Where everything goes in a picture of a width, so that no two texts meet and none is cut. */
export function layoutOf(model: CoefficientModel, words: CoefficientWords, width: number): CoefficientLayout {
  const all = model.rows.flatMap(({ marks }) => marks);
  const wide = width >= WIDE;
  const nameWidth = wide ? width * NAME_SHARE : width;
  const stageX = wide ? nameWidth + GAP : 0;
  const from = stageX + widest(all.map(words.stage)) + GAP;
  const textX = width - widest(all.map(words.short));
  // The sign of a coefficient over its limit stands behind its bar.
  const to = textX - GAP - BAR;
  const ticks = fittingTicks(0, model.most, to - from, (tick) => textWidth(String(tick), FONT));
  const scale = linear([0, ticks.at(-1) ?? 1], [from, to]);

  let y = 0;
  const rows = model.rows.map((row): PlacedRow => {
    const lines = wrapText(words.name(row), nameWidth, FONT);
    const nameY = y;
    const namesHeight = lines.length * LINE;
    const barsY = wide ? y : y + namesHeight + 2;
    const bars = row.marks.map((mark, at): PlacedBar => {
      const own = barsY + at * BAR_STEP + (BAR_STEP - BAR) / 2;
      return {
        mark,
        stage: words.stage(mark),
        text: words.short(mark),
        y: own,
        end: mark.value === null ? null : scale(mark.value),
        limit: mark.limit === null ? null : scale(mark.limit),
        hit: {
          key: `${row.id ?? ""} ${mark.stage}`,
          text: words.full(row, mark),
          area: { kind: "box", x: stageX + 1, y: own - 4, width: width - stageX - 2, height: BAR + 8 },
        },
      };
    });
    const barsEnd = barsY + row.marks.length * BAR_STEP;
    y = Math.max(barsEnd, nameY + namesHeight) + ROW_GAP;
    return { key: row.id ?? "", lines, nameY, bars };
  });
  return { height: y + AXIS, stageX, from, to, textX, ticks, scale, rows };
}

/** Height of a bar and of a line of text. */
export const SIZES = { bar: BAR, line: LINE, axis: AXIS } as const;
