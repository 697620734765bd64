import { onPart, replaceOne, type Mutation } from "./mutation";

const CELL = /<c\b[^>]*?(?:\/>|>.*?<\/c>)/g;
const VALUE = /<v>[^<]*<\/v>/g;
const ROW = /<row\b[^>]*?(?:\/>|>.*?<\/row>)/g;
const ADDRESSES = ["A1", "XFD1048576", "A0", "ZZZ9", "1A", "", "a1", "$A$1", "AAAA1", "B99999999"];
const TYPES = ["s", "n", "b", "e", "str", "inlineStr", "d", "", "x"];
const VALUES = [
  ...["", "NaN", "1e400", "-1e400", "-0", "1e308", "-5", "0", "0.1", "1e-320", "12345678901234567890", "Infinity"],
  ...["１２", " 3 ", "1,234", "3.5.1", "0x10", "#REF!", "是", "/", "=1+1", "_x0000_", "9".repeat(400)],
];
const FORMULAS = [
  "<f>SUM(A1:A9)</f>",
  '<f t="shared" si="0"/>',
  '<f t="shared" ref="A1:Z99" si="0">A1</f>',
  '<f t="array" ref="A1:XFD1048576">A1:B2</f>',
  "<f></f>",
];

/** Damage to single cells and rows of a sheet. */
export const CELL_MUTATIONS: readonly Mutation[] = [
  onPart(
    "cells/drop",
    (form) => form.sheets,
    (text, random) => replaceOne(text, CELL, random, () => ""),
  ),
  onPart(
    "cells/duplicate",
    (form) => form.sheets,
    (text, random) => replaceOne(text, CELL, random, (cell) => cell + cell),
  ),
  onPart(
    "cells/address",
    (form) => form.sheets,
    (text, random) =>
      replaceOne(text, CELL, random, (cell) => cell.replace(/\br="[^"]*"/, `r="${random.pick(ADDRESSES)}"`)),
  ),
  onPart(
    "cells/type",
    (form) => form.sheets,
    (text, random) =>
      replaceOne(text, CELL, random, (cell) => cell.replace(/(\st="[^"]*")?(?=\/?>)/, ` t="${random.pick(TYPES)}"`)),
  ),
  onPart(
    "cells/style",
    (form) => form.sheets,
    (text, random) =>
      replaceOne(text, CELL, random, (cell) => cell.replace(/\ss="\d+"/, ` s="${String(random.integer(0, 70_000))}"`)),
  ),
  onPart(
    "cells/formula",
    (form) => form.sheets,
    (text, random) => replaceOne(text, VALUE, random, (value) => random.pick(FORMULAS) + value),
  ),
  onPart(
    "cells/dropRow",
    (form) => form.sheets,
    (text, random) => replaceOne(text, ROW, random, () => ""),
  ),
  onPart(
    "cells/rowNumber",
    (form) => form.sheets,
    (text, random) =>
      replaceOne(text, /<row\b[^>]*>/g, random, (row) =>
        row.replace(/\br="\d+"/, `r="${random.pick(["0", "-3", "1", "1048577", "x", "7"])}"`),
      ),
  ),
  onPart(
    "numbers/odd",
    (form) => form.sheets,
    (text, random) => replaceOne(text, VALUE, random, () => `<v>${random.pick(VALUES)}</v>`),
  ),
  onPart(
    "numbers/many",
    (form) => form.sheets,
    (text, random) => text.replace(VALUE, (value) => (random.chance(0.05) ? `<v>${random.pick(VALUES)}</v>` : value)),
  ),
  onPart(
    "numbers/scaled",
    (form) => form.sheets,
    (text, random) =>
      replaceOne(text, VALUE, random, (value) => value.replace("</v>", random.pick(["0", "000", "e9", ".5"]) + "</v>")),
  ),
  onPart(
    "numbers/textAsTyped",
    (form) => form.sheets,
    (text, random) =>
      replaceOne(text, CELL, random, (cell) => {
        const open = /^<c\b[^>]*?(?=\s*\/?>)/.exec(cell)?.[0].replace(/\st="[^"]*"/, "") ?? "<c";
        return `${open} t="inlineStr"><is><t>${random.pick(VALUES)}</t></is></c>`;
      }),
  ),
];
