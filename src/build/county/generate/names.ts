import type { Random } from "./random";
import type { SchoolKind } from "./row";

const TOWNS = [
  "青石镇",
  "柳河镇",
  "白沙镇",
  "云溪镇",
  "石桥镇",
  "马鞍镇",
  "双河镇",
  "龙泉镇",
  "大湾镇",
  "长塘镇",
  "新丰镇",
  "古渡镇",
  "太和镇",
];
const TOWNSHIPS = [
  "黄坪乡",
  "清水乡",
  "松林乡",
  "桃源乡",
  "金竹乡",
  "南屏乡",
  "西岭乡",
  "红岩乡",
  "永安乡",
  "福田乡",
  "梅江乡",
];
const FAMILIES = [
  "李", "王", "张", "刘", "陈", "杨", "赵", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "罗", "梁", "宋",
]; // prettier-ignore
const LANDFORMS = ["湾", "坪", "沟", "寨", "庄", "坝", "岭", "塘"];
const BRANDS = ["博雅", "育英", "启明", "弘毅", "致远", "思源", "明德", "求真"];
const DIGITS = "零一二三四五六七八九";

/** Where a school stands; decides its 城乡分类. */
export type Setting = "seat" | "town" | "village";

/** `12` → `十二`; beyond 99 in Arabic digits, as no county numbers its schools so high. */
function ordinal(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS.charAt(tens)}十`;
  return head + (ones === 0 ? "" : DIGITS.charAt(ones));
}

const SEAT_NAMES: Record<SchoolKind, (number: string, random: Random) => string> = {
  primary: (number) => `第${number}小学`,
  privatePrimary: (_, random) => `${random.pick(BRANDS)}小学`,
  campus: (number) => `第${number}小学`,
  largePoint: (number) => `第${number}教学点`,
  smallPoint: (number) => `第${number}教学点`,
  nineYear: (number) => `第${number}九年一贯制学校`,
  privateNineYear: (_, random) => `${random.pick(BRANDS)}九年一贯制学校`,
  twelveYear: (number) => `第${number}十二年一贯制学校`,
  junior: (number) => `第${number}初级中学`,
  completeSecondary: (number) => `第${number}完全中学`,
  special: () => "特殊教育学校",
};

const TOWN_ENDINGS: Record<SchoolKind, string> = {
  primary: "中心小学",
  privatePrimary: "小学",
  campus: "中心小学",
  largePoint: "教学点",
  smallPoint: "教学点",
  nineYear: "九年一贯制学校",
  privateNineYear: "九年一贯制学校",
  twelveYear: "十二年一贯制学校",
  junior: "初级中学",
  completeSecondary: "完全中学",
  special: "特殊教育学校",
};

/** Names do not always tell the kind: many a 九年一贯制 school of a village is just 学校. */
const VILLAGE_ENDINGS: Partial<Record<SchoolKind, string>> = { primary: "小学", nineYear: "学校" };

/** Hands out invented names, each once. Every place carries the county's name, so that nobody takes it for a real one. */
export class Names {
  readonly #county: string;
  readonly #given = new Set<string>();
  readonly #numbers = new Map<string, number>();

  constructor(county: string) {
    this.#county = county;
  }

  of(kind: SchoolKind, setting: Setting, random: Random): string {
    if (setting === "seat") return this.#unused(this.#county + SEAT_NAMES[kind](this.#next(kind), random));
    if (setting === "town") return this.#unused(this.#county + random.pick(TOWNS) + TOWN_ENDINGS[kind]);
    const town = this.#county + random.pick(random.chance(0.6) ? TOWNSHIPS : TOWNS);
    const village = random.pick(FAMILIES) + "家" + random.pick(LANDFORMS);
    return this.#unused(town + village + (VILLAGE_ENDINGS[kind] ?? TOWN_ENDINGS[kind]));
  }

  #next(kind: string): string {
    const number = (this.#numbers.get(kind) ?? 0) + 1;
    this.#numbers.set(kind, number);
    return ordinal(number);
  }

  /** The name, or where it is given away already, the name with the next number before its ending. */
  #unused(name: string): string {
    const ending =
      /(?:中心小学|小学|教学点|九年一贯制学校|十二年一贯制学校|初级中学|完全中学|特殊教育学校|学校)$/u.exec(
        name,
      )?.[0] ?? "";
    let candidate = name;
    while (this.#given.has(candidate)) {
      candidate = `${name.slice(0, name.length - ending.length)}第${this.#next(name)}${ending}`;
    }
    this.#given.add(candidate);
    if (!this.#numbers.has(name)) this.#numbers.set(name, 1);
    return candidate;
  }
}
