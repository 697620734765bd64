import { columnLabel } from "./label";

describe("the label of a column", () => {
  it("is the last part of a header of several rows", () => {
    expect(columnLabel("学生>在校生数")).toBe("在校生数");
  });

  it("keeps as much of the parts above as it takes to say something", () => {
    expect(columnLabel("#按授课课程分>艺术>计")).toBe("艺术计");
    expect(columnLabel("教职工>合计>男")).toBe("合计男");
  });

  it("has no line breaks and blanks of a narrow column", () => {
    expect(columnLabel("生均教学及辅助用\n房面积（ ㎡）")).toBe("生均教学及辅助用房面积（㎡）");
  });

  it("is the header itself where that is all there is", () => {
    expect(columnLabel("计")).toBe("计");
    expect(columnLabel("")).toBe("");
  });
});
