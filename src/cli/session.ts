import type { Settings } from "../assessment";
import type { WorkbookSnapshot } from "../workbook";
import { openWorkbookFile, type FileWorkbook } from "../workbook/file";
import { readFileBytes } from "../workbook/file/nodeFile";
import type { Command } from "./arguments";

/** Where the program talks to; a test listens here. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The day of the run, ISO. */
  readonly today: () => string;
}

/** How a run ended: 0 everything met; 1 something unmet, undetermined or to correct; 2 not assessable. */
export type ExitCode = 0 | 1 | 2;

export type CheckCommand = Extract<Command, { readonly name: "check" }>;
export type FillCommand = Extract<Command, { readonly name: "fill" }>;

export function settingsOf(command: CheckCommand | FillCommand): Settings {
  const { standard, province, language, replaceFormulas } = command;
  return { standard, province, language, replaceFormulas };
}

/** Opens a workbook file and reads it whole. */
export async function openAndRead(
  path: string,
): Promise<{ readonly workbook: FileWorkbook; readonly snapshot: WorkbookSnapshot }> {
  const workbook = await openWorkbookFile(await readFileBytes(path));
  const snapshot = await workbook.read(new AbortController().signal, () => undefined);
  return { workbook, snapshot };
}
