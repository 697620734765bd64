const ENDING = /\.[^./\\]{1,5}$/;

/** What of a file is taken away. */
export type TakenAway = "filled" | "findings" | "plan" | "json";

/** `表.xlsx` → `表.filled.xlsx`, `表.findings.xlsx`, `表.json`; a workbook with macros stays one. */
export function nameOfTakenAway(file: string, what: TakenAway): string {
  const base = file.replace(ENDING, "");
  if (what === "json") return `${base}.json`;
  const keepsMacros = what === "filled" && /\.xlsm$/i.test(file);
  return `${base}.${what}.${keepsMacros ? "xlsm" : "xlsx"}`;
}
