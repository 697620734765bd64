import fc from "fast-check";
import { OFFICIAL_ITEMS, plainSentence } from "../../forms";
import { alignSentence } from "./align";
import { assignNumbers } from "./assign";
import { tokensOf } from "./tokens";

const SENTENCES = OFFICIAL_ITEMS.flatMap(({ id, sentence }) => (sentence === null ? [] : [{ id, sentence }]));

describe("an official sentence with its blanks filled", () => {
  it.each(SENTENCES)("is read at once as weighing every word would read it ($id)", ({ sentence }) => {
    const isLevel = (unit: string): boolean => unit === "级";
    const numbers = fc.tuple(
      ...sentence.slots.map(({ field }) =>
        isLevel(field.unit) ? fc.constantFrom("Ⅰ", "Ⅲ", "4") : fc.nat().map(String),
      ),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom("", " ", "＿", "__"), (typed, blank) => {
        const text = sentence.slots.map(({ before }, at) => `${before}${blank}${typed[at] ?? ""}${blank}`).join("");
        const plain = plainSentence(text + sentence.end);
        const free = tokensOf(plain).filter(({ role }) => role === "free");
        const read = alignSentence(text + sentence.end, sentence, "");
        expect(read?.map(({ slot }) => slot.field.id)).toEqual(sentence.slots.map(({ field }) => field.id));
        expect(read).toEqual(assignNumbers(plain, free, sentence));
      }),
      { numRuns: 20 },
    );
  });

  it("is not taken as it stands where a word was changed into a demand", () => {
    const sentence = OFFICIAL_ITEMS.find(({ id }) => id === "S9")?.sentence;
    if (sentence === undefined || sentence === null) throw new Error("no sentence");
    const read = alignSentence("完成360学时培训的教师12人，全县教师标准13人，教师培训完成率92.3%", sentence, "");
    expect(read?.map(({ token }) => token.value) ?? null).not.toEqual([12, 13, 92.3]);
  });
});
