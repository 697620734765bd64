const DAY = 86_400_000;
/** 1899-12-30, from which the serial of every day since March 1900 counts. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's number of a day; null where there is no such day. */
export function serialOf(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year >= 1900;
  return exists ? Math.round((at.getTime() - EPOCH) / DAY) : null;
}

/** Excel's number of an ISO date, with or without a time of day. */
export function serialOfIso(iso: string): number {
  return (Date.parse(iso.includes("T") ? `${iso}Z` : `${iso}T00:00:00Z`) - EPOCH) / DAY;
}

/** `2026-09-01`, with a time of day only where there is one. */
export function isoOf(serial: number): string {
  // The 1900 system counts a 29 February 1900 that never was.
  const corrected = serial < 60 ? serial + 1 : serial;
  const iso = new Date(Math.round((corrected * DAY) / 1000) * 1000 + EPOCH).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** What a number format makes of a number, as far as it changes what it means. */
export function lookOf(numberFormat: string): "date" | "percent" | "plain" {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  if (/[ymdhs]/i.test(bare.replace(/general/gi, ""))) return "date";
  return bare.includes("%") ? "percent" : "plain";
}
