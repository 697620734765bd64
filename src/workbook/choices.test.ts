import { choicesAt } from "./choices";
import type { CellValue, ChoiceList, SheetSnapshot } from "./snapshot";

function sheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  choiceLists?: readonly ChoiceList[],
): SheetSnapshot {
  return {
    name,
    visible: true,
    protected: false,
    rows,
    merges: [],
    formulas: new Map(),
    percentCells: new Set(),
    hiddenRows: new Set(),
    truncated: false,
    ...(choiceLists === undefined ? {} : { choiceLists }),
  };
}

/** What cell C3 offers, whose list has this source. */
function offered(source: string): readonly string[] | null {
  const ranges = [
    { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
    { firstRow: 2, firstColumn: 2, lastRow: 9, lastColumn: 2 },
  ];
  const own = sheet("表Ⅱ-2", [["a"], ["是", "否"]], [{ ranges, source }]);
  const words = sheet("代 码", [["达标", null], ["不达标"], [1]]);
  return choicesAt({ sheets: [own, words], ownNames: new Map() }, own, 2, 2);
}

describe("the drop-down list of a cell", () => {
  it.each<[string, string, readonly string[]]>([
    ["words of its own", "是,否", ["是", "否"]],
    ["words with blanks and blank ones between them", " 是 ,, 否", ["是", "否"]],
    ["cells of the sheet", "=$A$2:$B$2", ["是", "否"]],
    ["cells of another sheet, blank ones left out", "='代 码'!$A$1:$B$3", ["达标", "不达标", "1"]],
  ])("offers %s", (_, source, words) => {
    expect(offered(source)).toEqual(words);
  });

  it.each([
    ["behind a name", "=是否"],
    ["computed", "=INDIRECT(A1)"],
    ["on a sheet that is not there", "=另表!$A$1:$A$2"],
    ["in blank cells", "=$D$1:$D$4"],
    ["in a whole column", "=$A$1:$A$1000"],
  ])("is not known where its words are %s", (_, source) => {
    expect(offered(source)).toBeNull();
  });

  it("is none for a cell outside of its ranges", () => {
    const own = sheet(
      "表",
      [],
      [{ ranges: [{ firstRow: 2, firstColumn: 2, lastRow: 9, lastColumn: 2 }], source: "是,否" }],
    );
    expect(choicesAt({ sheets: [own], ownNames: new Map() }, own, 1, 2)).toBeNull();
    expect(choicesAt({ sheets: [], ownNames: new Map() }, sheet("表", []), 1, 2)).toBeNull();
  });
});
