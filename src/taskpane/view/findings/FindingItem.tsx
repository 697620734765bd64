import { mergeClasses } from "@fluentui/react-components";
import { memo, type KeyboardEvent, type ReactNode } from "react";
import type { AssessedFinding } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { useLanguage, useTexts } from "../parts/language";
import { useFindingStyles } from "./styles";
import { useFindingsTexts } from "./texts";

/** Whether something is said of a finding, and how that stands. */
export type SaidState = "written" | "unwritten" | "stale";

interface FindingItemProps {
  readonly at: number;
  readonly finding: AssessedFinding;
  /** Null where nothing is said. */
  readonly said: SaidState | null;
  /** Whether its severity is to be told: false where the group's title does. */
  readonly withSeverity: boolean;
  /** Whether the Tab key goes to it. */
  readonly isStop: boolean;
  readonly onFocus: (at: number) => void;
  readonly onGo: (at: number) => void;
  readonly onToggle: (at: number) => void;
  /** A key on the finding itself, not in its details. */
  readonly onPress: (event: KeyboardEvent, at: number) => void;
  /** The details, where they are shown. */
  readonly children: ReactNode;
}

/**
 * One finding: rule, school, column and cell above, what is wrong and what to do below. A click goes to the cell, or to
 * the details of a finding without one.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { at, finding, said, withSeverity, isStop, onFocus, onGo, onToggle, onPress, children } = props;
  const styles = useFindingStyles();
  const texts = useFindingsTexts();
  const { severity, rule, school, sheet, cell } = finding;
  const isOpen = children !== null;
  const tabIndex = isStop ? 0 : -1;
  const focus = (): void => {
    onFocus(at);
  };
  const press = (event: KeyboardEvent): void => {
    onPress(event, at);
  };
  return (
    <li className={mergeClasses(styles.item, severity === "mustFix" && styles.mustFix)} data-finding data-at={at}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.goto}
          tabIndex={tabIndex}
          data-part="goto"
          onFocus={focus}
          onKeyDown={press}
          onClick={() => {
            if (sheet === null || cell === null) onToggle(at);
            else onGo(at);
          }}
        >
          <FindingText finding={finding} said={said} withSeverity={withSeverity} />
        </button>
        <button
          type="button"
          className={styles.toggle}
          tabIndex={tabIndex}
          data-part="toggle"
          onFocus={focus}
          onKeyDown={press}
          aria-expanded={isOpen}
          aria-label={fill(texts.details, { rule, place: school ?? sheet ?? "" })}
          onClick={() => {
            onToggle(at);
          }}
        >
          <svg className={mergeClasses(styles.chevron, isOpen && styles.turned)} viewBox="0 0 12 12" aria-hidden>
            <path d="M2 4l4 4 4-4" />
          </svg>
        </button>
      </div>
      {children}
    </li>
  );
});

function FindingText({ finding, said, withSeverity }: Pick<FindingItemProps, "finding" | "said" | "withSeverity">) {
  const styles = useFindingStyles();
  const words = WORDS[useLanguage()];
  const { noPlace } = useTexts().findings;
  const { states } = useFindingsTexts();
  const { rule, severity, school, stage, column, sheet, cell, message } = finding;
  const facts = [
    withSeverity ? words.severity[severity] : null,
    school === null ? null : <span data-part="school">{school}</span>,
    stage === null ? null : words.stage[stage],
    column,
    sheet === null ? noPlace : <Place sheet={sheet} cell={cell} />,
    said === null ? null : (
      <span className={styles.said} data-part="said">
        {states[said]}
      </span>
    ),
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
