import { makeStyles } from "@fluentui/react-components";
import type { AssessedStage } from "../../../assessment";
import { WORDS, type Language } from "../../../messages";
import { useLanguage, useTexts } from "../parts/language";
import { LOOK } from "../parts/look";

const useTableStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: LOOK.small,
    "& th, & td": { padding: "2px 6px 2px 0", textAlign: "left", overflowWrap: "anywhere" },
    "& thead th": { color: LOOK.columnTitle, fontWeight: LOOK.strong },
    "& tbody th": { paddingTop: "6px", borderTop: `1px solid ${LOOK.line}`, fontWeight: "normal" },
  },
});

const COLUMNS = 4;
const COEFFICIENT_PLACES = 3;
const MOST_PLACES = 8;

/** The coefficient with as many decimals as it takes to show on which side of the limit it is. */
function coefficientText(value: number, limit: number | null): string {
  for (let places = COEFFICIENT_PLACES; places < MOST_PLACES; places += 1) {
    const shown = Number(value.toFixed(places));
    if (limit === null || shown > limit === value > limit) return value.toFixed(places);
  }
  return String(value);
}

function verdictWord(met: boolean | null, language: Language): string {
  const { verdict } = WORDS[language];
  return met === null ? verdict.undetermined : met ? verdict.met : verdict.unmet;
}

interface RowProps {
  readonly name: string;
  readonly mean: string;
  readonly cv: number | null;
  readonly limit: number | null;
  readonly met: boolean | null;
}

/** A name and below it its figures: beside each other they would not fit into a narrow pane. */
function Row({ name, mean, cv, limit, met }: RowProps) {
  const language = useLanguage();
  const { none } = useTexts().result;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS}>
          {name}
        </th>
      </tr>
      <tr>
        <td>{mean}</td>
        <td>{cv === null ? none : coefficientText(cv, limit)}</td>
        <td>{limit === null ? none : `≤${limit.toFixed(2)}`}</td>
        <td>{limit === null ? "" : verdictWord(met, language)}</td>
      </tr>
    </tbody>
  );
}

/** Mean, coefficient, limit and verdict of every indicator of a stage. */
export function StageTable({ stage }: { readonly stage: AssessedStage }) {
  const styles = useTableStyles();
  const texts = useTexts().result;
  const { indicators, composite } = stage;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[texts.mean, texts.coefficient, texts.limit, texts.conclusion].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {Object.entries(indicators).map(([id, { name, mean, decimals, cv, limit, met }]) => {
        const shown = mean === null ? texts.none : mean.toFixed(decimals);
        return <Row key={id} name={`${id} ${name}`} mean={shown} cv={cv} limit={limit} met={met} />;
      })}
      <Row name={texts.composite} mean="" cv={composite.value} limit={composite.limit} met={composite.met} />
    </table>
  );
}
