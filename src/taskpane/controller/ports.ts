import type { StandardId } from "../../standards";
import type { WorkbookHost } from "../../workbook";
import type { Shelf } from "../preferences/shelf";
import type { Assessor } from "../worker/assessor";

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
}
