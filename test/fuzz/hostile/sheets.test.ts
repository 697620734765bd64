import { itEndsAsSaid } from "./endings";

describe("a workbook with hostile sheets", () => {
  itEndsAsSaid("sheets");
});
