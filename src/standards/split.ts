import { decimal } from "../statistics";
import { ADDRESS } from "./address";
import type { SplitWeights } from "./types";

/**
 * What an undivided 一贯制 school has goes to its stages by weighted pupils: the junior share of a 九年一贯制 school with
 * A primary and B junior pupils is 1.1·B / (A + 1.1·B). Teachers are not split, the statistics report them by stage.
 */
export const splitWeights: SplitWeights = {
  weights: {
    nineYear: { primary: decimal("1"), junior: decimal("1.1"), senior: null },
    twelveYear: { primary: decimal("1"), junior: decimal("1.1"), senior: decimal("1.32") },
    completeSecondary: { primary: null, junior: decimal("1"), senior: decimal("1.2") },
  },
  source: {
    clause: "测算均衡系数拆分公式（2015）；一个公开的统计导出计算工具",
    confidence: "several sources",
    addresses: [ADDRESS.split2015],
  },
};
