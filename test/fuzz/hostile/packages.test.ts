import { itFillsWithoutHarm } from "./filled";

describe("a workbook with hostile packages", () => {
  itFillsWithoutHarm("packages");
});
