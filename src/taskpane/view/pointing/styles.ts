import { makeStyles } from "@fluentui/react-components";
import { LOOK } from "../parts/look";

/** Looks of the pointing. Everything breaks into lines where the pane is narrow. */
export const usePointingStyles = makeStyles({
  item: { padding: "6px 0", borderBottom: `1px solid ${LOOK.line}`, overflowWrap: "anywhere" },
  acts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", marginTop: "4px" },
  said: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "6px" },
  /** The list gives way to its button, down to what still shows some characters of a title. */
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", flex: "0 1 auto", minWidth: 0 },
  labelled: { display: "grid", gap: "2px", minWidth: 0, maxWidth: "100%" },
  fold: { margin: "6px 0" },
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px" },
  title: { whiteSpace: "normal", textAlign: "left" },
  heading: { fontSize: LOOK.normal, fontWeight: LOOK.strong, margin: "12px 0 4px", outline: "none" },
  part: { fontSize: LOOK.normal, fontWeight: LOOK.strong, margin: "8px 0 0" },
  select: {
    flex: "1 1 140px",
    minWidth: "140px",
    maxWidth: "320px",
    minHeight: "24px",
    padding: "0 4px",
    border: `1px solid ${LOOK.border}`,
    borderRadius: LOOK.radius,
    backgroundColor: LOOK.background,
    color: LOOK.text,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${LOOK.focus}` },
  },
});
