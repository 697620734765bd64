import type { WholeSchool } from "../../measures";
import type { Records } from "../../records";
import type { ConcessionId, Standard } from "../../standards";
import { itemContext } from "./context";
import { roomsConcession } from "./rooms";
import { concededSize, type ConcededSize } from "./sizes";

/** The columns by which concessions of rooms are claimed. */
const ROOM_FIELDS: Readonly<Partial<Record<ConcessionId, string>>> = {
  roomsBuiltBy2016: "built_year",
  roomsSmallRural: "max_class",
};

/** A school for whose rooms or size a claimed concession turns what is said. */
export interface ConcededSchool {
  readonly school: WholeSchool;
  readonly concession: ConcessionId;
  /** The column that claims it. */
  readonly field: string;
  /** null for rooms: which smaller ones count, the columns do not say. */
  readonly size: ConcededSize | null;
}

/** Counted schools whose claims turn S3 or S4; none under a standard that allows nothing. */
export function concededSchools(records: Records, standard: Standard): ConcededSchool[] {
  if (standard.items === null || !standard.concessions.some(({ allowed }) => allowed)) return [];
  const context = itemContext(records, standard, standard.items.thresholds);
  return context.schools.flatMap((school) => {
    const turned: ConcededSchool[] = [];
    const rooms = roomsConcession(school, context);
    const field = rooms === null ? undefined : ROOM_FIELDS[rooms];
    if (rooms !== null && field !== undefined) turned.push({ school, concession: rooms, field, size: null });
    const size = concededSize(school, context);
    if (size !== null) turned.push({ school, concession: "sizeBuiltBy2010", field: size.field, size });
    return turned;
  });
}
