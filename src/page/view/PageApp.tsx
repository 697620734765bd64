import type { Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { IN_FILE, PAGE } from "../../messages";
import { Frame, savePreferences, type Preferences, type Shelf } from "../../taskpane";
import type { Session } from "../session/session";
import { openOf } from "../state/pageState";
import { Leaving } from "./Leaving";
import { OpenFile } from "./OpenFile";
import { OpeningFile } from "./OpeningFile";
import { PageLanguage } from "./texts";
import { TroubleBar } from "./TroubleBar";
import { usePage } from "./usePage";
import { Welcome } from "./Welcome";

interface PageAppProps {
  readonly theme: Theme;
  /** As they were left by the last visit. */
  readonly preferences: Preferences;
  readonly shelf: () => Shelf;
}

/** The page in a browser: first a file, then the pane beside its workbook. What is there stays until a file is open. */
export function PageApp({ theme, preferences: first, shelf }: PageAppProps) {
  const [session, setSession] = useState<Session | null>(null);
  const [chosen, setChosen] = useState(first);
  const preferences = useSettingsOf(session) ?? chosen;
  const { language } = preferences;
  const [state, acts] = usePage(language, () => preferences, shelf, setSession);
  useEffect(() => {
    document.title = PAGE[language].title;
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en-US";
  }, [language]);
  const dismiss = (): void => {
    acts.dispatch({ type: "troubleDismissed" });
  };
  const open = openOf(state);
  const leaving = open?.leaving ?? null;
  const over = (
    <>
      {state.kind === "opening" ? <OpeningFile {...state} onStop={acts.stopOpening} /> : null}
      {leaving === null ? null : (
        <Leaving
          {...leaving}
          onGo={acts.leave}
          onStay={() => {
            acts.dispatch({ type: "stayed" });
          }}
        />
      )}
    </>
  );
  if (open !== null) {
    return (
      <PageLanguage value={language}>
        <OpenFile
          key={open.serial}
          state={open}
          theme={theme}
          onFiles={acts.openFiles}
          onTakeFilled={acts.takeFilled}
          onCarry={acts.carry}
          onDismiss={dismiss}
          onSheet={(sheet) => {
            acts.dispatch({ type: "sheetChosen", sheet });
          }}
          onCell={(location) => {
            acts.dispatch({ type: "revealed", session: open.session, ...location });
          }}
        >
          {over}
        </OpenFile>
      </PageLanguage>
    );
  }
  return (
    <PageLanguage value={language}>
      <Frame language={language} theme={theme} place={IN_FILE}>
        <TroubleBar trouble={state.kind === "welcome" ? state.trouble : null} onDismiss={dismiss} />
        <Welcome
          onFiles={acts.openFiles}
          onText={acts.openText}
          onSample={acts.openSample}
          onLanguage={() => {
            const next: Preferences = { ...preferences, language: language === "zh" ? "en" : "zh" };
            setChosen(next);
            savePreferences(shelf, next);
          }}
        />
        {over}
      </Frame>
    </PageLanguage>
  );
}

const NEVER = (): (() => void) => () => undefined;

/** The settings as they stand in the pane, or null where there is none. */
function useSettingsOf(session: Session | null): Preferences | null {
  const store = session?.pane.store ?? null;
  return useSyncExternalStore(store?.subscribe ?? NEVER, () => store?.state().settings ?? null);
}
