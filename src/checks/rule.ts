import type { SchoolRow } from "../records";
import type {
  Blame,
  CellRule,
  CheckContext,
  RowFigures,
  RowRule,
  RuleBase,
  Scope,
  TableRule,
  WriteRule,
} from "./types";

/** What a rule declares of itself. Left out: no companions, every standard. */
type Declared = Omit<RuleBase, "reads" | "scope" | "companions" | "standards"> &
  Partial<Pick<RuleBase, "companions" | "standards">>;

function base(declared: Declared, scope: Scope, reads: readonly string[]): RuleBase {
  const { id, severity, basis, source, confidence, blames, companions = [], standards = null } = declared;
  return { id, severity, basis, source, confidence, scope, reads, blames, companions, standards };
}

/** The figures that a row rule works with: `Required` are all numbers, `Optional` may be blank. */
type Figures<Required extends string, Optional extends string> = Readonly<Record<Required, number>> &
  Readonly<Record<Optional, number | null>>;

interface RowSpec<Reads extends string, Group extends string, Optional extends string> extends Declared {
  /** A row without a number in each of them is not assessable. */
  readonly reads: readonly Reads[];
  /** Columns that must be there; blank cells are allowed as long as one of the group is filled. */
  readonly group?: readonly Group[];
  /** Zeros of the group say nothing and are left out of the message. */
  readonly quietZeros?: true;
  /** Columns that may be missing and cells that may be blank. */
  readonly optional?: readonly Optional[];
  /** Columns that must be there and that the rule reads from the row as text. */
  readonly texts?: readonly string[];
  /** Columns that say more to a reader, where they are there. */
  readonly shows?: readonly string[];
  readonly scope?: Scope;
  /** Rows for which the rule has something to say; the others are not assessable. */
  readonly applies?: (figures: Figures<Reads, Group | Optional>, row: SchoolRow) => boolean;
  /** True where all is well. */
  readonly check: (figures: Figures<Reads, Group | Optional>, row: SchoolRow) => boolean;
  /** What the blamed cell should hold. */
  readonly expected?: (figures: Figures<Reads, Group | Optional>, row: SchoolRow) => string | number;
  /** Values for the message beyond {h} (column) and {v} (cell). */
  readonly parameters?: (
    figures: Figures<Reads, Group | Optional>,
    row: SchoolRow,
  ) => Readonly<Record<string, string | number>>;
}

const isFigure = (value: number | null | undefined): value is number =>
  typeof value === "number" && !Number.isNaN(value);
/** Blank, or a number; a text where a number belongs makes the row not assessable. */
const isClean = (value: number | null | undefined): boolean => !Number.isNaN(value ?? 0);

/**
 * A rule about the figures of one row. It says only what is special about it: missing values, texts, units, positions
 * and evidence are the runner's.
 */
export function rowRule<Reads extends string, Group extends string = never, Optional extends string = never>(
  spec: RowSpec<Reads, Group, Optional>,
): RowRule {
  const { reads, group = [], optional = [], texts = [], shows = [], applies, check, expected, parameters } = spec;
  const complete = (figures: RowFigures): figures is Figures<Reads, Group | Optional> => {
    for (const field of reads) if (!isFigure(figures[field])) return false;
    for (const field of optional) if (!isClean(figures[field])) return false;
    let filled = group.length === 0;
    for (const field of group) {
      if (!isClean(figures[field])) return false;
      filled ||= isFigure(figures[field]);
    }
    return filled;
  };
  return {
    ...base(spec, spec.scope ?? "row", [...new Set([...reads, ...group, ...optional, ...texts, ...shows])]),
    kind: "row",
    needs: [...reads, ...group, ...texts],
    figures: [...reads, ...group, ...optional],
    quiet: spec.quietZeros === true ? group : [],
    assess: (figures, row) => {
      if (!complete(figures) || (applies !== undefined && !applies(figures, row))) return null;
      return check(figures, row);
    },
    facts: (figures, row) =>
      complete(figures)
        ? { expected: expected?.(figures, row) ?? null, parameters: parameters?.(figures, row) ?? {} }
        : { expected: null, parameters: {} },
  };
}

interface TextSpec<Reads extends string> extends Declared {
  /** A row without a text in each of them is not assessable. */
  readonly reads: readonly Reads[];
  readonly applies?: (texts: Readonly<Record<Reads, string>>, row: SchoolRow) => boolean;
  readonly check: (texts: Readonly<Record<Reads, string>>, row: SchoolRow) => boolean;
  readonly parameters?: (texts: Readonly<Record<Reads, string>>) => Readonly<Record<string, string | number>>;
}

/** A rule about the texts of one row: codes, names, kinds. */
export function textRule<Reads extends string>(spec: TextSpec<Reads>): RowRule {
  const { reads, applies, check, parameters } = spec;
  const complete = (texts: Readonly<Record<string, string>>): texts is Readonly<Record<Reads, string>> =>
    reads.every((field) => field in texts);
  const textsOf = (row: SchoolRow): Readonly<Record<string, string>> => {
    const texts: Record<string, string> = {};
    for (const field of reads) {
      const text = row.text(field);
      if (text !== null) texts[field] = text;
    }
    return texts;
  };
  return {
    ...base(spec, "row", reads),
    kind: "row",
    needs: reads,
    figures: [],
    quiet: [],
    assess: (_, row) => {
      const texts = textsOf(row);
      if (!complete(texts) || (applies !== undefined && !applies(texts, row))) return null;
      return check(texts, row);
    },
    facts: (_, row) => {
      const texts = textsOf(row);
      return { expected: null, parameters: (complete(texts) ? parameters?.(texts) : undefined) ?? {} };
    },
  };
}

/** A rule about single cells. */
export function cellRule(
  spec: Declared &
    Pick<CellRule, "reads" | "looksAt" | "assess"> &
    Partial<Pick<CellRule, "assessNumber">> & { readonly scope?: Scope },
): CellRule {
  const { reads, looksAt, assess, assessNumber = null, scope = "cell" } = spec;
  return { ...base(spec, scope, reads), kind: "cell", looksAt, assess, assessNumber };
}

/** A rule about sheets or the workbook, which says itself whether it had anything to assess. */
export function tableRule(
  spec: Declared & Pick<RuleBase, "reads" | "scope"> & { find(context: CheckContext): readonly Blame[] | null },
): TableRule {
  return { ...base(spec, spec.scope, spec.reads), kind: "table", find: (context) => spec.find(context) };
}

/** A rule about cells that are going to be written. */
export function writeRule(spec: Declared & Pick<RuleBase, "reads">): WriteRule {
  return { ...base(spec, "cell", spec.reads), kind: "write" };
}
