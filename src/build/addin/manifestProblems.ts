import {
  BUTTON_ICON_SIZES,
  CHILD_ORDER,
  MOST_CHARACTERS,
  MOST_ID_CHARACTERS,
  REQUIRED_CHILDREN,
} from "./manifestShape";
import { descendants, find, parseXml, type XmlElement } from "./xmlTree";

/** What lies beside a manifest: its pictures, by their path below the base address. */
export interface Surroundings {
  /** Ends in a slash. */
  readonly base: string;
  /** Width and height in pixels, or null where there is no such picture. */
  readonly pixels: (path: string) => readonly [number, number] | null;
}

type Rule = (root: XmlElement, around: Surroundings) => string[];

const valueOf = (element: XmlElement): string => element.attributes.get("DefaultValue") ?? "";
const RESOURCES = ["Image", "Url", "String"];
const resources = (root: XmlElement): XmlElement[] =>
  descendants(find(root, "Resources") ?? root).filter(({ name }) => RESOURCES.includes(name));

const order: Rule = (root) =>
  descendants(root).flatMap((element) => {
    const wanted = CHILD_ORDER[element.name];
    if (wanted === undefined) return [];
    const places = element.children.map(({ name }) => wanted.indexOf(name));
    const strange = element.children.filter((_, index) => places[index] === -1);
    const unordered = places.some((place, index) => place < (places[index - 1] ?? -1));
    return [
      ...strange.map(({ name }) => `${name} has no place in ${element.name}`),
      ...(unordered ? [`The children of ${element.name} are not in the order of the schema`] : []),
    ];
  });

const complete: Rule = (root) =>
  descendants(root).flatMap((element) =>
    (REQUIRED_CHILDREN[element.name] ?? [])
      .filter((name) => !element.children.some((child) => child.name === name))
      .map((name) => `${element.name} lacks ${name}`),
  );

const identity: Rule = (root) => {
  const id = find(root, "Id")?.text ?? "";
  const version = find(root, "Version")?.text ?? "";
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
  return [
    ...(guid.test(id) ? [] : [`Id "${id}" is no GUID`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? [] : [`Version "${version}" is not of four numbers`]),
    ...(find(root, "Permissions")?.text === "ReadWriteDocument" ? [] : ["Permissions is not ReadWriteDocument"]),
  ];
};

const secure: Rule = (root) =>
  descendants(root)
    .flatMap(({ attributes }) => [attributes.get("DefaultValue"), attributes.get("Value")])
    .filter((value): value is string => value !== undefined && /^[a-z]+:\/\//i.test(value))
    .filter((value) => !value.startsWith("https://"))
    .map((value) => `${value} is not https`);

const references: Rule = (root) => {
  const ids = resources(root).map((each) => each.attributes.get("id") ?? "");
  const used = descendants(root).flatMap(({ attributes }) => attributes.get("resid") ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid "${id}" leads nowhere`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `Resource "${id}" is not used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Resource "${id}" is there twice`),
    ...[...ids, ...used]
      .filter((id) => id.length > MOST_ID_CHARACTERS)
      .map((id) => `"${id}" has more than ${String(MOST_ID_CHARACTERS)} characters`),
  ];
};

/** One page for pane, commands and functions is what makes the runtime shared. */
const sharedRuntime: Rule = (root) => {
  const runtime = find(root, "Runtime")?.attributes.get("resid");
  const page = find(find(root, "Page") ?? root, "SourceLocation")?.attributes.get("resid");
  const commands = find(root, "FunctionFile")?.attributes.get("resid");
  return runtime !== undefined && runtime === page && runtime === commands
    ? []
    : ["Runtime, Page and FunctionFile do not name the same page"];
};

const lengths: Rule = (root) =>
  descendants(root).flatMap((element) => {
    const most = MOST_CHARACTERS[element.name];
    if (most === undefined) return [];
    const texts = descendants(element).flatMap((each) => [
      each.text,
      valueOf(each),
      each.attributes.get("Value") ?? "",
    ]);
    return texts
      .filter((text) => text.length > most)
      .map(
        (text) => `A text in ${element.name} has ${String(text.length)} characters, at most ${String(most)}: ${text}`,
      );
  });

/** The namespace of the functions is the same in every language, and pictures and pages have none. */
const localised = (element: XmlElement): boolean =>
  element.name === "String" ? element.attributes.get("id") !== "Functions.Namespace" : element.name !== "Image";

const languages: Rule = (root) => {
  const texts = [...descendants(root).filter(({ name }) => name === "DisplayName"), ...resources(root)]
    .filter(localised)
    .filter(({ name, attributes }) => name !== "Url" || (attributes.get("DefaultValue") ?? "").includes("zh-CN"));
  return texts
    .filter(({ children }) => !children.some(({ attributes }) => attributes.get("Locale") === "en-US"))
    .map((element) => `${element.attributes.get("id") ?? element.name} has no English override`);
};

const pictures: Rule = (root, { base, pixels }) => {
  const named = [
    ...descendants(root)
      .filter(({ name }) => name === "IconUrl" || name === "HighResolutionIconUrl")
      .map((element) => ({ url: valueOf(element), size: element.name === "IconUrl" ? 32 : 64 })),
    ...descendants(root)
      .filter(({ name, attributes }) => name === "Image" && attributes.has("resid"))
      .map(({ attributes }) => ({
        url: valueOf(resources(root).find((each) => each.attributes.get("id") === attributes.get("resid")) ?? root),
        size: Number(attributes.get("size")),
      })),
  ];
  const wrong = named.flatMap(({ url, size }) => {
    const found = url.startsWith(base) ? pixels(url.slice(base.length)) : null;
    if (found === null) return [`There is no picture ${url}`];
    return found[0] === size && found[1] === size ? [] : [`${url} is ${found.join(" × ")} pixels, not ${String(size)}`];
  });
  const incomplete = descendants(root)
    .filter(({ name }) => name === "Icon")
    .filter(({ children }) => {
      const sizes = children.map(({ attributes }) => Number(attributes.get("size")));
      return !BUTTON_ICON_SIZES.every((size) => sizes.includes(size));
    })
    .map(() => `An Icon lacks one of the sizes ${BUTTON_ICON_SIZES.join(", ")}`);
  return [...new Set([...wrong, ...incomplete])];
};

const RULES: readonly Rule[] = [
  order,
  complete,
  identity,
  secure,
  references,
  sharedRuntime,
  lengths,
  languages,
  pictures,
];

/**
 * What Office would refuse or show wrongly in an add-in-only manifest, as far as it can be told without Microsoft's
 * validator, which needs the web.
 *
 * @returns one English line a problem; none where all is well
 */
export function manifestProblems(xml: string, around: Surroundings): string[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (problem) {
    return [`The manifest is not well-formed: ${problem instanceof Error ? problem.message : String(problem)}`];
  }
  return RULES.flatMap((rule) => rule(root, around));
}
