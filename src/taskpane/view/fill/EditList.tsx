import { mergeClasses } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { displayValue, type CellValue, type Edit } from "../../../workbook";
import { useTexts } from "../parts/language";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";

interface EditListProps {
  readonly edits: readonly Edit[];
  readonly onReveal: Reveal;
}

/** Every cell that will be written, sheet by sheet, with what stands there and what will stand there. */
export function EditList({ edits, onReveal }: EditListProps) {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => (
    <SheetEdits key={sheet} sheet={sheet} edits={edits.filter((edit) => edit.sheet === sheet)} onReveal={onReveal} />
  ));
}

function SheetEdits({ sheet, edits, onReveal }: EditListProps & { readonly sheet: string }) {
  const styles = useStyles();
  const texts = useTexts().preview;
  const { shown, more } = useShown(edits);
  return (
    <Section title={fill(texts.sheet, { sheet, count: edits.length })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.cell}</th>
            <th scope="col">{texts.from}</th>
            <th scope="col">{texts.to}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ cell, from, to, style }) => (
            <tr key={cell}>
              <td>
                <PlaceButton sheet={sheet} cell={cell} label={cell} onReveal={onReveal} />
              </td>
              <td>
                <Value value={from} />
              </td>
              <td>
                <Value value={to} />
                {style === "unmet" ? ` ${texts.dark}` : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </Section>
  );
}

function Value({ value }: { readonly value: CellValue }) {
  const styles = useStyles();
  const { blank } = useTexts().preview;
  const text = displayValue(value);
  return text === "" ? <span className={mergeClasses(styles.quiet, styles.whole)}>{blank}</span> : text;
}
