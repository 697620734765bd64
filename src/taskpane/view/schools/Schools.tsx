import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { AssessedSchool } from "../../../assessment";
import { fill, REASONS, WORDS } from "../../../messages";
import { Choice } from "../parts/Choice";
import { useLanguage } from "../parts/language";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";
import { useResultTexts } from "../result/texts";
import { named } from "./named";
import { SchoolSearch } from "./SchoolSearch";

const STAGES = ["primary", "junior", null] as const;
const SHOWS = ["left", "counted", "all"] as const;

/** Which schools are listed. */
type Show = (typeof SHOWS)[number];

const useFilterStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 160px), 1fr))",
    gap: "8px",
    maxWidth: "560px",
    margin: "8px 0",
  },
});

interface SchoolsProps {
  readonly schools: readonly AssessedSchool[];
  readonly onReveal: Reveal;
}

/** Who counts and who does not, and why; first those that do not. */
export function Schools({ schools, onReveal }: SchoolsProps) {
  const styles = useFilterStyles();
  const texts = useResultTexts().counting;
  const lists: Readonly<Record<Show, readonly AssessedSchool[]>> = {
    left: schools.filter(({ counted }) => !counted),
    counted: schools.filter(({ counted }) => counted),
    all: schools,
  };
  const [show, setShow] = useState<Show>(lists.left.length > 0 ? "left" : "all");
  const [text, setText] = useState("");
  const isWanted = named(text);
  return (
    <Section title={texts.title}>
      <Totals schools={schools} />
      <div className={styles.filters}>
        <Choice
          label={texts.show}
          value={show}
          options={SHOWS.map((each) => [each, fill(texts.shows[each], { count: lists[each].length })] as const)}
          onChange={setShow}
        />
        <SchoolSearch text={text} onSearch={setText} />
      </div>
      <SchoolTable
        key={`${show} ${text}`}
        schools={lists[show].filter(({ name }) => isWanted(name))}
        text={text}
        onReveal={onReveal}
      />
    </Section>
  );
}

/** How many schools of each stage count. */
function Totals({ schools }: Pick<SchoolsProps, "schools">) {
  const styles = useStyles();
  const texts = useResultTexts().counting;
  const words = WORDS[useLanguage()];
  return STAGES.map((stage) => {
    const own = schools.filter((school) => school.stage === stage);
    if (own.length === 0) return null;
    const counted = own.filter((school) => school.counted).length;
    const figures = { stage: words.stage[stage ?? "unknown"], counted, left: own.length - counted };
    return (
      <p key={stage} className={styles.paragraph}>
        {fill(texts.counted, figures)}
      </p>
    );
  });
}

function SchoolTable({ schools, text, onReveal }: SchoolsProps & { readonly text: string }) {
  const styles = useStyles();
  const { counting, search } = useResultTexts();
  const { shown, more } = useShown(schools);
  if (schools.length === 0 && text !== "") {
    return (
      <p className={styles.paragraph} role="status">
        {fill(search.nothing, { text })}
      </p>
    );
  }
  return (
    <>
      <table className={styles.table} data-part="schools">
        <thead>
          <tr>
            <th scope="col">{counting.columns.school}</th>
            <th scope="col">{counting.columns.stage}</th>
            <th scope="col">{counting.columns.counts}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((school, index) => (
            <SchoolRow key={index} school={school} onReveal={onReveal} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

interface SchoolRowProps {
  readonly school: AssessedSchool;
  readonly onReveal: Reveal;
}

function SchoolRow({ school: { name, stage, reason, places }, onReveal }: SchoolRowProps) {
  const language = useLanguage();
  const { yes, no } = useResultTexts().counting;
  const styles = useStyles();
  const [place] = places;
  return (
    <tr>
      <td>{place === undefined ? name : <PlaceButton {...place} label={name} onReveal={onReveal} />}</td>
      <td>
        <span className={styles.whole}>{WORDS[language].stage[stage ?? "unknown"]}</span>
      </td>
      <td>{reason === null ? yes : fill(no, { reason: REASONS[language][reason] })}</td>
    </tr>
  );
}
