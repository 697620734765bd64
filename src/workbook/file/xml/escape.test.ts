import fc from "fast-check";
import { escapeCellText, escapeXml, unescapeCellText, unescapeXml } from "./escape";

describe("escapes", () => {
  it("bring any text of a cell back as it was", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "\r", "&") }),
    );
    fc.assert(fc.property(text, (value) => unescapeCellText(unescapeXml(escapeCellText(value)) ?? "") === value));
  });

  it("bring any printable text of an attribute back, line breaks included", () => {
    for (const text of ["a\"b'c", "<&>", "一\n二\t三\r四"]) expect(unescapeXml(escapeXml(text))).toBe(text);
  });

  it("write nothing that XML forbids", () => {
    expect(escapeCellText("\u0000\u000B\uFFFF")).toBe("_x0000__x000B__xFFFF_");
    expect(escapeCellText("😀")).toBe("😀");
  });

  it("are refused where XML does not know them", () => {
    for (const text of ["&b;", "&", "&#0;", "&#x110000;", "&amp"]) expect(unescapeXml(text)).toBeNull();
  });
});
