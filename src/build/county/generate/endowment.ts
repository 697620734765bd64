import type { Random } from "./random";
import type { StageOfRow } from "./profile";

/** The indicators that buildings, grounds and equipment decide. */
export type PremisesIndicator = "Q4" | "Q5" | "Q6" | "Q7";

/** What a pupil (Q7: a hundred pupils) has at a school, as a multiple of the requirement. */
export type Endowment = Readonly<Record<PremisesIndicator, number>>;

/** An indicator whose schools are to differ so much that its 差异系数 is over the limit. */
export interface Uneven {
  readonly stage: StageOfRow;
  readonly indicator: PremisesIndicator;
  /** What the rich schools have, as a multiple of the requirement; by default so much that the limit is passed. */
  readonly factor?: number;
}

export interface EndowmentOptions {
  /** Share of the single-stage schools that miss two indicators or more. */
  readonly unmetShare: number;
  readonly uneven: readonly Uneven[];
}

/** One school in nine has one indicator between 85 % and the requirement, and still meets the standard. */
const SIX_OF_SEVEN_SHARE = 0.11;
/** Every third school of an uneven indicator has about three times as much as the others; within five times the median. */
const RICH_EVERY = 3;
const RICH_FACTOR = 4.4;

const CONTINUOUS: readonly PremisesIndicator[] = ["Q4", "Q5", "Q6"];

/** What a school of two stages has, and most others: enough of everything, at some more than at others. */
export function plainEndowment(random: Random): Endowment {
  const school = random.between(1.06, 1.32);
  return {
    Q4: school * random.between(1, 1.18),
    Q5: school * random.between(1, 1.25),
    Q6: school * random.between(1, 1.35),
    Q7: random.between(1.08, 1.42),
  };
}

/**
 * What a school of one stage has.
 *
 * @param number position of the school in the county, which decides whether it is a rich one
 */
export function endowmentOf(stage: StageOfRow, options: EndowmentOptions, number: number, random: Random): Endowment {
  const endowment = { ...plainEndowment(random) };
  const fate = random.next();
  const first = random.integer(0, CONTINUOUS.length - 1);
  const short = (offset: number, low: number, high: number): void => {
    const indicator = CONTINUOUS[(first + offset) % CONTINUOUS.length] ?? "Q4";
    endowment[indicator] = random.between(low, high);
  };
  if (fate < options.unmetShare) {
    short(0, 0.62, 0.95);
    short(1, 0.7, 0.97);
  } else if (fate < options.unmetShare + SIX_OF_SEVEN_SHARE) {
    short(0, 0.87, 0.98);
  }
  for (const uneven of options.uneven) {
    const factor = (uneven.factor ?? RICH_FACTOR) * random.between(1, 1.15);
    if (uneven.stage === stage && number % RICH_EVERY === 0) endowment[uneven.indicator] = factor;
  }
  return endowment;
}
