import type { Explanation, FillPlan, LeftCells, ReportContext, Settings, Transfer, Wishes } from "../../assessment";
import type { PlanPiece } from "../../taskpane/worker/planPieces";
import type { Edit, EditOutcome, ReportSheet, SheetPiece } from "../../workbook";
import type { ForeignKind } from "../../workbook/file";
import type { FileProblem } from "./fileProblem";

/** What is known of a file once it is open. */
export interface OpenedFile {
  /** Another kind of file than a workbook can only be read. */
  readonly kind: "workbook" | ForeignKind;
  readonly signed: boolean;
  /** Whether the sheet 校验结果 can be added. */
  readonly canReport: boolean;
}

/** What a plan depends on beside the file. */
export interface Planning {
  readonly settings: Settings;
  readonly context: ReportContext;
  readonly wishes: Wishes;
}

/** What became of a file that was carried into the blank form. */
export interface Carried {
  readonly bytes: Uint8Array;
  readonly explanations: Transfer["explanations"];
  readonly typed: Transfer["typed"];
  readonly summary: Pick<Transfer, "base" | "form" | "others" | "leftSchools"> & {
    readonly left: readonly LeftCells[];
  };
}

/** What the thread is asked. It holds one file, which is opened first. */
export type Question =
  | { readonly name: "open"; readonly file: string; readonly bytes: Uint8Array }
  | { readonly name: "read" }
  | ({ readonly name: "plan" } & Planning)
  | { readonly name: "apply"; readonly edits: readonly Edit[]; readonly report: ReportSheet | null }
  /** Makes a workbook out of a file that cannot be filled. */
  | {
      readonly name: "carry";
      readonly template: Uint8Array;
      readonly settings: Settings;
      /** 说明 that the user gave beside the file. */
      readonly typed: readonly Explanation[];
    }
  /** A sheet of our own as a workbook. */
  | { readonly name: "workbook"; readonly sheet: ReportSheet }
  /** What the command line prints with `--json`. */
  | ({ readonly name: "json"; readonly file: string } & Planning);

export type Answer =
  | { readonly name: "open"; readonly opened: OpenedFile }
  /** The sheets came before, piece by piece. */
  | { readonly name: "read"; readonly ownNames: ReadonlyMap<string, string> }
  /** Without its lists, which came before, piece by piece. */
  | { readonly name: "plan"; readonly plan: FillPlan }
  /** `bytes`: the file as it stands now; null where it is what it was. */
  | { readonly name: "apply"; readonly outcomes: readonly EditOutcome[]; readonly bytes: Uint8Array | null }
  | { readonly name: "carry"; readonly carried: Carried }
  | { readonly name: "workbook"; readonly bytes: Uint8Array }
  | { readonly name: "json"; readonly text: string };

/** What the thread says while it works: no message may take the page long. */
export type News =
  /** A file of a kind that may take a reader forever. */
  | { readonly name: "opening"; readonly kind: ForeignKind }
  | { readonly name: "progress"; readonly done: number; readonly total: number }
  | { readonly name: "sheets"; readonly piece: SheetPiece }
  | { readonly name: "lists"; readonly piece: PlanPiece };

/** What the page sends, and what the thread sends; `id` is that of the question. */
export interface Sent {
  readonly id: number;
  readonly question: Question;
}
export type Received =
  | { readonly kind: "ready" }
  | { readonly kind: "news"; readonly id: number; readonly news: News }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly kind: "failed"; readonly id: number; readonly problem: FileProblem };

const CARRIED: ReadonlyMap<unknown, string | null> = new Map([
  ["ready", null],
  ["news", "news"],
  ["answer", "answer"],
  ["failed", "problem"],
]);

/** True for a message of our own thread; anything else is none of our business. */
export function isReceived(data: unknown): data is Received {
  if (typeof data !== "object" || data === null || !("kind" in data)) return false;
  const carried = CARRIED.get(data.kind);
  if (carried === undefined) return false;
  if (carried === null) return true;
  const content: unknown = Reflect.get(data, carried);
  return "id" in data && typeof data.id === "number" && typeof content === "object" && content !== null;
}

/** True where an answer is that to a question of the name. */
export function answers<Name extends Answer["name"]>(
  answer: Answer,
  name: Name,
): answer is Extract<Answer, { readonly name: Name }> {
  return answer.name === name;
}
