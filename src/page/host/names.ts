const ENDING = /\.[^./\\]{1,5}$/;

/** What of a file is taken away. */
export type TakenAway = "filled" | "findings" | "json";

/** `表.xlsx` → `表.filled.xlsx`, `表.findings.xlsx`, `表.json`; a workbook with macros stays one. */
export function nameOfTakenAway(file: string, what: TakenAway): string {
  const base = file.replace(ENDING, "");
  if (what === "json") return `${base}.json`;
  const keepsMacros = what === "filled" && /\.xlsm$/i.test(file);
  return `${base}.${what}.${keepsMacros ? "xlsm" : "xlsx"}`;
}

/** What a workbook is called that was made of another kind of file: `表.xls` → `表.xlsx`. */
export function nameOfCarried(file: string): string {
  return `${file.replace(ENDING, "")}.xlsx`;
}

/** The name of a file without its ending, for a sheet that has no name of its own. */
export function baseName(file: string): string {
  return file.replace(ENDING, "");
}
