import { ADDRESS } from "../address";
import { basic2012 } from "../basic2012";
import { quality2017 } from "../quality2017";
import type { ProvinceOverlay, Source } from "../types";
import { preApplicationCompositeLimit, preApplicationCondition } from "./preApplication";

/** 资格审核 has five items, all required; the first, three years since recognition, is the national ELIG1. */
function item(number: number, note?: string): Source {
  return {
    clause: `重庆市指标体系解读 资格审核第${number}项`,
    confidence: "verbatim",
    addresses: [ADDRESS.jiulongpo],
    ...(note === undefined ? {} : { note }),
  };
}

export const chongqing: ProvinceOverlay = {
  province: "重庆",
  names: ["重庆", "重庆市", "chongqing"],
  deltas: {
    "basic-2012": {
      preApplicationCompositeLimit,
      compositeSource: {
        ...basic2012.compositeSource,
        note: "0.60 and 0.50 in the three years before applying (资格审核 item 2); recognition stays at 0.65 and 0.55",
      },
    },
    "quality-2017": {
      eligibility: [
        ...quality2017.eligibility,
        preApplicationCondition(
          "CHONGQING2",
          { zh: "申报优质均衡前三年", en: "in the three years before applying" },
          item(2),
        ),
        {
          id: "CHONGQING3",
          text: {
            zh: "国家义务教育质量监测相关科目学生学业水平达到Ⅲ级以上，校际差异率低于0.15",
            en: "national monitoring: level III or above, difference between schools below 0.15",
          },
          source: item(3),
        },
        {
          id: "CHONGQING4",
          text: {
            zh: "优质均衡七项指标校际差异系数小学均不高于0.50、初中均不高于0.45",
            en: "coefficients of all seven indicators at most 0.50 (primary) and 0.45 (junior)",
          },
          source: item(4, "the item's number follows from the numbers of the other four"),
        },
        {
          id: "CHONGQING5",
          text: {
            zh: "无重大安全责任事故或严重违法违纪违规事件、校闹",
            en: "no grave safety accident, no grave breach of law or discipline, no disturbances at schools",
          },
          source: item(5),
        },
      ],
    },
  },
  source: { clause: "重庆市指标体系解读（九龙坡区公布）", confidence: "verbatim", addresses: [ADDRESS.jiulongpo] },
};
