import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PointedSheet, Pointing } from "../../../assessment";
import { useLanguage } from "../parts/language";
import { useStyles } from "../parts/styles";
import { usePointingStyles } from "./styles";
import { usePointingTexts } from "./texts";

interface SheetFormProps {
  readonly pointing: Pointing;
  /** Whether it is unfolded from the beginning. */
  readonly opens: boolean;
  readonly onSheet: (sheet: PointedSheet) => void;
}

/** A sheet in which no table was found, and the table that it is. */
export function SheetForm({ pointing: { unread, tables }, opens, onSheet }: SheetFormProps) {
  const [isOpen, setOpen] = useState(opens);
  const form = useId();
  const [sheet, setSheet] = useState("");
  const [table, setTable] = useState("");
  const language = useLanguage();
  const shared = useStyles();
  const styles = usePointingStyles();
  const texts = usePointingTexts().sheets;
  const chosen = tables.find(({ id }) => id === table);
  // A sheet that was recognised meanwhile is no more to be chosen.
  const isChosen = unread.includes(sheet);
  if (unread.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={form}
        data-action="point-sheets"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? "▾" : "▸"} {texts.title}
      </Button>
      <div id={form} hidden={!isOpen}>
        <p className={shared.paragraph}>{texts.explained}</p>
        <div className={styles.form}>
          <List label={texts.sheet} value={isChosen ? sheet : ""} onChange={setSheet} prompt={texts.chooseSheet}>
            {unread.map((name) => [name, name])}
          </List>
          <List label={texts.table} value={table} onChange={setTable} prompt={texts.chooseTable}>
            {tables.map(({ id, title }) => [id, title[language]])}
          </List>
          <Button
            size="small"
            data-action="point-sheet"
            disabledFocusable={!isChosen || chosen === undefined}
            onClick={() => {
              if (isChosen && chosen !== undefined) onSheet({ sheet, table: chosen.id });
            }}
          >
            {texts.take}
          </Button>
        </div>
      </div>
    </>
  );
}

interface ListProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly prompt: string;
  /** Value and text of each. */
  readonly children: readonly (readonly [string, string])[];
}

function List({ label, value, onChange, prompt, children }: ListProps) {
  const styles = usePointingStyles();
  const id = useId();
  return (
    <span className={styles.labelled}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        <option value="">{prompt}</option>
        {children.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
