import { makeStyles } from "@fluentui/react-components";
import type { AssessedStage, Assessment } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import type { Stage } from "../../../standards";
import { ComposedFigure, IndicatorFigure } from "../arithmetic/LazyArithmetic";
import { useLanguage } from "../parts/language";
import { LOOK } from "../parts/look";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { FigureRow } from "./FigureRow";
import { useResultTexts } from "./texts";
import { useOpened } from "./useOpened";

const useFigureStyles = makeStyles({
  // The schools, weights and terms of an opened figure want the whole width, beside which no other stage has room.
  open: { gridColumnStart: "1", gridColumnEnd: "-1" },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: LOOK.small,
  },
  titles: { "& th": { padding: "2px 6px 2px 0", textAlign: "left", color: LOOK.columnTitle, fontWeight: LOOK.strong } },
});

interface StageFiguresProps {
  readonly assessment: Assessment;
  readonly stage: Stage;
  readonly figures: AssessedStage;
}

/** One stage: its schools, and mean, coefficient, limit and verdict of every indicator. Any figure opens its arithmetic. */
export function StageFigures({ assessment, stage, figures }: StageFiguresProps) {
  const look = useFigureStyles();
  const styles = useStyles();
  const texts = useResultTexts();
  const words = WORDS[useLanguage()];
  const opened = useOpened();
  const { schools, met, unmet, undetermined, indicators, composite } = figures;
  const hasRule = Object.values(indicators).some(({ limit }) => limit !== null);
  const titles = [texts.mean, texts.coefficient, texts.limit, texts.conclusion];
  return (
    <Section title={words.stage[stage]} {...(opened.hasOpen ? { className: look.open } : {})}>
      <p className={styles.paragraph}>
        {fill(hasRule ? texts.schools : texts.schoolsWithoutRule, { schools, met, unmet, undetermined })}
      </p>
      <table className={look.table} aria-label={words.stage[stage] + words.colon + texts.stages} data-stage={stage}>
        <thead className={look.titles}>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {Object.entries(indicators).map(([id, { name, mean, decimals, cv, limit, met: kept, borderline, source }]) => (
          <FigureRow
            key={id}
            id={id}
            name={`${id} ${name}`}
            mean={mean === null ? texts.none : mean.toFixed(decimals)}
            coefficient={cv}
            limit={limit}
            met={kept}
            remarks={[...(borderline ? [texts.borderline] : []), ...(source === "form" ? [texts.fromForm] : [])]}
            opened={opened}
            arithmetic={(figure) => (
              <IndicatorFigure assessment={assessment} stage={stage} indicator={id} figure={figure} />
            )}
          />
        ))}
        <FigureRow
          id="composite"
          name={texts.composite}
          mean={null}
          coefficient={composite.value}
          limit={composite.limit}
          met={composite.met}
          remarks={[]}
          opened={opened}
          arithmetic={() => <ComposedFigure figures={figures} />}
        />
      </table>
    </Section>
  );
}
