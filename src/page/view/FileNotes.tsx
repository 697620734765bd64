import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { fill, WORDS } from "../../messages";
import { Message } from "../../taskpane";
import type { Session } from "../session/session";
import { usePageStyles } from "./look";
import { PageLanguage, usePageTexts } from "./texts";

/** Names and places that are listed; the others are counted. */
const LISTED = 100;

interface FileNotesProps {
  readonly session: Session;
  /** Whether the file was judged, so that it is known into which blank form it belongs. */
  readonly isChecked: boolean;
  readonly onCarry: () => void;
}

/** What has to be known of this file: that it cannot be filled as it is, is signed, or was made of another. */
export function FileNotes({ session: { host, carried }, isChecked, onCarry }: FileNotesProps) {
  const styles = usePageStyles();
  const texts = usePageTexts().file;
  const { kind, signed } = host.file;
  return (
    <div className={styles.notes}>
      {signed ? <Message intent="warning">{texts.signed}</Message> : null}
      {kind === "workbook" ? null : (
        <Message intent="info">
          {texts.readOnly[kind]}{" "}
          <Button size="small" data-action="carry" disabled={!isChecked} onClick={onCarry}>
            {texts.carry}
          </Button>
        </Message>
      )}
      {carried === null ? null : <CarriedNote carried={carried} />}
    </div>
  );
}

function CarriedNote({ carried }: { readonly carried: NonNullable<Session["carried"]> }) {
  const styles = usePageStyles();
  const language = useContext(PageLanguage);
  const texts = usePageTexts().file;
  const { base, form, others, left, leftSchools } = carried;
  const names = leftSchools.slice(0, LISTED).join(WORDS[language].list);
  return (
    <Message intent="info">
      <div data-part="carried">{fill(texts.carried, { base, form, others })}</div>
      {leftSchools.length === 0 ? null : <div>{fill(texts.leftSchools, { names })}</div>}
      {left.length === 0 ? (
        <div>{texts.nothingLeft}</div>
      ) : (
        <>
          <div>{fill(texts.left, { count: left.length })}</div>
          <ul className={styles.list}>
            {left.slice(0, LISTED).map(({ sheet, cell, text }) => (
              <li key={`${sheet} ${cell}`}>{fill(texts.leftLine, { sheet, cell, text })}</li>
            ))}
          </ul>
        </>
      )}
    </Message>
  );
}
