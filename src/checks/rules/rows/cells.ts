import type { Field, SchoolTable } from "../../../forms";
import { plainText, type Reading } from "../../../records";
import type { Standard, StandardId } from "../../../standards";
import { hasDecimals } from "../../decimals";
import { cellRule } from "../../rule";
import type { Outcome } from "../../types";

const FIELD_NOTES = "优质均衡控件整理";
/** Numbers that identify or order and are not figures; S08 looks at 举办者类型. */
const NOT_FIGURES: ReadonlySet<string> = new Set(["seq", "sponsor_code"]);

/** 师生比 is printed as 0.049: the form of 2012 sets no decimals. */
const INDICATORS_2012 = /^b\d$/;

/** True for a column of figures: numbers that are added up or compared, not codes and orders. */
export function isFigureField(field: Field): boolean {
  const numeric = field.kind === "integer" || field.kind === "decimal" || field.kind === "percent";
  return numeric && !NOT_FIGURES.has(field.id);
}

/** A number, or “/” where the form's own notes ask for it in cells that do not apply. */
function isNumberOrSlash(reading: Reading, slashAllowed: boolean): Outcome {
  if (reading.kind === "blank") return null;
  if (reading.kind === "number") return true;
  return reading.kind === "absent" && slashAllowed && plainText(reading.text) === "/";
}

function isTypedAsNumber(reading: Reading): Outcome {
  return reading.kind === "number" ? !reading.asText : null;
}

/** A number is a number, not a text that looks like one. */
const numberIsNoText = cellRule({
  id: "S09",
  severity: "mustFix",
  basis: "stated",
  source: "CSDN 采集平台填报注意事项; sibuke 152924",
  confidence: "high",
  reads: ["stu"],
  blames: ["stu"],
  // What Excel's SUM passes over, a total made by hand may hold, and the other way round.
  companions: ["S15"],
  looksAt: isFigureField,
  assess: ({ reading }) => isTypedAsNumber(reading),
  assessNumber: ({ reading }) => isTypedAsNumber(reading),
});

/** No word, sign, date or error value where a number belongs. */
const noWordsForNumbers = cellRule({
  id: "S10",
  severity: "mustFix",
  basis: "stated",
  source: 'CSDN 采集平台填报注意事项; 表Ⅱ-2注 (xiaomilidoc p-9856903 allows "/")',
  confidence: "high",
  reads: ["stu"],
  blames: ["stu"],
  companions: ["S15"],
  looksAt: isFigureField,
  assess: ({ row, reading }) => isNumberOrSlash(reading, row.table.slashMeansNotApplicable),
  assessNumber: ({ reading, slashAllowed }) => isNumberOrSlash(reading, slashAllowed),
});

/** People, classes and rooms are counted in whole numbers. */
const countsAreWhole = cellRule({
  id: "S11",
  severity: "mustFix",
  basis: "stated",
  source: `${FIELD_NOTES} (整数)`,
  confidence: "high",
  reads: ["stu", "teachers", "classes"],
  blames: ["stu"],
  looksAt: (field) => isFigureField(field) && field.kind === "integer",
  assess: ({ reading }) => (reading.kind === "number" ? Number.isInteger(reading.value) : null),
  // 2.7 万人 are whole people.
  assessNumber: ({ field, reading, inOwnUnit }) =>
    field.kind === "integer" && inOwnUnit && reading.kind === "number" ? Number.isInteger(reading.value) : null,
});

/** Areas and amounts have two decimals at most. A formula's result is shown by its format and is not judged. */
const amountsHaveTwoDecimals = cellRule({
  id: "S12",
  severity: "explain",
  basis: "stated",
  source: `${FIELD_NOTES} (小数点2位)`,
  confidence: "high",
  reads: ["a_teach", "equip_w"],
  blames: ["a_teach"],
  looksAt: (field) => isFigureField(field) && field.kind !== "integer" && !INDICATORS_2012.test(field.id),
  assess: ({ row, field, reading }) => {
    if (reading.kind !== "number") return null;
    return hasDecimals(reading.value, 2) || row.formula(field.id) !== null;
  },
});

/** Nothing is below zero. */
const nothingIsNegative = cellRule({
  id: "S13",
  severity: "mustFix",
  basis: "proposal",
  source: "proposal",
  confidence: "high",
  reads: ["stu", "teachers", "a_teach", "equip_w"],
  blames: ["stu"],
  looksAt: isFigureField,
  assess: ({ reading }) => (reading.kind === "number" ? reading.value >= 0 : null),
  // What has no least figure may fall, such as 比上年增长.
  assessNumber: ({ field, reading }) =>
    field.minimum !== null && reading.kind === "number" ? reading.value >= 0 : null,
});

/** What every school owes: its name and its pupils. */
const OWED_BY_ALL: readonly string[] = ["school_name", "stu"];
/** What a school that counts owes beside them in 学校基础数据; 多媒体教室 is an indicator of 2017 only. */
const OWED_IF_COUNTED: Readonly<Record<StandardId, readonly string[]>> = {
  "basic-2012": ["teachers", "a_teach", "a_field", "equip_w"],
  "quality-2017": ["teachers", "a_teach", "a_field", "equip_w", "media"],
};

function isOwed(field: Field, table: SchoolTable, standard: Standard): boolean {
  return OWED_BY_ALL.includes(field.id) || (table.id === "schools" && OWED_IF_COUNTED[standard.id].includes(field.id));
}

/** Required figures are there. A school that does not count owes only its name and its pupils. */
const requiredIsThere = cellRule({
  id: "S14",
  severity: "mustFix",
  basis: "derived",
  source: "优质均衡申报表 (form-2017-cells.json)",
  confidence: "high",
  scope: "row",
  reads: ["school_name", "stu", "teachers", "a_teach", "a_field", "equip_w", "media"],
  blames: ["stu"],
  looksAt: isOwed,
  assess: ({ field, reading, counted }) =>
    counted || OWED_BY_ALL.includes(field.id) ? reading.kind !== "blank" : null,
});

export const CELL_RULES = [
  numberIsNoText,
  noWordsForNumbers,
  countsAreWhole,
  amountsHaveTwoDecimals,
  nothingIsNegative,
  requiredIsThere,
];
