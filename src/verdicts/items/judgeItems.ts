import type { Records } from "../../records";
import type { ItemId, Standard, StandardItem } from "../../standards";
import type { Met } from "../met";
import { judgeClasses } from "./classes";
import { itemContext, type ItemContext } from "./context";
import {
  judgeCatchment,
  judgeCertificates,
  judgeDisabled,
  judgeMigrants,
  judgeQuota,
  judgeRecognition,
  judgeRetention,
  judgeRotation,
  judgeSpecialFunding,
  judgeTraining360,
  judgeWages,
} from "./county";
import { judgeMonitoring } from "./monitoring";
import { readOwnVerdict } from "./own";
import { judgeRooms } from "./rooms";
import { judgeSizes } from "./sizes";
import { judgeSmallSchools } from "./smallSchools";
import { judgeTrainingMoney } from "./trainingMoney";
import type { ItemFinding, ItemVerdict, ItemVerdicts } from "./types";

type Judge = (context: ItemContext) => readonly ItemFinding[];

/** How the numbers of an item are judged; the items that only people decide have none. */
const JUDGES: Readonly<Partial<Record<ItemId, Judge>>> = {
  S3: judgeRooms,
  S4: judgeSizes,
  S5: judgeClasses,
  S6: judgeSmallSchools,
  S7: judgeSpecialFunding,
  S8: judgeWages,
  S9: judgeTraining360,
  S11: judgeRotation,
  S12: judgeCertificates,
  S13: judgeCatchment,
  S14: judgeQuota,
  S15: judgeMigrants,
  E1: judgeRetention,
  E2: judgeDisabled,
  E4: judgeTrainingMoney,
  E9: judgeMonitoring,
  C1: judgeRecognition,
};

/** All parts are met; one that fails decides, one that is open leaves the rest open. */
function together(findings: readonly ItemFinding[]): Met {
  if (findings.some(({ met }) => met === false)) return false;
  return findings.length === 0 || findings.some(({ met }) => met === null) ? null : true;
}

function ownFinding(own: Met): ItemFinding {
  return { met: own, sentence: own === null ? "ownBlank" : "own", parameters: {} };
}

/**
 * An item that people decide with the help of numbers. S14: the share can fail it, but never make it met. S6: numbers
 * decide where the amount is known or no school is concerned.
 */
function withPeople(item: StandardItem, findings: readonly ItemFinding[], own: Met): ItemVerdict {
  const met = together(findings);
  const decided = met === false || (met === true && item.id === "S6");
  if (decided) return { item, met, byNumbers: true, findings, own };
  const askPeople = met === true || findings.some(({ sentence }) => sentence === "smallAmountUnknown");
  const said = askPeople ? own : own === false ? false : null;
  return { item, met: said, byNumbers: false, findings: [...findings, ownFinding(own)], own };
}

function judgeItem(item: StandardItem, context: ItemContext): ItemVerdict {
  const verdict = context.records.county.items.get(item.id)?.verdict ?? null;
  const own = verdict === null ? null : readOwnVerdict(verdict.typed);
  const findings = JUDGES[item.id]?.(context) ?? [];
  if (item.decides === "people") return { item, met: own, byNumbers: false, findings: [ownFinding(own)], own };
  if (item.decides === "both") return withPeople(item, findings, own);
  return { item, met: together(findings), byNumbers: true, findings, own };
}

/**
 * 政府保障程度, 教育质量, 社会认可度: every item of the standard by its numbers or by the user's own 是否达标.
 *
 * @returns by item, in the standard's order; empty under a standard without items
 */
export function judgeItems(records: Records, standard: Standard): ItemVerdicts {
  if (standard.items === null) return new Map();
  const { list, thresholds } = standard.items;
  const context = itemContext(records, standard, thresholds);
  return new Map(list.map((item) => [item.id, judgeItem(item, context)]));
}
