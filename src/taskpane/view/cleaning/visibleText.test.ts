import { visibleText } from "./visibleText";

it("shows every blank, of whatever width, and leaves the rest", () => {
  expect(visibleText(" 第 一\u3000小学\u00a0\n３．５")).toBe("␣第␣一␣小学␣⏎３．５");
});
