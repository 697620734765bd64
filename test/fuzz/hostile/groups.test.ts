import { readdirSync } from "node:fs";
import { HOSTILE, HOSTILE_WORKBOOKS } from "../../../src/build/fuzz/hostile";

it("knows no two hostile files of one name", () => {
  const names = HOSTILE.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it("tries every group", () => {
  const tried = readdirSync(__dirname).filter((file) => file.endsWith(".test.ts") && file !== "groups.test.ts");
  expect(tried.sort()).toEqual(
    Object.keys(HOSTILE_WORKBOOKS)
      .map((group) => `${group}.test.ts`)
      .sort(),
  );
});
