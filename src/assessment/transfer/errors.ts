/** The blank form has fewer rows than there are schools. */
export class TemplateFullError extends Error {
  constructor(
    /** Name of the sheet that is too short. */
    readonly sheet: string,
    /** Schools that want a row, of one stage where the sheet has a block for each. */
    readonly needed: number,
    readonly room: number,
  ) {
    super(`${sheet} has room for ${String(room)} of ${String(needed)} schools`);
    this.name = "TemplateFullError";
  }
}

/** Not one school of the file has a place in the blank form. */
export class NoPlaceError extends Error {
  constructor(
    /** Their names. */
    readonly schools: readonly string[],
    /** The table that the blank form lacks; null where it is their stage that is unknown. */
    readonly table: string | null,
  ) {
    super("no school has a place in the blank form");
    this.name = "NoPlaceError";
  }
}
