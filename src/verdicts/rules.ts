import type { Standard } from "../standards";

/** The school rule (6 of 7, the others at 85 %), every single 差异系数 of 2017, and the composite of 2012. */
const WHOLES: readonly (readonly [rule: string, judged: string])[] = [
  ["V08", "schools"],
  ["V09", "stages"],
  ["V10", "composite"],
];

/** V01–V07 are the requirements of Q1–Q7. */
function indicatorRules({ indicators }: Standard): [rule: string, judged: string][] {
  return indicators.filter(({ requirement }) => requirement !== null).map(({ id }) => [`V0${id.slice(1)}`, id]);
}

/**
 * The verdict rules of the published table, each with what it judges: an indicator, `schools`, `stages`, `composite`, or
 * an item. They are no findings; they show as verdicts.
 */
export function verdictRules(standards: readonly Standard[]): ReadonlyMap<string, readonly string[]> {
  const judged = new Map<string, string[]>();
  const all = standards.flatMap((standard) => [
    ...indicatorRules(standard),
    ...(standard.items?.list ?? []).flatMap(({ id, rules }) => rules.map((rule): [string, string] => [rule, id])),
  ]);
  for (const [rule, what] of [...WHOLES, ...all]) judged.set(rule, [...(judged.get(rule) ?? []), what]);
  return judged;
}
