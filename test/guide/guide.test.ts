import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pictureNames } from "../../src/build/guide/shots";

const DOCS = path.join(__dirname, "../../docs");
const PICTURES = path.join(DOCS, "guide");
const GUIDES = { zh: "guide.zh-CN.md", en: "guide.en.md" } as const;

/** The pictures that a guide shows, in its order. */
function shownIn(guide: string): readonly string[] {
  const text = readFileSync(path.join(DOCS, guide), "utf8");
  return [...text.matchAll(/!\[[^\]]+\]\(guide\/([^)]+)\)/g)].map(([, name = ""]) => name);
}

function headingsOf(guide: string): readonly string[] {
  const text = readFileSync(path.join(DOCS, guide), "utf8");
  return [...text.matchAll(/^(#+ \d*)/gm)].map(([, heading = ""]) => heading);
}

it("has every picture that the guides show, shows every picture that there is, and can make them all", () => {
  const shown = Object.values(GUIDES).flatMap(shownIn).sort();
  expect(readdirSync(PICTURES).sort()).toEqual(shown);
  expect([...pictureNames()].sort()).toEqual(shown);
});

it("says the same in both languages: part by part, picture by picture", () => {
  expect(headingsOf(GUIDES.en)).toEqual(headingsOf(GUIDES.zh));
  const withoutLanguage = (names: readonly string[]): readonly string[] => names.map((name) => name.slice(3));
  expect(withoutLanguage(shownIn(GUIDES.en))).toEqual(withoutLanguage(shownIn(GUIDES.zh)));
});

it("shows pictures that open quickly", () => {
  for (const name of readdirSync(PICTURES)) expect(statSync(path.join(PICTURES, name)).size).toBeLessThan(120_000);
});
