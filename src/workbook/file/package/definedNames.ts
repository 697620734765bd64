import { OWN_NAME_PREFIX } from "../..";
import { attributeOf, childOf, childrenOf, isTrue, type XmlElement } from "../xml/tree";

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
      .filter(([name]) => name.startsWith(OWN_NAME_PREFIX)),
  );
}
