import { itEndsAsSaid } from "./endings";

describe("a workbook with hostile markup", () => {
  itEndsAsSaid("markup");
});
