import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { DataTable } from "./DataTable";
import { usePictureStyles } from "./styles";
import type { TableModel } from "./table";
import { usePictureTexts } from "./texts";

interface PictureProps {
  readonly title: string;
  /** What the picture shows, in sentences. */
  readonly summary: string;
  /** Of thousands of schools it takes its time: it is made where somebody wants to see it. */
  readonly table: () => TableModel;
  readonly children: ReactNode;
}

/** A picture with its title, its summary, and the same as a table. */
export function Picture({ title, summary, table, children }: PictureProps) {
  const styles = usePictureStyles();
  const texts = usePictureTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        {title}
      </h3>
      <p className={styles.paragraph}>{summary}</p>
      {children}
      <div className={styles.screenOnly}>
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? texts.hideTable : texts.showTable}
        </Button>
      </div>
      {open ? <DataTable title={title} table={table()} /> : null}
    </figure>
  );
}
