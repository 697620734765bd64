import type { Field, Recognition, SchoolTable } from "../forms";
import type { Measures } from "../measures";
import type { CountyNumber, Reading, Records, SchoolRow } from "../records";
import type { Stage, Standard, StandardId } from "../standards";
import type { CellValue, Location } from "../workbook";

/** 逻辑校验 must be corrected; 经验校验 is corrected or explained. */
export type Severity = "mustFix" | "explain";

/** `stated`: the source states the check; `derived`: it follows from a definition there; `proposal`: ours. */
export type Basis = "stated" | "derived" | "proposal";

/** What a rule looks at, and so how often it is assessed. */
export type Scope = "cell" | "row" | "sheet" | "workbook";

/** One value that a finding rests on, for its message: both sides of a broken equation. */
export interface Evidence {
  /** The column's title, or another name a reader knows. */
  readonly label: string;
  readonly value: CellValue;
  readonly location: Location | null;
}

/** 校验发现. Its sentence is made from the catalogue with `parameters`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly school: string | null;
  readonly stage: Stage | null;
  /** The cell that is blamed; null for a finding about a whole workbook. */
  readonly location: Location | null;
  /** Title of the blamed column, or null. */
  readonly column: string | null;
  readonly value: CellValue;
  readonly expected: string | number | null;
  readonly evidence: readonly Evidence[];
  /** Values for the placeholders of the rule's sentences in the catalogue. */
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** What a rule found; the rule itself adds its id and severity. */
export type Blame = Omit<Finding, "rule" | "severity">;

/** All that a rule may look at. */
export interface CheckContext {
  readonly standard: Standard;
  readonly recognition: Recognition;
  readonly records: Records;
  readonly measures: Measures;
}

/** What every rule says of itself; `domain/rules.json` is the published table. */
export interface RuleBase {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Where we read it, for whoever examines the rule; users read `RULE_SOURCES` of the messages. */
  readonly source: string;
  readonly confidence: "high" | "medium" | "low";
  readonly scope: Scope;
  /** Fields the rule reads, and the ones it blames (first is the cell shown). */
  readonly reads: readonly string[];
  readonly blames: readonly string[];
  /** Rules that fire with this one because one fault breaks both. */
  readonly companions: readonly string[];
  /** Standards under which the rule holds; null: all. */
  readonly standards: readonly StandardId[] | null;
}

/** true: fine; false: broken; null: not assessable here. */
export type Outcome = boolean | null;

/** The figures of one row by field, in the field's own unit: null for a blank cell, NaN for one that holds no number. */
export type RowFigures = Readonly<Record<string, number | null>>;

/** What a broken row rule adds to its finding. */
export interface RowFacts {
  readonly expected: string | number | null;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A rule about the figures or texts of one school's row. */
export interface RowRule extends RuleBase {
  readonly kind: "row";
  /** Columns without which a table's rows cannot be assessed. */
  readonly needs: readonly string[];
  /** Fields whose figures `assess` takes. */
  readonly figures: readonly string[];
  /** Fields whose zeros are left out of the message. */
  readonly quiet: readonly string[];
  readonly assess: (figures: RowFigures, row: SchoolRow) => Outcome;
  readonly facts: (figures: RowFigures, row: SchoolRow) => RowFacts;
}

/** One cell of a school's row. */
export interface Cell {
  readonly row: SchoolRow;
  readonly field: Field;
  readonly reading: Reading;
  /** Whether the school counts for the indicators, and so owes all required figures. */
  readonly counted: boolean;
}

/** A rule about single cells of the schools' and the county's own tables, whatever stands beside them. */
export interface CellRule extends RuleBase {
  readonly kind: "cell";
  /** Which columns of a table it looks at. */
  readonly looksAt: (field: Field, table: SchoolTable, standard: Standard) => boolean;
  readonly assess: (cell: Cell) => Outcome;
  /** What it says of a cell of the county's own tables; null for a rule about schools alone. */
  readonly assessNumber: ((cell: CountyNumber) => Outcome) | null;
}

/** A rule about sheets, or the whole workbook. */
export interface TableRule extends RuleBase {
  readonly kind: "table";
  /** What is wrong, or null where there is nothing to assess. */
  readonly find: (context: CheckContext) => readonly Blame[] | null;
}

/** A rule about what is going to be written. */
export interface WriteRule extends RuleBase {
  readonly kind: "write";
}

export type Rule = RowRule | CellRule | TableRule | WriteRule;

/** A cell that is going to be written: 达标, a count, a mean, a coefficient … */
export interface PlannedWrite {
  readonly location: Location;
  /** Title of the column, or null. */
  readonly column: string | null;
  readonly school: string | null;
  readonly stage: Stage | null;
  /** What stands there; for a formula, its last result. */
  readonly from: CellValue;
  /** The formula that stands there, without `=`; null where there is none. */
  readonly formula: string | null;
  /** null: left blank. */
  readonly to: string | number | null;
  /** Decimals that are written, so that 0.3504 there and 0.350 here are the same; null for a text. */
  readonly decimals: number | null;
  /** True for 备注, where the user's own text is kept before ours. */
  readonly keepsText: boolean;
}

/** What the checks found. */
export interface CheckResult {
  /** 逻辑校验 first, then by sheet, row, column and rule. */
  readonly findings: readonly Finding[];
  /** Ids of rules that hold under the standard and could be assessed nowhere, in the order of the table of rules. */
  readonly notAssessed: readonly string[];
}
