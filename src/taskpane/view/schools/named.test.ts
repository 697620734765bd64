import { named } from "./named";

it("finds a part of a name, whatever the width, case and spaces in which either is written", () => {
  expect(named("三中")("第 三 中学")).toBe(true);
  expect(named("ａｂ")("AB小学")).toBe(true);
  expect(named("四中")("第三中学")).toBe(false);
});

it("takes every name for an empty text", () => {
  expect(named(" ")("甲小学")).toBe(true);
});
