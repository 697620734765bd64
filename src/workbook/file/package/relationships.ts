import { WorkbookFileError } from "../errors";
import type { Archive } from "../zip/archive";
import { readXmlPart } from "./xmlPart";
import { attributeOf, childrenOf, parseXml } from "../xml/tree";

/** One relationship of a part. `target` is a part name without a leading slash, or null for a place outside the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, such as `worksheet`, the same in the strict and the transitional dialect. */
  readonly kind: string;
  /** The type without that word, ending with `/`. */
  readonly family: string;
  readonly target: string | null;
}

/** Where the relationships of a part stand; of the package itself for an empty name. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The relationships of a part; none where it has no relationships part.
 *
 * @throws WorkbookFileError where they are broken or lead out of the package
 */
export function readRelationships(archive: Archive, part: string): readonly Relationship[] {
  const relationshipsPart = relationshipsPartOf(part);
  const bytes = readXmlPart(archive, relationshipsPart);
  if (bytes === null) return [];
  return childrenOf(parseXml(bytes, relationshipsPart), "Relationship").map((element) => {
    const type = attributeOf(element, "Type") ?? "";
    const slash = type.lastIndexOf("/") + 1;
    const target = attributeOf(element, "Target") ?? "";
    return {
      id: attributeOf(element, "Id") ?? "",
      kind: type.slice(slash),
      family: type.slice(0, slash),
      target: attributeOf(element, "TargetMode") === "External" ? null : resolveTarget(part, target),
    };
  });
}

function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of decoded(target, part).split("/")) {
    if (segment === "..") {
      if (path.pop() === undefined) throw new WorkbookFileError("packageBroken", `${part} refers to ${target}`);
    } else if (segment !== "." && segment !== "") path.push(segment);
  }
  return path.join("/");
}

function decoded(target: string, part: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    throw new WorkbookFileError("packageBroken", `${part} refers to ${target}`);
  }
}
