import { FluentProvider, makeStyles, type Theme } from "@fluentui/react-components";
import { LOOK } from "../parts/look";
import type { ReactNode } from "react";
import type { Language, Place } from "../../../messages";
import { LanguageContext, PlaceContext, useTexts } from "../parts/language";

const useFrameStyles = makeStyles({
  root: { minHeight: "100vh" },
  page: { padding: "8px 12px 16px", fontSize: LOOK.normal, lineHeight: LOOK.normalLine },
  title: { margin: 0, fontSize: LOOK.large },
  subtitle: { margin: 0, fontSize: LOOK.small, color: LOOK.quiet },
});

interface FrameProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly place: Place;
  readonly children: ReactNode;
}

/** Colours, language and title around whatever the page shows. */
export function Frame({ language, theme, place, children }: FrameProps) {
  const styles = useFrameStyles();
  return (
    <FluentProvider theme={theme} className={styles.root} lang={language === "zh" ? "zh-CN" : "en-US"}>
      <LanguageContext value={language}>
        <PlaceContext value={place}>
          <div className={styles.page}>
            <Title />
            {children}
          </div>
        </PlaceContext>
      </LanguageContext>
    </FluentProvider>
  );
}

function Title() {
  const styles = useFrameStyles();
  const texts = useTexts();
  return (
    <header>
      <h1 className={styles.title}>{texts.product}</h1>
      <p className={styles.subtitle}>{texts.subtitle}</p>
    </header>
  );
}
