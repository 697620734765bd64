import { planFill, type FillPlan } from "../../assessment";
import { frameOf, piecesOfPlan } from "../../taskpane/worker/planPieces";
import { piecesOfSheets, type WorkbookSnapshot } from "../../workbook";
import {
  foreignKindOf,
  newWorkbook,
  openForeign,
  openWorkbookFile,
  type FileWorkbook,
  type ForeignKind,
  type XlsReader,
} from "../../workbook/file";
import { baseName } from "../host/names";
import { carry } from "./carry";
import type { Answer, News, Planning, Question } from "./protocol";

type Held =
  | { readonly kind: "workbook"; readonly workbook: FileWorkbook; readonly signed: boolean }
  | { readonly kind: ForeignKind; readonly snapshot: WorkbookSnapshot; readonly signed: false };

/** Holds one file and answers what is asked about it; the page's thread for files is nothing but this. */
export class FileDesk {
  private held: Held | null = null;
  private snapshot: WorkbookSnapshot | null = null;
  /** The last plan, and by what it was made; gone with every change of the file. */
  private planned: { readonly by: string; readonly plan: FillPlan } | null = null;

  constructor(private readonly readXls: XlsReader) {}

  /**
   * @param say what is to be told before the answer
   * @throws WorkbookFileError, NotAssessableError, NoPlaceError, TemplateFullError
   */
  async answer(question: Question, say: (news: News) => void): Promise<Answer> {
    switch (question.name) {
      case "open":
        return this.open(question.bytes, question.file, say);
      case "read": {
        const { sheets, ownNames } = await this.read((done, total) => {
          say({ name: "progress", done, total });
        });
        for (const piece of piecesOfSheets(sheets)) say({ name: "sheets", piece });
        return { name: "read", ownNames };
      }
      case "plan": {
        const plan = await this.plan(question);
        for (const piece of piecesOfPlan(plan)) say({ name: "lists", piece });
        return { name: "plan", plan: frameOf(plan) };
      }
      case "apply": {
        const workbook = this.workbook();
        this.forget();
        const before = workbook.bytes();
        const outcomes = await workbook.apply(question.edits, question.report);
        const bytes = workbook.bytes();
        return { name: "apply", outcomes, bytes: bytes === before ? null : bytes };
      }
      case "carry":
        return {
          name: "carry",
          carried: await carry(await this.read(), question.template, question.settings, question.typed),
        };
      case "workbook":
        return { name: "workbook", bytes: await newWorkbook(question.sheet) };
      case "json": {
        const { assessment } = await this.plan(question);
        const signed = this.held?.signed ?? false;
        return { name: "json", text: `${JSON.stringify({ file: question.file, ...assessment, signed })}\n` };
      }
    }
  }

  private async open(bytes: Uint8Array, file: string, say: (news: News) => void): Promise<Answer> {
    this.forget();
    const kind = foreignKindOf(bytes);
    if (kind === null) {
      const workbook = await openWorkbookFile(bytes);
      const { signed, capabilities } = workbook;
      this.held = { kind: "workbook", workbook, signed };
      return { name: "open", opened: { kind: "workbook", signed, canReport: capabilities.report } };
    }
    say({ name: "opening", kind });
    const snapshot = await openForeign(bytes, baseName(file), this.readXls);
    this.held = { kind, snapshot, signed: false };
    return { name: "open", opened: { kind, signed: false, canReport: false } };
  }

  private async read(onProgress: (done: number, total: number) => void = () => undefined): Promise<WorkbookSnapshot> {
    if (this.held === null) throw new Error("no file is open");
    // The page stops a reading by ending the thread.
    const { signal } = new AbortController();
    this.snapshot ??=
      this.held.kind === "workbook" ? await this.held.workbook.read(signal, onProgress) : this.held.snapshot;
    onProgress(1, 1);
    return this.snapshot;
  }

  private async plan({ settings, context, wishes }: Planning): Promise<FillPlan> {
    const by = JSON.stringify([settings, context, wishes]);
    if (this.planned?.by !== by) {
      this.planned = { by, plan: planFill(await this.read(), settings, context, wishes) };
    }
    return this.planned.plan;
  }

  private workbook(): FileWorkbook {
    if (this.held?.kind !== "workbook") throw new Error("no workbook is open");
    return this.held.workbook;
  }

  private forget(): void {
    this.snapshot = null;
    this.planned = null;
  }
}
