import { startTransition, useCallback, useReducer, useRef } from "react";
import { PAGE, type Language } from "../../messages";
import { sampleCounty } from "../assets/workbooks";
import type { FileEvents } from "../host/fileHost";
import type { Preferences, Shelf } from "../../taskpane";
import { carryOver, openSession, takeFilled, type Opening, type Session } from "../session/session";
import { chosenFile, pastedText } from "../session/sources";
import { openOf, pageReducer, WELCOME, type PageAction, type PageState } from "../state/pageState";
import { fileProblemOf, type FileContent } from "../thread";
import { useLeaveGuard } from "./useLeaveGuard";

/** What the user can do to the page around the pane. */
export interface PageActs {
  readonly openFiles: (files: readonly File[]) => void;
  readonly openText: (text: string) => void;
  readonly openSample: () => void;
  readonly stopOpening: () => void;
  /** Opens the file that was asked about. */
  readonly leave: () => void;
  readonly takeFilled: () => void;
  readonly carry: () => void;
  readonly dispatch: (action: PageAction) => void;
}

/**
 * The page around the pane: its state, and what can be done.
 *
 * @param preferences asked for anew with every file
 * @param shelf what the browser keeps
 * @param onSession told of every file that is opened, before it is shown
 */
export function usePage(
  language: Language,
  preferences: () => Preferences,
  shelf: () => Shelf,
  onSession: (session: Session) => void,
): readonly [PageState, PageActs] {
  const [state, dispatch] = useReducer(pageReducer, WELCOME);
  const opening = useRef<AbortController | null>(null);
  /** What opens the file that the user was asked about. */
  const waiting = useRef<(() => void) | null>(null);
  const session = openOf(state)?.session ?? null;
  useLeaveGuard(useCallback(() => session?.loss() ?? null, [session]));

  const open = async (
    name: string,
    begin: (opening: Opening) => Promise<Session>,
    before: Session | null,
  ): Promise<void> => {
    opening.current?.abort();
    const stop = new AbortController();
    opening.current = stop;
    dispatch({ type: "openingStarted", file: name });
    const onProgress = (done: number, total: number): void => {
      if (!stop.signal.aborted) dispatch({ type: "openingProgressed", done, total });
    };
    try {
      const { events, begin: hearOf } = newsOf(dispatch);
      const opened = await begin({ preferences: preferences(), shelf, events, onProgress, signal: stop.signal });
      hearOf(opened);
      before?.close();
      onSession(opened);
      dispatch({ type: "opened", session: opened, snapshot: opened.host.snapshot });
    } catch (error) {
      if (stop.signal.aborted) return;
      dispatch({ type: "troubled", file: name, problem: fileProblemOf(error) });
    }
  };

  const openContent = (name: string, content: () => Promise<FileContent>): void => {
    const go = (): void => {
      void open(name, async (how) => openSession(await content(), how), session);
    };
    const loss = session?.loss() ?? null;
    if (loss === null) go();
    else {
      opening.current?.abort();
      waiting.current = go;
      dispatch({ type: "leavingAsked", file: name, loss });
    }
  };

  return [
    state,
    {
      openFiles: ([file]) => {
        if (file !== undefined) openContent(file.name, () => chosenFile(file));
      },
      openText: (text) => {
        const name = PAGE[language].open.pasted;
        if (text !== "") openContent(name, () => Promise.resolve(pastedText(text, name)));
      },
      openSample: () => {
        const name = PAGE[language].open.sampleName;
        openContent(name, async () => ({ name, bytes: await sampleCounty() }));
      },
      stopOpening: () => {
        opening.current?.abort();
        dispatch({ type: "openingStopped" });
      },
      leave: () => {
        waiting.current?.();
        waiting.current = null;
      },
      takeFilled: () => {
        if (session !== null) takeFilled(session);
      },
      carry: () => {
        if (session !== null) void open(session.host.file.name, (how) => carryOver(session, how), session);
      },
      dispatch,
    },
  ];
}

/** What is drawn of it may be much: it is drawn bit by bit, and whatever the user does meanwhile goes before it. */
function later(session: Session | null, tell: (of: Session) => void): void {
  if (session === null) return;
  startTransition(() => {
    tell(session);
  });
}

/** News of a file from when it is open; what was read before is handed over with it. */
function newsOf(dispatch: (action: PageAction) => void) {
  let session: Session | null = null;
  const events: FileEvents = {
    onRead: (snapshot) => {
      later(session, (of) => dispatch({ type: "read", session: of, snapshot }));
    },
    onPlanned: (plan) => {
      later(session, (of) => dispatch({ type: "planned", session: of, plan }));
    },
    onReveal: (location) => {
      if (session !== null) dispatch({ type: "revealed", session, ...location });
    },
  };
  const begin = (opened: Session): void => {
    session = opened;
  };
  return { events, begin };
}
