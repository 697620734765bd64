import { retentionRate } from "../../measures";
import { compare, fromNumber, multiply, type Decimal } from "../../statistics";
import type { ItemContext } from "./context";
import { judgeFraction, judgeShare, judgeStated, type ShareSpec } from "./share";
import { shownAmount, shownLimit, shownRatio } from "./shown";
import type { ItemFinding } from "./types";

type ShareOf = Omit<ShareSpec, "limit" | "names" | "mayBeNone">;
const TRAINING: ShareOf = { parts: ["g_360"], whole: "g_tall", stated: "g_360_pct" };
const ROTATION: ShareOf = { parts: ["g_exch"], whole: "g_elig", stated: "g_exch_pct" };
const BACKBONE: ShareOf = { parts: ["g_exch_core"], whole: "g_exch", stated: "g_exch_core_pct" };
const CERTIFICATES: ShareOf = { parts: ["g_cert"], whole: "g_ft", stated: "g_cert_pct" };
const QUOTA: ShareOf = { parts: ["g_hs_q"], whole: "g_hs", stated: "g_hs_pct" };
const MIGRANTS: ShareOf = { parts: ["g_mig_pub", "g_mig_pri"], whole: "g_mig", stated: "g_mig_pct" };
const DISABLED: ShareOf = { parts: ["q_dis_in"], whole: "q_dis", stated: "q_dis_pct" };
const RECOGNITION: ShareOf = { parts: ["v_sat"], whole: "v_valid", stated: "v_pct" };

function share(context: ItemContext, of: ShareOf, limit: Decimal, names: string, mayBeNone = false): ItemFinding {
  return judgeShare(context, { ...of, limit, names, mayBeNone });
}

/** S9: 360学时培训. */
export function judgeTraining360(context: ItemContext): readonly ItemFinding[] {
  return [share(context, TRAINING, context.thresholds.training360, "training360")];
}

/** S11: 交流轮岗, and the 骨干教师 among those who rotate. */
export function judgeRotation(context: ItemContext): readonly ItemFinding[] {
  const { rotation, rotationBackbone } = context.thresholds;
  return [
    share(context, ROTATION, rotation, "rotation"),
    share(context, BACKBONE, rotationBackbone, "rotationBackbone"),
  ];
}

/** S12: 教师资格证. */
export function judgeCertificates(context: ItemContext): readonly ItemFinding[] {
  return [share(context, CERTIFICATES, context.thresholds.certificates, "certificates")];
}

/** S13: 就近划片入学. The form has nothing but the two percentages. */
export function judgeCatchment({ figure, thresholds }: ItemContext): readonly ItemFinding[] {
  const { primary, junior } = thresholds.catchment;
  return [
    judgeStated(figure("g_near_p"), primary, "catchmentPrimary"),
    judgeStated(figure("g_near_j"), junior, "catchmentJunior"),
  ];
}

/** S14: the share of the places; whether they lean towards rural schools is for people. */
export function judgeQuota(context: ItemContext): readonly ItemFinding[] {
  return [share(context, QUOTA, context.thresholds.quota, "quota")];
}

/** S15: 随迁子女. */
export function judgeMigrants(context: ItemContext): readonly ItemFinding[] {
  return [share(context, MIGRANTS, context.thresholds.migrants, "migrants", true)];
}

/** E1: 巩固率, from its parts; as stated only where one of these is blank. */
export function judgeRetention({ figure, thresholds }: ItemContext): readonly ItemFinding[] {
  const graduating = figure("q_grad");
  const entered = figure("q_in");
  const transferredIn = figure("q_trin");
  const transferredOut = figure("q_trout");
  const died = figure("q_dead");
  const stated = judgeStated(figure("q_ret"), thresholds.retention, "retention");
  if (graduating === null || entered === null || transferredIn === null) return [stated];
  if (transferredOut === null || died === null) return [stated];
  const rate = retentionRate({ graduating, entered, transferredIn, transferredOut, died });
  if (rate === null) return [stated];
  return [judgeFraction(rate.part, rate.whole, thresholds.retention, "retention")];
}

/** E2: 残疾儿童少年入学率. */
export function judgeDisabled(context: ItemContext): readonly ItemFinding[] {
  return [share(context, DISABLED, context.thresholds.disabled, "disabled", true)];
}

/** C1: 社会认可度, satisfied among the valid questionnaires. */
export function judgeRecognition(context: ItemContext): readonly ItemFinding[] {
  return [share(context, RECOGNITION, context.thresholds.recognition, "recognition")];
}

const YUAN_PER_WAN_YUAN = fromNumber(10_000);

/** S7: 特教公用经费, 万元 on the form, for each of its pupils in 元. */
export function judgeSpecialFunding({ figure, thresholds }: ItemContext): readonly ItemFinding[] {
  const limit = thresholds.specialFunding;
  const about = { limit: shownLimit(limit) };
  const [funding, pupils, stated] = [figure("g_sp_f"), figure("g_sp_s"), figure("g_sp_pp")];
  if (funding !== null && pupils !== null && pupils > 0) {
    const total = multiply(fromNumber(funding), YUAN_PER_WAN_YUAN);
    const whole = fromNumber(pupils);
    const met = compare(total, multiply(limit, whole)) >= 0;
    const parameters = { ...about, funding, pupils, amount: shownRatio(total, whole, limit) };
    return [{ met, sentence: "perPupil", parameters }];
  }
  if (pupils === 0 && (funding ?? 0) === 0) {
    return [{ met: true, sentence: "shareNone", parameters: { ...about, names: "specialFunding" } }];
  }
  if (stated === null) return [{ met: null, sentence: "missing", parameters: about }];
  const amount = fromNumber(stated);
  return [
    {
      met: compare(amount, limit) >= 0,
      sentence: "perPupilStated",
      parameters: { ...about, amount: shownAmount(amount) },
    },
  ];
}

/** Below this a yearly wage cannot be 元: it was typed in 万元 (X21). */
const LOWEST_WAGE = 1000;

/** S8: teachers' and civil servants' pay, 元 a year. */
export function judgeWages({ figure }: ItemContext): readonly ItemFinding[] {
  const [teachers, servants] = [figure("g_wage_t"), figure("g_wage_c")];
  if (teachers === null || servants === null) return [{ met: null, sentence: "missing", parameters: {} }];
  const parameters = { teachers, servants };
  if (teachers < LOWEST_WAGE !== servants < LOWEST_WAGE) return [{ met: null, sentence: "wagesUnits", parameters }];
  const met = compare(fromNumber(teachers), fromNumber(servants)) >= 0;
  return [{ met, sentence: "wages", parameters: { ...parameters, relation: met ? "≥" : "<" } }];
}
