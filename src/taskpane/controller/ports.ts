import type { Assessment } from "../../assessment";
import type { Place } from "../../messages";
import type { StandardId } from "../../standards";
import type { ReportSheet, WorkbookHost } from "../../workbook";
import type { Shelf } from "../preferences/shelf";
import type { Assessor } from "../worker/assessor";

/** Something to be taken away. */
export type Delivery =
  /** A sheet of our own that becomes a workbook. */
  | { readonly kind: "workbook"; readonly name: string; readonly sheet: ReportSheet }
  | { readonly kind: "json"; readonly name: string; readonly text: string };

/** What the pane works with; a test puts its own in. */
export interface Ports {
  readonly host: WorkbookHost;
  readonly assessor: Assessor;
  /** The day of the run, ISO. */
  readonly today: () => string;
  /** Name and version of the product, as 校验结果 prints them. */
  readonly program: string;
  /** What is kept on this computer from one visit to the next; throws where the browser keeps nothing. */
  readonly shelf: () => Shelf;
  /**
   * Opens a new workbook with the blank form of a standard.
   *
   * @throws ProblemError, HostError
   */
  readonly openTemplate: (standard: StandardId) => Promise<void>;
  /** Where the workbook is, and how that is spoken of. */
  readonly place: Place;
  /** The name of the workbook's file. */
  readonly fileName: () => string;
  /** The assessment of the workbook that was read last, as the command line prints it. */
  readonly json: (assessment: Assessment) => Promise<string>;
  /**
   * Gives the user something to keep: as a file that the browser saves, or as a new workbook that he has to save.
   *
   * @throws ProblemError, HostError
   */
  readonly deliver: (delivery: Delivery) => Promise<void>;
}
