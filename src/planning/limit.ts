import { toNumber, type Decimal } from "../statistics";
import { InvalidPlanError } from "./errors";

/** The limit as a double. @throws InvalidPlanError for a limit below zero */
export function limitNumber(limit: Decimal): number {
  const value = toNumber(limit);
  if (!(value >= 0 && Number.isFinite(value))) throw new InvalidPlanError("limit", value);
  return value;
}

/** @throws InvalidPlanError unless the size of a unit is positive */
export function requireUnit(unit: number): void {
  if (!(unit > 0 && Number.isFinite(unit))) throw new InvalidPlanError("unit", unit);
}
