import { makeStyles } from "@fluentui/react-components";
import { LOOK } from "../../taskpane";

/** From here on the pane and the sheet stand side by side. */
const WIDE = "@media (min-width: 900px)";
const NARROW_PANE = "@media (min-width: 900px) and (max-width: 1279.98px)";
/** Here the pane has room for both stages beside each other, and the sheet still for half a dozen columns. */
const ROOMY_PANE = "@media (min-width: 1280px)";
/** A narrow window with room for a list and a sheet below it, be it at 200 % for a few lines of each. */
const TALL = "@media (max-width: 899.98px) and (min-height: 320px)";

export const usePageStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    fontSize: LOOK.normal,
    lineHeight: LOOK.normalLine,
    [WIDE]: { height: "100vh" },
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    borderBottom: `1px solid ${LOOK.line}`,
  },
  fileName: { fontWeight: LOOK.strong, overflowWrap: "anywhere", marginRight: "auto", minWidth: 0 },
  columns: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    [WIDE]: { flexDirection: "row" },
  },
  // What lies over other parts inside of it does not lie over the sheet.
  pane: {
    minWidth: 0,
    isolation: "isolate",
    [WIDE]: { flexShrink: 0, overflowY: "auto" },
    [NARROW_PANE]: { flexBasis: "440px" },
    [ROOMY_PANE]: { flexBasis: "min(52vw, 760px)" },
  },
  sheets: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    padding: "8px 12px",
    gap: "6px",
    boxSizing: "border-box",
    height: "max(45vh, 160px)",
    borderTop: `1px solid ${LOOK.line}`,
    backgroundColor: LOOK.background,
    [WIDE]: { height: "auto", borderTopStyle: "none" },
  },
  // In a narrow window it stays in sight below the list while one of its cells is looked at.
  lookedAt: { [TALL]: { position: "sticky", bottom: 0, zIndex: 1 } },
  sheet: { flexGrow: 1, minHeight: 0 },
  choice: {
    flexShrink: 0,
    maxWidth: "100%",
    minHeight: "32px",
    padding: "0 8px",
    border: `1px solid ${LOOK.control}`,
    borderRadius: LOOK.radius,
    font: "inherit",
    color: LOOK.text,
    backgroundColor: LOOK.background,
  },
  line: {
    flexShrink: 0,
    margin: 0,
    minHeight: "1.4em",
    maxHeight: "4.5em",
    overflowY: "auto",
    overflowWrap: "anywhere",
    [WIDE]: { maxHeight: "9em" },
  },
  notes: { padding: "0 12px" },
  list: { margin: "4px 0", maxHeight: "12em", overflowY: "auto", overflowWrap: "anywhere" },
  welcome: { maxWidth: "640px", margin: "0 auto" },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "12px",
    padding: "32px 16px",
    margin: "12px 0",
    border: `2px dashed ${LOOK.border}`,
    borderRadius: LOOK.radius,
    textAlign: "center",
  },
  over: { outline: `2px solid ${LOOK.link}`, backgroundColor: LOOK.hover },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
  quiet: { color: LOOK.quiet, margin: "4px 0" },
  paste: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    margin: "4px 0 12px",
    padding: "8px",
    font: "inherit",
    color: LOOK.text,
    backgroundColor: LOOK.background,
    border: `1px solid ${LOOK.border}`,
    borderRadius: LOOK.radius,
    resize: "none",
  },
  modal: {
    boxSizing: "border-box",
    width: "min(480px, calc(100vw - 32px))",
    padding: "16px",
    color: LOOK.text,
    backgroundColor: LOOK.background,
    border: `1px solid ${LOOK.border}`,
    borderRadius: LOOK.radius,
    font: "inherit",
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  asked: { marginTop: 0, overflowWrap: "anywhere" },
  chosen: { display: "none" },
});
