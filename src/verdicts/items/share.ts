import { atLeast, fromNumber, type Decimal } from "../../statistics";
import type { ItemContext } from "./context";
import { reachesShare, shownLimit, shownShare } from "./shown";
import type { ItemFinding } from "./types";

/** A share that has to reach a limit: what is divided by what, with the names that the sentence gives them. */
export interface ShareSpec {
  /** Fields that are added up; one that is blank leaves the sum open, unless the others reach the limit already. */
  readonly parts: readonly string[];
  readonly whole: string;
  /** Field of the percentage that the form states, for want of the numbers behind it; null: there is none. */
  readonly stated: string | null;
  /** In percent. */
  readonly limit: Decimal;
  /** Where nobody is concerned (no migrant children, no disabled ones), the demand is kept. */
  readonly mayBeNone: boolean;
  /** Key of the names of part and whole in the catalogue. */
  readonly names: string;
}

/** A stated percentage of at most 1 was typed as a fraction (X22); what is meant is not guessed. */
const FRACTION = 1;

/**
 * A percentage that the form states, against its limit.
 *
 * @param value in percent; null where it is blank
 */
export function judgeStated(value: number | null, limit: Decimal, names: string): ItemFinding {
  const about = { names, limit: shownLimit(limit) };
  if (value === null) return { met: null, sentence: "shareOpen", parameters: about };
  if (value > 0 && value <= FRACTION) {
    return { met: null, sentence: "statedAsFraction", parameters: { ...about, share: value } };
  }
  return { met: atLeast(value, 1, 1, limit), sentence: "shareStated", parameters: { ...about, share: value } };
}

/** A share of known numbers against its limit. */
export function judgeFraction(part: Decimal, whole: Decimal, limit: Decimal, names: string): ItemFinding {
  const parameters = {
    names,
    limit: shownLimit(limit),
    part: shown(part),
    whole: shown(whole),
    share: shownShare(part, whole, limit),
  };
  return { met: reachesShare(part, whole, limit), sentence: "share", parameters };
}

function shown({ units, scale }: Decimal): string {
  return String(Number(units) / 10 ** scale);
}

/** A share from its numbers; where they are not complete, as the form states it. */
export function judgeShare({ figure }: ItemContext, spec: ShareSpec): ItemFinding {
  const { limit, names, stated } = spec;
  const values = spec.parts.map(figure);
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  const whole = figure(spec.whole);
  if (whole === 0 && sum === 0 && spec.mayBeNone) {
    return { met: true, sentence: "shareNone", parameters: { names, limit: shownLimit(limit) } };
  }
  if (whole !== null && sum > whole) {
    // More than all (X12–X15, X17, X27): such figures decide nothing.
    return { met: null, sentence: "shareImpossible", parameters: { names, part: sum, whole } };
  }
  if (whole !== null && whole > 0 && known.length > 0) {
    const complete = known.length === values.length;
    const finding = judgeFraction(fromNumber(sum), fromNumber(whole), limit, names);
    if (complete || finding.met === true) return finding;
  }
  return judgeStated(stated === null ? null : figure(stated), limit, names);
}
