import { offeredLists } from "./offeredLists";

describe("the lists that a report offers", () => {
  it("are one validation for all cells that offer the same, and let anything else be typed", () => {
    const choices = ["属实", "已更正"];
    const xml = offeredLists([[{ value: null, choices }], [{ value: "x" }], [{ value: "自己写的", choices }]]);
    expect(xml).toContain('<dataValidations count="1">');
    expect(xml).toContain('sqref="A1 A3"');
    expect(xml).toContain('showErrorMessage="0"');
    expect(xml).toMatch(/<formula1>(?:"|&quot;)属实,已更正(?:"|&quot;)<\/formula1>/);
  });

  it("leave out what the format has no room for", () => {
    const xml = offeredLists([[{ value: null, choices: ["甲".repeat(200), "乙".repeat(100), "丙"] }]]);
    expect(xml).toContain("甲");
    expect(xml).not.toContain("乙");
  });

  it("are nothing where nothing is offered", () => {
    expect(offeredLists([[{ value: 1 }]])).toBe("");
  });
});
