import { Button } from "@fluentui/react-components";
import type { Pointing } from "../../../assessment";
import { columnProblem, columnSaid, fill, sheetProblem } from "../../../messages";
import { useLanguage, useTexts } from "../parts/language";
import { Message } from "../parts/Message";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import { usePointingStyles } from "./styles";
import { usePointingTexts } from "./texts";

interface PointedProps {
  readonly pointing: Pointing;
  readonly onReveal: Reveal;
  readonly onCancelColumn: (column: Pointing["columns"][number]) => void;
  readonly onCancelSheet: (sheet: string) => void;
}

/** What the user said, whether it holds, and the way to take it back. */
export function Pointed({ pointing, onReveal, onCancelColumn, onCancelSheet }: PointedProps) {
  const { columns, sheets, tables } = pointing;
  const language = useLanguage();
  const shared = useStyles();
  const styles = usePointingStyles();
  const texts = usePointingTexts().pointed;
  const { place } = useTexts();
  if (columns.length + sheets.length === 0) return null;
  return (
    <>
      <h4 className={styles.part}>{texts.title}</h4>
      <ul className={shared.list}>
        {sheets.map(({ sheet, table, outcome }) => {
          const title = tables.find(({ id }) => id === table)?.title[language] ?? table;
          const what = fill(texts.sheet, { sheet, title });
          return (
            <li key={`${sheet} ${table}`} className={styles.item}>
              <div className={styles.said}>
                <span>{what}</span>
                <Cancel
                  what={what}
                  onCancel={() => {
                    onCancelSheet(sheet);
                  }}
                />
              </div>
              <Problem text={sheetProblem({ sheet, title, outcome }, language)} />
            </li>
          );
        })}
        {columns.map((column) => {
          const { sheet, cell } = column;
          const what = columnSaid(column, language);
          return (
            <li key={`${sheet} ${cell}`} className={styles.item}>
              <div className={styles.said}>
                <span>
                  <PlaceButton sheet={sheet} cell={cell} onReveal={onReveal} /> {what}
                </span>
                <Cancel
                  what={`${fill(place, { sheet, cell })} ${what}`}
                  onCancel={() => {
                    onCancelColumn(column);
                  }}
                />
              </div>
              <Problem text={columnProblem(column, language)} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Cancel({ what, onCancel }: { readonly what: string; readonly onCancel: () => void }) {
  const texts = usePointingTexts().pointed;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={fill(texts.cancelOf, { what })}
      data-action="point-cancel"
      onClick={onCancel}
    >
      {texts.cancel}
    </Button>
  );
}

function Problem({ text }: { readonly text: string | null }) {
  return text === null ? null : <Message intent="warning">{text}</Message>;
}
