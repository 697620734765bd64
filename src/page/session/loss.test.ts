import type { Wishes } from "../../assessment";
import { lossOf } from "./loss";

const explanation: Wishes["explanations"][number] = {
  rule: "R01",
  school: "甲小学",
  stage: "primary",
  column: "在校生数",
  fingerprint: "x",
  text: "新建学校",
  message: "",
};

it("loses nothing of a file that was only looked at, or whose explanations came with it", () => {
  expect(lossOf(false, { explanations: [] })).toBeNull();
  expect(lossOf(false, { explanations: [explanation], typed: [] })).toBeNull();
});

it("loses a fill that was not saved, and an explanation that was typed and not written", () => {
  expect(lossOf(true, { explanations: [] })).toBe("filled");
  expect(lossOf(false, { explanations: [], typed: [explanation] })).toBe("typed");
});
