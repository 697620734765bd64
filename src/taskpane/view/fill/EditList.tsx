import { mergeClasses } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { displayValue, type CellValue, type Edit, type Location } from "../../../workbook";
import { leftAfter, placeSet, type PlaceSet } from "../../state/places";
import { useController } from "../parts/controller";
import { useTexts } from "../parts/language";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { chosenOf, Tick } from "../parts/Tick";
import { useShown } from "../parts/useShown";

interface EditListProps {
  readonly writes: readonly Edit[];
  /** Those of them that are left out. */
  readonly left: readonly Location[];
  readonly onReveal: Reveal;
}

/** Every cell that can be filled, sheet by sheet, with what stands there and what will stand there, to be chosen from. */
export function EditList({ writes, left, onReveal }: EditListProps) {
  const controller = useController();
  const styles = useStyles();
  const texts = useTexts().preview;
  const keys = placeSet(left);
  const sheets = [...new Set(writes.map(({ sheet }) => sheet))];
  const choose = (chosen: boolean, changed: readonly Edit[]): void => {
    controller.choices.leaveWrites(leftAfter(writes, keys, changed, chosen));
  };
  const counts = { chosen: writes.length - left.length, count: writes.length };
  return (
    <>
      <p className={styles.paragraph}>
        <Tick
          label={texts.chooseAll}
          chosen={chosenOf(counts.chosen, counts.count)}
          onChoose={(chosen) => {
            choose(chosen, writes);
          }}
        />
        <span data-part="chosen">{fill(texts.chosen, counts)}</span>
      </p>
      {left.length === 0 ? null : <p className={mergeClasses(styles.paragraph, styles.quiet)}>{texts.leftHint}</p>}
      {sheets.map((sheet) => (
        <SheetEdits
          key={sheet}
          sheet={sheet}
          edits={writes.filter((edit) => edit.sheet === sheet)}
          left={keys}
          onChoose={choose}
          onReveal={onReveal}
        />
      ))}
    </>
  );
}

interface SheetEditsProps {
  readonly sheet: string;
  readonly edits: readonly Edit[];
  readonly left: PlaceSet;
  readonly onChoose: (chosen: boolean, changed: readonly Edit[]) => void;
  readonly onReveal: Reveal;
}

function SheetEdits({ sheet, edits, left, onChoose, onReveal }: SheetEditsProps) {
  const styles = useStyles();
  const texts = useTexts().preview;
  const { shown, more } = useShown(edits);
  const chosen = edits.filter((edit) => !left.has(edit)).length;
  return (
    <Section title={fill(texts.sheet, { sheet, count: edits.length })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Tick
                label={fill(texts.chooseSheet, { sheet })}
                chosen={chosenOf(chosen, edits.length)}
                onChoose={(all) => {
                  onChoose(all, edits);
                }}
              />
              {texts.cell}
            </th>
            <th scope="col">{texts.from}</th>
            <th scope="col">{texts.to}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((edit) => (
            <EditRow key={edit.cell} edit={edit} isLeft={left.has(edit)} onChoose={onChoose} onReveal={onReveal} />
          ))}
        </tbody>
      </table>
      {more}
    </Section>
  );
}

interface EditRowProps extends Pick<SheetEditsProps, "onChoose" | "onReveal"> {
  readonly edit: Edit;
  readonly isLeft: boolean;
}

function EditRow({ edit, isLeft, onChoose, onReveal }: EditRowProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { sheet, cell, from, to, style } = edit;
  return (
    <tr>
      <td className={styles.whole}>
        <Tick
          label={fill(texts.preview.choose, { place: fill(texts.place, { sheet, cell }) })}
          chosen={isLeft ? "none" : "all"}
          onChoose={(chosen) => {
            onChoose(chosen, [edit]);
          }}
        />
        <PlaceButton sheet={sheet} cell={cell} label={cell} onReveal={onReveal} />
      </td>
      <td>
        <Value value={from} />
      </td>
      <td className={mergeClasses(isLeft && styles.quiet)}>
        <Value value={to} />
        {style === "unmet" ? ` ${texts.preview.dark}` : null}
      </td>
    </tr>
  );
}

function Value({ value }: { readonly value: CellValue }) {
  const styles = useStyles();
  const { blank } = useTexts().preview;
  const text = displayValue(value);
  return text === "" ? <span className={mergeClasses(styles.quiet, styles.whole)}>{blank}</span> : text;
}
