import { makeStyles } from "@fluentui/react-components";
import { LOOK } from "../view/parts/look";
import { SIZES } from "./shape";

const LINE = `1px solid ${LOOK.line}`;

/** Around the cell that is looked at, or has the focus. */
const RING = {
  content: '""',
  position: "absolute",
  inset: 0,
  border: `2px solid ${LOOK.focus}`,
  pointerEvents: "none",
} as const;

/** Over its neighbours: merged cells, then what stays at the left, then what is pinned at the top. */
const ABOVE = { merged: 1, active: 2, left: 3, top: 4 } as const;

export const useSheetStyles = makeStyles({
  grid: {
    position: "relative",
    overflow: "auto",
    height: "100%",
    minHeight: "120px",
    border: `1px solid ${LOOK.border}`,
    backgroundColor: LOOK.background,
    color: LOOK.text,
    fontSize: LOOK.small,
    // The browser's own correction would fight with rows that come and go.
    overflowAnchor: "none",
    isolation: "isolate",
  },
  canvas: { position: "relative" },
  // Clipped, for a merged cell may begin here and reach far below.
  top: { position: "sticky", top: 0, zIndex: ABOVE.top, backgroundColor: LOOK.background, clipPath: "inset(0)" },
  row: { position: "absolute", left: 0, width: "100%" },
  letters: { position: "relative", height: `${String(SIZES.header)}px` },
  header: {
    boxSizing: "border-box",
    overflow: "hidden",
    textAlign: "center",
    backgroundColor: LOOK.messageBackground,
    color: LOOK.columnTitle,
    borderRight: LINE,
    borderBottom: LINE,
    lineHeight: `${String(SIZES.header)}px`,
  },
  letter: { position: "absolute", top: 0, height: "100%" },
  // Stays at the left; clipped but below, where a merged cell may reach.
  left: { position: "sticky", left: 0, zIndex: ABOVE.left, height: "100%", clipPath: "inset(0 0 -100vh 0)" },
  rowHeader: { width: `${String(SIZES.rowHeader)}px`, height: "100%" },
  afterHiddenRow: { borderTop: `3px double ${LOOK.border}` },
  afterHiddenColumn: { borderLeft: `3px double ${LOOK.border}` },
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    overflow: "hidden",
    padding: "0 5px",
    lineHeight: `${String(SIZES.line)}px`,
    backgroundColor: LOOK.background,
    borderRight: LINE,
    borderBottom: LINE,
    cursor: "default",
    display: "flex",
    alignItems: "center",
    // Kept for the marks, also of a cell that has the focus.
    outline: "none",
    ":focus-visible": { "::after": RING },
  },
  merged: { zIndex: ABOVE.merged },
  text: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right" },
  lines: { whiteSpace: "normal", overflowWrap: "anywhere" },
  mustFix: { outline: `2px solid ${LOOK.mustFix}`, outlineOffset: "-2px", backgroundColor: LOOK.errorBackground },
  explain: {
    outline: `2px dashed ${LOOK.warningBorder}`,
    outlineOffset: "-2px",
    backgroundColor: LOOK.warningBackground,
  },
  // In the corner, where it takes no room from a number.
  sign: {
    position: "absolute",
    top: "1px",
    left: "3px",
    fontSize: "9px",
    lineHeight: "10px",
    fontWeight: LOOK.strong,
  },
  mustFixSign: { color: LOOK.errorText },
  explainSign: { color: LOOK.warningText },
  active: {
    zIndex: ABOVE.active,
    "::after": RING,
  },
  aside: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
