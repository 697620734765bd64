/** So much is wrong that the sheet is no form: no reader could work through the list, and no sheet could hold it. */
export class TooManyFindingsError extends Error {
  constructor(readonly most: number) {
    super(`more than ${String(most)} findings`);
    this.name = "TooManyFindingsError";
  }
}
