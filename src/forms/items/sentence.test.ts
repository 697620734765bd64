import { fieldOf } from "../fields";
import { MarkedSentenceError, sentenceOf } from "./sentence";

describe("a marked sentence", () => {
  it("tells its words, its blanks and what must and must not stand before them", () => {
    expect(sentenceOf("超过2000人的[小学|完小]数{g_over_ps!初中}所，{g_over_js}所。", true)).toEqual({
      printed: true,
      text: "超过2000人的小学数＿＿所，＿＿所。",
      slots: [
        {
          field: fieldOf("g_over_ps"),
          before: "超过2000人的小学数",
          keys: ["小学", "完小"],
          afterKey: "数",
          never: "初中",
        },
        { field: fieldOf("g_over_js"), before: "所，", keys: [], afterKey: "所，", never: null },
      ],
      end: "所。",
      plainWords: ["超过2000人的小学数", "所、", "所。"],
    });
  });

  it("has no more than one key before a blank", () => {
    expect(() => sentenceOf("[小学]和[初中]{g_over_ps}所", true)).toThrow(MarkedSentenceError);
  });
});
