import type { AssessedFinding } from "../../assessment";

/** What findings are put together by; within each group, and among the groups, the most serious come first. */
export type Grouping = "severity" | "school" | "rule" | "sheet";

/** How the list of findings is to be shown: it stays as it is from one check to the next. */
export interface Arrangement {
  readonly grouping: Grouping;
  /** As it was typed. */
  readonly search: string;
  readonly severity: AssessedFinding["severity"] | "all";
  /** `none`: findings that belong to no stage, or to a school whose stage is not decided. */
  readonly stage: NonNullable<AssessedFinding["stage"]> | "none" | "all";
  /** Only 经验校验 that nobody has explained yet, or whose explanation is stale. */
  readonly unexplained: boolean;
}

/** Everything, most serious first. */
export const EVERYTHING: Arrangement = {
  grouping: "severity",
  search: "",
  severity: "all",
  stage: "all",
  unexplained: false,
};
