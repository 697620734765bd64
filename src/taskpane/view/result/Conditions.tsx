import type { Assessment } from "../../../assessment";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useResultTexts } from "./texts";

/**
 * The items beside the resources with their arithmetic or with what they lack, failing ones first, and what no rule can
 * check.
 */
export function Conditions({ assessment }: { readonly assessment: Assessment }) {
  const { items, uncheckedClauses, vetoes, eligibility } = assessment;
  const texts = useResultTexts();
  const all = Object.entries(items);
  const inOrder = [false, null, true].flatMap((verdict) => all.filter(([, { met }]) => met === verdict));
  const textsOf = (conditions: Assessment["vetoes"]) => conditions.map(({ id, text }) => [id, text] as const);
  return (
    <>
      <Lines title={texts.items} lines={inOrder.map(([id, { message }]) => [id, `${id} ${message}`])} />
      <Lines
        title={texts.unchecked}
        lines={Object.entries(uncheckedClauses).map(([id, text]) => [id, `${id} ${text}`])}
      />
      <Lines title={texts.vetoes} lines={textsOf(vetoes)} />
      <Lines title={texts.eligibility} lines={textsOf(eligibility)} />
    </>
  );
}

interface LinesProps {
  readonly title: string;
  /** Key and text of each. */
  readonly lines: readonly (readonly [string, string])[];
}

function Lines({ title, lines }: LinesProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {lines.map(([key, text]) => (
          <li key={key} className={styles.paragraph}>
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
