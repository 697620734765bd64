import { makeStyles } from "@fluentui/react-components";
import type { ClaimedConcession } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { useLanguage } from "../parts/language";
import { LOOK } from "../parts/look";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";
import { useResultTexts } from "./texts";

const useClaimStyles = makeStyles({
  claim: { padding: "6px 0", borderBottom: `1px solid ${LOOK.line}`, overflowWrap: "anywhere" },
  quiet: { display: "block", color: LOOK.quiet, fontSize: LOOK.small },
});

interface ClaimsProps {
  readonly claims: readonly ClaimedConcession[];
  readonly onReveal: Reveal;
}

/** The concessions that the user has to confirm before anything is judged. */
export function Claims({ claims, onReveal }: ClaimsProps) {
  const styles = useStyles();
  const texts = useResultTexts().claims;
  const count = new Set(claims.map(({ school }) => school)).size;
  return (
    <Section title={texts.title}>
      <p className={styles.paragraph}>{fill(texts.introduction, { count })}</p>
      <p className={styles.paragraph}>{texts.wrong}</p>
      <ClaimList claims={claims} onReveal={onReveal} />
    </Section>
  );
}

/** The concessions that schools claim: what each relaxes and changes, and the cell that claims it. */
export function ClaimList({ claims, onReveal }: ClaimsProps) {
  const styles = useStyles();
  const { shown, more } = useShown(claims);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((claim, index) => (
          <ClaimItem key={index} claim={claim} onReveal={onReveal} />
        ))}
      </ul>
      {more}
    </>
  );
}

interface ClaimItemProps {
  readonly claim: ClaimedConcession;
  readonly onReveal: Reveal;
}

function ClaimItem({ claim: { school, stage, text, effect, sheet, cell }, onReveal }: ClaimItemProps) {
  const styles = useClaimStyles();
  const words = WORDS[useLanguage()];
  const name = stage === null ? school : fill(words.ofStage, { name: school, stage: words.stage[stage] });
  return (
    <li className={styles.claim} data-claim>
      {name} {sheet === null || cell === null ? null : <PlaceButton sheet={sheet} cell={cell} onReveal={onReveal} />}
      {words.colon}
      {effect}
      <span className={styles.quiet}>{text}</span>
    </li>
  );
}
