import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { LOOK } from "../parts/look";
import type { AssessedFinding } from "../../../assessment";
import { WORDS } from "../../../messages";
import { useLanguage, useTexts } from "../parts/language";
import type { Reveal } from "../parts/PlaceButton";

const useItemStyles = makeStyles({
  item: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: "6px 8px",
    border: "none",
    borderBottom: `1px solid ${LOOK.line}`,
    borderLeft: `3px solid ${LOOK.border}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  mustFix: { borderLeftColor: LOOK.mustFix },
  clickable: {
    cursor: "pointer",
    ":hover": { backgroundColor: LOOK.hover },
    ":focus-visible": { outline: `2px solid ${LOOK.focus}`, outlineOffset: "-2px" },
  },
  head: { display: "block", fontSize: LOOK.small, color: LOOK.quiet },
  rule: { fontWeight: LOOK.strong, color: LOOK.text },
});

interface FindingItemProps {
  readonly finding: AssessedFinding;
  readonly onReveal: Reveal;
}

/** One finding: rule, school, column and cell above, what is wrong and what to do below. A click goes to the cell. */
export function FindingItem({ finding, onReveal }: FindingItemProps) {
  const styles = useItemStyles();
  const { severity, sheet, cell } = finding;
  const look = mergeClasses(styles.item, severity === "mustFix" && styles.mustFix);
  const text = <FindingText finding={finding} />;
  if (sheet === null || cell === null) return <div className={look}>{text}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(look, styles.clickable)}
      onClick={() => {
        onReveal({ sheet, cell });
      }}
    >
      {text}
    </button>
  );
}

function FindingText({ finding }: { readonly finding: AssessedFinding }) {
  const styles = useItemStyles();
  const words = WORDS[useLanguage()];
  const { noPlace } = useTexts().findings;
  const { rule, school, stage, column, sheet, cell, message } = finding;
  const facts = [
    school === null ? null : <span data-part="school">{school}</span>,
    stage === null ? null : words.stage[stage],
    column,
    sheet === null ? noPlace : <Place sheet={sheet} cell={cell} />,
  ];
  return (
    <>
      <span className={styles.head}>
        <span className={styles.rule} data-part="rule">
          {rule}
        </span>
        {facts.map((fact, index) => (fact === null || fact === "" ? null : <span key={index}> · {fact}</span>))}
      </span>
      <span data-part="message">{message}</span>
    </>
  );
}

function Place({ sheet, cell }: { readonly sheet: string; readonly cell: string | null }) {
  return (
    <>
      <span data-part="sheet">{sheet}</span>
      {cell === null ? null : (
        <>
          !<span data-part="cell">{cell}</span>
        </>
      )}
    </>
  );
}
