import { makeStyles } from "@fluentui/react-components";
import { LOOK } from "./look";

/** Looks that several parts share. Everything may break where it has to: the pane may be 320 pixels wide. */
export const useStyles = makeStyles({
  heading: { fontSize: LOOK.normal, fontWeight: LOOK.strong, margin: "12px 0 4px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  quiet: { color: LOOK.quiet },
  whole: { whiteSpace: "nowrap" },
  paragraph: { margin: "4px 0" },
  wide: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: LOOK.small,
    "& th, & td": {
      padding: "3px 6px 3px 0",
      textAlign: "left",
      verticalAlign: "top",
      overflowWrap: "anywhere",
      borderBottom: `1px solid ${LOOK.line}`,
    },
    "& th": { fontWeight: LOOK.strong, color: LOOK.columnTitle, whiteSpace: "nowrap" },
  },
  place: {
    padding: 0,
    border: "none",
    background: "none",
    color: LOOK.link,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
    ":hover": { textDecorationThickness: "2px" },
    "@media (forced-colors: active)": { color: "LinkText" },
    ":focus-visible": { outline: `2px solid ${LOOK.focus}`, borderRadius: LOOK.smallRadius },
  },
});
