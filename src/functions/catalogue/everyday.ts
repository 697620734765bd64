import { checkcode, classband, growthrate } from "../requirements/cells";
import { splitStage } from "../requirements/splitStage";
import { version } from "../version";
import { optional, range, single, totals } from "./parameters";
import type { Functions } from "./types";

/** What a form needs every day. */
export const everyday = {
  "SPLIT.STAGE": {
    parameters: [totals, range("primaryPupils"), range("juniorPupils"), optional(range("seniorPupils"))],
    result: "matrix",
    run: splitStage,
  },
  GROWTHRATE: {
    parameters: [range("earlier"), range("later"), optional(single("years"))],
    result: "matrix",
    run: growthrate,
  },
  CLASSBAND: { parameters: [range("sizes")], result: "matrix", run: classband },
  CHECKCODE: { parameters: [range("codes"), optional(single("region"))], result: "matrix", run: checkcode },
  VERSION: { parameters: [], result: "scalar", run: version },
} satisfies Functions;
