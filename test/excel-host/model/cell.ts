import type { CellError } from "../../../src/workbook";

/** What a cell holds; an empty one holds `""`, as Excel's `values` say. */
export type Scalar = string | number | boolean | CellError;

/** How a cell looks; null where it is nobody's choice. */
export interface CellLook {
  readonly fill: string | null;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
}

/** One cell; never changed, only replaced, so that a change can be taken back. */
export interface TestCell {
  readonly value: Scalar;
  /** With `=`; null for a plain value. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Matters on a protected sheet only. */
  readonly locked: boolean;
  readonly look: CellLook;
  readonly hyperlink: CellLink | null;
}

export interface CellLink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export const PLAIN_LOOK: CellLook = {
  fill: null,
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
};

export const EMPTY_CELL: TestCell = {
  value: "",
  formula: null,
  numberFormat: "General",
  locked: true,
  look: PLAIN_LOOK,
  hyperlink: null,
};

export function hasContent(cell: TestCell): boolean {
  return cell.value !== "" || cell.formula !== null;
}

/** True where nothing tells the cell from one that was never touched. */
export function isUntouched(cell: TestCell): boolean {
  return (
    !hasContent(cell) &&
    cell.numberFormat === EMPTY_CELL.numberFormat &&
    cell.locked &&
    cell.hyperlink === null &&
    Object.entries(PLAIN_LOOK).every(([name, plain]) => Reflect.get(cell.look, name) === plain)
  );
}

/** What `values` say of a cell: errors are texts there. */
export function plainValue(value: Scalar): string | number | boolean {
  return typeof value === "object" ? value.error : value;
}
