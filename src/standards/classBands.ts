import type { Source } from "./basicTypes";

/** 班额: the word for a class by its pupils. */
export interface ClassBand {
  /** The most pupils of a class in the band; the last band is open. */
  readonly upTo: number;
  /** The word of the statistics; the same in every language of the interface. */
  readonly word: string;
}

/** Bands in rising order, with their source. */
export const classBands: { readonly bands: readonly ClassBand[]; readonly source: Source } = {
  bands: [
    { upTo: 45, word: "正常" },
    { upTo: 55, word: "偏大" },
    { upTo: 65, word: "大班额" },
    { upTo: Infinity, word: "超大班额" },
  ],
  source: {
    clause: "消除大班额的口径：36–45正常，46–55偏大，56–65大班额，66以上超大班额",
    confidence: "several sources",
    addresses: ["https://qianinfo.com/index/34/50/4586515.html"],
    note: "classes below 36 are called 正常 too, which is ours; the standard class of 45 (小学) and 50 (初中) is another matter",
  },
};
