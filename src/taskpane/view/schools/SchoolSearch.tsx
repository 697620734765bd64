import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { LOOK } from "../parts/look";
import { useResultTexts } from "../result/texts";

const useSearchStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0, maxWidth: "560px" },
  entry: {
    width: "100%",
    minHeight: "32px",
    boxSizing: "border-box",
    padding: "0 8px",
    border: `1px solid ${LOOK.border}`,
    borderRadius: LOOK.radius,
    backgroundColor: LOOK.background,
    color: LOOK.text,
    font: "inherit",
  },
});

interface SchoolSearchProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Where a part of a school's name is typed. */
export function SchoolSearch({ text, onSearch }: SchoolSearchProps) {
  const styles = useSearchStyles();
  const id = useId();
  const { label } = useResultTexts().search;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className={styles.entry}
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          onSearch(target.value);
        }}
      />
    </div>
  );
}
