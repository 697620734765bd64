import { Button } from "@fluentui/react-components";
import type { PointedColumn, PointedSheet, Recognised } from "../../../assessment";
import { fill } from "../../../messages";
import { useLanguage, useTexts } from "../parts/language";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";
import { usePointingStyles } from "./styles";
import { quoted, usePointingTexts } from "./texts";
import { UnknownColumn } from "./UnknownColumn";

interface UnknownProps {
  readonly recognised: Recognised;
  readonly onReveal: Reveal;
  readonly onColumn: (column: PointedColumn) => void;
  readonly onSheet: (sheet: PointedSheet) => void;
}

type One = Recognised["unrecognised"][number];

/** Every column and sheet that looks like ours and is not known, each with what it may be. */
export function Unknown({ recognised: { unrecognised, pointing }, onReveal, onColumn, onSheet }: UnknownProps) {
  const shared = useStyles();
  const styles = usePointingStyles();
  const texts = usePointingTexts();
  const { shown, more } = useShown(unrecognised);
  if (unrecognised.length === 0) return null;
  const tableOf = ({ sheet, cell }: One) =>
    pointing.open.find((table) => table.sheet === sheet && table.columns.some((column) => column.cell === cell));
  return (
    <>
      <ul className={shared.list}>
        {shown.map((one) => {
          const { sheet, cell, text, nearest, why } = one;
          const guess = nearest === null ? "" : fill(texts.nearest, { nearest });
          const table = why === "unknownSheet" ? undefined : tableOf(one);
          const guessed = pointing.guesses.find((each) => each.sheet === sheet && each.cell === cell);
          return (
            <li key={`${sheet} ${cell}`} className={styles.item}>
              <PlaceButton sheet={sheet} cell={cell} onReveal={onReveal} />{" "}
              {fill(texts[why], { text: quoted(text), nearest: guess })}
              {table === undefined ? null : (
                <UnknownColumn
                  column={one}
                  table={table}
                  onField={(field) => {
                    onColumn({ sheet, cell, header: text, field });
                  }}
                />
              )}
              {guessed === undefined ? null : <SheetGuess guess={guessed} tables={pointing.tables} onSheet={onSheet} />}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

interface SheetGuessProps {
  readonly guess: Recognised["pointing"]["guesses"][number];
  readonly tables: Recognised["pointing"]["tables"];
  readonly onSheet: UnknownProps["onSheet"];
}

/** The table that a sheet most likely is, at one click. */
function SheetGuess({ guess: { sheet, cell, table }, tables, onSheet }: SheetGuessProps) {
  const styles = usePointingStyles();
  const texts = usePointingTexts();
  const language = useLanguage();
  const place = fill(useTexts().place, { sheet, cell });
  const title = tables.find(({ id }) => id === table)?.title[language] ?? table;
  return (
    <div className={styles.acts}>
      <Button
        size="small"
        className={styles.title}
        aria-label={fill(texts.isThatOf, { place, title })}
        data-action="point-guess"
        onClick={() => {
          onSheet({ sheet, table });
        }}
      >
        {fill(texts.isThat, { title })}
      </Button>
    </div>
  );
}
