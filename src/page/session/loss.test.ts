import { lossOf } from "./loss";

it("loses nothing of a file that was only looked at", () => {
  expect(lossOf(false, 0)).toBeNull();
});

it("loses a fill that was not saved, and an explanation that was typed and not written", () => {
  expect(lossOf(true, 0)).toBe("filled");
  expect(lossOf(true, 1)).toBe("filled");
  expect(lossOf(false, 1)).toBe("typed");
});
