import type { Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { PAGE, PANE } from "../../messages";
import { Frame, savePreferences, type Preferences, type Shelf } from "../../taskpane";
import type { Session } from "../session/session";
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

/** The page in a browser: first a file, then the pane beside its workbook. */
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
  if (state.kind === "open") {
    return (
      <PageLanguage value={language}>
        <OpenFile
          state={state}
          theme={theme}
          onFiles={acts.openFiles}
          onTakeAway={acts.takeAway}
          onCarry={acts.carry}
          onDismiss={dismiss}
          onSheet={(sheet) => {
            acts.dispatch({ type: "sheetChosen", sheet });
          }}
          onCell={(location) => {
            acts.dispatch({ type: "revealed", ...location });
          }}
        />
      </PageLanguage>
    );
  }
  return (
    <PageLanguage value={language}>
      <Frame language={language} theme={theme}>
        {state.kind === "opening" ? (
          <OpeningFile {...state} stopLabel={PANE[language].buttons.cancel} onStop={acts.stopOpening} />
        ) : (
          <>
            <TroubleBar trouble={state.trouble} onDismiss={dismiss} />
            <Welcome
              onFiles={acts.openFiles}
              onText={acts.openText}
              onSample={acts.openSample}
              onLanguage={() => {
                setSession(null);
                const next: Preferences = { ...preferences, language: language === "zh" ? "en" : "zh" };
                setChosen(next);
                savePreferences(shelf, next);
              }}
            />
          </>
        )}
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
