import { plainText, readFlag, readNumber, runTypeOf } from "../../../records";
import { categoryOf, sameProvince, schoolCode } from "../../../standards";
import { rowRule, textRule } from "../../rule";

const { form: CODE, region: REGION, source: CODE_SOURCE } = schoolCode;
const CATEGORIES: readonly string[] = schoolCode.categories;

/** 城乡分类代码 with the kind each stands for. */
const URBAN_KINDS: ReadonlyMap<string, "urban" | "town" | "rural"> = new Map([
  ["111", "urban"],
  ["112", "urban"],
  ["121", "town"],
  ["122", "town"],
  ["123", "town"],
  ["210", "rural"],
  ["220", "rural"],
]);

/** 城乡类型 as it is written; other texts are not judged. */
const URBAN_WORDS: ReadonlyMap<string, "urban" | "town" | "rural"> = new Map([
  ["城区", "urban"],
  ["主城区", "urban"],
  ["城乡结合区", "urban"],
  ["镇区", "town"],
  ["镇中心区", "town"],
  ["镇乡结合区", "town"],
  ["特殊区域", "town"],
  ["乡村", "rural"],
  ["乡中心区", "rural"],
  ["村庄", "rural"],
]);

/** 学校标识码 has ten digits. */
const codeHasTenDigits = textRule({
  id: "S01",
  severity: "mustFix",
  basis: "stated",
  source: CODE_SOURCE,
  confidence: "high",
  reads: ["school_code"],
  blames: ["school_code"],
  check: ({ school_code }) => CODE.test(school_code),
});

/** The first two digits of 学校标识码 name a kind of school. */
const codeNamesCategory = textRule({
  id: "S02",
  severity: "explain",
  basis: "derived",
  source: CODE_SOURCE,
  confidence: "medium",
  reads: ["school_code"],
  blames: ["school_code"],
  applies: ({ school_code }) => CODE.test(school_code),
  check: ({ school_code }) => CATEGORIES.includes(categoryOf(school_code)),
  parameters: ({ school_code }) => ({ p: categoryOf(school_code) }),
});

/** Digits 3 and 4 of 学校标识码 are the province, as in 行政区划代码. */
const codeNamesProvince = textRule({
  id: "S03",
  severity: "mustFix",
  basis: "derived",
  source: CODE_SOURCE,
  confidence: "high",
  reads: ["school_code", "region_code"],
  blames: ["school_code"],
  applies: ({ school_code, region_code }) => CODE.test(school_code) && REGION.test(region_code),
  check: ({ school_code, region_code }) => sameProvince(school_code, region_code),
});

/** 行政区划代码 has six digits. */
const regionHasSixDigits = textRule({
  id: "S04",
  severity: "mustFix",
  basis: "derived",
  source: "GB/T 2260",
  confidence: "high",
  reads: ["region_code"],
  blames: ["region_code"],
  check: ({ region_code }) => REGION.test(region_code),
});

/** 城乡分类代码 is one of the seven that exist. */
const urbanCodeExists = textRule({
  id: "S06",
  severity: "mustFix",
  basis: "stated",
  source: "haowendang c964857 城乡分类代码",
  confidence: "high",
  reads: ["urban_code"],
  blames: ["urban_code"],
  check: ({ urban_code }) => URBAN_KINDS.has(urban_code),
});

/** 城乡分类代码 and 城乡类型 say the same. */
const urbanCodeMatchesType = textRule({
  id: "S07",
  severity: "explain",
  basis: "derived",
  source: "haowendang c964857",
  confidence: "high",
  reads: ["urban_code", "urban_type"],
  blames: ["urban_type"],
  applies: ({ urban_code, urban_type }) => URBAN_KINDS.has(urban_code) && URBAN_WORDS.has(plainText(urban_type)),
  check: ({ urban_code, urban_type }) => URBAN_KINDS.get(urban_code) === URBAN_WORDS.get(plainText(urban_type)),
});

/** 举办者类型 is a code from 1 to 10. A text of digits is as good as a number: nobody adds it up. */
const sponsorIsCode = textRule({
  id: "S08",
  severity: "mustFix",
  basis: "stated",
  source: "优质均衡申报表 (form-2017-cells.json)",
  confidence: "high",
  reads: ["sponsor_code"],
  blames: ["sponsor_code"],
  check: ({ sponsor_code }) => {
    const reading = readNumber(sponsor_code);
    return reading.kind === "number" && Number.isInteger(reading.value) && reading.value >= 1 && reading.value <= 10;
  },
});

/**
 * A name that says 九年一贯制, 十二年一贯制, 完全中学 or 教学点 agrees with 办学类型. The other way round nothing follows:
 * 阳光学校 may well be a 九年一贯制学校, and a 教学点 may be called 李家湾小学.
 */
const nameMatchesRunType = rowRule({
  id: "S17",
  severity: "explain",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: [],
  texts: ["school_name", "run_type"],
  blames: ["run_type"],
  applies: (_, row) => row.name !== "" && row.text("run_type") !== null,
  check: (_, row) => {
    const named = runTypeOf(row.name);
    if (named !== null) return runTypeOf(row.text("run_type")) === named;
    if (!plainText(row.name).includes("教学点")) return true;
    return readFlag(row.text("is_point")) === true || plainText(row.text("run_type") ?? "").includes("教学点");
  },
});

export const STRUCTURE_RULES = [
  codeHasTenDigits,
  codeNamesCategory,
  codeNamesProvince,
  regionHasSixDigits,
  urbanCodeExists,
  urbanCodeMatchesType,
  sponsorIsCode,
  nameMatchesRunType,
];
