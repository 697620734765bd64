import { OWN_NAME_PREFIX } from "../../..";

/** A defined name as the library tells it. */
export interface XlsName {
  readonly Name: string;
  readonly Ref: string;
  /** Of the sheet for which alone it holds. */
  readonly Sheet?: number;
}

/** Our own names, name → reference; the library does not tell that they are hidden. */
export function xlsOwnNames(names: readonly XlsName[]): ReadonlyMap<string, string> {
  const own = names.filter(({ Name, Sheet }) => Sheet === undefined && Name.startsWith(OWN_NAME_PREFIX));
  return new Map(own.map(({ Name, Ref }) => [Name, Ref]));
}
