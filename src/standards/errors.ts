/** No standard has this id. */
export class UnknownStandardError extends Error {
  constructor(
    readonly asked: string,
    readonly known: readonly string[],
  ) {
    super(`no standard "${asked}"; known: ${known.join(", ")}`);
    this.name = "UnknownStandardError";
  }
}

/** No overlay is kept for this province. */
export class UnknownProvinceError extends Error {
  constructor(
    readonly asked: string,
    /** The provinces that there are, by their first name. */
    readonly known: readonly string[],
  ) {
    super(`no overlay for province "${asked}"; known: ${known.join(", ")}`);
    this.name = "UnknownProvinceError";
  }
}
