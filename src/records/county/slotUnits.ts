import type { Slot } from "../../forms";
import type { NumberToken } from "./tokens";

interface UnitClass {
  /** Units that may follow a number of this class. */
  readonly units: readonly string[];
  /** Matches the unit of a blank that was left blank; 人数, 名额 and 所有 are words of their own. */
  readonly passed: RegExp;
}

const PEOPLE: UnitClass = { units: ["人", "名", "位", "万人"], passed: /[人名位](?![数员额次均])/u };
const MONEY: UnitClass = { units: ["元", "千元", "万元", "亿元"], passed: /元/u };
const PLAIN: UnitClass = { units: ["%"], passed: /(?!)/u };
const CLASSES: Readonly<Record<string, UnitClass>> = {
  人: PEOPLE,
  元: MONEY,
  万元: MONEY,
  所: { units: ["所", "个"], passed: /所(?!有)|个/u },
  个: { units: ["个", "间", "班"], passed: /个/u },
  "%": { units: ["%"], passed: /%/u },
  级: { units: ["级"], passed: /级/u },
};
const WORTH: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  亿元: 100_000_000,
  人: 1,
  名: 1,
  位: 1,
  万人: 10_000,
};

/** False where a number carries a unit that the blank cannot have; a Roman numeral is a level and nothing else. */
export function unitFits({ field }: Slot, { unit, text, value }: NumberToken): boolean {
  if (value !== null && !/\d/u.test(text) && field.unit !== "级") return false;
  return unit === null || classOf(field.unit).units.includes(unit);
}

/** True where the words behind a key pass the unit of its blank: that one was left blank, and another number follows. */
export function unitPassed(slot: Slot, afterKey: string): boolean {
  const { passed } = classOf(slot.field.unit);
  return passed.test(afterKey) && !passed.test(slot.afterKey);
}

/** The factor from the unit that follows a number to the field's own; 1 where none follows or both are counts. */
export function factorTo({ field }: Slot, { unit }: NumberToken): number {
  const typed = unit === null ? undefined : WORTH[unit];
  const own = WORTH[field.unit];
  return typed === undefined || own === undefined ? 1 : typed / own;
}

function classOf(unit: string): UnitClass {
  return CLASSES[unit] ?? PLAIN;
}
