import { loadPreferences, savePreferences, type Shelf } from "./preferences";

function shelfWith(text: string | null): { readonly shelf: () => Shelf; readonly kept: () => string | null } {
  let kept = text;
  const shelf: Shelf = {
    getItem: () => kept,
    setItem: (_, value) => {
      kept = value;
    },
  };
  return { shelf: () => shelf, kept: () => kept };
}

const USUAL = { language: "zh", standard: null, province: null };

it("finds again what was kept", () => {
  const { shelf } = shelfWith(null);
  savePreferences(shelf, { language: "en", standard: "basic-2012", province: "河南" });
  expect(loadPreferences(shelf, "zh-CN")).toEqual({ language: "en", standard: "basic-2012", province: "河南" });
});

it("keeps nothing but the settings", () => {
  const { shelf, kept } = shelfWith(null);
  const more = { language: "zh", standard: null, province: null, file: "县.xlsx" } as const;
  savePreferences(shelf, more);
  expect(kept()).not.toContain("县");
});

it.each(['{"language":"fr","standard":"basic-1999","province":"月球"}', "not json", "null", "7", "[]"])(
  "takes %s for nothing kept",
  (text) => {
    expect(loadPreferences(shelfWith(text).shelf, "zh-CN")).toEqual(USUAL);
  },
);

it("does without a storage, as the browser refuses it to a page opened from a disk", () => {
  const refused = (): Shelf => {
    throw new DOMException("denied", "SecurityError");
  };
  savePreferences(refused, { language: "en", standard: null, province: null });
  expect(loadPreferences(refused, "zh-TW")).toEqual(USUAL);
  expect(loadPreferences(refused, "de").language).toBe("en");
});
