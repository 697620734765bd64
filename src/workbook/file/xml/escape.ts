const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|&/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

/**
 * Resolves the five named and all numeric character references, and line ends as XML wants them.
 *
 * @returns null where a reference is none that XML knows without a document type
 */
export function unescapeXml(text: string): string | null {
  const seen = { unknown: false };
  const resolve = (_match: string, hex?: string, decimal?: string, name?: string): string => {
    if (name !== undefined) return NAMED.get(name) ?? "";
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : NaN;
    if (code > 0 && code <= LAST_CODE_POINT) return String.fromCodePoint(code);
    seen.unknown = true;
    return "";
  };
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const plain = lines.includes("&") ? lines.replace(ENTITY, resolve) : lines;
  return seen.unknown ? null : plain;
}

/** Escapes a text for the content of an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => {
    switch (character) {
      case "&":
        return "&amp;";
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      case '"':
        return "&quot;";
      default:
        return `&#${String(character.charCodeAt(0))};`;
    }
  });
}

/** `_x000D_` → carriage return, `_x005F_` → `_`: how a cell holds what XML cannot (ECMA-376 part 1, 22.9.2.19). */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The other way round, and escaped for XML. A text that looks like such an escape is kept from being taken for one. */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(/[&<>\r]|[^\t\n\x20-\uD7FF\uE000-\uFFFD]/gu, (character) => {
      switch (character) {
        case "&":
          return "&amp;";
        case "<":
          return "&lt;";
        case ">":
          return "&gt;";
        default:
          return character.length > 1 ? character : cellEscape(character);
      }
    });
}

function cellEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
