/** The ISO text of a cell of type `d` in the same form; null where it is no date. */
export function normalIsoDate(text: string): string | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, date = "", time = "00:00:00"] = match;
  return time === "00:00:00" ? date : `${date}T${time}`;
}
