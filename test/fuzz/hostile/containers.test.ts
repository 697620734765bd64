import { itEndsAsSaid } from "./endings";

describe("a workbook with hostile containers", () => {
  itEndsAsSaid("containers");
});
