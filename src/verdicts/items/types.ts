import type { ItemId, StandardItem } from "../../standards";
import type { Met } from "../met";

/** What a sentence of the catalogue is filled with. */
export type ItemParameters = Readonly<Record<string, string | number>>;

/** The schools that decided an item, the first of them with their figures. */
export interface NamedSchools {
  /** Which label of the catalogue names one of them. */
  readonly label: "rooms" | "size" | "classes" | "name" | "trainingMoney";
  readonly first: readonly ItemParameters[];
  /** Whether there are more. */
  readonly more: boolean;
}

/** What was found about an item: the verdict with its arithmetic. */
export interface ItemFinding {
  readonly met: Met;
  /** Which sentence of the catalogue says the arithmetic. */
  readonly sentence: ItemSentence;
  readonly parameters: ItemParameters;
  /** Absent where the sentence names no school. */
  readonly named?: NamedSchools;
}

/** An item as judged. */
export interface ItemVerdict {
  readonly item: StandardItem;
  readonly met: Met;
  /** Whether numbers decided it: only then is its 是否达标 written. */
  readonly byNumbers: boolean;
  /** The arithmetic, part by part: S11 and S13 have two. */
  readonly findings: readonly ItemFinding[];
  /** What the user put under 是否达标. */
  readonly own: Met;
}

/** The sentences that say an item's arithmetic; they stand in the catalogue under these codes. */
export type ItemSentence =
  | "share"
  | "shareStated"
  | "shareNone"
  | "shareImpossible"
  | "shareOpen"
  | "statedAsFraction"
  | "rooms"
  | "roomsFine"
  | "roomsOpen"
  | "sizes"
  | "sizesFine"
  | "sizesOpen"
  | "sizesStated"
  | "classes"
  | "classesFine"
  | "classesOpen"
  | "classesMissing"
  | "classesStated"
  | "smallFunding"
  | "smallNone"
  | "smallOpen"
  | "smallAmountUnknown"
  | "perPupil"
  | "perPupilStated"
  | "wages"
  | "wagesUnits"
  | "trainingMoney"
  | "trainingMoneyFine"
  | "trainingMoneyOpen"
  | "monitoring"
  | "monitoringUnit"
  | "schoolsMissing"
  | "missing"
  | "own"
  | "ownBlank";

export type ItemVerdicts = ReadonlyMap<ItemId, ItemVerdict>;
