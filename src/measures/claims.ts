import { enrolmentOf, readFlag, type SchoolPart } from "../records";
import type { ConcessionId } from "../standards";

/** Pupils between which a small rural school may count visiting arts teachers (规程 as the form's formulas print it). */
const SMALL_RURAL = { from: 50, below: 100 };

/**
 * The column of 学校基础数据 by which a school claims that more of what it has is counted.
 *
 * @returns null where it claims nothing of the kind; size and rooms are claimed for schools as wholes, elsewhere
 */
export function claimingField(part: SchoolPart, concession: ConcessionId): string | null {
  const row = part.base;
  if (row === null) return null;
  if (concession === "nearbyGrounds") return readFlag(row.text("is_center_dense")) === true ? "is_center_dense" : null;
  if (concession !== "visitingArtsTeachers") return null;
  const pupils = enrolmentOf(part);
  if (pupils === null || pupils < SMALL_RURAL.from || pupils >= SMALL_RURAL.below) return null;
  if ((row.text("urban_type") ?? "").includes("乡")) return "urban_type";
  return (row.text("urban_code") ?? "").startsWith("2") ? "urban_code" : null;
}
