import { SCHOOL_COLUMNS, type SchoolRow } from "../../src/build/county";

/** Class-size bands of the form: field, smallest and largest class. */
const BANDS: readonly (readonly [
  "c25" | "c30" | "c35" | "c40" | "c45" | "c50" | "c55" | "c60" | "c65" | "c66",
  number,
  number,
])[] = [
  ["c25", 1, 25],
  ["c30", 26, 30],
  ["c35", 31, 35],
  ["c40", 36, 40],
  ["c45", 41, 45],
  ["c50", 46, 50],
  ["c55", 51, 55],
  ["c60", 56, 60],
  ["c65", 61, 65],
  ["c66", 66, Infinity],
];

/** Fields where blank says something; everything else has to be filled in. */
const MAY_BE_BLANK = /^(?:g\d|t_pea_x|a_other|a_rent|grad|g7_in|tr_in|tr_out|dead)$/;

function plus(...amounts: (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

/** How many decimals a number is printed with. */
function decimalsOf(amount: number): number {
  return (String(amount).split(".")[1] ?? "").length;
}

/** The laws of one row, by rule: true where it keeps them. */
export const ROW_LAWS: readonly (readonly [string, (row: SchoolRow) => boolean])[] = [
  ["S01 code of ten digits", (row) => /^\d{10}$/.test(row.school_code)],
  ["S02 code of a kind of school", (row) => ["21", "31", "34", "51"].includes(row.school_code.slice(0, 2))],
  ["S03 province in the code", (row) => row.school_code.slice(2, 4) === row.region_code.slice(0, 2)],
  ["S04 region code of six digits", (row) => /^\d{6}$/.test(row.region_code)],
  ["S06 known 城乡 code", (row) => ["111", "112", "121", "122", "123", "210", "220"].includes(row.urban_code)],
  [
    "S07 城乡 code and type agree",
    (row) => (row.urban_code.startsWith("12") ? row.urban_type === "镇区" : row.urban_type === "乡村"),
  ],
  ["S08 sponsor from 1 to 10", (row) => row.sponsor_code >= 1 && row.sponsor_code <= 10],
  [
    "S11, S12, S13 whole numbers, two decimals, nothing negative",
    (row) =>
      SCHOOL_COLUMNS.every(({ id, kind }) => {
        const value = row[id];
        if (typeof value !== "number") return kind === "text" ? value !== "" : MAY_BE_BLANK.test(id);
        return value >= 0 && decimalsOf(value) <= (kind === "integer" ? 0 : 2);
      }),
  ],
  ["S17 name and kind agree", (row) => row.school_name.endsWith("教学点") === (row.run_type === "小学教学点")],
  ["L01 teachers within staff", (row) => row.teachers <= row.staff],
  ["L02 degrees add up", (row) => plus(row.t_doc, row.t_mas, row.t_bac, row.t_col, row.t_sec) === row.teachers],
  ["L04, E06 backbone teachers", (row) => row.t_core <= 0.6 * row.teachers],
  ["L05 PE and arts within teachers", (row) => row.t_pe + row.t_art <= row.teachers],
  ["L06 arts add up", (row) => plus(row.t_mus, row.t_fin, row.t_artx) === row.t_art],
  [
    "L07, L08 grades add up",
    (row) => plus(row.g1, row.g2, row.g3, row.g4, row.g5, row.g6, row.g7, row.g8, row.g9) === row.stu,
  ],
  ["grades of the other stage are blank", (row) => (row.stage === "小学" ? row.g7 === null : row.g6 === null)],
  ["L09 bands add up", (row) => plus(...BANDS.map(([band]) => row[band])) === row.classes],
  [
    "L10 bands allow the enrolment",
    (row) =>
      BANDS.reduce((sum, [band, lower]) => sum + lower * row[band], 0) <= row.stu &&
      BANDS.reduce((sum, [band, , upper]) => sum + (row[band] === 0 ? 0 : upper * row[band]), 0) >= row.stu,
  ],
  [
    "L11 largest class in the highest band",
    (row) => {
      const [, lower = 0, upper = 0] = [...BANDS].reverse().find(([band]) => row[band] > 0) ?? [];
      return row.max_class >= lower && row.max_class <= upper;
    },
  ],
  ["L12, L13 pupils and classes", (row) => row.stu >= row.classes && row.stu <= 70 * row.classes && row.classes > 0],
  [
    "L14, L15 grades and tracks",
    (row) => row.grades <= (row.stage === "小学" ? 6 : 3) && row.classes <= 20 * row.grades,
  ],
  ["V12 no class too large", (row) => row.max_class <= (row.stage === "小学" ? 45 : 50)],
  ["L16 hall within teaching rooms", (row) => row.a_indoor <= row.a_teach],
  ["L17, L18 rooms with a network", (row) => row.media > 0 && row.media <= 3 * row.classes],
  [
    "L19, L20 nothing essential is nil",
    (row) => row.equip_w > 0 && row.teachers > 0 && row.a_teach > 0 && row.books > 0,
  ],
  ["L21, L22 parts of the pupils", (row) => row.stu_migrant <= row.stu && row.stu_in_zone <= row.stu],
  ["L23, L24, L25 parts of the teachers", (row) => Math.max(row.t_cert, row.t_360, row.t_mid) <= row.teachers],
  [
    "L26, L27, V13 music and art rooms",
    (row) => row.r_mus_ok <= row.r_mus && row.r_art_ok <= row.r_art && 12 * row.r_mus_ok >= row.classes,
  ],
  [
    "L28 training within the budget",
    (row) => row.train_budget <= row.pub_budget && row.train_budget >= 0.05 * row.pub_budget,
  ],
  ["L29 finishers came before", (row) => plus(row.grad) <= plus(row.g7_in, row.tr_in) - plus(row.tr_out, row.dead)],
  ["L30 finishers are grade nine", (row) => row.grad === row.g9],
  ["L31, L32 no concession claimed", (row) => row.a_other === null && row.a_rent === null && row.t_pea_x === null],
  ["E01 equipment", (row) => row.equip_w * 1e4 >= 100 * row.stu && row.equip_w * 1e4 <= 30_000 * row.stu],
  ["E02 rooms", (row) => row.a_teach >= row.stu && row.a_teach <= 60 * row.stu],
  ["E03 grounds", (row) => row.a_field >= 0.5 * row.stu && row.a_field <= 150 * row.stu],
  ["E04 pupils a teacher", (row) => row.stu >= 3 * row.teachers && row.stu <= 40 * row.teachers],
  ["E05 books", (row) => row.books >= 2 * row.stu && row.books <= 200 * row.stu],
];
