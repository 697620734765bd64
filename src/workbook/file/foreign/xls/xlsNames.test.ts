import { xlsOwnNames } from "./xlsNames";

describe("the names of an .xls", () => {
  it("are ours where they begin like ours and hold for the whole workbook", () => {
    const names = [
      { Name: "_xlnm.Print_Titles", Ref: "表Ⅲ!$1:$3", Sheet: 4 },
      { Name: "_Balance_Report", Ref: "校验结果!$A$1" },
      { Name: "_Balance_Other", Ref: "封面!$A$1", Sheet: 0 },
    ];
    expect([...xlsOwnNames(names)]).toEqual([["_Balance_Report", "校验结果!$A$1"]]);
  });
});
