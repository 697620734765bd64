import { itFillsWithoutHarm } from "./filled";

describe("a workbook with hostile markup", () => {
  itFillsWithoutHarm("markup");
});
