import type { Column, Field, SchoolTable } from "../../forms";
import type { Standard } from "../../standards";
import type { Watch } from "./tally";
import type { CellRule, RowRule } from "../types";

/** What is to be done with the cells of a column. */
export interface ColumnPlan {
  readonly field: Field;
  readonly rules: readonly Watch<CellRule>[];
  /** Whether row rules take its figures. */
  readonly isFigure: boolean;
  /** Whether the column prints the field's own unit, so that figures are taken as typed. */
  readonly inOwnUnit: boolean;
}

/** What is to be assessed in every row of a table. */
export interface TablePlan {
  readonly columns: readonly ColumnPlan[];
  readonly rules: readonly Watch<RowRule>[];
  /** Fields that row rules may take and that the table has no column for. */
  readonly absent: readonly string[];
}

type RowRules = readonly Watch<RowRule>[];
type CellRules = readonly Watch<CellRule>[];

const hasColumns = (table: SchoolTable, { rule }: Watch<RowRule>): boolean =>
  rule.needs.every((field) => table.columns.has(field));

function planColumn({ field, unit }: Column, rules: CellRules, figures: ReadonlySet<string>): ColumnPlan {
  return { field, rules, isFigure: figures.has(field.id), inOwnUnit: unit === null || unit === field.unit };
}

/**
 * Decides, once a table, which rules its rows can be assessed by.
 *
 * Row rules run on 学校基础数据, and on 表Ⅱ-2 only where the school has no row there or that table lacks the columns: the
 * same figure is judged once.
 */
export class Plans {
  private readonly plans = new Map<SchoolTable, Map<SchoolTable | null, TablePlan>>();

  constructor(
    private readonly rowRules: RowRules,
    private readonly cellRules: CellRules,
    private readonly standard: Standard,
  ) {}

  /**
   * @param table the table of the row
   * @param covering the table that has the same school already; null for none
   */
  planOf(table: SchoolTable, covering: SchoolTable | null): TablePlan {
    let known = this.plans.get(table);
    if (known === undefined) this.plans.set(table, (known = new Map<SchoolTable | null, TablePlan>()));
    let plan = known.get(covering);
    if (plan === undefined) known.set(covering, (plan = this.plan(table, covering)));
    return plan;
  }

  private plan(table: SchoolTable, covering: SchoolTable | null): TablePlan {
    const rules = this.rowRules.filter(
      (watched) => hasColumns(table, watched) && (covering === null || !hasColumns(covering, watched)),
    );
    const figures = new Set(rules.flatMap(({ rule }) => rule.figures));
    const columns = [...table.columns.values()].map((column) => {
      const looking = this.cellRules.filter(({ rule }) => rule.looksAt(column.field, table, this.standard));
      return planColumn(column, looking, figures);
    });
    return {
      columns: columns.filter(({ rules: looking, isFigure }) => isFigure || looking.length > 0),
      rules,
      absent: [...figures].filter((field) => !table.columns.has(field)),
    };
  }
}
