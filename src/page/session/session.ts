import metadata from "../../../package.json";
import type { Wishes } from "../../assessment";
import { IN_FILE } from "../../messages";
import {
  download,
  nameOfTakenAway,
  paneOver,
  ProblemError,
  unwrittenCount,
  type CreatedPane,
  type Delivery,
  type Preferences,
  type Shelf,
} from "../../taskpane";
import { blankForm } from "../assets/workbooks";
import { FileHost, type FileEvents } from "../host/fileHost";
import { nameOfCarried } from "../host/names";
import { FileThread, type Carried, type FileContent, type Planning } from "../thread";
import { startThread } from "../thread/startThread";
import { asPaneProblem, judgingOver, type Judging } from "./judging";
import { lossOf, type Loss } from "./loss";
import { today } from "./today";

/** A file that is open, with all that works on it. */
export interface Session {
  readonly host: FileHost;
  readonly pane: CreatedPane;
  /** What did not find its place in the blank form that this workbook was made of; null for a file as it was opened. */
  readonly carried: Carried["summary"] | null;
  /** What would be lost if the file were left now. */
  readonly loss: () => Loss | null;
  readonly close: () => void;
}

/** What to open a file with. */
export interface Opening {
  readonly preferences: Preferences;
  /** What the browser keeps from one visit to the next. */
  readonly shelf: () => Shelf;
  readonly events: FileEvents;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
  readonly carried?: Carried;
}

/**
 * Opens a file of any kind that can be read, reads it whole and begins to check it.
 *
 * @throws FileProblemError; DOMException `AbortError` when the signal fires
 */
export async function openSession(content: FileContent, opening: Opening): Promise<Session> {
  const { events, onProgress, signal, carried } = opening;
  const thread = new FileThread(startThread);
  try {
    const opened = { ...(await thread.open(content, signal)), name: content.name };
    const host = new FileHost(thread, opened, content.bytes, events);
    await host.read(signal, onProgress);
    const judging = judgingOver(host);
    const pane = paneFor(host, judging, opening, {
      explanations: carried?.explanations ?? [],
      typed: carried?.typed ?? [],
    });
    await pane.controller.open();
    void pane.controller.check();
    const close = (): void => {
      pane.controller.close();
      thread.close();
    };
    const loss = (): Loss | null => {
      // What came with another file stands there still.
      const { typed = [] } = pane.store.state().wishes;
      return lossOf(host.isUnsaved, unwrittenCount(judging.findings(), { typed, explanations: [] }));
    };
    return { host, pane, carried: carried?.summary ?? null, loss, close };
  } catch (error) {
    thread.close();
    throw error;
  }
}

function paneFor(
  host: FileHost,
  { assessor, json }: Judging,
  { preferences, shelf }: Opening,
  wishes: Wishes,
): CreatedPane {
  const deliver = async (delivery: Delivery): Promise<void> => {
    const { name } = delivery;
    if (delivery.kind === "json") download(name, delivery.text, "json");
    else download(name, await host.workbookOf(delivery.sheet).catch(asPaneProblem), "workbook");
  };
  const openTemplate: Parameters<typeof paneOver>[0]["openTemplate"] = async (standard) => {
    const form = await blankForm(standard).catch(() => {
      throw new ProblemError({ kind: "templateUnavailable" });
    });
    download(`${standard}.xlsx`, form, "workbook");
  };
  return paneOver(
    {
      host,
      assessor,
      json,
      today,
      program: PROGRAM,
      shelf,
      openTemplate,
      place: IN_FILE,
      fileName: () => host.file.name,
      deliver,
    },
    preferences,
    wishes,
  );
}

/** The product as it signs its reports. */
const PROGRAM = `Balance ${metadata.version}`;

/** All that a plan over the file depends on, as the pane has it now. */
function planningOf({ pane }: Session): Planning {
  const { settings, wishes } = pane.store.state();
  return { settings, wishes, context: { date: today(), program: PROGRAM, language: settings.language } };
}

/** Lets the browser save the file as it was filled. */
export function takeFilled({ host }: Session): void {
  download(nameOfTakenAway(host.file.name, "filled"), host.content, "workbook");
  host.saved();
}

/**
 * Makes a workbook that can be filled out of a file that cannot, and opens it beside the file.
 *
 * @throws FileProblemError
 */
export async function carryOver(session: Session, opening: Omit<Opening, "carried">): Promise<Session> {
  const planning = planningOf(session);
  const { standard } = (await session.host.plan(planning, opening.signal)).assessment;
  const carried = await session.host.carry(await blankForm(standard), planning);
  return openSession({ name: nameOfCarried(session.host.file.name), bytes: carried.bytes }, { ...opening, carried });
}
