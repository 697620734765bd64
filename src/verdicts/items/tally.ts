import type { Met } from "../met";
import type { ItemParameters, NamedSchools } from "./types";

/** Schools that a sentence names before it says how many there are. */
const NAMED = 3;

/** The first schools of a list, each with the figures that a sentence shows of it. */
export function namedSchools<School>(
  label: NamedSchools["label"],
  schools: readonly School[],
  figures: (school: School) => ItemParameters,
): NamedSchools {
  return { label, more: schools.length > NAMED, first: schools.slice(0, NAMED).map(figures) };
}

/** Schools by what was found about each. */
export class SchoolTally<School> {
  private readonly failing: School[] = [];
  private readonly open: School[] = [];
  private schools = 0;

  add(school: School, met: Met): void {
    this.schools += 1;
    if (met === false) this.failing.push(school);
    else if (met === null) this.open.push(school);
  }

  /** One failing school fails the item; one that is open leaves it open; no school says nothing. */
  get met(): Met {
    if (this.failing.length > 0) return false;
    return this.open.length > 0 || this.schools === 0 ? null : true;
  }

  /** The schools that fail, or where none does those that are open. */
  get decisive(): readonly School[] {
    return this.failing.length > 0 ? this.failing : this.open;
  }

  /** How many schools there are, and how many are decisive. */
  get counts(): { readonly schools: number; readonly count: number } {
    return { schools: this.schools, count: this.decisive.length };
  }
}
