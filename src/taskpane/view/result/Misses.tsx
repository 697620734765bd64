import { useMemo, useState } from "react";
import type { Assessment } from "../../../assessment";
import { fill } from "../../../messages";
import type { Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";
import { named } from "../schools/named";
import { SchoolSearch } from "../schools/SchoolSearch";
import { MissingSchoolItem } from "./MissingSchoolItem";
import { missingSchools, type MissingSchool } from "./misses";
import { useResultTexts } from "./texts";

/** A shorter list is seen at a glance. */
const LONG = 10;

interface MissesProps {
  readonly assessment: Assessment;
  readonly onReveal: Reveal;
}

/** The schools with the requirements that each misses, the worst first; nothing where the standard demands none. */
export function Misses({ assessment, onReveal }: MissesProps) {
  const styles = useStyles();
  const { misses: texts, search } = useResultTexts();
  const [text, setText] = useState("");
  const missing = useMemo(() => missingSchools(assessment.schools), [assessment]);
  const isWanted = named(text);
  const wanted = missing.filter(({ school }) => isWanted(school.name));
  const demands = assessment.schools.some(({ indicators }) =>
    Object.values(indicators).some(({ required }) => required !== null),
  );
  if (!demands) return null;
  return (
    <Section title={fill(texts.title, { count: missing.length })}>
      {missing.length === 0 ? <p className={styles.paragraph}>{texts.none}</p> : null}
      {missing.length > LONG ? <SchoolSearch text={text} onSearch={setText} /> : null}
      {wanted.length === 0 && text !== "" ? <p role="status">{fill(search.nothing, { text })}</p> : null}
      <MissingSchools key={text} missing={wanted} assessment={assessment} onReveal={onReveal} />
    </Section>
  );
}

function MissingSchools({ missing, ...item }: MissesProps & { readonly missing: readonly MissingSchool[] }) {
  const styles = useStyles();
  const { shown, more } = useShown(missing);
  return (
    <>
      <ul className={styles.list} data-part="misses">
        {shown.map((each) => (
          <MissingSchoolItem key={keyOf(each)} missing={each} {...item} />
        ))}
      </ul>
      {more}
    </>
  );
}

/** Schools of one name are told apart by where they stand. */
function keyOf({ stage, school: { name, places } }: MissingSchool): string {
  const [place] = places;
  return JSON.stringify([stage, name, place?.sheet, place?.cell]);
}
