/** A number in a sentence, or a sign that there is none (/, 无). */
export interface NumberToken {
  /** Positions in the plain text; the unit is left out. */
  readonly start: number;
  readonly end: number;
  /** null for a sign that there is no number. */
  readonly value: number | null;
  /** The unit that follows, e.g. `万元`; null where none does. */
  readonly unit: string | null;
  readonly text: string;
  /**
   * `free`: may fill a blank. `limit`: says how much is too much or too little (超过45人, 95%以上), never a figure.
   * `time`: a date or a length of time.
   */
  readonly role: "free" | "limit" | "time";
}

const UNIT = /^(万元|亿元|千元|元|%|万人|人|名|位|所|个|间|班|份|级)/;
const TIME = /^(年|月|日|学时|学年|小时|号|个月)/;
const LIMIT_BEFORE = /(超过|超出|大于|高于|多于|低于|小于|不足|少于|未满|不满|每|第|[≥≤><])$/;
const LIMIT_AFTER = /^(所|个|人|名|%|元|万元|级)?(生|学生)?(及|或)?(以上|以下|以内)/;
/** A number; a level (Ⅲ级, 三级); or a sign for none where a number belongs. */
const TOKEN =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|[ivx]+|[一二三四五](?=级)|(?:没有|无|零|\/|—|-)(?=所|个|人|名|元|万元|%|级|[,;。、]|$)/giu;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };
const CHINESE = "一二三四五";

/** The numbers of a plain sentence in their order. */
export function tokensOf(plain: string): readonly NumberToken[] {
  return [...plain.matchAll(TOKEN)].map((match) => {
    const [text] = match;
    const end = match.index + text.length;
    const after = plain.slice(end);
    const sign = signBefore(plain, match.index);
    const start = match.index - sign.length;
    const value = valueOf(text);
    return {
      start,
      end,
      value: sign === "" || value === null ? value : -value,
      unit: UNIT.exec(after)?.[1] ?? null,
      text: sign + text,
      role: roleOf(plain.slice(0, start), after),
    };
  });
}

function roleOf(before: string, after: string): NumberToken["role"] {
  if (TIME.test(after)) return "time";
  return LIMIT_BEFORE.test(before) || LIMIT_AFTER.test(after) ? "limit" : "free";
}

/** A minus; not the dash of 10-20. */
function signBefore(plain: string, index: number): string {
  const sign = plain.charAt(index - 1);
  return /[-−]/u.test(sign) && !/[\d%]/u.test(plain.charAt(index - 2)) ? sign : "";
}

function valueOf(text: string): number | null {
  if (/^\d/u.test(text)) return Number(text.replace(/,/gu, ""));
  const chinese = CHINESE.indexOf(text);
  return chinese >= 0 ? chinese + 1 : (ROMAN[text.toLowerCase()] ?? null);
}
