const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z]{2,8}));?/g;
const LAST_CODE_POINT = 0x10ffff;

/** The named characters that tables of figures hold. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ensp", " "],
  ["emsp", " "],
  ["middot", "·"],
  ["times", "×"],
  ["divide", "÷"],
  ["plusmn", "±"],
  ["le", "≤"],
  ["ge", "≥"],
  ["sup2", "²"],
  ["sup3", "³"],
  ["deg", "°"],
  ["permil", "‰"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
]);

/** Resolves character references; one that is not known stays as it is written. */
export function unescapeHtml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (written: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const real = code > 0 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
    return real ? String.fromCodePoint(code) : written;
  });
}
