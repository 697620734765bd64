import { emptyShelf, refusedShelf } from "../../../test/taskpane/emptyShelf";
import type { Pointers } from "../../assessment";
import { rememberedPointers, rememberPointers } from "./rememberedPointers";

const KEY = "balance.pointers";
const said = (field: string | null): Pointers => ({
  columns: [{ sheet: "表二", cell: "D2", header: "学生>娃娃", field }],
  sheets: [{ sheet: "一览", table: "schools" }],
});

it("finds again what was said of a file, and of no other", () => {
  const shelf = emptyShelf();
  rememberPointers(() => shelf, "a", said("stu"));
  rememberPointers(() => shelf, "b", said(null));
  expect(rememberedPointers(() => shelf, "a")).toEqual(said("stu"));
  expect(rememberedPointers(() => shelf, "b")).toEqual(said(null));
  expect(rememberedPointers(() => shelf, "c")).toBeNull();
});

it("forgets a file of which nothing is said any more", () => {
  const shelf = emptyShelf();
  rememberPointers(() => shelf, "a", said("stu"));
  rememberPointers(() => shelf, "a", { columns: [], sheets: [] });
  expect(rememberedPointers(() => shelf, "a")).toBeNull();
  expect(shelf.getItem(KEY)).toBe("[]");
});

it("keeps forty files, and lets go of the one that was left alone longest", () => {
  const shelf = emptyShelf();
  for (let file = 0; file < 40; file += 1) rememberPointers(() => shelf, String(file), said("stu"));
  rememberPointers(() => shelf, "0", said("teachers"));
  rememberPointers(() => shelf, "40", said("stu"));
  expect(rememberedPointers(() => shelf, "1")).toBeNull();
  expect(rememberedPointers(() => shelf, "0")).toEqual(said("teachers"));
  expect(rememberedPointers(() => shelf, "40")).toEqual(said("stu"));
});

it.each(["not json", "{}", "7", "[null]", '[{"pointers":{}}]', '[{"file":7,"pointers":{"columns":[],"sheets":[]}}]'])(
  "takes %s for nothing remembered",
  (text) => {
    const shelf = emptyShelf({ [KEY]: text });
    expect(rememberedPointers(() => shelf, "a")).toBeNull();
    rememberPointers(() => shelf, "a", said("stu"));
    expect(rememberedPointers(() => shelf, "a")).toEqual(said("stu"));
  },
);

it("leaves out what it does not understand, and takes the rest", () => {
  const { columns, sheets } = said("stu");
  const wrong = [
    { ...columns[0], cell: "nowhere" },
    { ...columns[0], header: null },
    { ...columns[0], field: 7 },
    { ...columns[0], sheet: undefined },
    "D2",
  ];
  const pointers = { columns: [...wrong, ...columns], sheets: [{ sheet: "一览", table: "toString" }, ...sheets] };
  const shelf = emptyShelf({ [KEY]: JSON.stringify([{ file: "a", pointers }]) });
  expect(rememberedPointers(() => shelf, "a")).toEqual(said("stu"));
});

it("does without a storage", () => {
  rememberPointers(refusedShelf, "a", said("stu"));
  expect(rememberedPointers(refusedShelf, "a")).toBeNull();
});
