/** A file made to do harm, or made by somebody who went too far. */
export interface Hostile {
  readonly name: string;
  /** What the file is called behind the dot; programs that believe it must not be misled. */
  readonly extension: "xlsx" | "xls" | "csv";
  /** What has to become of it: one line that says why not, or a form that is filled. */
  readonly ending: "refused" | "filled";
  readonly make: () => Uint8Array;
}

function workbook(ending: Hostile["ending"], name: string, make: () => Uint8Array): Hostile {
  return { name, extension: "xlsx", ending, make };
}

/** A workbook that has to be refused. */
export function refused(name: string, make: () => Uint8Array): Hostile {
  return workbook("refused", name, make);
}

/** A workbook whose schools are there, whatever else is: it has to be filled. */
export function filled(name: string, make: () => Uint8Array): Hostile {
  return workbook("filled", name, make);
}
