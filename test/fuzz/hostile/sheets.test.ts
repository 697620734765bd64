import { itFillsWithoutHarm } from "./filled";

describe("a workbook with hostile sheets", () => {
  itFillsWithoutHarm("sheets");
});
