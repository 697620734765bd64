/** What is asked for cannot be planned: a limit, a unit, a bound or a cost that makes no sense. */
export class InvalidPlanError extends Error {
  constructor(
    /** The argument that is to blame. */
    readonly argument: string,
    readonly value: number,
    /** Position of the school, counted from 0; null where it is no array. */
    readonly index: number | null = null,
  ) {
    super(`${argument} ${value}${index === null ? "" : ` at ${index}`} is out of range`);
    this.name = new.target.name;
  }
}
