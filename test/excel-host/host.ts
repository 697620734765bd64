import { Faults, REFUSAL, type Fault } from "./faults";
import { ADDIN_SERVICE, APP_RUNTIME, FRAME_WORKBOOK, Frame } from "./frame";
import { FunctionCaller, type PushEntry } from "./functions";
import { eventEntries } from "./events";
import { Journal } from "./journal";
import { WORKBOOK } from "./om";
import type { TestBook } from "./model";
import { Ribbon, type CommandPress } from "./ribbon";
import { User } from "./user";
import { ApiError, Session, type BatchAnswer, type BatchRequest, type HostObject } from "./wire";

/** Bytes that one request may have, and one answer: Excel on the web takes 5 MB. */
export interface Limits {
  requestBytes: number;
  responseBytes: number;
}

/** An answer of the frame: `error` is a refusal's number, 0 for none. */
export interface FrameAnswer {
  readonly error: number;
  readonly body: string;
}

/** What a request asks for besides its body. */
export interface RequestKind {
  /** `WacPartition` concerns the frame, `SetOsf…` the custom functions; empty is the workbook. */
  readonly customData: string;
  /** 64: wait until the user has left the cell. */
  readonly flags: number;
}

const WAIT_FOR_CELL_EDIT = 64;
const LOST: FrameAnswer = { error: 5001, body: "" };

export interface HostOptions {
  /** True for a member that is newer than the Excel that is played. */
  readonly lacks: (className: string, member: string) => boolean;
  /** True where each request of the add-in can be undone, as of ExcelApi 1.20; before, its writes end all undoing. */
  readonly addinUndo: boolean;
}

const TODAY: HostOptions = { addinUndo: false, lacks: () => false };

/** Who hears of what happens in the workbook: the transport. */
export interface Listener {
  richApi(entries: readonly PushEntry[]): void;
  command(press: CommandPress): void;
}

/**
 * A small Excel: one workbook, the objects over it, and what can go wrong. Answers requests; everything that a person
 * does in the grid is in `user`.
 */
export class TestHost {
  readonly journal = new Journal();
  readonly faults = new Faults();
  readonly frame = new Frame();
  readonly limits: Limits = { requestBytes: 5_000_000, responseBytes: 5_000_000 };
  readonly user: User;
  readonly ribbon: Ribbon;
  readonly functions: FunctionCaller;
  listener: Listener | null = null;
  private readonly document: Session;
  private readonly around: Session;

  constructor(
    readonly book: TestBook,
    private readonly options: HostOptions = TODAY,
  ) {
    this.functions = new FunctionCaller((entries) => this.listener?.richApi(entries));
    this.ribbon = new Ribbon((press) => this.listener?.command(press));
    this.user = new User(book, () => {
      this.tell("Unknown");
    });
    const functionsOnly = (name: string): HostObject | null => {
      return name === "Microsoft.ExcelServices.CustomFunctions" ? this.functions.service : null;
    };
    this.document = new Session(WORKBOOK.of(book), functionsOnly, options.lacks);
    this.around = new Session(FRAME_WORKBOOK.of(this.frame), (name) => {
      if (name === "Microsoft.InternalService.AddinInternalService") return ADDIN_SERVICE.of(this.frame);
      return name === "Microsoft.AppRuntime.AppRuntimeService" ? APP_RUNTIME.of(this.frame) : null;
    });
  }

  /** Objects that the add-in holds over several requests; what is never let go is a leak. */
  get heldObjects(): number {
    return this.document.heldObjects;
  }

  /** Answers one `ProcessQuery`, as soon as the user lets it. */
  async answer(body: string, kind: RequestKind): Promise<FrameAnswer> {
    const request = JSON.parse(body) as BatchRequest;
    if (kind.customData === "WacPartition") return answered(this.around.run(request, () => undefined));
    if (kind.customData !== "" && isFunctionsOnly(request))
      return answered(this.document.run(request, () => undefined));
    const fault = this.faults.next();
    if (fault?.kind === "meanwhile") fault.happens();
    if ((kind.flags & WAIT_FOR_CELL_EDIT) !== 0) await this.user.leavesCell();
    const { answer, error } = this.run(request, body, fault);
    this.journal.add({
      bytesOut: bytesOf(body),
      bytesIn: bytesOf(answer.body),
      actions: request.Actions.length,
      error,
      request,
    });
    return answer;
  }

  private run(request: BatchRequest, body: string, fault: Fault | null): { answer: FrameAnswer; error: string | null } {
    const refusal = this.refusal(body, fault);
    if (refusal !== null) return refused(refusal);
    const runBatch = (): BatchAnswer =>
      this.document.run(request, (index) => {
        if (fault?.kind === "failed" && index === fault.after) throw new ApiError(fault.code, "a fault of the test");
      });
    const batch = this.options.addinUndo ? this.book.undo.grouped(runBatch) : runBatch();
    this.tell("ThisLocalAddin");
    const answer = answered(batch);
    if (fault?.kind === "answerLost") return { answer: LOST, error: "answer lost" };
    if (bytesOf(answer.body) > this.limits.responseBytes) return refused(REFUSAL.responseTooLarge);
    return { answer, error: batch.Error?.Code ?? null };
  }

  /** Why the frame does not let a request in; null where it does. */
  private refusal(body: string, fault: Fault | null): number | null {
    if (fault?.kind === "refused") return fault.error;
    if (bytesOf(body) > this.limits.requestBytes) return REFUSAL.requestTooLarge;
    return this.user.isEditing ? REFUSAL.cellEditMode : null;
  }

  /** Tells the add-in what has happened since the last time. */
  private tell(trigger: "ThisLocalAddin" | "Unknown"): void {
    const events = this.book.events.splice(0);
    if (!this.book.enableEvents || events.length === 0) return;
    setTimeout(() => this.listener?.richApi(eventEntries(events, trigger)), 0);
  }
}

/** The runtime of custom functions talks over the same door; its requests are no requests of the add-in. */
function isFunctionsOnly(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).some(({ Name }) => Name === "Microsoft.ExcelServices.CustomFunctions");
}

function refused(error: number): { answer: FrameAnswer; error: string } {
  return { answer: { error, body: "" }, error: String(error) };
}

function answered(answer: BatchAnswer): FrameAnswer {
  return { error: 0, body: JSON.stringify(answer) };
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
