import { HOST_PROBLEMS, type HostProblems } from "../hostProblems";
import type { InBoth } from "../language";
import { PANE, type PaneTexts } from "../pane";
import { FILE_PANE } from "./filePane";
import { FILE_HOST_PROBLEMS } from "./fileProblems";

/** Where the pane's workbook is, with the sentences that differ by it. */
export interface Place {
  /** Open in Excel, or a file that a page of the browser holds. */
  readonly kind: "excel" | "file";
  readonly pane: InBoth<PaneTexts>;
  readonly hostProblems: InBoth<HostProblems>;
}

export const IN_EXCEL: Place = { kind: "excel", pane: PANE, hostProblems: HOST_PROBLEMS };

export const IN_FILE: Place = { kind: "file", pane: FILE_PANE, hostProblems: FILE_HOST_PROBLEMS };
