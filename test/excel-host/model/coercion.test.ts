import fc from "fast-check";
import { coerce } from "./coercion";
import { isoOf, serialOf, serialOfIso } from "./dates";

it.each([
  ["3.5", 3.5],
  [" 12 ", 12],
  ["-1e3", -1000],
  ["1,234.5", 1234.5],
  ["(7)", -7],
  ["12.5%", 0.125],
  ["false", false],
  ["2026-9-1", 46_266],
  ["2026年9月1日", 46_266],
  ["8:30", 8.5 / 24],
])("reads the typed text %s as %s", (text, value) => {
  expect(coerce(text).value).toEqual(value);
});

it.each(["3.5万", "３．５", "1,23", "2026-13-1", "第1小学", "-", "/", "一", ""])("keeps a text such as %j", (text) => {
  const { value } = coerce(text);
  expect(value).toBe(text);
});

it("makes errors of their names", () => {
  expect(coerce("#n/a").value).toEqual({ error: "#N/A" });
  expect(coerce("#标题").value).toBe("#标题");
});

it("counts days as Excel does, and back", () => {
  expect(serialOf(2024, 2, 30)).toBeNull();
  expect(isoOf(46_266)).toBe("2026-09-01");
  expect(serialOfIso("2026-09-01T12:00:00")).toBe(46_266.5);
  const serials = fc.integer({ min: 61, max: 2_958_465 });
  fc.assert(fc.property(serials, (serial) => serialOfIso(isoOf(serial)) === serial));
});
