import { attributeOf, childOf, childrenOf, isTrue, type XmlElement } from "../xml/tree";

/** The names under which this add-in keeps places of its own begin so. */
export const OWN_PREFIX = "_Balance";

/** The `definedName` elements that hold for the whole workbook. */
export function definedNames(workbook: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").filter(
    (element) => attributeOf(element, "localSheetId") === null,
  );
}

/** The hidden names of our own, name → reference. */
export function ownNames(workbook: XmlElement): ReadonlyMap<string, string> {
  const own = definedNames(workbook).filter((element) => isTrue(attributeOf(element, "hidden")));
  return new Map(
    own
      .map((element): [string, string] => [attributeOf(element, "name") ?? "", element.text])
      .filter(([name]) => name.startsWith(OWN_PREFIX)),
  );
}

/** A sheet name as formulas and links write it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheet that a reference such as `'校验结果'!$A$1` leads to; null where it leads nowhere. */
export function sheetOfReference(reference: string): string | null {
  const quoted = /^'((?:[^']|'')+)'!\$/.exec(reference)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  return /^([^'!#]+)!\$/.exec(reference)?.[1] ?? null;
}
