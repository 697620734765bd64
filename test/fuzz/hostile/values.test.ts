import { itEndsAsSaid } from "./endings";

describe("a workbook with hostile values", () => {
  itEndsAsSaid("values");
});
