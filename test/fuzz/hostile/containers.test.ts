import { itFillsWithoutHarm } from "./filled";

describe("a workbook with hostile containers", () => {
  itFillsWithoutHarm("containers");
});
