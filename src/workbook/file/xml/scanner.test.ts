import { WorkbookFileError } from "../errors";
import { XmlScanner } from "./scanner";

/** All tags of a part, each as kind, name, depth and the text before it. */
function tagsOf(xml: string): readonly string[] {
  const scanner = new XmlScanner(new TextEncoder().encode(xml), "part");
  const tags: string[] = [];
  while (scanner.next()) tags.push(`${scanner.kind} ${scanner.name} ${String(scanner.depth)} ${scanner.text()}`.trim());
  return tags;
}

function problemOf(xml: string): string | null {
  try {
    tagsOf(xml);
    return null;
  } catch (error) {
    return error instanceof WorkbookFileError ? error.code : String(error);
  }
}

describe("the scanner", () => {
  it("tells tags, depth and text, through prefixes, comments, instructions and CDATA", () => {
    expect(tagsOf('<?xml version="1.0"?><!-- < --><a><x:b/>甲<!-- 注 --><![CDATA[<&>]]>乙&amp;</a >\n')).toEqual([
      "open a 1",
      "empty b 1",
      "close a 0 甲<&>乙&",
    ]);
  });

  it("finds attributes in either quotes, whatever stands in their values", () => {
    const scanner = new XmlScanner(new TextEncoder().encode(`<a b = 'x>"/' r:c="&lt;y'"\n d=""/>`), "part");
    expect(scanner.next()).toBe(true);
    expect(["b", "r:c", "d", "c"].map((name) => scanner.attribute(name))).toEqual(['x>"/', "<y'", "", null]);
    expect(scanner.kind).toBe("empty");
  });

  it.each([
    ["", "xmlBroken"],
    ["   ", "xmlBroken"],
    ["text", "xmlBroken"],
    ["<a>", "xmlBroken"],
    ["<a", "xmlBroken"],
    ["<a></b>", "xmlBroken"],
    ["<a></ab>", "xmlBroken"],
    ["</a>", "xmlBroken"],
    ["<a/><a/>", "xmlBroken"],
    ["<a/>x", "xmlBroken"],
    ["x<a/>", "xmlBroken"],
    ["<a><b></a></b>", "xmlBroken"],
    ["<a b='></a>", "xmlBroken"],
    ["<a <b/></a>", "xmlBroken"],
    ["<a><!-- </a>", "xmlBroken"],
    ["<a><![CDATA[ ]]</a>", "xmlBroken"],
    ["<a><!-->--></a>", null],
    ["<!DOCTYPE a><a/>", "xmlDtd"],
    ["<!doctype a><a/>", "xmlDtd"],
    ["<a/>\r\n<!-- end -->", null],
  ])("takes %j for %s", (xml, problem) => {
    expect(problemOf(xml)).toBe(problem);
  });
});
