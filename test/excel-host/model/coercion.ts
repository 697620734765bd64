import { serialOf } from "./dates";
import type { Scalar } from "./cell";

/** What Excel makes of a written text: the value, and the number format that it gives a cell of format General. */
export interface Coerced {
  readonly value: Scalar;
  readonly numberFormat?: string;
}

const ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];
/** Excel reads a day without a year into the current one; this host has no clock. */
const THIS_YEAR = 2026;

const readings: readonly ((text: string) => Coerced | null)[] = [
  (text) => (/^(?:true|false)$/i.test(text) ? { value: text.toLowerCase() === "true" } : null),
  (text) => (ERRORS.includes(text.toUpperCase()) ? { value: { error: text.toUpperCase() } } : null),
  (text) => (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? { value: Number(text) } : null),
  (text) => (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? grouped(text) : null),
  (text) => (/^[-+]?\d+(?:\.\d+)?%$/.test(text) ? percentage(text) : null),
  (text) => (/^\(\d+(?:\.\d+)?\)$/.test(text) ? { value: -Number(text.slice(1, -1)) } : null),
  (text) => day(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text), "yyyy/m/d"),
  (text) => day(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text), 'yyyy"年"m"月"d"日"'),
  (text) => day(withYear(/^(\d{1,2})[-/](\d{1,2})$/.exec(text)), 'm"月"d"日"'),
  (text) => time(/^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text)),
];

/** What Excel makes of a text written into a cell that is not formatted as text, and that begins no formula. */
export function coerce(written: string): Coerced {
  const text = written.trim();
  for (const read of readings) {
    const coerced = read(text);
    if (coerced !== null) return coerced;
  }
  return { value: written };
}

function grouped(text: string): Coerced {
  return { value: Number(text.replace(/,/g, "")), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
}

function percentage(text: string): Coerced {
  return { value: Number(text.slice(0, -1)) / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
}

function day(match: readonly (string | undefined)[] | null, numberFormat: string): Coerced | null {
  if (match === null) return null;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  const serial = serialOf(year, month, date);
  return serial === null ? null : { value: serial, numberFormat };
}

function withYear(match: readonly (string | undefined)[] | null): readonly (string | undefined)[] | null {
  return match === null ? null : ["", String(THIS_YEAR), match[1], match[2]];
}

function time(match: readonly (string | undefined)[] | null): Coerced | null {
  if (match === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const numberFormat = match[3] === undefined ? "h:mm" : "h:mm:ss";
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}
