import type { TableRule } from "../../types";
import { fromNumber, toNumber, add } from "../../../statistics";
import { blameFigure } from "../../blame";
import { countyRule, together, type Figures } from "./countyRule";
import type { Blame } from "../../types";

/**
 * Figures that may not exceed the next: 骨干 ≤ 交流 ≤ 符合条件. A blank one in between is passed over; each step that is
 * broken blames its smaller side.
 */
function ascending(figures: Figures, fields: readonly string[]): readonly Blame[] | null {
  const known = fields.map((field) => figures.get(field)).filter((figure) => figure !== undefined);
  if (known.length < 2) return null;
  return known.flatMap((figure, at): Blame[] => {
    const next = known[at + 1];
    if (next === undefined || figure.value <= next.value) return [];
    return [blameFigure(figure, [next])];
  });
}

interface OrderSpec extends Pick<TableRule, "id" | "basis" | "source"> {
  /** Each from the smallest to the largest. */
  readonly chains: readonly (readonly string[])[];
}

const FORM = "优质均衡申报表 (form-2017-cells.json)";

function orderRule({ chains, ...declared }: OrderSpec): TableRule {
  return countyRule({
    ...declared,
    severity: "mustFix",
    confidence: "high",
    reads: chains.flat(),
    find: (figures) => together(chains.map((chain) => ascending(figures, chain))),
  });
}

const teachersWithinStaff = orderRule({
  id: "X05",
  basis: "proposal",
  source: "proposal",
  chains: [
    ["t_ps", "f_ps"],
    ["t_js", "f_js"],
  ],
});

const largerPointsWithinPoints = orderRule({
  id: "X06",
  basis: "derived",
  source: FORM,
  chains: [["n_pt50", "n_pt"]],
});

const farmersWithinPopulation = orderRule({
  id: "X07",
  basis: "proposal",
  source: "proposal",
  chains: [["n_agri", "n_pop"]],
});

const rotationInOrder = orderRule({
  id: "X12",
  basis: "proposal",
  source: "proposal",
  chains: [["g_exch_core", "g_exch", "g_elig"]],
});

const quotaInOrder = orderRule({
  id: "X13",
  basis: "proposal",
  source: "proposal",
  chains: [["g_hs_r", "g_hs_q", "g_hs"]],
});

/** 随迁子女 in public schools and in paid places are together no more than there are; a blank one counts as none. */
const migrantsWithinTotal = countyRule({
  id: "X14",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["g_mig_pub", "g_mig_pri", "g_mig"],
  find: (figures) => {
    const parts = ["g_mig_pub", "g_mig_pri"].map((field) => figures.get(field)).filter((part) => part !== undefined);
    const total = figures.get("g_mig");
    const [first, ...others] = parts;
    if (first === undefined || total === undefined) return null;
    const sum = toNumber(parts.reduce((so, { value }) => add(so, fromNumber(value)), fromNumber(0)));
    if (sum <= total.value) return [];
    return [blameFigure(first, [...others, total], { parameters: { sum } })];
  },
});

const disabledInOrder = orderRule({
  id: "X15",
  basis: "proposal",
  source: "proposal",
  chains: [["q_dis_sp", "q_dis_in", "q_dis"]],
});

const questionnairesInOrder = orderRule({
  id: "X17",
  basis: "derived",
  source: FORM,
  chains: [
    ["v_sat", "v_valid", "v_n"],
    ["v_par_sat", "v_par_valid", "v_par_n"],
  ],
});

const teachersWithinTotal = orderRule({
  id: "X27",
  basis: "proposal",
  source: "proposal",
  chains: [
    ["g_360", "g_tall"],
    ["g_cert", "g_ft"],
  ],
});

export const COUNTY_ORDER_RULES = [
  teachersWithinStaff,
  largerPointsWithinPoints,
  farmersWithinPopulation,
  rotationInOrder,
  quotaInOrder,
  migrantsWithinTotal,
  disabledInOrder,
  questionnairesInOrder,
  teachersWithinTotal,
];
