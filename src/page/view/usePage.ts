import { useReducer, useRef } from "react";
import { PAGE, type Language } from "../../messages";
import { sampleCounty } from "../assets/workbooks";
import type { FileEvents } from "../host/fileHost";
import type { TakenAway } from "../host/names";
import type { Preferences, Shelf } from "../../taskpane";
import { carryOver, openSession, takeAway, type Opening, type Session } from "../session/session";
import { chosenFile, pastedText } from "../session/sources";
import { pageReducer, WELCOME, type PageAction, type PageState } from "../state/pageState";
import { fileProblemOf, type FileContent } from "../thread";

/** What the user can do to the page around the pane. */
export interface PageActs {
  readonly openFiles: (files: readonly File[]) => void;
  readonly openText: (text: string) => void;
  readonly openSample: () => void;
  readonly stopOpening: () => void;
  readonly takeAway: (what: TakenAway) => void;
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
  const session = state.kind === "open" ? state.session : null;

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
      const events = eventsFor(dispatch);
      const opened = await begin({ preferences: preferences(), shelf, events, onProgress, signal: stop.signal });
      before?.close();
      onSession(opened);
      dispatch({ type: "opened", session: opened, snapshot: opened.host.snapshot });
    } catch (error) {
      if (stop.signal.aborted) return;
      dispatch({ type: "troubled", file: name, problem: fileProblemOf(error) });
    }
  };

  const openContent = (name: string, content: () => Promise<FileContent>): void => {
    void open(name, async (how) => openSession(await content(), how), session);
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
      takeAway: (what) => {
        if (session === null) return;
        takeAway(session, what).catch((error: unknown) => {
          dispatch({ type: "troubled", file: session.host.file.name, problem: fileProblemOf(error) });
        });
      },
      carry: () => {
        if (session !== null) void open(session.host.file.name, (how) => carryOver(session, how), session);
      },
      dispatch,
    },
  ];
}

function eventsFor(dispatch: (action: PageAction) => void): FileEvents {
  return {
    onRead: (snapshot) => {
      dispatch({ type: "read", snapshot });
    },
    onPlanned: (plan) => {
      dispatch({ type: "planned", plan });
    },
    onReveal: (location) => {
      dispatch({ type: "revealed", ...location });
    },
  };
}
