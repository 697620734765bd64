/** 学段: the part of compulsory education that a school, or a part of a school, teaches. */
export type Stage = "primary" | "junior";
export const STAGES: readonly Stage[] = ["primary", "junior"];

/** A figure for each stage. */
export type ByStage<T> = Readonly<Record<Stage, T>>;

/** A text in both languages of the interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * How sure we are of a fact: read verbatim in a source, found in several independent ones, taken from public product
 * code, or general knowledge whose text was not seen.
 */
export type Confidence = "verbatim" | "several sources" | "product code" | "general knowledge";

/** Where a fact comes from. */
export interface Source {
  /** 条款: document and, where seen, the clause. */
  readonly clause: string;
  readonly confidence: Confidence;
  readonly addresses: readonly string[];
  /** What is ours in it, or still open. */
  readonly note?: string;
}
