import { basename, extname } from "node:path";
import type { Settings } from "../assessment";
import { CLI, type Language } from "../messages";
import type { WorkbookSnapshot } from "../workbook";
import { foreignKindOf, openForeign, openWorkbookFile, type FileWorkbook, type ForeignKind } from "../workbook/file";
import { readFileBytes } from "../workbook/file/nodeFile";
import { readXls } from "../workbook/file/nodeXls";
import { STANDARD_INPUT, type Command } from "./arguments";

/** Where the program talks to; a test listens here. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** The day of the run, ISO. */
  readonly today: () => string;
}

/** How a run ended: 0 everything met; 1 something unmet, undetermined or to correct; 2 not assessable. */
export type ExitCode = 0 | 1 | 2;

export type CheckCommand = Extract<Command, { readonly name: "check" }>;
export type FillCommand = Extract<Command, { readonly name: "fill" }>;

export function settingsOf(command: CheckCommand | FillCommand): Settings {
  const { standard, province, language, replaceFormulas, pointers } = command;
  return { standard, province, language, replaceFormulas, pointers };
}

/** A workbook that can be filled. */
export interface Workbook {
  readonly workbook: FileWorkbook;
  readonly snapshot: WorkbookSnapshot;
}

/** A file as read: a workbook, or another kind of file that can only be read. */
export type Opened =
  ({ readonly kind: "workbook" } & Workbook) | { readonly kind: ForeignKind; readonly snapshot: WorkbookSnapshot };

/** Reads a workbook whole. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await openWorkbookFile(bytes);
  const snapshot = await workbook.read(new AbortController().signal, () => undefined);
  return { workbook, snapshot };
}

/** What a file is called where people read it. */
export function nameOf(file: string, language: Language): string {
  return file === STANDARD_INPUT ? CLI[language].standardInput : file;
}

/** Opens a file of any kind that can be read, known by its content and not by its name, and reads it whole. */
export async function openAndRead(file: string, language: Language, terminal: Terminal): Promise<Opened> {
  const bytes = file === STANDARD_INPUT ? await terminal.input() : await readFileBytes(file);
  const kind = foreignKindOf(bytes);
  if (kind === null) return { kind: "workbook", ...(await readWorkbook(bytes)) };
  const name = basename(nameOf(file, language), extname(file));
  return { kind, snapshot: await openForeign(bytes, name, readXls) };
}
