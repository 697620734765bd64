import { partsOf, zipOf, type SmallWorkbook } from "../smallWorkbook";

export const SHEET = "表Ⅱ-2";
export const SHEET_PART = "xl/worksheets/sheet1.xml";
/** The columns of 表Ⅱ-2, so that there is something to be filled in. */
export const HEADERS: readonly string[] = [
  "学校名称",
  "学段",
  "在校生数",
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级以上骨干教师数",
  "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
  "生均教学及辅助用房面积",
  "生均体育运动场馆面积",
  "生均教学仪器设备值",
  "每百名学生拥有网络多媒体教室数",
  "该校综合评估是否达标",
  "备注",
];
/** What a school has of the seven resources. */
export const FIGURES: readonly string[] = ["5", "1.2", "1", "4.6", "7.7", "2100", "2.5"];

export function text(value: string): string {
  return `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}

export function number(value: string): string {
  return `<c><v>${value}</v></c>`;
}

export function rowOf(cells: readonly string[]): string {
  return `<row>${cells.join("")}</row>`;
}

/** A row of a school; the verdict and the note are left to be filled in. */
export function schoolOf(nameCell: string, pupils = "500"): string {
  return rowOf([nameCell, text("小学"), number(pupils), ...FIGURES.map(number), "<c/>", "<c/>"]);
}

export function school(name: string): string {
  return schoolOf(text(name));
}

/** The same piece so often, or pieces that count from 0. */
export function times(count: number, piece: string | ((at: number) => string)): string {
  if (typeof piece === "string") return piece.repeat(count);
  return Array.from({ length: count }, (_, at) => piece(at)).join("");
}

/** So many Chinese characters that repeat so little that they can hardly be packed. */
export function noise(length: number): string {
  const codes = Uint16Array.from({ length }, (_, at) => 0x4e00 + ((((at + 1) * 2_654_435_761) >>> 7) % 0x5000));
  return new TextDecoder("utf-16le").decode(codes);
}

export const header = rowOf(HEADERS.map(text));
export const schools = times(5, (at) => school(`第${String(at + 1)}小学`));
/** The rows of a form that can be filled. */
export const form = header + schools;

export function book(sheets: SmallWorkbook["sheets"], rest: Partial<SmallWorkbook> = {}): Uint8Array {
  return zipOf(partsOf({ sheets, ...rest }));
}

/** One sheet of these rows, with what follows them. */
export function sheetOf(rows: string, tail = ""): Uint8Array {
  return book([[SHEET, `<sheetData>${rows}</sheetData>${tail}`]]);
}

/** A form that can be filled, as parts to be spoilt. */
export function formParts(rest: Partial<SmallWorkbook> = {}): Record<string, string | Uint8Array> {
  return partsOf({ sheets: [[SHEET, form]], ...rest });
}

/** A form that can be filled, with some parts changed. */
export function withParts(
  change: (parts: Record<string, string | Uint8Array>) => void,
  rest: Partial<SmallWorkbook> = {},
): Uint8Array {
  const parts = formParts(rest);
  change(parts);
  return zipOf(parts);
}

/** A form that can be filled, with one part more or another. */
export function withPart(name: string, content: string | Uint8Array, rest: Partial<SmallWorkbook> = {}): Uint8Array {
  return withParts((parts) => {
    parts[name] = content;
  }, rest);
}
