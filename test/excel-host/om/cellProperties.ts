import type { Area, CellLook, TestCell } from "../model";
import { ApiError, flag, isRecord, record, type WireRecord } from "../wire";
import { read, replace } from "./cellMatrix";
import { LOOKS } from "./lookValues";

/** Which part of a look a path means. */
const PATHS: Readonly<Record<string, keyof CellLook>> = {
  "format.fill.color": "fill",
  "format.font.color": "fontColor",
  "format.font.name": "fontName",
  "format.font.size": "fontSize",
  "format.font.bold": "bold",
  "format.font.italic": "italic",
  "format.font.underline": "underline",
  "format.wrapText": "wrapText",
  "format.horizontalAlignment": "horizontalAlignment",
  "format.verticalAlignment": "verticalAlignment",
};

function figure(path: string): (cell: TestCell) => unknown {
  if (path === "format.protection") return ({ locked }) => ({ locked, formulaHidden: false });
  if (path === "format.fill.pattern") return ({ look }) => (look.fill === null ? "None" : "Solid");
  const part = partOf(path);
  // A cell without a fill says white.
  return ({ look }) => (part === "fill" ? (look.fill ?? "#FFFFFF") : look[part]);
}

function changed(cell: TestCell, path: string, value: unknown): TestCell {
  if (path === "format.protection.locked") return { ...cell, locked: flag(value, "locked") };
  const part = partOf(path);
  return { ...cell, look: { ...cell.look, [part]: LOOKS[part](value) } };
}

function partOf(path: string): keyof CellLook {
  const part = PATHS[path];
  if (part === undefined) throw new ApiError("ApiNotFound", `the test host has no cell property ${path}`, 404);
  return part;
}

/** `Range.getCellProperties`: the wished figures of every cell, nested as they were asked for. */
export function cellProperties(area: Area, wished: WireRecord): unknown {
  const paths = [...leaves(wished)].map(([path]) => [path.split("."), figure(path)] as const);
  return read(area, (cell) => {
    const answer: Record<string, unknown> = {};
    for (const [path, tell] of paths) nest(answer, path, tell(cell));
    return answer;
  });
}

/** `Range.setCellProperties`; what is not given stays. */
export function setCellProperties(area: Area, given: (row: number, column: number) => unknown): void {
  area.sheet.requireUnprotected("allowFormatCells");
  replace(area, (cell, row, column) => {
    const properties = given(row, column);
    if (properties === null || properties === undefined) return cell;
    const all = [...leaves(record(properties, "cell properties"))];
    return all.reduce((before, [path, value]) => changed(before, path, value), cell);
  });
}

/** `{ format: { fill: { color: 1 } } }` → `format.fill.color`, 1. */
function* leaves(tree: WireRecord, prefix = ""): Iterable<readonly [path: string, value: unknown]> {
  for (const [name, value] of Object.entries(tree)) {
    if (isRecord(value)) yield* leaves(value, `${prefix}${name}.`);
    else yield [prefix + name, value];
  }
}

function nest(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [head = "", ...rest] = path;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const inner = target[head];
  const child: Record<string, unknown> = isRecord(inner) ? { ...inner } : {};
  nest(child, rest, value);
  target[head] = child;
}
