import { amount, COUNT, written } from "../entry";
import type { TemplateSheet } from "../templateSheet";
import { filledLayout } from "./filledLayout";
import { rangeOf } from "./officialSheet";

/** 表Ⅱ-1: counts and shares, all of them worked out by the program. */
export function countsSheet(): TemplateSheet {
  const rows = [4, 6].flatMap((row) => [
    written(rangeOf(`C${String(row)}:J${String(row)}`), COUNT),
    written(rangeOf(`C${String(row + 1)}:J${String(row + 1)}`), amount(1)),
  ]);
  return { ...filledLayout("表Ⅱ-1"), inputs: rows, framedWhenFilled: null, pageEnds: [] };
}

/** 表Ⅲ: means with two decimals, coefficients with three; 综合 has no mean. */
export function balanceSheet(): TemplateSheet {
  const inputs = [4, 6].flatMap((row) => [
    written(rangeOf(`C${String(row)}:I${String(row)}`), amount(2)),
    written(rangeOf(`C${String(row + 1)}:J${String(row + 1)}`), amount(3)),
  ]);
  return { ...filledLayout("表Ⅲ"), inputs, framedWhenFilled: null, pageEnds: [] };
}
