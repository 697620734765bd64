/** The same as a picture says, as a table. The first cell of a row is its head. */
export interface TableModel {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
