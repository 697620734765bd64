import type { Stage } from "../standards";
import { plainText } from "./reading";
import type { StageEvidence } from "./types";

/** What a 学段 or 办学类型 text says: one stage, several (an undivided 一贯制 row), or none of compulsory education. */
export type StageWord = Stage | "several" | "beyond";

/** Reads a cell of the column 学段. Null where it says nothing. */
export function stageOfCell(text: string | null): StageWord | null {
  if (text === null) return null;
  const word = plainText(text);
  const primary = /小学|小$|^小|primary/iu.test(word);
  const junior = /初|junior/iu.test(word);
  if (primary && junior) return "several";
  if (word.includes("一贯")) return "several";
  if (primary) return "primary";
  if (junior) return "junior";
  return /高中|幼儿|学前|中职|senior/iu.test(word) ? "beyond" : null;
}

/** What 办学类型 says where 学段 is blank. A 一贯制 school teaches several stages. */
export function stageOfRunType(text: string | null): StageWord | null {
  if (text === null) return null;
  const word = plainText(text);
  if (word.includes("一贯")) return "several";
  if (/完全中学|初级中学|初中/u.test(word)) return "junior";
  if (/小学|教学点/u.test(word)) return "primary";
  return /高级中学|高中|幼儿|中职|职业高中/u.test(word) ? "beyond" : null;
}

/** What a name says so plainly that other evidence has to agree: …小学, …小学部, …初中, …初级中学. */
export function stageOfName(name: string): Stage | null {
  const word = plainText(name).replace(/[()]/gu, "");
  if (/(?:小学|小学部|教学点)$/u.test(word)) return "primary";
  return /(?:初中|初中部|初级中学)$/u.test(word) ? "junior" : null;
}

export interface StageDecision {
  readonly stage: Stage | null;
  /** Evidence that disagrees with what was decided first; the stage is null then. */
  readonly conflict: readonly StageEvidence[] | null;
}

/**
 * Decides a row's stage: the first piece of evidence counts, in the order given, and every other reliable one has to
 * agree. Numbering is a convention, not a statement: it decides where nothing else does, and is never contradicted by
 * nor contradicts a statement other than the name.
 */
export function decideStage(evidence: readonly StageEvidence[]): StageDecision {
  const [first, ...others] = evidence;
  if (first === undefined) return { stage: null, conflict: null };
  const disagrees = others.some((other) => other.from !== "numbering" && other.stage !== first.stage);
  return disagrees ? { stage: null, conflict: evidence } : { stage: first.stage, conflict: null };
}
