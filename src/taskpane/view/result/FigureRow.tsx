import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../messages";
import { coefficientText, limitText } from "../../pictures/parts/figureText";
import { LOOK } from "../parts/look";
import { Distance } from "./Distance";
import { FigureButton } from "./FigureButton";
import { useResultTexts } from "./texts";
import type { Opened } from "./useOpened";

const COLUMNS = 4;

const useRowStyles = makeStyles({
  name: {
    padding: "6px 6px 2px 0",
    borderTop: `1px solid ${LOOK.line}`,
    textAlign: "left",
    fontWeight: "normal",
    overflowWrap: "anywhere",
  },
  cell: { padding: "0 6px 6px 0", textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere" },
  arithmetic: { padding: "0 0 8px" },
});

/** The figures of an indicator over the schools of a stage. */
export type StageFigure = "mean" | "coefficient";
const FIGURES: readonly StageFigure[] = ["mean", "coefficient"];

interface FigureRowProps {
  /** Of the indicator; names what its figures open. */
  readonly id: string;
  readonly name: string;
  /** As it is shown; null for the composite, which has none. */
  readonly mean: string | null;
  readonly coefficient: number | null;
  readonly limit: number | null;
  readonly met: boolean | null;
  readonly remarks: readonly string[];
  readonly opened: Opened;
  /** What each of the two opens. */
  readonly arithmetic: (figure: StageFigure) => ReactNode;
}

/** A name and below it its figures: beside each other they would not fit into a narrow pane. */
export function FigureRow({ id, name, mean, coefficient, limit, met, remarks, opened, arithmetic }: FigureRowProps) {
  const styles = useRowStyles();
  const texts = useResultTexts();
  const shown = coefficient === null ? texts.none : coefficientText(coefficient, limit);
  const labelOf = (what: string, value: string): string => fill(texts.opens, { what, name, value });
  const keyOf = (figure: StageFigure): string => `${id}-${figure}`;
  const open = FIGURES.find((figure) => opened.isOpen(keyOf(figure)));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS} className={styles.name}>
          {name}
        </th>
      </tr>
      <tr>
        <td className={styles.cell}>
          {mean === null ? null : (
            <FigureButton text={mean} label={labelOf(texts.mean, mean)} opens={keyOf("mean")} opened={opened} />
          )}
        </td>
        <td className={styles.cell}>
          <FigureButton
            text={shown}
            label={labelOf(texts.coefficient, shown)}
            opens={keyOf("coefficient")}
            opened={opened}
          />
        </td>
        <td className={styles.cell}>{limit === null ? texts.none : `≤${limitText(limit)}`}</td>
        <td className={styles.cell}>
          <Distance value={coefficient} limit={limit} met={met} remarks={remarks} />
        </td>
      </tr>
      {open === undefined ? null : (
        <tr>
          <td colSpan={COLUMNS} id={opened.panel(keyOf(open))} className={styles.arithmetic}>
            {arithmetic(open)}
          </td>
        </tr>
      )}
    </tbody>
  );
}
