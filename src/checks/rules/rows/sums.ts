/** Sum of several fields of a row; a blank cell counts as nothing. */
export function total<Field extends string>(
  figures: Readonly<Record<Field, number | null>>,
  fields: readonly Field[],
): number {
  let sum = 0;
  for (const field of fields) sum += figures[field] ?? 0;
  return sum;
}
