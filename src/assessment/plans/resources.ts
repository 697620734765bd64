import type { IndicatorId } from "../../standards";

/** What an indicator counts or measures. */
export interface Resource {
  readonly kind: "teachers" | "rooms" | "computers" | "books" | "area" | "money";
  /** Whether it comes in whole units; area and money do not. */
  readonly counted: boolean;
  /** Whether one school can hand it to another; ground and buildings stay where they are. */
  readonly movable: boolean;
  /** In what steps a plan gives it, in the indicator's unit. */
  readonly step: number;
}

const teachers: Resource = { kind: "teachers", counted: true, movable: true, step: 1 };
const area: Resource = { kind: "area", counted: false, movable: false, step: 1 };
/** The statistics print 万元 with two decimals. */
const money: Resource = { kind: "money", counted: false, movable: true, step: 100 };

const RESOURCES: Readonly<Record<IndicatorId, Resource>> = {
  Q1: teachers,
  Q2: teachers,
  Q3: teachers,
  Q4: area,
  Q5: area,
  Q6: money,
  Q7: { kind: "rooms", counted: true, movable: true, step: 1 },
  B1: area,
  B2: area,
  B3: money,
  B4: { kind: "computers", counted: true, movable: true, step: 1 },
  B5: { kind: "books", counted: true, movable: true, step: 1 },
  B6: teachers,
  B7: teachers,
  B8: teachers,
};

/** Of counted things whose number is only worked out from a rounded figure, tenths are as good as it gets. */
const ESTIMATED_STEP = 0.1;

export function resourceOf(indicator: IndicatorId): Resource {
  return RESOURCES[indicator];
}

/** The step of a plan that rests on raw numbers, or on the form's rounded figures. */
export function stepOf({ counted, step }: Resource, source: "raw" | "form"): number {
  return counted && source === "form" ? ESTIMATED_STEP : step;
}

/** Decimals with which an amount is shown: whole things have none, estimates of them one, area and money two. */
export function placesOf({ counted }: Resource, source: "raw" | "form"): number {
  if (!counted) return 2;
  return source === "raw" ? 0 : 1;
}
