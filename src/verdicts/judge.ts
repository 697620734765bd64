import type { Measures } from "../measures";
import type { Records } from "../records";
import type { Standard } from "../standards";
import { judgeCounty } from "./county";
import { judgeItems } from "./items";
import { judgeSchools } from "./school";
import { judgeStage } from "./stage";
import type { Verdicts } from "./types";

/** Judges indicator → school → stage → county by a standard, three-valued. */
export function judge(records: Records, measures: Measures, standard: Standard): Verdicts {
  const schools = judgeSchools(records.parts, measures, standard);
  const stages = measures.stages.map((stage) => judgeStage(stage, schools, standard));
  const undecided = records.parts.filter((part) => part.counted && part.stage === null);
  const items = judgeItems(records, standard);
  const tablesThere = records.county.tables.size > 0;
  return { schools, stages, items, county: judgeCounty(stages, undecided, items, tablesThere, standard) };
}
