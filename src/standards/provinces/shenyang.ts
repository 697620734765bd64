import { decimal } from "../../statistics";
import type { StandardItems } from "../itemTypes";
import { quality2017 } from "../quality2017";
import type { ProvinceOverlay, Source } from "../types";

const source: Source = {
  clause: "沈阳市优质均衡申报表及指标计算公式（公开代码）",
  confidence: "product code",
  addresses: [],
};

/** 生均公用经费基准定额 1150/1350 元 (the province's are 935/1155); 特教 8000 元, as the city's form prints it. */
function withOwnFunding(items: StandardItems): StandardItems {
  const { list, thresholds } = items;
  const amount = { primary: decimal("1150"), junior: decimal("1350") };
  return {
    list: list.map((item) => (item.id === "S6" || item.id === "S7" ? { ...item, source } : item)),
    thresholds: {
      ...thresholds,
      smallSchools: { ...thresholds.smallSchools, amount },
      specialFunding: decimal("8000"),
    },
  };
}

/** The city whose form and product code show the concessions; there they are in force. */
export const shenyang: ProvinceOverlay = {
  province: "辽宁沈阳",
  names: ["辽宁沈阳", "辽宁省沈阳市", "沈阳", "沈阳市", "shenyang"],
  deltas: {
    "quality-2017": {
      concessions: quality2017.concessions.map((concession) => ({ ...concession, allowed: true })),
      items: quality2017.items === null ? null : withOwnFunding(quality2017.items),
    },
  },
  source,
};
