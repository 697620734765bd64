import type { AssessedFinding } from "../../../assessment";
import { useTexts } from "../parts/language";
import type { Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";
import { FindingItem } from "./FindingItem";

const SEVERITIES = ["mustFix", "explain"] as const;

interface FindingsProps {
  readonly findings: readonly AssessedFinding[];
  readonly onReveal: Reveal;
}

/** Every finding, most serious first. */
export function Findings({ findings, onReveal }: FindingsProps) {
  const texts = useTexts().findings;
  if (findings.length === 0) return <p>{texts.none}</p>;
  return SEVERITIES.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? null : (
      <FindingGroup
        key={severity}
        title={`${texts[severity]} ${String(own.length)}`}
        findings={own}
        onReveal={onReveal}
      />
    );
  });
}

function FindingGroup({ title, findings, onReveal }: FindingsProps & { readonly title: string }) {
  const styles = useStyles();
  const { shown, more } = useShown(findings);
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={index} data-finding>
            <FindingItem finding={finding} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
