import type { ReactNode } from "react";
import type { AssessedFinding } from "../../../assessment";
import { fill } from "../../../messages";
import { displayValue } from "../../../workbook";
import { othersWithoutReason, saidOf, type UnwrittenTexts } from "../../findings/said";
import { useController } from "../parts/controller";
import { PlaceButton } from "../parts/PlaceButton";
import { useShown } from "../parts/useShown";
import { ExplanationField } from "./ExplanationField";
import { useFindingStyles } from "./styles";
import { useFindingsTexts } from "./texts";

interface FindingDetailsProps {
  readonly finding: AssessedFinding;
  readonly all: readonly AssessedFinding[];
  readonly unwritten: UnwrittenTexts;
  /** The user is done with the text field. */
  readonly onDone: () => void;
}

/** What stands there, what was expected, where the rule comes from, all places; and room for a reason. */
export function FindingDetails({ finding, all, unwritten, onDone }: FindingDetailsProps) {
  const styles = useFindingStyles();
  const texts = useFindingsTexts();
  const controller = useController();
  const { severity, value, expected, places } = finding;
  const { shown, more } = useShown(places);
  const said = saidOf(finding, unwritten);
  const shownValue = displayValue(value);
  return (
    <div className={styles.details} data-part="details">
      <dl className={styles.facts}>
        {finding.cell === null ? null : <Fact name={texts.value}>{shownValue === "" ? texts.blank : shownValue}</Fact>}
        {expected === null || expected === "" ? null : <Fact name={texts.expected}>{expected}</Fact>}
        <Fact name={texts.source}>
          <Basis finding={finding} />
        </Fact>
        {places.length === 0 ? null : (
          <Fact name={texts.places}>
            <span className={styles.places}>
              {shown.map(({ sheet, cell }) => (
                <PlaceButton
                  key={`${sheet}!${cell}`}
                  sheet={sheet}
                  cell={cell}
                  onReveal={(location) => void controller.reveal(location)}
                />
              ))}
              {more}
            </span>
          </Fact>
        )}
        {severity === "mustFix" && said !== null ? <Fact name={texts.explanation}>{said.text}</Fact> : null}
      </dl>
      {severity === "explain" ? (
        <ExplanationField
          finding={finding}
          said={said}
          others={othersWithoutReason(finding, all, unwritten).filter((other) => other !== finding)}
          onDone={onDone}
        />
      ) : null}
    </div>
  );
}

/** How firmly a rule stands, and on what. */
function Basis({ finding: { basis, source } }: { readonly finding: AssessedFinding }) {
  const texts = useFindingsTexts();
  return fill(texts.basis, { basis: texts.bases[basis], source });
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
