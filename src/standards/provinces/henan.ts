import { ADDRESS } from "../address";
import { basic2012 } from "../basic2012";
import { quality2017 } from "../quality2017";
import type { ProvinceOverlay, Source } from "../types";
import { preApplicationCompositeLimit, preApplicationCondition } from "./preApplication";

const monitoring2022: Source = {
  clause: "河南省2022年基本均衡监测复查通知",
  confidence: "verbatim",
  addresses: [ADDRESS.henan2022],
  note: "the yearly re-check itself stays at 0.65 and 0.55",
};

export const henan: ProvinceOverlay = {
  province: "河南",
  names: ["河南", "河南省", "henan"],
  deltas: {
    "basic-2012": {
      preApplicationCompositeLimit,
      compositeSource: {
        ...basic2012.compositeSource,
        note: "0.60 and 0.50 for counties that mean to apply within three years; the yearly re-check stays at 0.65 and 0.55",
      },
    },
    "quality-2017": {
      eligibility: [
        ...quality2017.eligibility,
        preApplicationCondition(
          "HENAN1",
          { zh: "拟于三年内申报优质均衡", en: "that mean to apply within three years" },
          monitoring2022,
        ),
      ],
    },
  },
  source: monitoring2022,
};
