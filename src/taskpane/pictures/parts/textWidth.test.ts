import fc from "fast-check";
import { textWidth, wrapText } from "./textWidth";

describe("textWidth", () => {
  it("takes a Chinese character and full-width punctuation as wide as they are high", () => {
    expect(textWidth("小学：", 12)).toBe(36);
  });

  it("takes Latin letters as narrower", () => {
    expect(textWidth("Q1", 12)).toBeCloseTo(2 * 12 * 0.62, 10);
  });
});

describe("wrapText", () => {
  it("breaks English between words only", () => {
    expect(wrapText("teaching equipment value per pupil", 120, 12)).toEqual([
      "teaching",
      "equipment value",
      "per pupil",
    ]);
  });

  it("breaks Chinese anywhere", () => {
    expect(wrapText("生均教学仪器设备值", 36, 12)).toEqual(["生均教", "学仪器", "设备值"]);
  });

  it("breaks a word that is wider than a line rather than let it leave the picture", () => {
    expect(wrapText("aaaaaaaaaa", 40, 12).every((line) => textWidth(line, 12) <= 40)).toBe(true);
  });

  it("has no line for no text", () => {
    expect(wrapText("", 100, 12)).toEqual([]);
  });

  it("loses no letter, and no line is wider than asked for", () => {
    const text = fc.string({ unit: fc.constantFrom("小", "学", "a", "b", " ", "1", "：", "(") });
    fc.assert(
      fc.property(text, fc.integer({ min: 14, max: 200 }), (whole, width) => {
        const lines = wrapText(whole, width, 12);
        expect(lines.join("").replaceAll(" ", "")).toBe(whole.replaceAll(" ", ""));
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
