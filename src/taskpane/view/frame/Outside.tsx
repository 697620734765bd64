import type { Theme } from "@fluentui/react-components";
import { IN_EXCEL, type Language } from "../../../messages";
import { useTexts } from "../parts/language";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { Frame } from "./Frame";

const COMMANDS = "balance check 申报表.xlsx\nbalance fill 申报表.xlsx --out 结果.xlsx";

/** What the page says outside Excel. */
export function Outside({ language, theme }: { readonly language: Language; readonly theme: Theme }) {
  return (
    <Frame language={language} theme={theme} place={IN_EXCEL}>
      <OutsideText />
    </Frame>
  );
}

function OutsideText() {
  const styles = useStyles();
  const texts = useTexts().outside;
  return (
    <Section title={texts.title}>
      <p className={styles.paragraph}>{texts.text}</p>
      <pre className={styles.wide}>{COMMANDS}</pre>
    </Section>
  );
}
