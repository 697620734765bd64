import type { ReportCell } from "./edit";

/** What a look means on the sheet. Colours are `RRGGBB`. */
export interface LookStyle {
  readonly fill?: string;
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
  readonly bordered?: boolean;
  readonly unlocked?: boolean;
  /** Runs on over the cells beside it instead of breaking into lines. */
  readonly unwrapped?: boolean;
}

/** The looks of a sheet of our own, the same in every host. */
export const REPORT_LOOKS: Readonly<Record<NonNullable<ReportCell["look"]> | "plain", LookStyle>> = {
  plain: { bordered: true },
  title: { bold: true, size: 14, unwrapped: true },
  header: { bold: true, fill: "D9E1F2", bordered: true },
  mustFix: { fill: "F8CBAD", bordered: true },
  explain: { fill: "FFF2CC", bordered: true },
  note: { colour: "595959" },
  line: { unwrapped: true },
  input: { fill: "E2EFDA", bordered: true, unlocked: true },
};

export const LINK_COLOUR = "0563C1";

/** The dark fill of a failing value, as the official instructions of the 2012 form ask for it. */
export const UNMET_FILL = "808080";

/** Characters that a list written out in a formula may have. */
const LONGEST_LIST = 255;

/** The choices of a cell as one list; the last ones are left out where all together would be too long. */
export function listOfChoices(choices: readonly string[]): string {
  const kept: string[] = [];
  for (const choice of choices) {
    if ([...kept, choice].join(",").length > LONGEST_LIST) break;
    kept.push(choice);
  }
  return kept.join(",");
}
