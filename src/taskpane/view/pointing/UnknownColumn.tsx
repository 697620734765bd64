import { Button } from "@fluentui/react-components";
import type { Assessment, Pointing } from "../../../assessment";
import { fill } from "../../../messages";
import { useTexts } from "../parts/language";
import { Choice } from "./Choice";
import { usePointingStyles } from "./styles";
import { quoted, usePointingTexts } from "./texts";

type Table = Pointing["open"][number];

interface UnknownColumnProps {
  readonly column: Assessment["unrecognised"][number];
  /** The table that it stands in. */
  readonly table: Table;
  /** @param field null where the column is none of ours */
  readonly onField: (field: string | null) => void;
}

/** What a column that is not known may be: the nearest guess, any field that the table lacks, or none. */
export function UnknownColumn({ column: { sheet, cell, text }, table, onField }: UnknownColumnProps) {
  const styles = usePointingStyles();
  const texts = usePointingTexts();
  const place = fill(useTexts().place, { sheet, cell });
  const guess = table.columns.find((column) => column.cell === cell)?.guess ?? null;
  return (
    <div className={styles.acts}>
      {guess === null ? null : (
        <Button
          size="small"
          className={styles.title}
          aria-label={fill(texts.isThatOf, { place, title: guess.title })}
          data-action="point-guess"
          onClick={() => {
            onField(guess.id);
          }}
        >
          {fill(texts.isThat, { title: guess.title })}
        </Button>
      )}
      <Choice
        label={fill(texts.chooseOf, { place, text: quoted(text) })}
        prompt={texts.chooseFirst}
        take={texts.take}
        takeLabel={fill(texts.takeOf, { place })}
        onTake={(field) => {
          if (field !== "") onField(field);
        }}
      >
        <Fields label={texts.required} fields={table.fields.filter(({ required }) => required)} />
        <Fields label={texts.others} fields={table.fields.filter(({ required }) => !required)} />
      </Choice>
      <Button
        size="small"
        appearance="subtle"
        aria-label={fill(texts.notOursOf, { place })}
        data-action="point-none"
        onClick={() => {
          onField(null);
        }}
      >
        {texts.notOurs}
      </Button>
    </div>
  );
}

function Fields({ label, fields }: { readonly label: string; readonly fields: Table["fields"] }) {
  if (fields.length === 0) return null;
  return (
    <optgroup label={label}>
      {fields.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}
