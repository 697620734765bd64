import { quality2017 } from "../quality2017";
import type { ProvinceOverlay } from "../types";

/** The city whose form and product code show the concessions; there they are in force. */
export const shenyang: ProvinceOverlay = {
  province: "辽宁沈阳",
  names: ["辽宁沈阳", "辽宁省沈阳市", "沈阳", "沈阳市", "shenyang"],
  deltas: {
    "quality-2017": {
      concessions: quality2017.concessions.map((concession) => ({ ...concession, allowed: true })),
    },
  },
  source: {
    clause: "沈阳市优质均衡申报表及指标计算公式（公开代码）",
    confidence: "product code",
    addresses: [],
  },
};
