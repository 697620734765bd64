import { ADDRESS } from "../address";
import type { Source } from "../types";

/** The chapter on resources; its requirements are printed by Hebei, Chongqing, Shenyang and the press alike. */
export const resources: Source = {
  clause: "教督〔2017〕6号 第二章 资源配置（条号未见）",
  confidence: "several sources",
  addresses: [ADDRESS.hebei2017, ADDRESS.jiulongpo, ADDRESS.press2017],
};

/** What public product code for one city's form counts; the law's own words were not seen. */
export const countedByProductCode: Source = {
  clause: "沈阳市优质均衡填报系统的指标计算公式（公开代码）",
  confidence: "product code",
  addresses: [],
};

/** The form of one city, as public product code prints it. */
export const shenyangForm: Source = {
  clause: "沈阳市优质均衡申报表（公开代码中的转录）",
  confidence: "product code",
  addresses: [],
};
