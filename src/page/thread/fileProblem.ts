import {
  NoPlaceError,
  NotAssessableError,
  TemplateFullError,
  type NotAssessableCode,
  type Recognised,
} from "../../assessment";
import { WorkbookFileError, type WorkbookFileProblem } from "../../workbook/file";

/** Why a file could not be opened, judged or filled, as plain data that comes out of the thread. */
export type FileProblem =
  | { readonly kind: "file"; readonly code: WorkbookFileProblem }
  | {
      readonly kind: "notAssessable";
      readonly code: NotAssessableCode;
      readonly seen: readonly string[];
      readonly recognised: Recognised | null;
    }
  /** Schools without a place in the blank form; `table` is the one that it lacks, null where their stage is unknown. */
  | { readonly kind: "noPlace"; readonly schools: readonly string[]; readonly table: string | null }
  | { readonly kind: "templateFull"; readonly table: string; readonly needed: number; readonly room: number }
  /** The browser allows no work beside the page. */
  | { readonly kind: "noThread" }
  /** The browser could not read the file from the disk. */
  | { readonly kind: "notReadable" }
  /** A part of the page could not be fetched. */
  | { readonly kind: "partMissing" }
  | { readonly kind: "internal"; readonly detail: string };

/** An error that carries such a problem. */
export class FileProblemError extends Error {
  override readonly name = "FileProblemError";

  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

/** The problem behind any error. */
export function fileProblemOf(error: unknown): FileProblem {
  if (error instanceof FileProblemError) return error.problem;
  if (error instanceof WorkbookFileError) return { kind: "file", code: error.code };
  if (error instanceof NotAssessableError) {
    const { code, seen, recognised } = error;
    return { kind: "notAssessable", code, seen, recognised };
  }
  if (error instanceof NoPlaceError) return { kind: "noPlace", schools: error.schools, table: error.table };
  if (error instanceof TemplateFullError) {
    return { kind: "templateFull", table: error.sheet, needed: error.needed, room: error.room };
  }
  return { kind: "internal", detail: error instanceof Error ? error.message : String(error) };
}
