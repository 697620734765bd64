import { nameOfCarried } from "./names";

it("names a workbook after the file that it was made of", () => {
  expect(["旧.xls", "网页.html", "表"].map(nameOfCarried)).toEqual(["旧.xlsx", "网页.xlsx", "表.xlsx"]);
});
