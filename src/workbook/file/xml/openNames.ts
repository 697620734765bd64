/**
 * Takes the names of the open elements out of a stretch of bytes that is let go.
 *
 * @param open start and end of each name, two numbers each; afterwards where they stand side by side from 0 on
 * @returns the names one behind the other
 */
export function takeOpenNames(bytes: Uint8Array, open: number[]): Uint8Array {
  const names: number[] = [];
  for (let index = 0; index < open.length; index += 2) {
    const name = bytes.subarray(open[index], open[index + 1]);
    open[index] = names.length;
    names.push(...name);
    open[index + 1] = names.length;
  }
  return Uint8Array.from(names);
}
