import { standardOf } from "../../../standards";
import { cellsOf, type CellLook, type ModelCell } from "../../county";
import { amount, written } from "../entry";
import type { TemplateSheet } from "../templateSheet";
import { filledLayout, HEADER_ROWS } from "./filledLayout";

const NO_MEAN = "——";
const COMPOSITE_DECIMALS = 3;
const LABELS = 2;

/** 表Ⅲ of 2012: the eight indicators and 综合, laid out like its successor. The decimals of a mean are its indicator's. */
export function basicBalanceSheet(): TemplateSheet {
  const { indicators } = standardOf("basic-2012");
  const layout = filledLayout("表Ⅲ");
  const last = LABELS + indicators.length;
  const wide = (text: string, look: CellLook): ModelCell[] =>
    cellsOf([text, ...Array.from({ length: last }, () => null)], look);
  const row = (labels: readonly (string | null)[], composite: string | null): ModelCell[] => [
    ...cellsOf(labels, "centred"),
    ...cellsOf([...indicators.map(() => null), composite], "centred"),
  ];
  const columns = (first: number, count: number, at: number) => ({
    firstRow: at,
    firstColumn: first,
    lastRow: at,
    lastColumn: first + count - 1,
  });
  const headers = indicators.map(({ name, unit }) => (unit.zh === "" ? name.zh : `${name.zh}（${unit.zh}）`));
  const codes = Array.from({ length: indicators.length + 1 }, (_, index) => `L${String(index + 1)}`);
  return {
    ...layout,
    rows: [
      wide("表Ⅲ 县域义务教育校际均衡情况（基本均衡）", "title"),
      [...cellsOf([null, null], "header"), ...cellsOf([...headers, "综合"], "header")],
      [...cellsOf([null, null], "header"), ...cellsOf(codes, "code")],
      row(["小学", "全县平均值"], NO_MEAN),
      row([null, "差异系数"], null),
      row(["初中", "全县平均值"], NO_MEAN),
      row([null, "差异系数"], null),
      wide("注：差异系数保留三位小数。", "note"),
    ],
    merges: layout.merges.map((merge) => (merge.lastColumn > LABELS ? { ...merge, lastColumn: last } : merge)),
    columnWidths: [8, 20, ...codes.map(() => 13)],
    inputs: [HEADER_ROWS, HEADER_ROWS + 2].flatMap((mean) => [
      ...indicators.map(({ decimals }, index) => written(columns(LABELS + index, 1, mean), amount(decimals))),
      written(columns(LABELS, indicators.length + 1, mean + 1), amount(COMPOSITE_DECIMALS)),
    ]),
    framedWhenFilled: null,
    pageEnds: [],
  };
}
