/** What a table of the official form prints, cell by cell as it stands there, stray spaces included. */
export interface OfficialTable {
  /** Name of the sheet. */
  readonly name: string;
  /** Texts by A1 address. */
  readonly cells: Readonly<Record<string, string>>;
  /** Merged ranges in A1 notation. */
  readonly merges: readonly string[];
}
