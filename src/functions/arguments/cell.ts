/** One cell of an argument, as Excel hands it over. */
export type Cell =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean" }
  /** The code that the cell shows, e.g. `#DIV/0!`. */
  | { readonly kind: "error"; readonly code: string };

const BLANK: Cell = { kind: "blank" };

/**
 * Reads what Excel hands over. A blank cell is null on the web and 0 on the desktop, a formula's "" is blank too; an error
 * is an object with its code. Any other object is no value: a function whose signature grew gets Excel's own description
 * of the call where the new argument would be.
 */
export function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? { kind: "number", value } : { kind: "error", code: "#NUM!" };
    case "string":
      return value.trim() === "" ? BLANK : { kind: "text", text: value };
    case "boolean":
      return { kind: "boolean" };
    default: {
      const code = errorCode(value);
      return code === null ? BLANK : { kind: "error", code };
    }
  }
}

/** The code of an error that a function gets as an argument; null for everything else. */
function errorCode(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("code" in value)) return null;
  const { code } = value;
  return typeof code === "string" && code.startsWith("#") ? code : null;
}

/** What a person sees in the cell; for sentences. */
export function shown(cell: Cell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "number":
      return String(cell.value);
    case "text":
      return cell.text.length > 20 ? `${cell.text.slice(0, 20)}…` : cell.text;
    case "boolean":
      return "TRUE/FALSE";
    case "error":
      return cell.code;
  }
}
