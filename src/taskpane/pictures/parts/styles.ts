import { makeStyles } from "@fluentui/react-components";
import { IN_FORCED_COLORS, INK, ON_PAPER } from "./ink";

const small = "var(--fontSizeBase200)";

/** Looks that the pictures share. */
export const usePictureStyles = makeStyles({
  root: {
    color: INK.text,
    maxWidth: "960px",
    "@media print": {
      ...ON_PAPER,
      backgroundColor: INK.background,
      printColorAdjust: "exact",
      WebkitPrintColorAdjust: "exact",
    },
    "@media (forced-colors: active)": IN_FORCED_COLORS,
  },
  tabs: { flexWrap: "wrap", "@media print": { display: "none" } },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px 16px", margin: "8px 0", "@media print": { display: "none" } },
  figure: { margin: "12px 0", breakInside: "avoid" },
  heading: { margin: "0 0 4px", fontSize: "var(--fontSizeBase300)", fontWeight: "var(--fontWeightSemibold)" },
  paragraph: { margin: "4px 0", fontSize: small, color: INK.quiet, overflowWrap: "anywhere" },
  screenOnly: { "@media print": { display: "none" } },
  frame: { position: "relative" },
  svg: { display: "block", width: "100%", height: "auto" },
  overlay: {
    position: "absolute",
    left: "0",
    top: "0",
    width: "100%",
    height: "100%",
    "@media print": { display: "none" },
  },
  mark: {
    fill: "transparent",
    stroke: "none",
    outlineStyle: "none",
    ":focus-visible": { stroke: INK.focus, strokeWidth: "2px" },
  },
  tip: {
    position: "absolute",
    width: "min(240px, 100%)",
    display: "flex",
    justifyContent: "center",
    pointerEvents: "none",
    zIndex: 1,
    "@media print": { display: "none" },
  },
  bubble: {
    padding: "4px 8px",
    border: `1px solid ${INK.control}`,
    borderRadius: "4px",
    backgroundColor: INK.background,
    color: INK.text,
    fontSize: small,
    overflowWrap: "anywhere",
  },
  text: { fill: INK.text, fontSize: "12px" },
  quietText: { fill: INK.quiet, fontSize: "12px" },
  // A text that a line runs behind.
  onLines: { fill: INK.text, fontSize: "12px", stroke: INK.background, strokeWidth: "3px", paintOrder: "stroke" },
  square: { width: "100%" },
  grid: { stroke: INK.line, strokeWidth: "1px", fill: "none" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: "4px 0",
    padding: "0",
    listStyle: "none",
    fontSize: small,
    color: INK.quiet,
  },
  legendItem: { display: "flex", alignItems: "center", gap: "6px" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: small,
    "& th, & td": {
      padding: "3px 8px 3px 0",
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `1px solid ${INK.line}`,
      overflowWrap: "anywhere",
    },
    "& th": { fontWeight: "var(--fontWeightSemibold)" },
  },
});
