import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Changes the parts of a workbook that match, as text. */
export type PartChange = readonly [parts: RegExp, change: (xml: string) => string];

/** A workbook with some of its parts written in another way. */
export function repacked(file: Uint8Array, changes: readonly PartChange[]): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, content]) => {
    const own = changes.filter(([pattern]) => pattern.test(name));
    const xml = own.reduce((text, [, change]) => change(text), own.length === 0 ? "" : strFromU8(content));
    return [name, own.length === 0 ? content : strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
