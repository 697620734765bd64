import { itEndsAsSaid } from "./endings";

describe("a workbook with hostile packages", () => {
  itEndsAsSaid("packages");
});
