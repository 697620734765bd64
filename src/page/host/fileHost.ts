import type { FillPlan } from "../../assessment";
import { PlanPieces } from "../../taskpane/worker/planPieces";
import {
  aborted,
  FormerStates,
  HostError,
  SheetPieces,
  type Capabilities,
  type Edit,
  type EditOutcome,
  type Location,
  type Progress,
  type ReportSheet,
  type WorkbookHost,
  type WorkbookSnapshot,
} from "../../workbook";
import type { Carried, FileThread, OpenedFile, Planning } from "../thread";

/** Who wants to know what happens to the file. */
export interface FileEvents {
  /** The file was read anew. */
  readonly onRead: (snapshot: WorkbookSnapshot) => void;
  readonly onPlanned: (plan: FillPlan) => void;
  readonly onReveal: (location: Location) => void;
}

/**
 * The workbook of the page: a file in memory, read, judged and filled in a thread of its own.
 *
 * What it asks of the thread may be rejected with FileProblemError, or with DOMException `AbortError` when stopped.
 */
export class FileHost implements WorkbookHost {
  readonly capabilities: Capabilities;
  private readonly before = new FormerStates<Uint8Array>();
  private readonly opened: Uint8Array;
  /** The file as the user was last given it. */
  private kept: Uint8Array;
  /** What was read of the file as it stands. */
  private standing: WorkbookSnapshot | null = null;

  /**
   * @param file  as the thread has opened it
   * @param bytes the file
   */
  constructor(
    private readonly thread: FileThread,
    readonly file: OpenedFile & { readonly name: string },
    private bytes: Uint8Array,
    private readonly events: FileEvents,
  ) {
    this.opened = bytes;
    this.kept = bytes;
    this.capabilities = { reveal: true, report: file.canReport, nativeUndo: false };
  }

  /** The file as it stands. */
  get content(): Uint8Array {
    return this.bytes;
  }

  /** The file as it was last read; null after a change, until it is read anew. */
  get snapshot(): WorkbookSnapshot | null {
    return this.standing;
  }

  /** True where the file is not what was opened. */
  get isChanged(): boolean {
    return this.bytes !== this.opened;
  }

  /** True where what was written into the file lies nowhere but here. */
  get isUnsaved(): boolean {
    return this.isChanged && this.bytes !== this.kept;
  }

  /** The user was given the file as it stands. */
  saved(): void {
    this.kept = this.bytes;
  }

  async read(signal: AbortSignal, onProgress: Progress): Promise<WorkbookSnapshot> {
    if (signal.aborted) throw aborted();
    if (this.standing === null) {
      let pieces = new SheetPieces();
      const { ownNames } = await this.thread.ask({ name: "read" }, signal, () => {
        pieces = new SheetPieces();
        return (news) => {
          if (news.name === "progress") onProgress(news.done, news.total);
          else if (news.name === "sheets") pieces.hear(news.piece);
        };
      });
      this.standing = { sheets: pieces.whole(), ownNames };
      this.events.onRead(this.standing);
    }
    onProgress(1, 1);
    return this.standing;
  }

  /** Plans over the file that the thread holds: the snapshot need not travel there. */
  async plan(planning: Planning, signal: AbortSignal): Promise<FillPlan> {
    let pieces = new PlanPieces();
    const answer = await this.thread.ask({ name: "plan", ...planning }, signal, () => {
      pieces = new PlanPieces();
      return (news) => {
        if (news.name === "lists") pieces.hear(news.piece);
      };
    });
    const plan = pieces.whole(answer.plan);
    const shown = this.file.kind === "workbook" ? plan : unfilled(plan);
    this.events.onPlanned(shown);
    return shown;
  }

  /** @throws HostError `readOnly` for a file that cannot be filled */
  async apply(edits: readonly Edit[], report: ReportSheet | null): Promise<readonly EditOutcome[]> {
    if (this.file.kind !== "workbook") throw new HostError("readOnly", this.file.kind);
    const { outcomes, bytes } = await this.thread.ask({ name: "apply", edits, report }, unstopped());
    if (bytes !== null) {
      this.before.add(this.bytes);
      this.replace(bytes);
      this.thread.changed(bytes);
      await this.readAnew();
    }
    return outcomes;
  }

  reveal(location: Location): Promise<void> {
    this.events.onReveal(location);
    return Promise.resolve();
  }

  lastStep(): Promise<number | null> {
    return Promise.resolve(this.before.last);
  }

  async restore(): Promise<readonly Location[]> {
    const { former } = this.before;
    if (former === null) return [];
    await this.thread.open({ name: this.file.name, bytes: former }, unstopped());
    // Only now: what could not be taken back may be tried again.
    this.before.drop();
    this.replace(former);
    await this.readAnew();
    return [];
  }

  /** A sheet of our own as a workbook. */
  async workbookOf(sheet: ReportSheet): Promise<Uint8Array> {
    return (await this.thread.ask({ name: "workbook", sheet }, unstopped())).bytes;
  }

  /** The assessment of the file as it stands, as the command line prints it. */
  async json(planning: Planning): Promise<string> {
    return (await this.thread.ask({ name: "json", file: this.file.name, ...planning }, unstopped())).text;
  }

  /** What was typed into a file that cannot be filled, and what was said beside it, carried into a blank form. */
  async carry(template: Uint8Array, { settings, wishes: { typed = [] } }: Planning): Promise<Carried> {
    return (await this.thread.ask({ name: "carry", template, settings, typed }, unstopped())).carried;
  }

  private replace(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.standing = null;
  }

  private async readAnew(): Promise<void> {
    await this.read(unstopped(), () => undefined);
  }
}

/** Nothing is written into a file that can only be read. */
function unfilled(plan: FillPlan): FillPlan {
  return { ...plan, assessment: { ...plan.assessment, edits: [], skipped: [] }, writes: [], cleanings: [] };
}

function unstopped(): AbortSignal {
  return new AbortController().signal;
}
