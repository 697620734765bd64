import type { CellRange, ChoiceList } from "../..";
import type { Asked } from "../session/inTurn";
import {
  choiceListsOf,
  columnPieces,
  partsOfPiece,
  pieceAddress,
  type ColumnPiece,
  type ListedPiece,
} from "./choicePieces";

interface Question extends ColumnPiece {
  /** Place of the sheet in the workbook's list. */
  readonly sheet: number;
}

/** Pieces of one sheet that are asked about; as in files, what is more than that is left aside. */
const PIECES_OF_SHEET = 500;
/** Pieces in one request: some 700 bytes each on the way out. */
const PIECES_OF_REQUEST = 1_000;
/** What Excel answers about cells whose rules differ, or of which only some have one. */
const DIFFERING: readonly unknown[] = [null, "Inconsistent", "MixedCriteria"];

/**
 * Finds the drop-down lists of cells, whose rule Excel tells only where it is the same for all that are asked about.
 * What is asked goes along with other questions, so that most forms take no request more.
 */
export class ChoiceSearch {
  private open: readonly Question[] = [];
  private readonly found: (ListedPiece & Question)[] = [];
  private readonly counts = new Map<number, number>();

  constructor(private readonly sheetOf: (sheet: number) => Excel.Worksheet) {}

  get isDone(): boolean {
    return this.open.length === 0;
  }

  /** @param ranges cells that have a rule, or may have one */
  lookInto(sheet: number, ranges: readonly CellRange[]): void {
    this.add(columnPieces(ranges).map((piece) => ({ ...piece, sheet })));
  }

  /** Queues the next questions; where their answer never comes, they stay open. */
  ask(): Asked<void> {
    const asked = this.open.slice(0, PIECES_OF_REQUEST).map((question) => {
      const { dataValidation } = this.sheetOf(question.sheet).getRange(pieceAddress(question));
      dataValidation.load("type,rule");
      return { question, dataValidation };
    });
    return () => {
      this.open = this.open.slice(asked.length);
      for (const { question, dataValidation } of asked) this.take(question, dataValidation);
    };
  }

  /** What was found on a sheet. */
  listsOf(sheet: number): readonly ChoiceList[] {
    return choiceListsOf(this.found.filter((piece) => piece.sheet === sheet));
  }

  private take(question: Question, { type, rule }: Excel.DataValidation): void {
    if (DIFFERING.includes(type)) this.add(partsOfPiece(question).map((piece) => ({ ...question, ...piece })));
    else if (type === "List") {
      const source = sourceOf(rule);
      if (source !== null) this.found.push({ ...question, source });
    }
  }

  private add(questions: readonly Question[]): void {
    const wanted = questions.filter(({ sheet }) => {
      const count = (this.counts.get(sheet) ?? 0) + 1;
      this.counts.set(sheet, count);
      return count <= PIECES_OF_SHEET;
    });
    this.open = [...this.open, ...wanted];
  }
}

/** The words, or with `=` where they stand. */
function sourceOf(rule: Excel.DataValidationRule | null): string | null {
  const source = rule?.list?.source;
  return typeof source === "string" && source !== "" ? source : null;
}
