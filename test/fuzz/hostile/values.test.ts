import { itFillsWithoutHarm } from "./filled";

describe("a workbook with hostile values", () => {
  itFillsWithoutHarm("values");
});
