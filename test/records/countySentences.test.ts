import fc from "fast-check";
import { OFFICIAL_ITEMS } from "../../src/forms";
import { fieldsOf, read, said } from "./said";

const sentences = OFFICIAL_ITEMS.flatMap(({ id, sentence }) => (sentence?.printed === true ? [{ id, sentence }] : []));

const FULL_WIDTH_ZERO = "０".charCodeAt(0);
const wide = (text: string) =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit))).replace(/\./gu, "．");
const thousands = (value: number) => {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
};

const amount = fc.oneof(
  fc.nat({ max: 250 }),
  fc.nat({ max: 99_999_999 }),
  fc.nat({ max: 99_999 }).map((n) => n / 10),
);
const spelling = fc.constantFrom(String, thousands, (value: number) => wide(String(value)));
const around = fc.constantFrom("", " ", "＿", "__", "　", "＿＿＿＿", " _ ");
const typed = fc.record({ value: amount, spell: spelling, left: around, right: around });
const spaced = (text: string, gap: string) =>
  text.replace(/[，。；、]/gu, (mark) => mark + gap).replace(/教师/gu, `教${gap}师`);

describe.each(sentences)("the sentence of $id", ({ id, sentence }) => {
  const { slots, end } = sentence;

  it("gives back every number that was typed into its blanks", () => {
    const filling = fc.array(typed, { minLength: slots.length, maxLength: slots.length });
    fc.assert(
      fc.property(filling, fc.constantFrom("", " ", "\n"), (numbers, gap) => {
        const text = slots.map(({ before }, index) => {
          const number = numbers[index];
          return number === undefined ? before : before + number.left + number.spell(number.value) + number.right;
        });
        const expected = slots.map(({ field }, index) => [field.id, numbers[index]?.value]);
        expect(read(id, spaced(text.join("") + end, gap))).toEqual({
          figures: Object.fromEntries(expected),
          misfits: [],
        });
      }),
      { numRuns: 60 },
    );
  });

  it("gives back what was typed where other blanks were left blank, and never a number of another blank", () => {
    const filling = fc.array(fc.option(amount, { nil: null }), { minLength: slots.length, maxLength: slots.length });
    fc.assert(
      fc.property(filling, (numbers) => {
        const text = slots.map(({ before }, index) => before + (numbers[index]?.toString() ?? "＿＿")).join("") + end;
        const expected = slots.flatMap(({ field }, index) => {
          const number = numbers[index] ?? null;
          return number === null ? [] : [[field.id, number] as const];
        });
        expect(read(id, text)).toEqual({ figures: Object.fromEntries(expected), misfits: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("gives nothing while its blanks are blank", () => {
    for (const text of [sentence.text, sentence.text.replace(/＿＿/gu, "____ "), sentence.text.replace(/＿＿/gu, "")]) {
      expect(read(id, text)).toEqual({ figures: {}, misfits: [] });
    }
  });

  it("is left unread, field by field, where something else stands in its place", () => {
    for (const text of ["全县已按要求落实到位", "见附件3第12页", "37", "预计12月完成，现有18处在建"]) {
      expect(read(id, text)).toEqual({ figures: {}, misfits: fieldsOf(sentence) });
    }
  });
});

describe("any text in a sentence's place", () => {
  const words = sentences.flatMap(({ sentence }) => sentence.slots.map(({ before }) => before));
  const scraps = fc.array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom("人", "%", "，", "。", "万元", "所", "超过", "以上", "/", "无", "——", "年", "Ⅲ级", "-"),
      fc.nat({ max: 99_999 }).map(String),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  );

  it("gives no number that it does not print, and none for a blank of another sentence", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), scraps, ({ id, sentence }, parts) => {
        const text = parts.join("");
        const county = said(id, text);
        const printed = new Set((text.normalize("NFKC").match(/\d+(\.\d+)?/gu) ?? ["3"]).map(Number));
        for (const [field, { value, typed: original }] of county.figures) {
          expect(fieldsOf(sentence)).toContain(field);
          if (field.endsWith("_level") || /[,\s_.-]|——/u.test(text)) continue;
          expect(printed).toContain(Math.abs(original?.value ?? value));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is read quickly, however long", () => {
    const [first = ""] = words;
    expect(read("S4", `${first}3所，`.repeat(2_000)).misfits).toHaveLength(3);
    expect(read("S4", "1所".repeat(900)).figures).toEqual({});
  });
});
