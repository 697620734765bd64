import { lookOfCode } from "./numberLook";

describe("the code of a number format", () => {
  it.each([
    ["General", "plain"],
    ["0.00", "plain"],
    ["0.00E+00", "plain"],
    ['0"年"', "plain"],
    ['0.0"dyms"', "plain"],
    ["[Red]0.00", "plain"],
    ["0\\d", "plain"],
    ["0_m", "plain"],
    ['0;"m"', "plain"],
    ["yyyy-mm-dd", "date"],
    ['yyyy"年"m"月"', "date"],
    ["[$-804]aaaa", "date"],
    ["[h]:mm", "date"],
    ["[DBNum1]0", "plain"],
    ["0.0%", "percent"],
    ['0.0"%"', "plain"],
    ["0%;-0", "percent"],
    ["@", "text"],
    ['0;0;0;"注"@', "plain"],
  ])("%s shows a %s number", (code, look) => {
    expect(lookOfCode(code)).toBe(look);
  });
});
