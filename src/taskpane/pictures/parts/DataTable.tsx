import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { usePictureStyles } from "./styles";
import type { TableModel } from "./table";
import { usePictureTexts } from "./texts";

/** Rows that are drawn at once, and with each “more”. */
const STEP = 200;

interface DataTableProps {
  readonly title: string;
  readonly table: TableModel;
}

/** What a picture shows, in figures. */
export function DataTable({ title, table: { columns, rows } }: DataTableProps) {
  const styles = usePictureStyles();
  const texts = usePictureTexts();
  const [steps, setSteps] = useState(1);
  const shown = rows.slice(0, steps * STEP);
  const left = rows.length - shown.length;
  return (
    <>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(([head, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left === 0 ? null : (
        <Button
          size="small"
          onClick={() => {
            setSteps(steps + 1);
          }}
        >
          {fill(texts.moreRows, { count: Math.min(left, STEP) })}
        </Button>
      )}
    </>
  );
}
