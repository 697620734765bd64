import { compare, fromNumber, toNumber } from "../../statistics";
import type { Met } from "../met";
import type { ItemContext } from "./context";
import { shownLimit } from "./shown";
import type { ItemFinding } from "./types";

/** The six subjects of the form, by the middle of their field ids. */
const SUBJECTS = ["chinese", "math", "science", "pe", "art", "moral"];
/** 校际差异率 of 1 or more was typed in percent (X28); what is meant is not guessed. */
const PERCENT_FROM = 1;

/** Levels as the form writes them. */
const ROMAN = ["", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ"];

function shownLevel(level: number | null): string {
  return level === null ? "—" : (ROMAN[level] ?? String(level));
}

function both(level: Met, difference: Met): Met {
  if (level === false || difference === false) return false;
  return level === null || difference === null ? null : true;
}

/** E9: 国家义务教育质量监测. Every subject that is filled in reaches level Ⅲ, and schools differ by less than 0.15. */
export function judgeMonitoring({ figure, thresholds }: ItemContext): readonly ItemFinding[] {
  const { level: lowest, differenceBelow } = thresholds.monitoring;
  const limits = { lowest: shownLevel(lowest), limit: shownLimit(differenceBelow) };
  const findings = SUBJECTS.flatMap((subject): ItemFinding[] => {
    const level = figure(`q_mon_${subject}_level`);
    const difference = figure(`q_mon_${subject}_diff`);
    if (level === null && difference === null) return [];
    const reached = level === null ? null : level >= lowest;
    const inPercent = difference !== null && difference >= PERCENT_FROM;
    const kept = difference === null || inPercent ? null : compare(fromNumber(difference), differenceBelow) < 0;
    const met = both(reached, kept);
    const parameters = { ...limits, subject, level: shownLevel(level), difference: difference ?? "—" };
    return [{ met, sentence: inPercent && met === null ? "monitoringUnit" : "monitoring", parameters }];
  });
  const limit = toNumber(differenceBelow);
  return findings.length > 0 ? findings : [{ met: null, sentence: "missing", parameters: { limit } }];
}
