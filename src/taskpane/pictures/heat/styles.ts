import { makeStyles } from "@fluentui/react-components";
import { INK } from "../parts/ink";

const frame = (color: string): string => `1px solid ${color}`;

/** Looks of the grid: each state has its letter, its frame and its colour. */
export const useHeatStyles = makeStyles({
  grid: {
    display: "table",
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: "2px",
    fontSize: "var(--fontSizeBase200)",
  },
  head: { display: "table-header-group" },
  row: { display: "table-row", breakInside: "avoid" },
  title: {
    display: "table-cell",
    position: "sticky",
    top: "0",
    zIndex: 1,
    backgroundColor: INK.background,
    verticalAlign: "bottom",
    textAlign: "center",
    fontWeight: "var(--fontWeightSemibold)",
    overflowWrap: "anywhere",
  },
  school: { width: "36%", textAlign: "left" },
  wideSchool: { width: "26%" },
  name: { display: "table-cell", padding: "2px 4px 2px 0", overflowWrap: "anywhere" },
  misses: { display: "table-cell", textAlign: "center", verticalAlign: "middle" },
  cell: {
    display: "table-cell",
    height: "22px",
    textAlign: "center",
    verticalAlign: "middle",
    borderRadius: "2px",
    boxSizing: "border-box",
    ":focus-visible": { outline: `2px solid ${INK.focus}`, outlineOffset: "1px" },
  },
  met: { backgroundColor: INK.met, color: INK.text, border: frame(INK.line) },
  floor: { backgroundColor: INK.floor, color: INK.text, border: frame(INK.control) },
  below: { backgroundColor: INK.below, color: INK.onBelow, border: frame(INK.over), fontWeight: "bold" },
  missing: { backgroundColor: INK.background, color: INK.text, border: `1px dashed ${INK.control}` },
  swatch: { display: "inline-block", width: "22px", lineHeight: "20px" },
});
